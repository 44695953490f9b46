"""A hidden frame in which every pixel holds the number of its region: highlights then need no render."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkRenderer

from bodymap.anatomy.surfaces import NO_REGION

if TYPE_CHECKING:
    from bodymap.scene.canvas import Canvas

NOTHING = -1


class IdentityPass:
    """Draws faces in the colour of their number.

    Parameters
    ----------
    mesh
        The mesh that is also drawn; its vertices are shared.
    numbers
        (m,) uint16 per face; 65535 for faces that have none.
    """

    def __init__(self, mesh: vtkPolyData, numbers: NDArray[np.uint16]) -> None:
        self.renderer = vtkRenderer()
        self.renderer.SetBackground(0.0, 0.0, 0.0)
        self.renderer.DrawOff()
        structure = vtkPolyData()
        structure.SetPoints(mesh.GetPoints())
        structure.SetPolys(mesh.GetPolys())
        code = np.where(numbers == NO_REGION, 0, numbers.astype(np.int64) + 1)
        self._colours = np.column_stack([code & 255, code >> 8, np.zeros_like(code)]).astype(np.uint8)
        colours = numpy_to_vtk(self._colours)
        structure.GetCellData().SetScalars(colours)
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(structure)
        mapper.SetColorModeToDirectScalars()
        actor = vtkActor()
        actor.SetMapper(mapper)
        actor.GetProperty().LightingOff()
        actor.GetProperty().BackfaceCullingOn()
        self.renderer.AddActor(actor)

    def numbers(self, canvas: "Canvas") -> NDArray[np.int32]:
        """Return the number under each pixel, (height, width), -1 where there is none."""
        pixels = canvas.render_with(self.renderer)
        numbers = pixels[:, :, 1].astype(np.int32)
        numbers <<= 8
        numbers += pixels[:, :, 0]
        numbers -= 1
        return numbers
