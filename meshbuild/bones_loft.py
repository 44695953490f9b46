"""Loft bones whose source mesh is bad from measured figures: ribs, cartilages, sternum, clavicle, sacrum."""

from typing import Any

import numpy as np

from meshbuild.bones_mesh import Mesh, outward, symmetrised
from meshbuild.bones_sacrum import sacrum
from meshbuild.bones_source import figures
from meshbuild.frame import Points
from meshbuild.lattice import lattice_mesh
from meshbuild.loft import Stations, strap_lattice

# how far the end of a link reaches into what it joins, mm
OVERLAP = 2.0
SHAPES = {"rib": (37, 8, 4), "costal_cartilage": (21, 7, 4), "clavicle": (31, 9, 5)}
STERNUM = (21, 13, 5)


def lofted(name: str) -> Mesh:
    """Return a bone or cartilage of ``bone_measurements.json``, mm in the frame, closed and outward."""
    entry = figures("bone_measurements")["bones"][name]
    if entry["kind"] == "sheet":
        return sacrum(entry)
    rows = entry["stations"]
    if entry.get("midline"):
        rows = [{**row, "c": [0, *row["c"][1:]], "axis": [1, 0, 0]} for row in rows]
        lattice = strap_lattice(Stations.from_figures(rows), STERNUM, entry["volume_ml"], end_scale=0.8)
        return symmetrised(*_outward_lattice(lattice))
    shape = SHAPES[name.rstrip("0123456789_")]
    if "links" in entry:
        return _outward_lattice(strap_lattice(Stations.from_figures(_linked(entry)), shape, end_scale=0.8))
    return _outward_lattice(strap_lattice(Stations.from_figures(rows), shape, entry["volume_ml"]))


def _outward_lattice(lattice: Points) -> Mesh:
    return outward(*lattice_mesh(lattice))


def _linked(entry: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the stations of a cartilage, lengthened at both ends to the rib and the sternum."""
    rows = list(entry["stations"])
    for link in entry["links"]:
        near, far = np.array(link["end"], float), np.array(link["from"], float)
        at_rib = link["to"].startswith("rib")
        edge = rows[0] if at_rib else rows[-1]
        if not at_rib:
            near, far = far, near
        way = far - near
        length = float(np.linalg.norm(way))
        if length < OVERLAP:
            continue
        end = far + way / length * OVERLAP
        row = {**edge, "c": end.tolist(), "a": min(edge["a"], link["radius"] + 2), "b": edge["b"]}
        if at_rib:
            # the scan's gap makes a hook here: halve it
            knee = (np.array(rows[0]["c"], float) * 2 + end + rows[1]["c"]) / 4
            rows = [row, {**rows[0], "c": knee.tolist()}, *rows[1:]]
        else:
            rows = [*rows, row]
    return rows
