"""Build both layers of regions: ``assets/meshes/regions.npz`` and ``assets/regions.json``.

Everything is made on the right half and mirrored; each region is one connected piece, and together they cover
the outer skin without gap or overlap.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from meshbuild.frame import MESHES, ROOT
from meshbuild.landmarks import placer
from meshbuild.outer_skin import OuterSkin, load_outer_skin
from meshbuild.pack import write_json, write_pack
from meshbuild.region_digit_names import RegionEntry, digit_regions
from meshbuild.region_digits import digit_borders
from meshbuild.regions_borders import BorderDrawer
from meshbuild.regions_partition import Labels, RightHalf, named_pieces

_HERE = Path(__file__).resolve().parent
NO_REGION = 65535
# the borders of the hands and feet that the CHOIR layer has in common with ours
_SHARED_LINES = ("sides", "web of")

Lines = dict[str, list[str | int]]


def own_entries() -> dict[str, RegionEntry]:
    """Return our own regions of one side by id."""
    table = json.loads((_HERE / "region_table.json").read_text("utf-8"))["regions"]
    authored = {
        name: RegionEntry(plain, anatomical, group, seed, tuple(words))
        for name, (plain, anatomical, group, seed, words) in table.items()
    }
    return authored | digit_regions()


def choir_entries() -> list[tuple[str, str, RegionEntry]]:
    """Return the CHOIR regions of one side: id on the right, id on the left, and what it is called."""
    rows = json.loads((_HERE / "region_choir.json").read_text("utf-8"))["regions"]
    return [
        (right, left, RegionEntry(plain, anatomical, group, seed, tuple(words)))
        for right, left, plain, anatomical, group, seed, words in rows
    ]


def authored_borders() -> tuple[dict[str, dict[str, Any]], Lines, Lines]:
    """Return the points of all borders, the lines of our own layer and those of the CHOIR layer."""
    own = json.loads((_HERE / "region_borders.json").read_text("utf-8"))
    choir = json.loads((_HERE / "region_choir.json").read_text("utf-8"))
    digit_points, digit_lines = digit_borders()
    shared = {name: line for name, line in digit_lines.items() if any(word in name for word in _SHARED_LINES)}
    points = own["points"] | digit_points | choir["points"]
    return points, own["lines"] | digit_lines, choir["lines"] | shared


def over_both_sides(
    skin: OuterSkin, half: RightHalf, labels: Labels, sided: Sequence[tuple[int, int]]
) -> NDArray[np.uint16]:
    """Return the region (m,) of every face of the skin.

    Parameters
    ----------
    labels : (k,) number of the region of each right face.
    sided : per region number, its place in the list of the layer on the right and on the left.
    """
    right, left = (np.array(places, dtype=np.uint16) for places in zip(*sided, strict=True))
    whole = np.full(len(skin.faces), NO_REGION, dtype=np.uint16)
    whole[half.faces] = right[labels]
    whole[skin.mirror_face[half.faces]] = left[labels]
    return whole


def described(name: str, side: str, entry: RegionEntry) -> dict[str, Any]:
    """Return the record of a region as ``regions.json`` holds it."""
    return {
        "id": name,
        "side": side,
        "name": {"en": entry.name},
        "anatomical": {"en": entry.anatomical},
        "patient_words": {"en": list(entry.patient_words)},
        "group": entry.group,
    }


def listed(
    named: Sequence[tuple[str, str, RegionEntry]],
) -> tuple[list[dict[str, Any]], list[tuple[int, int]]]:
    """Return the records of a layer sorted by id and side, and per region its places on the right and left.

    Parameters
    ----------
    named : id on the right, id on the left, and the entry of each region.
    """
    records = [described(right, "right", entry) for right, _, entry in named]
    records += [described(left, "left", entry) for _, left, entry in named]
    records.sort(key=lambda record: (record["id"], record["side"]))
    place = {(record["id"], record["side"]): i for i, record in enumerate(records)}
    return records, [(place[right, "right"], place[left, "left"]) for right, left, _ in named]


def both_layers(skin: OuterSkin) -> tuple[dict[str, Any], dict[str, NDArray[np.uint16]]]:
    """Return the content of ``assets/regions.json`` and the region (m,) of every face, by layer.

    Raises
    ------
    ValueError
        When a border leaks or a seed lies outside its region; says which.
    """
    half = RightHalf(skin)
    points, own_lines, choir_lines = authored_borders()
    drawer = BorderDrawer(skin, placer(skin, points))
    layers: Mapping[str, tuple[Lines, list[tuple[str, str, RegionEntry]]]] = {
        "own": (own_lines, [(name, name, entry) for name, entry in own_entries().items()]),
        "choir": (choir_lines, choir_entries()),
    }
    document: dict[str, Any] = {"schema": 1}
    faces: dict[str, NDArray[np.uint16]] = {}
    for layer, (lines, named) in layers.items():
        seeds = {right: drawer.anchor(entry.seed) for right, _, entry in named}
        labels = named_pieces(half, drawer.draw(lines), seeds)
        document[layer], sided = listed(named)
        faces[layer] = over_both_sides(skin, half, labels, sided)
    return document, faces


def build() -> None:
    """Write the regions of both layers."""
    document, faces = both_layers(load_outer_skin())
    write_pack(MESHES / "regions.npz", faces)
    write_json(ROOT / "assets" / "regions.json", document)
