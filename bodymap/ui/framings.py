"""What of the body fills the view: all of it, some places, what is under the pointer, or some parts."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from bodymap.scene.camera import Camera
from bodymap.scene.picks import Pick
from bodymap.scene.views import framing
from bodymap.session.state import Structure

if TYPE_CHECKING:
    from bodymap.ui.viewport import Viewport


class Framings:
    """Flies the camera of a viewport; does nothing before there is a body."""

    def __init__(self, view: "Viewport") -> None:
        self._view = view

    def body(self, camera: Camera) -> None:
        """Frame the whole body from the angle of a camera."""
        view = self._view
        if view.stage is not None:
            view.fly_to(camera.fitted(view.stage.vertices.astype(float), view.device_size()))

    def places(
        self, places: list[tuple[float, float, float]], turn: tuple[float, float] | None = None
    ) -> None:
        """Frame places (mm) with their surroundings, turned to azimuth and elevation if they are given."""
        view = self._view
        if places:
            camera = view.camera if turn is None else view.camera.turned(*turn)
            view.fly_to(framing(camera, np.array(places), view.device_size()))

    def pick(self, pick: Pick) -> None:
        """Frame what is under the pointer, a muscle or bone as a whole, and turn around it from now on."""
        view = self._view
        if view.stage is not None:
            view.fly_to(framing(view.camera, view.stage.places_of(pick), view.device_size()))

    def parts(self, parts: Iterable[Structure]) -> None:
        """Frame muscles and bones."""
        view = self._view
        if view.stage is not None:
            view.fly_to(framing(view.camera, view.stage.places_of_parts(parts), view.device_size()))
