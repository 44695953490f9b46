"""What is drawn upon and inside the body to explain a source: crosses, search areas, bands, curve, line."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera, Size
from bodymap.scene.notes import Note
from bodymap.scene.painted import PaintedSolids
from bodymap.scene.palette import STANDARD, Palette, Rgb
from bodymap.scene.skin_surface import SkinSurface
from bodymap.scene.solids import Solid, discs, tube
from bodymap.scene.strokes import arrow, dashed, fibre_bundle
from bodymap.scene.telling import END
from bodymap.scene.tokens import Token, Tokens
from bodymap.session.presentation import BandShown, MarkerShown, Presentation, Role

if TYPE_CHECKING:
    from vtkmodules.vtkRenderingCore import vtkActor

Floats = NDArray[np.float64]
Painted = list[tuple[Solid, Rgb]]

_SKIN_PULL = 7.0
_BAND_PULL = 10.0
_CROSS_PULL = 30.0
_LIFT = 1.6
_RING_SAMPLES = 48
_RING_DASHES = 16
_RING_GAPS = (255, 255, 255)
_CROSS_ARM = {Role.FOCUSED_POINT: (8.0, 9.0), Role.SOURCE_POINT: (6.0, 6.0), Role.OTHER_POINT: (4.0, 2.6)}
_ARM_BESIDE_FOCUS = (3.2, 3.6)
_FAINT = 0.5
_APART_PX = 15.0
"""Crosses of points nobody asked for are left out where they crowd each other; all are seen when near."""
_TURNED = -0.15
_ON_SKIN_SHARE = 0.62
_STEPS_OF_WIDTH = (1.0, 1.5, 2.2, 3.2)
_PIXELS_PER_MM = 1.2


def stroke_scale(pixel: float) -> float:
    """Return how much thicker than life strokes are drawn when a pixel covers ``pixel`` mm."""
    wanted = _PIXELS_PER_MM * pixel
    return next((step for step in _STEPS_OF_WIDTH if step >= wanted), _STEPS_OF_WIDTH[-1])


class Marks:
    """Four actors, refilled when the presentation or the width of strokes changes."""

    def __init__(self) -> None:
        self._palette: Palette = STANDARD
        self._scale = 1.0
        self._has_focus = False
        self.moment = END
        self.on_skin = PaintedSolids(_SKIN_PULL)
        self.bands = PaintedSolids(_BAND_PULL, gloss=0.2)
        self.inner = Tokens(_CROSS_PULL)
        self.outer = Tokens(_SKIN_PULL + 1.0)
        self.spots: dict[tuple[str, str], tuple[float, float, float]] = {}
        self._notes: tuple[tuple[Note, Floats], ...] = ()

    @property
    def actors(self) -> "list[vtkActor]":
        """What to put into the picture."""
        return [self.on_skin.actor, self.bands.actor, self.inner.actor, self.outer.actor]

    def show(
        self, shown: Presentation, skin: SkinSurface, palette: Palette, scale: float, inside: bool
    ) -> None:
        """Draw the marks of a presentation.

        Parameters
        ----------
        shown, skin, palette
            What to draw, on which skin, in which colours.
        scale
            See ``stroke_scale``.
        inside
            Whether the inside of the body is seen; if not, only what lies on the skin is drawn.
        """
        self._palette, self._scale = palette, scale
        self._has_focus = any(marker.role is Role.FOCUSED_POINT for marker in shown.markers)
        self.spots = _skin_spots(shown.markers, skin)
        self.bands.fill([self._band(band) for band in shown.bands] if inside else [])
        self.inner.show(
            tuple(self._token(m, m.position, 1.0, inside) for m in shown.markers) if inside else ()
        )
        self.outer.show(
            tuple(
                self._token(marker, self.spots[marker.point, marker.side], _ON_SKIN_SHARE, inside)
                for marker in shown.markers
                if not inside
            )
        )
        self.on_skin.fill(self._rings(shown, skin) + self._curve(shown, skin) + self._line(shown, skin))

    def is_drawn(self, place: tuple[float, float, float]) -> bool:
        """Tell whether a cross at a place (mm) was not left out for lack of room."""
        return not (self.inner.is_left_out(place) or self.outer.is_left_out(place))

    def notes_seen_from(self, back: Floats) -> tuple[Note, ...]:
        """Return the words whose place is turned to a viewer in a direction (unit vector)."""
        return tuple(note for note, normal in self._notes if not note.text or float(normal @ back) > _TURNED)

    def aim(self, camera: Camera, size: Size) -> None:
        """Turn the crosses to the viewer and pull all marks towards him."""
        self.inner.aim(camera, size)
        self.outer.aim(camera, size)
        self.bands.aim(camera.back)
        self.on_skin.aim(camera.back)

    def _token(
        self, marker: MarkerShown, position: tuple[float, float, float], share: float, inside: bool
    ) -> Token:
        arm, arm_px = _CROSS_ARM[marker.role]
        colour = self._palette[marker.role].colour
        if self._has_focus and marker.role is not Role.FOCUSED_POINT:  # the chosen one must lead
            arm, arm_px = _ARM_BESIDE_FOCUS
            colour = _fainter(colour)
        if marker.role is Role.FOCUSED_POINT:
            share *= self.moment.cross
        is_focused, is_other = marker.role is Role.FOCUSED_POINT, marker.role is Role.OTHER_POINT
        apart_px = _APART_PX if is_other else 0.0
        return Token(position, arm * share, arm_px * share, colour, is_focused and inside, apart_px)

    def _band(self, band: BandShown) -> tuple[Solid, Rgb]:
        radius = (2.6 if band.is_focused else 1.6) * self._scale
        return fibre_bundle(band.path, radius), self._palette[Role.TAUT_BAND].colour

    def _rings(self, shown: Presentation, skin: SkinSurface) -> Painted:
        colour = self._palette[Role.SEARCH_AREA].colour
        rings = []
        for marker in shown.markers:
            if marker.role is Role.FOCUSED_POINT:
                centre = np.array(self.spots[marker.point, marker.side])
                path = skin.ring(centre, marker.radius * self.moment.ring, _RING_SAMPLES, _LIFT)
                rings.append((tube(np.concatenate([path, path[:2]]), 0.45 * self._scale), _RING_GAPS))
                rings.append((dashed(path, 0.8 * self._scale, _RING_DASHES, is_closed=True), colour))
        return rings

    def _curve(self, shown: Presentation, skin: SkinSurface) -> Painted:
        if shown.curve is None or self.moment.way <= 0.0:
            return []
        (start, out_start), (end, out_end) = (
            skin.spot(np.array(place)) for place in (shown.curve.start, shown.curve.end)
        )
        solid = arrow(
            start + 3 * out_start, end + 4 * out_end, out_start, out_end, 1.1 * self._scale, self.moment.way
        )
        return [(solid, self._palette[Role.CURVE].colour)]

    def _focused_spots(self, shown: Presentation) -> list[tuple[float, float, float]]:
        """Return the places that no word may cover."""
        focused = [marker for marker in shown.markers if marker.role is Role.FOCUSED_POINT]
        return [place for m in focused for place in (m.position, self.spots[m.point, m.side])]

    def _line(self, shown: Presentation, skin: SkinSurface) -> Painted:
        line = shown.landmark_line
        if line is None:
            self._notes = ()
            return []
        colour = self._palette[Role.LANDMARK_LINE].colour
        path = skin.laid(line.path, _LIFT)
        centres, normals = skin.spots(np.array([line.start, line.end, line.foot]))
        names = (line.start_name, line.end_name, line.share_words)
        words = zip(names, (line.start, line.end, line.foot), normals, strict=True)
        self._notes = (
            *((Note("", spot), np.zeros(3)) for spot in self._focused_spots(shown)),
            *((Note(name, place), normal) for name, place, normal in words),
        )
        knobs = discs(centres + _LIFT * normals, normals, np.array([2.4, 2.4, 3.2]) * self._scale, sides=14)
        return [(dashed(path, 0.7 * self._scale, 18, is_closed=False), colour), (knobs, colour)]


def _skin_spots(
    markers: tuple[MarkerShown, ...], skin: SkinSurface
) -> dict[tuple[str, str], tuple[float, float, float]]:
    """Return the skin at which each point is searched for."""
    if not markers:
        return {}
    places, _ = skin.spots(np.array([marker.sought for marker in markers]))
    return {(m.point, m.side): _triple(place) for m, place in zip(markers, places, strict=True)}


def _fainter(colour: Rgb) -> Rgb:
    red, green, blue = (round(each + _FAINT * (255 - each)) for each in colour)
    return red, green, blue


def _triple(vector: Floats) -> tuple[float, float, float]:
    return float(vector[0]), float(vector[1]), float(vector[2])
