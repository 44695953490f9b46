"""From the list of the parts of a pack to slices of its arrays and to faces counted in the whole."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Side
from bodymap.anatomy.surfaces import Faces, MeshSlice


def counts(slices: tuple[MeshSlice, ...]) -> tuple[int, int]:
    """Return how many vertices all parts have together, in full and light."""
    return max(part.vertices.stop for part in slices), max(part.light_vertices.stop for part in slices)


def in_whole(local: NDArray[np.uint16], starts: list[int], slices: list[slice]) -> Faces:
    """Return faces (m, 3) i32 counted in the whole vertex array from faces counted within each part."""
    offsets = np.repeat(np.array(starts, np.int32), [part.stop - part.start for part in slices])
    faces = local.astype(np.int32) + offsets[:, None]
    faces.flags.writeable = False
    return faces


def mesh_slice(entry: dict[str, Any], names: Mapping[str, str]) -> MeshSlice:
    """Return the slice of an entry of the list, with its name in `names` where it has one."""

    def part(prefix: str) -> slice:
        start = entry[f"{prefix}_start"]
        return slice(start, start + entry[f"{prefix}_count"])

    part_id = entry["part"] if "part" in entry else entry["id"]
    return MeshSlice(
        id=part_id,
        side=Side(entry["side"]),
        name=names.get(part_id, entry["name"]["en"]),
        latin=entry["latin"],
        kind=entry.get("kind", "bone"),
        vertices=part("vertex"),
        faces=part("face"),
        light_vertices=part("light_vertex"),
        light_faces=part("light_face"),
        lattice=entry.get("lattice"),
        bellies=max(len(entry.get("bellies", ())), 1),
    )
