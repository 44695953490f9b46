"""Actors made of small solids, each in one colour, whose triangles are replaced when the picture changes."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkPolyData

from bodymap.scene.buffers import cells_of
from bodymap.scene.palette import Rgb
from bodymap.scene.shading import PLAIN_SHADER, ShadedActor
from bodymap.scene.solids import EMPTY, Solid, joined

NO_ROWS = np.zeros((0, 4), np.uint8)


class PaintedSolids:
    """Small solids drawn as one actor; made once and refilled.

    Parameters
    ----------
    pull
        How far (mm) they are drawn nearer to the viewer than they are, so that a mark inside a muscle is
        seen through its surface but not through the whole body.
    """

    def __init__(self, pull: float = 0.0, gloss: float = 0.05) -> None:
        self.pull = pull
        self._mesh = vtkPolyData()
        self._load(EMPTY, NO_ROWS)
        self._shaded = ShadedActor(self._mesh, PLAIN_SHADER)
        self._shaded.set_number("gloss", gloss)
        self.actor = self._shaded.actor

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self.actor.GetVisibility())

    def fill(self, painted: Sequence[tuple[Solid, Rgb]]) -> None:
        """Replace everything by solids with their colours; nothing hides the actor."""
        rows = [
            np.tile(np.array([*colour, 255], np.uint8), (len(part.vertices), 1)) for part, colour in painted
        ]
        self.fill_rows(joined(part for part, _ in painted), np.concatenate(rows) if rows else NO_ROWS)

    def fill_rows(self, solid: Solid, tint: NDArray[np.uint8]) -> None:
        """Replace everything by one solid with red, green, blue, 255 per vertex, (n, 4); none hides it."""
        shown = len(solid.vertices) > 0
        self._shaded.show(shown)
        if shown:
            self._load(solid, tint)
            self._mesh.Modified()

    def _load(self, solid: Solid, tint: NDArray[np.uint8]) -> None:
        points = vtkPoints()
        points.SetData(numpy_to_vtk(np.ascontiguousarray(solid.vertices, np.float32)))
        colours = numpy_to_vtk(tint)
        colours.SetName("tint")
        self._mesh.SetPoints(points)
        self._mesh.SetPolys(cells_of(solid.faces.astype(np.int32)))
        point_data = self._mesh.GetPointData()
        point_data.SetNormals(numpy_to_vtk(np.ascontiguousarray(solid.normals, np.float32)))
        point_data.AddArray(colours)

    def set_opacity(self, opacity: float) -> None:
        """Set the opacity, 0-1."""
        self._shaded.set_opacity(opacity)

    def aim(self, back: np.ndarray) -> None:
        """Pull the solids towards a viewer who stands in the direction ``back`` (unit vector)."""
        self.actor.SetPosition(*(self.pull * back))
