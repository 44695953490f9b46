"""An off-screen render window whose pixels can be read as an array; it counts its renders."""

import os
import sys

import numpy as np
import vtkmodules.vtkRenderingOpenGL2
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkFloatArray, vtkUnsignedCharArray
from vtkmodules.vtkRenderingCore import vtkActor, vtkRenderer, vtkRenderWindow

from bodymap.scene.camera import FIELD_OF_VIEW_DEG, Camera, Size
from bodymap.scene.creases import shaded
from bodymap.scene.palette import LIGHT, Backdrop

assert vtkmodules.vtkRenderingOpenGL2  # importing it registers the OpenGL classes

_BYTES_PER_PIXEL = 4


def prefer_headless_context() -> None:
    """Ask VTK for a window-less OpenGL context where there is no display, before the first window is made."""
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")


class Canvas:
    """Renders actors into memory. No interactor is attached, so none of VTK's own keys can act.

    Attributes
    ----------
    renders : how many pictures were drawn.
    glass : what is drawn nearer than this (mm) lies over the picture and casts no shade upon it.
    """

    def __init__(self, size: Size = (640, 480), backdrop: Backdrop = LIGHT) -> None:
        prefer_headless_context()
        self.renders = 0
        self.glass = 0.0
        self.size = size
        self._renderer = vtkRenderer()
        self._renderer.GradientBackgroundOn()
        self._renderer.SetAutomaticLightCreation(True)
        # One ghosted skin over its own veil needs no sorting: the same picture in five sixths of the time.
        self._renderer.SetUseOIT(False)
        self._window = vtkRenderWindow()
        self._window.SetOffScreenRendering(True)
        self._window.SetMultiSamples(0)
        self._window.SetSize(*size)
        self._window.AddRenderer(self._renderer)
        self._window.SetSwapBuffers(False)
        self._pixels = vtkUnsignedCharArray()
        self._depth = vtkFloatArray()
        self.set_backdrop(backdrop)

    @property
    def window_class(self) -> str:
        """Which of VTK's kinds of window this machine has got."""
        return str(self._window.GetClassName())

    def set_backdrop(self, backdrop: Backdrop) -> None:
        """Set the paper behind the body."""
        self._renderer.SetBackground(*(c / 255.0 for c in backdrop.bottom))
        self._renderer.SetBackground2(*(c / 255.0 for c in backdrop.top))

    def add(self, actor: vtkActor) -> None:
        """Put an actor into the picture."""
        self._renderer.AddActor(actor)

    def move_last(self, actor: vtkActor) -> None:
        """Draw an actor after all others."""
        self._renderer.RemoveActor(actor)
        self._renderer.AddActor(actor)

    def resize(self, size: Size) -> None:
        """Change the size of the picture in pixels."""
        if size != self.size:
            self.size = size
            self._window.SetSize(*size)

    def aim(self, camera: Camera, near: float, far: float) -> None:
        """Stand where the camera says and clip at two distances from it (mm)."""
        view = self._renderer.GetActiveCamera()
        view.SetViewAngle(FIELD_OF_VIEW_DEG)
        view.SetFocalPoint(*camera.focal)
        view.SetPosition(*camera.position)
        view.SetViewUp(*camera.up)
        view.SetClippingRange(near, far)

    def render(self, smooth: bool = False) -> NDArray[np.uint8]:
        """Draw one frame and return its pixels.

        Parameters
        ----------
        smooth
            Smooth edges (FXAA) and shade creases, which about doubles the cost of a frame: for pictures at
            rest.

        Returns
        -------
        (height, width, 4) uint8
            The top row first. The array is a copy and stays valid.
        """
        self._renderer.SetUseFXAA(smooth)
        self.renders += 1
        pixels = self._drawn(self.size)
        return self._shaded(pixels) if smooth else pixels

    def render_second(self, size: Size) -> NDArray[np.uint8]:
        """Draw a smaller picture into a corner of the window's memory and return its pixels alone.

        The picture of ``render`` is not touched; the next one needs its own ``aim``.
        """
        width, height = min(size[0], self.size[0]), min(size[1], self.size[1])
        self._renderer.SetUseFXAA(True)
        self._renderer.SetViewport(0.0, 0.0, width / self.size[0], height / self.size[1])
        try:
            return self._shaded(self._drawn((width, height)))
        finally:
            self._renderer.SetViewport(0.0, 0.0, 1.0, 1.0)

    def render_with(self, renderer: vtkRenderer) -> NDArray[np.uint8]:
        """Draw one hidden frame with another renderer from the same place; the picture is not touched."""
        self._window.AddRenderer(renderer)
        renderer.SetActiveCamera(self._renderer.GetActiveCamera())
        self._renderer.DrawOff()
        renderer.DrawOn()
        pixels = self._drawn(self.size)
        renderer.DrawOff()
        self._renderer.DrawOn()
        self._window.RemoveRenderer(renderer)
        return pixels

    def _drawn(self, size: Size) -> NDArray[np.uint8]:
        self._window.Render()
        width, height = size
        self._window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, self._pixels)
        rows = vtk_to_numpy(self._pixels).reshape(height, width, _BYTES_PER_PIXEL)
        return np.ascontiguousarray(rows[::-1])

    def _shaded(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        height, width = pixels.shape[:2]
        self._window.GetZbufferData(0, 0, width - 1, height - 1, self._depth)
        depth = vtk_to_numpy(self._depth).reshape(height, width)[::-1]
        view = self._renderer.GetActiveCamera()
        pixel = 2.0 * view.GetDistance() * np.tan(np.radians(FIELD_OF_VIEW_DEG / 2.0)) / height
        near, far = view.GetClippingRange()
        return shaded(pixels, depth, near, far, float(pixel), self.glass)

    def close(self) -> None:
        """Let go of the OpenGL context."""
        self._renderer.RemoveAllViewProps()
        self._window.Finalize()
