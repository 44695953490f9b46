"""A click on the middle of a point's usual pain names the point, or a table says why it need not.

`essential_exceptions.csv` holds the reasons. An exception that is none any more fails too: the table
stays short.
"""

import csv
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import PickedSpot
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.query.ranking import rank
from bodymap.query.skin import barycentric_in_face, brush, skin_measures, snap

FIRST = 5
EXCEPTIONS = Path(__file__).with_name("essential_exceptions.csv")
_SAMPLES = 200


def essential_middle(atlas: Atlas, point: str, body: Body) -> NDArray[np.float64] | None:
    """The area-weighted medoid of the right point's largest essential zone: the spot of the full patch with
    the least summed distance to all of it, which lies in the patch also where that is curved."""
    zones, areas = atlas.geometry.zones(body), skin_measures(atlas, body).vertex_areas
    rows = [
        zones.row(number)
        for number, row in enumerate(zones.rows)
        if row.point == point and row.kind is ZoneKind.ESSENTIAL
    ]
    if not rows:
        return None
    vertices, weights = max(rows, key=lambda row: float((areas[row[0]] * row[1]).sum()))
    strong = vertices[weights > 0.95]
    spots = atlas.geometry.skin(body).vertices[strong].astype(np.float64)
    step = max(len(spots) // _SAMPLES, 1)
    gaps = np.linalg.norm(spots[:, None] - spots[None, ::step], axis=2)
    return spots[np.argmin(gaps @ areas[strong][::step])]


def first_found(atlas: Atlas, body: Body, spot: NDArray[np.float64]) -> list[tuple[str, Side]]:
    face, nearest, _ = snap(atlas, body, spot)
    picked = PickedSpot(face, barycentric_in_face(atlas, body, face, nearest))
    return [(match.point, match.side) for match in rank(atlas, body, brush(atlas, body, picked))[:FIRST]]


def missed(atlas: Atlas, body: Body, side: Side) -> set[str]:
    out = set()
    contralateral = {
        row.point
        for row in atlas.geometry.zones(body).rows
        if row.kind is ZoneKind.ESSENTIAL and row.relation.value == "contralateral"
    }
    for point in atlas.points:
        middle = essential_middle(atlas, point, body)
        if middle is None:
            continue
        spot = middle * np.array([-1.0, 1.0, 1.0]) if side is Side.LEFT else middle
        first = first_found(atlas, body, spot)
        # a pattern on both sides is found from either: the point of the side clicked may stand for both
        wanted = {(point, each) for each in LATERAL} if point in contralateral else {(point, side)}
        if not wanted & set(first):
            out.add(point)
    return out


def exceptions(body: Body) -> dict[str, str]:
    with EXCEPTIONS.open(encoding="utf-8", newline="") as lines:
        return {row["point"]: row["reason"] for row in csv.DictReader(lines) if row["body"] == body.value}


@pytest.mark.parametrize("body", list(Body))
@pytest.mark.parametrize("side", LATERAL)
def test_a_click_on_the_usual_pain_finds_the_point(atlas: Atlas, side: Side, body: Body) -> None:
    assert missed(atlas, body, side) == set(exceptions(body))


@pytest.mark.parametrize("body", list(Body))
def test_every_exception_has_a_reason(atlas: Atlas, body: Body) -> None:
    for point, reason in exceptions(body).items():
        assert point in atlas.points
        assert len(reason.split()) > 4, point
