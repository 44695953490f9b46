"""From a ray to what it meets; VTK objects go no further than this file."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import mutable
from vtkmodules.vtkCommonDataModel import vtkGenericCell, vtkStaticCellLocator

from bodymap.scene.buffers import Floats, Ints, triangles
from bodymap.scene.picks import SurfacePick

_REACH = 20000.0


class SurfacePicker:
    """Finds the first triangle a ray meets.

    The locator has a mesh of its own that shares no colour array with the picture: recolouring must not make
    it rebuild (measured 100 times slower).

    Parameters
    ----------
    structure
        Name put into the picks.
    vertices, faces
        (n, 3) mm and (m, 3).
    face_ids
        (m,) what to call each face in a pick; its row number without.
    """

    def __init__(self, structure: str, vertices: Floats, faces: Ints, face_ids: Ints | None = None) -> None:
        self._structure = structure
        self._face_ids = face_ids
        self._locator = vtkStaticCellLocator()
        self._locator.SetDataSet(triangles(vertices, faces))
        self._locator.BuildLocator()
        self._cell = vtkGenericCell()

    def pick(self, origin: NDArray[np.float64], direction: NDArray[np.float64]) -> SurfacePick | None:
        """Return the nearest face in front of ``origin`` along a unit vector, or nothing."""
        fraction, part, row = mutable(0.0), mutable(0), mutable(-1)
        place, inside = [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]
        hit = self._locator.IntersectWithLine(
            origin.tolist(),
            (origin + _REACH * direction).tolist(),
            0.0,
            fraction,
            place,
            inside,
            part,
            row,
            self._cell,
        )
        if not hit:
            return None
        return SurfacePick(self._structure, self._face(int(row.get())), (place[0], place[1], place[2]))

    def nearest(self, position: Sequence[float]) -> SurfacePick:
        """Return the surface point nearest to a place (mm)."""
        place, row, part, squared = [0.0, 0.0, 0.0], mutable(-1), mutable(0), mutable(0.0)
        self._locator.FindClosestPoint(position, place, self._cell, row, part, squared)
        return SurfacePick(self._structure, self._face(int(row.get())), (place[0], place[1], place[2]))

    def _face(self, row: int) -> int:
        return row if self._face_ids is None else int(self._face_ids[row])
