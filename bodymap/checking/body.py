"""Points in their muscles, muscles in the skin, and everything on the side it says."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import MeshSlice
from bodymap.checking.solids import depth_outside, distance, winding
from bodymap.loading.problems import Problem

INSIDE_TOLERANCE = 1.0
"""mm by which a point or band may lie outside its part (the mesh is a polyhedron inside its own curves)."""
BAND_TOLERANCE = 2.0
"""mm between a point and the band that runs through it."""
SKIN_TOLERANCE = 1.0
_CELL = 24.0


def body_problems(atlas: Atlas) -> list[Problem]:
    """Return points and bands outside their part, on the wrong side, and muscles outside the skin."""
    found: list[Problem] = []
    for body in Body:
        for index, point in enumerate(atlas.points):
            found += _point(atlas, body, point, f"points[{index}]")
        found += _muscles_outside(atlas, body)
    return [*found, *_sides_of_slices(atlas)]


def part_triangles(atlas: Atlas, body: Body, part: MeshSlice) -> NDArray[np.float64]:
    """Return (m, 3, 3) mm: the triangles of a muscle part."""
    vertices = atlas.geometry.muscles(body).vertices
    triangles: NDArray[np.float64] = vertices[atlas.geometry.muscle_topology().faces[part.faces]].astype(
        float
    )
    return triangles


def _point(atlas: Atlas, body: Body, point: str, path: str) -> Iterator[Problem]:
    """Check the right point; the left one is its exact mirror image."""
    file = "points.json"
    part = atlas.part_of_point(point, Side.RIGHT)
    if part.kind != "muscle":
        yield Problem(file, f"{path}.part", f"{part.id} is no muscle")
    triangles = part_triangles(atlas, body, part)
    position = atlas.point_position(point, Side.RIGHT, body)
    band = atlas.band(point, Side.RIGHT, body)
    outside = depth_outside(np.vstack([position, band]), triangles)
    if outside[0] > INSIDE_TOLERANCE:
        yield Problem(
            file, f"{path}.location", f"lies {outside[0]:.1f} mm outside {part.id} of the {body} body"
        )
    if outside[1:].max() > INSIDE_TOLERANCE:
        yield Problem(
            file, f"{path}.band", f"leaves {part.id} of the {body} body by {outside[1:].max():.1f} mm"
        )
    if position[0] > INSIDE_TOLERANCE:
        yield Problem(file, f"{path}.location", f"lies on the left of the {body} body, not on the right")
    gap = _gap_to_path(position, band)
    if gap > BAND_TOLERANCE:
        yield Problem(file, f"{path}.band", f"passes the point at {gap:.1f} mm")


def _gap_to_path(position: NDArray[np.float64], path: NDArray[np.float64]) -> float:
    ends = np.stack([path[:-1], path[1:], path[1:]], axis=1)
    return distance(position, ends)


def _sides_of_slices(atlas: Atlas) -> Iterator[Problem]:
    """Check that the vertices of every bone and muscle part lie on its side."""
    geometry = atlas.geometry
    for file, slices, shape in (
        ("meshes/bones.json", geometry.bone_topology().slices, geometry.bones(Body.MALE)),
        ("meshes/muscle_parts.json", geometry.muscle_topology().slices, geometry.muscles(Body.MALE)),
    ):
        for index, part in enumerate(slices):
            x = float(shape.vertices[part.vertices, 0].mean())
            actual = Side.LEFT if x > 0 else Side.RIGHT
            is_wrong = actual is not part.side if part.side is not Side.MIDLINE else abs(x) > 2.0
            if is_wrong:
                yield Problem(file, f"[{index}].side", f"{part.id} is {part.side} but lies at x = {x:.0f} mm")


def _muscles_outside(atlas: Atlas, body: Body) -> Iterator[Problem]:
    """Check the light vertices of all muscles against the plane of the nearest skin vertex."""
    shape, skin = atlas.geometry.muscles(body), atlas.geometry.skin(body)
    assert shape.light_vertices is not None
    assert skin.normals is not None
    topology = atlas.geometry.skin_topology()
    outer = np.unique(topology.faces[topology.outer])
    height = _height_over_skin(
        shape.light_vertices.astype(np.float64),
        skin.vertices[outer].astype(np.float64),
        skin.normals[outer].astype(np.float64) / 127.0,
    )
    outer_skin = skin.vertices[topology.faces[topology.outer]].astype(np.float64)
    for index, part in enumerate(atlas.geometry.muscle_topology().slices):
        here = height[part.light_vertices]
        most = float(here.max())
        if most <= SKIN_TOLERANCE or part.side is Side.LEFT:
            continue
        # behind lips and nostrils the nearest vertex misleads: the skin must really not wrap around it
        highest = shape.light_vertices[part.light_vertices][np.argmax(here)].astype(np.float64)
        if winding(highest[None], outer_skin)[0] < 0.5:
            yield Problem(
                "meshes/muscle_parts.json",
                f"[{index}]",
                f"{part.id} ({part.side}) comes {most:.1f} mm out of the skin of the {body} body",
            )


def _height_over_skin(
    points: NDArray[np.float64], skin: NDArray[np.float64], normals: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return (n,) mm over the plane of the nearest skin vertex, negative inside.

    Looked for within one cell of 24 mm; deeper points have no skin there and count as inside.
    """
    cell_of_skin = _cells(skin)
    order = np.argsort(cell_of_skin, kind="stable")
    starts = cell_of_skin[order]
    height = np.full(len(points), -_CELL)
    cells = _cells(points)
    for cell in np.unique(cells).tolist():
        near = np.concatenate(
            [
                order[np.searchsorted(starts, other) : np.searchsorted(starts, other, side="right")]
                for other in _around(cell)
            ]
        )
        if not len(near):
            continue
        here = np.flatnonzero(cells == cell)
        gaps = ((points[here, None] - skin[None, near]) ** 2).sum(axis=2)
        nearest = near[np.argmin(gaps, axis=1)]
        height[here] = np.einsum("ij,ij->i", points[here] - skin[nearest], normals[nearest])
    return height


_BASE = 4096


def _cells(points: NDArray[np.float64]) -> NDArray[np.int64]:
    grid = np.floor(points / _CELL).astype(np.int64) + _BASE // 2
    cells: NDArray[np.int64] = (grid[:, 0] * _BASE + grid[:, 1]) * _BASE + grid[:, 2]
    return cells


def _around(cell: int) -> Iterator[int]:
    for dx, dy, dz in np.ndindex(3, 3, 3):
        yield cell + ((dx - 1) * _BASE + (dy - 1)) * _BASE + (dz - 1)
