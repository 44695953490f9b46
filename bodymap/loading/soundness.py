"""What a mesh must be before anything draws it: VTK ends the program on a face that points nowhere."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.surfaces import Shape


def wrong_faces(faces: NDArray[Any], vertex_count: int) -> str:
    """Return why faces cannot be drawn with so many vertices, or nothing.

    Parameters
    ----------
    faces : should be (m, 3) whole numbers from 0 to below the count.
    """
    if faces.ndim != 2 or faces.shape[1] != 3 or not np.issubdtype(faces.dtype, np.integer):
        return "faces must be rows of three whole numbers"
    if faces.size and not 0 <= int(faces.min()) <= int(faces.max()) < vertex_count:
        return f"a face names a vertex outside 0 to {vertex_count - 1}"
    return ""


def wrong_shape(shape: Shape, vertex_count: int, light_count: int | None = None) -> str:
    """Return why the vertices of a shape cannot be drawn, or nothing.

    Parameters
    ----------
    shape : should hold (vertex_count, 3) finite positions in mm, and as many normals where it has any.
    light_count : vertices of its light level, None without one.
    """
    wrong = _wrong_level(shape.vertices, shape.normals, vertex_count)
    if wrong or light_count is None or shape.light_vertices is None:
        return wrong
    return _wrong_level(shape.light_vertices, shape.light_normals, light_count)


def _wrong_level(vertices: NDArray[Any], normals: NDArray[Any] | None, count: int) -> str:
    if vertices.shape != (count, 3):
        return f"must have {count} vertices of three numbers"
    if not np.isfinite(vertices).all():
        return "a vertex is no finite place"
    if normals is not None and normals.shape != (count, 3):
        return f"must have {count} normals of three numbers"
    return ""
