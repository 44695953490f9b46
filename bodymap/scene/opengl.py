"""Whether pictures can be drawn at all: found out before VTK would end the program over it."""

import ctypes.util

_SOFTWARE_CLASS = "vtkOSOpenGLRenderWindow"
_SOFTWARE_LIBRARY = "OSMesa"


class NoOpenGLError(RuntimeError):
    """There is no OpenGL that VTK could draw with."""


def check_opengl(window_class: str) -> None:
    """Make sure that VTK can draw into the kind of window it chose (`Canvas.window_class`).

    Without any OpenGL, VTK falls back to a library of its own name and, when that is missing too, writes to
    address 0 at the first frame.

    Raises
    ------
    NoOpenGLError
        There is neither OpenGL nor that library.
    """
    if window_class == _SOFTWARE_CLASS and ctypes.util.find_library(_SOFTWARE_LIBRARY) is None:
        raise NoOpenGLError("There is no OpenGL to draw with.")
