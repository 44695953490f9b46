"""Where to stand so that a source, its band and its pain are seen together."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera, Size
from bodymap.scene.skin_surface import SkinSurface
from bodymap.scene.views import best_angle, framing
from bodymap.session.presentation import Presentation, Role

Floats = NDArray[np.float64]

_SOURCE_WEIGHT = 1.5
_PAIN_WEIGHT = 2.0  # the source is seen through ghosted skin, pain on the far side is not
_ZONE_WEIGHT = 1.0
_ZONE_SAMPLES = 40
_SEEN = 0.30
_FAR_ZONE = 220.0
_SMALL_SHARE = 0.30


@dataclass(frozen=True, eq=False)
class Subject:
    """What should be seen: places (n, 3) mm, outward skin normals there, weights (n,)."""

    places: Floats
    normals: Floats
    weights: Floats


def subject_of(shown: Presentation, skin: SkinSurface) -> Subject | None:
    """Return the skin over the focused point, band, pain and essential zone; None without any of them."""
    weighted: list[tuple[Floats, float]] = [
        *((np.array(m.sought), _SOURCE_WEIGHT) for m in shown.markers if m.role is Role.FOCUSED_POINT),
        *((np.array(place.position), _PAIN_WEIGHT) for place in shown.places),
        *((end, 0.0) for band in shown.bands if band.is_focused for end in (band.path[0], band.path[-1])),
    ]
    for zone in shown.zones:
        if zone.role is Role.ESSENTIAL:
            strong = _near(zone.vertices[zone.weights > 0.5], shown, skin)
            chosen = strong[:: max(len(strong) // _ZONE_SAMPLES, 1)]
            weighted += [
                (vertex, _ZONE_WEIGHT / len(chosen)) for vertex in skin.vertices[chosen].astype(float)
            ]
    if not weighted:
        return None
    places, normals = skin.spots(np.array([place for place, _ in weighted]))
    return Subject(places, normals, np.array([weight for _, weight in weighted]))


def _near(chosen: NDArray[np.int32], shown: Presentation, skin: SkinSurface) -> NDArray[np.int32]:
    """Leave out zones far from pain and source: framing the hand would make the neck small."""
    if not shown.places:
        return chosen
    centres = [place.position for place in shown.places]
    centres += [marker.position for marker in shown.markers if marker.role is Role.FOCUSED_POINT]
    gaps = skin.vertices[chosen][:, None].astype(float) - np.array(centres)
    near: NDArray[np.int32] = chosen[np.linalg.norm(gaps, axis=2).min(axis=1) < _FAR_ZONE]
    return near


def staged(camera: Camera, subject: Subject, size: Size) -> Camera:
    """Return a camera that frames a subject, turned only when part of it is out of sight from here."""
    return framing(_turned(camera, subject), subject.places, size)


def directed(subject: Subject, size: Size) -> Camera:
    """Return the camera for a picture of its own: the angle from which most of a subject is seen."""
    return framing(Camera().turned(*best_angle(subject.normals, subject.weights)), subject.places, size)


def is_well_seen(camera: Camera, subject: Subject, size: Size) -> bool:
    """Tell whether a subject is inside the picture, turned to the viewer, and not too small."""
    pixels = camera.project(subject.places, size)
    inside = (pixels > 0).all() and (pixels < np.array(size)).all()
    tall = float(np.ptp(pixels, axis=0).max()) / size[1]
    wanted = min(_SMALL_SHARE, 0.5 * _framed_share(camera, subject, size))
    return bool(inside) and _faces(camera, subject) and tall >= wanted


def _framed_share(camera: Camera, subject: Subject, size: Size) -> float:
    """Return how tall the subject would be when framed, as a share of the picture."""
    framed = framing(camera, subject.places, size)
    return float(np.ptp(framed.project(subject.places, size), axis=0).max()) / size[1]


def _turned(camera: Camera, subject: Subject) -> Camera:
    if _faces(camera, subject):
        return camera
    return camera.turned(*best_angle(subject.normals, subject.weights))


def _faces(camera: Camera, subject: Subject) -> bool:
    heavy = subject.weights >= _ZONE_WEIGHT
    return bool((subject.normals[heavy] @ camera.back > _SEEN).all())
