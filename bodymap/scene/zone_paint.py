"""Zones of a presentation on the skin: strengths per vertex for the shader, dots for the stippled ones."""

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.painted import PaintedSolids
from bodymap.scene.palette import Palette, Rgb
from bodymap.scene.skin_layer import SkinPaint
from bodymap.scene.skin_surface import SkinSurface
from bodymap.scene.solids import Solid, discs
from bodymap.scene.stipple import Dots, spread
from bodymap.session.presentation import Presentation, Role

Strengths = NDArray[np.float32]

_SHOWN_FROM = 0.33
_SPACING = 6.0
_DOT_SHARE = 0.26
_LIFT = 0.8
_PULL = 7.0
_KEPT = 6
_PAIN_SOFT = 10.0
_REGION_PASSES = 3
_REGION_STEEP = 2.0


def paint_of(shown: Presentation, skin: SkinSurface) -> SkinPaint:
    """Return the strengths of all zones and of the painful patches on a skin, per vertex."""
    count = len(skin.vertices)
    return SkinPaint(
        essential=_strengths(shown, Role.ESSENTIAL, count),
        spillover=_strengths(shown, Role.SPILLOVER, count),
        autonomic=_strengths(shown, Role.AUTONOMIC, count),
        pain=_pain(shown, skin),
    )


def _strengths(shown: Presentation, role: Role, count: int) -> Strengths | None:
    zones = [zone for zone in shown.zones if zone.role is role]
    if not zones:
        return None
    total = np.zeros(count, np.float32)
    for zone in zones:
        np.maximum.at(total, zone.vertices, zone.weights)
    return total


def _pain(shown: Presentation, skin: SkinSurface) -> Strengths | None:
    if not shown.places:
        return None
    total = np.zeros(len(skin.vertices), np.float32)
    for place in shown.places:
        if place.radius > 0.0:
            rim = _with_neighbours(place.vertices, skin)
            away = np.linalg.norm(skin.vertices[rim] - np.array(place.position, np.float32), axis=1)
            strength = np.clip(0.5 + (place.radius - away) / _PAIN_SOFT, 0.0, 1.0)
            total[rim] = np.maximum(total[rim], strength)
        else:
            np.maximum(total, _smooth_region(place.vertices, skin), out=total)
    return total


def _smooth_region(patch: NDArray[np.int32], skin: SkinSurface) -> Strengths:
    """Return the area-weighted share of each vertex's faces that lie in a region, smoothed over the edges.

    The shader draws its border where the share is a half, so the border no longer follows the triangles.
    """
    strength = np.zeros(len(skin.vertices), np.float32)
    strength[patch] = 1.0
    reach = patch
    for _ in range(_REGION_PASSES):
        reach = _with_neighbours(reach, skin)
    faces = skin.faces[skin.faces_touching(np.isin(np.arange(len(strength)), reach))]
    corners = skin.vertices[faces]
    areas = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    around = np.bincount(faces.ravel(), np.repeat(areas, 3), len(strength))
    inside = strength[faces].min(axis=1)  # a face is a member when all its corners are
    for _ in range(_REGION_PASSES):
        total = np.bincount(faces.ravel(), np.repeat(areas * inside, 3), len(strength))
        strength = np.divide(total, around, out=np.zeros_like(total), where=around > 0.0).astype(np.float32)
        inside = strength[faces].mean(axis=1)
    return np.clip(0.5 + _REGION_STEEP * (strength - 0.5), 0.0, 1.0)


def _with_neighbours(patch: NDArray[np.int32], skin: SkinSurface) -> NDArray[np.int32]:
    """Return the vertices of a patch and those one edge beyond, so that its border can be drawn round."""
    inside = np.zeros(len(skin.vertices), bool)
    inside[patch] = True
    return np.unique(skin.faces[skin.faces_touching(inside)])


class Stipple:
    """Dots over the spillover zones, wider apart when the body is seen from afar."""

    def __init__(self) -> None:
        self._solids = PaintedSolids(_PULL, gloss=0.0)
        self.actor = self._solids.actor
        self._spread: dict[bytes, tuple[NDArray[np.intp], Dots]] = {}

    def show(self, paint: SkinPaint, skin: SkinSurface, palette: Palette, scale: float) -> None:
        """Lay dots where there is spillover but no essential zone."""
        if paint.spillover is None:
            self._solids.fill([])
            return
        self._solids.fill([self._dots(paint, paint.spillover, skin, palette, scale)])

    def aim(self, back: NDArray[np.float64]) -> None:
        """Pull the dots towards the viewer."""
        self._solids.aim(back)

    def _dots(
        self, paint: SkinPaint, spillover: Strengths, skin: SkinSurface, palette: Palette, scale: float
    ) -> tuple[Solid, Rgb]:
        shown, dots = self._spread_over(spillover, skin, _SPACING * scale)
        faces = skin.faces[shown]
        corners = skin.vertices[faces].astype(float)
        strength = dots.at(spillover[faces].astype(float))
        kept = strength > _SHOWN_FROM
        if paint.essential is not None:
            kept &= dots.at(paint.essential[faces].astype(float)) < 0.45
        normal = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
        normals = normal[dots.faces][kept]
        centres = dots.at(corners)[kept] + _LIFT * normals
        full = np.clip((strength[kept] - _SHOWN_FROM) / 0.4, 0.45, 1.0)
        return discs(centres, normals, _SPACING * scale * _DOT_SHARE * full), palette[Role.SPILLOVER].colour

    def _spread_over(
        self, spillover: Strengths, skin: SkinSurface, spacing: float
    ) -> tuple[NDArray[np.intp], Dots]:
        shown = skin.faces_touching(spillover > _SHOWN_FROM * 0.8)
        key = shown.tobytes() + skin.vertices[:1].tobytes() + str(spacing).encode()
        if key not in self._spread:
            if len(self._spread) >= _KEPT:
                self._spread.pop(next(iter(self._spread)))
            self._spread[key] = (
                shown,
                spread(skin.vertices.astype(float), skin.faces[shown].astype(np.int64), spacing),
            )
        return self._spread[key]
