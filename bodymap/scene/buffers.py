"""Numpy arrays handed to VTK without a copy, kept alive as long as VTK reads them."""

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import vtkDataArray, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Bytes = NDArray[np.uint8]


def unit_normals(packed: NDArray[np.int8]) -> Floats:
    """Turn packed normals (n, 3), int8, unit * 127, into float32."""
    return packed.astype(np.float32) / np.float32(127.0)


def triangles(vertices: Floats, faces: Ints, normals: Floats | None = None) -> vtkPolyData:
    """Wrap a triangle mesh for VTK.

    Parameters
    ----------
    vertices, faces, normals
        (n, 3) float32 in mm; (m, 3) int32; (n, 3) float32 or nothing. Contiguous arrays are not copied.

    Returns
    -------
    vtkPolyData
        It holds references to the arrays.
    """
    mesh = vtkPolyData()
    mesh.SetPoints(vtk_points(vertices))
    mesh.SetPolys(cells_of(faces))
    if normals is not None:
        mesh.GetPointData().SetNormals(vtk_vectors(normals))
    return mesh


def vtk_points(vertices: Floats) -> vtkPoints:
    """Wrap positions (n, 3)."""
    points = vtkPoints()
    points.SetData(vtk_vectors(vertices))
    return points


def vtk_vectors(vectors: Floats) -> vtkDataArray:
    """Wrap vectors (n, 3), float32 when they are not yet."""
    return numpy_to_vtk(np.ascontiguousarray(vectors, np.float32))


def cells_of(faces: Ints) -> vtkCellArray:
    """Wrap triangle corners (m, 3), int32."""
    cells = vtkCellArray()
    cells.SetData(3, numpy_to_vtk(np.ascontiguousarray(faces, np.int32).ravel()))
    return cells


class PointRows:
    """A row of bytes per vertex that is rewritten in place and read by the shader.

    Parameters
    ----------
    name
        The array's name in the mesh.
    count, width
        Rows and bytes per row (1-4).
    """

    def __init__(self, name: str, count: int, width: int) -> None:
        self.name = name
        self.rows: Bytes = np.zeros((count, width), np.uint8)
        self._array = numpy_to_vtk(self.rows)
        self._array.SetName(name)

    def attach(self, mesh: vtkPolyData) -> None:
        """Make the rows a point array of a mesh; several meshes may share them."""
        mesh.GetPointData().AddArray(self._array)

    def write(self, rows: Bytes) -> bool:
        """Replace all rows; return whether anything changed."""
        if np.array_equal(rows, self.rows):
            return False
        self.rows[:] = rows
        self._array.Modified()
        return True


def attach_floats(mesh: vtkPolyData, name: str, values: Floats) -> None:
    """Add a float32 point array, (n,) or (n, k), to a mesh."""
    array = numpy_to_vtk(np.ascontiguousarray(values, np.float32))
    array.SetName(name)
    mesh.GetPointData().AddArray(array)
