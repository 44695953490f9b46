"""Whether pictures can be drawn at all: found out before VTK would end the program over it."""

import ctypes.util

_SOFTWARE_CLASS = "vtkOSOpenGLRenderWindow"
_SOFTWARE_LIBRARY = "OSMesa"


class NoOpenGLError(RuntimeError):
    """There is no OpenGL that VTK could draw with."""


def check_opengl() -> None:
    """Make sure that VTK can draw.

    Without any OpenGL, VTK falls back to a library of its own name and, when that is missing too, writes to
    address 0 at the first frame.

    Raises
    ------
    NoOpenGLError
        There is neither OpenGL nor that library.
    ImportError
        VTK itself cannot be loaded.
    """
    from bodymap.scene.canvas import Canvas

    if Canvas().window_class == _SOFTWARE_CLASS and ctypes.util.find_library(_SOFTWARE_LIBRARY) is None:
        raise NoOpenGLError("There is no OpenGL to draw with.")
