"""Turning the same body drawn as PyVista's examples draw: an actor per muscle, all defaults, peeling on."""

import sys

import numpy as np
import pyvista
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray

from bodymap.anatomy.surfaces import PartTopology, Shape
from bodymap.bench.measures.answering import tell, typical_s
from bodymap.bench.measures.scenes import SIZE, SKIN_OPACITY, STEP_PX, everything
from bodymap.scene.camera import Camera
from bodymap.scene.views import whole_body


def main() -> int:
    """Tell the median seconds of a frame, pixels in memory."""
    atlas, shown = everything()
    geometry, body = atlas.geometry, shown.body
    plotter = pyvista.Plotter(off_screen=True, window_size=list(SIZE))
    topology, skin = geometry.skin_topology(), geometry.skin(body)
    plotter.add_mesh(_mesh(skin.vertices, topology.faces[topology.outer]), color="tan", opacity=SKIN_OPACITY)
    plotter.add_mesh(_mesh(geometry.bones(body).vertices, geometry.bone_topology().faces), color="ivory")
    _add_muscles(plotter, geometry.muscle_topology(), geometry.muscles(body))
    plotter.add_points(
        np.array([marker.position for marker in shown.markers]), render_points_as_spheres=True, point_size=8.0
    )
    plotter.enable_depth_peeling()
    camera = whole_body(skin.vertices.astype(float), SIZE)
    plotter.camera_position = [camera.position, camera.focal, camera.up]
    plotter.show(auto_close=False)
    pixels = vtkUnsignedCharArray()

    def turn(state: list[Camera]) -> None:
        state[0] = state[0].orbited(STEP_PX, 0.0)
        plotter.camera.position = tuple(state[0].position)
        plotter.render()
        plotter.render_window.GetRGBACharPixelData(0, 0, SIZE[0] - 1, SIZE[1] - 1, 0, pixels)

    moving = [camera]
    tell(frame=typical_s(lambda: turn(moving), rounds=6))
    plotter.close()
    return 0


def _mesh(vertices: NDArray[np.float32], faces: NDArray[np.int32]) -> pyvista.PolyData:
    return pyvista.PolyData.from_regular_faces(vertices, faces)


def _add_muscles(plotter: pyvista.Plotter, topology: PartTopology, shape: Shape) -> None:
    for part in topology.slices:
        faces = topology.faces[part.faces] - np.int32(part.vertices.start)
        plotter.add_mesh(_mesh(shape.vertices[part.vertices], faces), color="firebrick")


if __name__ == "__main__":
    sys.exit(main())
