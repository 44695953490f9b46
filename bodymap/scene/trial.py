"""Draw one picture and say by the exit code whether it came out: for those who must not end with a driver."""

import sys

import numpy as np
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from bodymap.scene.buffers import triangles
from bodymap.scene.camera import Camera
from bodymap.scene.canvas import Canvas
from bodymap.scene.opengl import check_opengl

_SIZE = (64, 64)
_CORNERS = np.array([[-1.0, -1.0, 0.0], [1.0, -1.0, 0.0], [0.0, 1.0, 0.0]], np.float32)


def main() -> int:
    """Return 0 when a triangle before the paper is seen, 1 when not."""
    canvas = Canvas(_SIZE)
    check_opengl(canvas.window_class)
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(triangles(_CORNERS * np.float32(1000.0), np.array([[0, 1, 2]], np.int32)))
    actor = vtkActor()
    actor.SetMapper(mapper)
    empty = canvas.render()
    canvas.add(actor)
    camera = Camera()
    canvas.aim(camera, 1.0, 2.0 * camera.distance)
    is_seen = not np.array_equal(empty, canvas.render())
    canvas.close()
    return 0 if is_seen else 1


if __name__ == "__main__":
    sys.exit(main())
