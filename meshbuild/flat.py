"""Build the flat figures: ``assets/meshes/flat_male.json`` and ``flat_female.json``.

Each view is an orthographic picture of the skin's own regions, traced: borders softened by a few mm, shared
by neighbours, simplified, in whole units of the page (1 mm of the body; enlarged views have more units a mm).
"""

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.flat.raster import flattened, seen_faces
from meshbuild.flat_outline import NOTHING, Floats, outlines, smoothed
from meshbuild.flat_views import Direction, ViewPlan, axes, hand_directions, view_plans
from meshbuild.frame import BODIES, MESHES, ROOT, Faces, Points
from meshbuild.pack import read_pack

NO_REGION = 65535
_GAP, _ROW_GAP = 110, 290
"""Units of the page between views and between rows of them, where their titles stand."""
_ROWS = {"sides": 6, "head": 3, "hands": 2, "feet": 4}
"""Views in a row; all of a page where nothing is said."""
_SOFT = 2.6
"""mm by which borders are softened: teeth of the triangles go, places stay. Half of it where enlarged."""
_TOLERANCE = 0.8
"""Units of the page."""
_LEAST_AREA = 40.0
"""Square units below which a piece is no shape to hit or to see; as many more as the view is enlarged."""


def build() -> None:
    """Write the flat figures of both bodies."""
    skin, regions = read_pack(MESHES / "skin.npz"), read_pack(MESHES / "regions.npz")
    listed = json.loads((ROOT / "assets" / "regions.json").read_text("utf-8"))["own"]
    for body in BODIES:
        vertices = skin[f"{body}_vertices"].astype(np.float64)
        document = {
            "schema": 1,
            "body": body,
            "pages": flat_pages(vertices, skin["faces"], regions["own"], listed),
        }
        target = MESHES / f"flat_{body}.json"
        target.write_text(_compact(document), "utf-8")
        print(f"meshbuild: {target.name} {target.stat().st_size / 1000:.0f} kB", flush=True)


def flat_pages(
    vertices: Points,
    faces: Faces,
    own: NDArray[np.uint16],
    listed: list[dict[str, Any]],
    only: str | None = None,
) -> list[dict[str, Any]]:
    """Return the pages with their views and shapes, as the file holds them.

    Parameters
    ----------
    vertices, faces : the dense skin. own : (m,) region of each face. listed : the own regions in order.
    only : a page, to build no other.
    """
    groups = frozenset(entry["group"] for entry in listed)
    hands = {side: _hand(vertices, faces, own, listed, side) for side in ("right", "left")}
    pages: dict[str, list[dict[str, Any]]] = {}
    for plan in view_plans(groups, hands):
        if only not in (None, plan.page):
            continue
        view = _view(plan, vertices, faces, own, listed)
        pages.setdefault(plan.page, []).append(view)
    return [_laid_out(page, views) for page, views in pages.items()]


def _hand(
    vertices: Points, faces: Faces, own: NDArray[np.uint16], listed: list[dict[str, Any]], side: str
) -> tuple[Direction, Direction]:
    def faces_of(key: str, value: str) -> NDArray[np.intp]:
        wanted = [n for n, entry in enumerate(listed) if entry[key] == value and entry["side"] == side]
        return np.flatnonzero(np.isin(own, wanted))

    a, b, c = (vertices[faces[faces_of("id", "palm"), corner]] for corner in range(3))
    fingers, wrist = (np.unique(faces[faces_of("group", group)]) for group in ("fingers", "wrist"))
    return hand_directions(vertices, fingers, wrist, np.cross(b - a, c - a))


def _view(
    plan: ViewPlan,
    vertices: Points,
    faces: Faces,
    own: NDArray[np.uint16],
    listed: list[dict[str, Any]],
) -> dict[str, Any]:
    is_there = np.zeros(NO_REGION + 1, bool)
    for number, entry in enumerate(listed):
        is_grouped = plan.groups is None or entry["group"] in plan.groups
        is_there[number] = is_grouped and plan.side in (None, entry["side"])
    right, up = axes(plan)
    seen = seen_faces(flattened(vertices, right, up), faces, np.flatnonzero(is_there[own]), plan.step)
    labels = np.where(seen.face == NOTHING, NOTHING, own[seen.face].astype(np.int64))
    pixel = plan.step * plan.scale
    soft = _SOFT / plan.step / np.sqrt(plan.scale)
    labels = smoothed(labels, soft, round(_LEAST_AREA * plan.scale / pixel**2))
    traced = outlines(labels, _TOLERANCE / pixel)
    corner = np.array([seen.left, -seen.top]) * plan.scale
    rings = {number: [corner + ring * pixel for ring in found] for number, found in traced.items()}
    outline = [corner + ring * pixel for ring in outlines(np.minimum(labels, 0), _TOLERANCE / pixel)[0]]
    return {
        "id": plan.id,
        "right": right.tolist(),
        "up": up.tolist(),
        "scale": plan.scale,
        "groups": None if plan.groups is None else sorted(plan.groups),
        "side": plan.side,
        "outline": outline,
        "shapes": [
            {"id": listed[number]["id"], "side": listed[number]["side"], "rings": rings[number]}
            for number in sorted(rings)
        ],
    }


def _laid_out(page: str, views: list[dict[str, Any]]) -> dict[str, Any]:
    """Move views beside each other, row by row, and round everything to whole units."""
    columns = _ROWS.get(page, len(views))
    top, width = 0.0, 0.0
    for first in range(0, len(views), columns):
        row = views[first : first + columns]
        left, tallest = 0.0, max(_bounds(view)[3] - _bounds(view)[1] for view in row)
        for view in row:
            x0, y0, x1, y1 = _bounds(view)
            _move(view, np.round([left - x0, top + tallest - (y1 - y0) - y0]))
            left += np.ceil(x1 - x0) + _GAP
        width, top = max(width, left - _GAP), top + np.ceil(tallest) + _ROW_GAP
    return {"id": page, "size": [int(width), int(top - _ROW_GAP)], "views": views}


def _bounds(view: dict[str, Any]) -> tuple[float, float, float, float]:
    points = np.concatenate(view["outline"])
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def _move(view: dict[str, Any], offset: Floats) -> None:
    view["offset"] = [int(value) for value in offset]
    view["outline"] = [_whole(ring + offset) for ring in view["outline"]]
    for shape in view["shapes"]:
        shape["rings"] = [_whole(ring + offset) for ring in shape["rings"]]


def _whole(ring: Floats) -> list[int]:
    """Return x, y, x, y, ... in whole units, no point twice in a row."""
    points = np.round(ring).astype(np.int64)
    kept = (points != np.roll(points, 1, axis=0)).any(axis=1)
    return [int(value) for value in points[kept].ravel()]


def _compact(document: dict[str, Any]) -> str:
    """Return JSON with a shape a line: small, and readable in a comparison of two builds."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return text.replace('{"id":', '\n{"id":') + "\n"
