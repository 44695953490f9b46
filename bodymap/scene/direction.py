"""Where to stand so that a source, its band and its pain are seen together, or from which two sides."""

from math import cos, radians, sin
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera, Size
from bodymap.scene.sight import FRAME_ONLY, Subject, enough, seen, shares, turned_to
from bodymap.scene.views import framing
from bodymap.session.presentation import Presentation, Role

if TYPE_CHECKING:
    from bodymap.scene.skin_surface import SkinSurface

Floats = NDArray[np.float64]

_SOURCE_WEIGHT = 1.5
_PAIN_WEIGHT = 2.0
_ZONE_WEIGHT = 1.5
_ZONE_SAMPLES = 16
_MUSCLE_SAMPLES = 24
_FAR_ZONE = 220.0
_SMALL_SHARE = 0.30
_FARTHER = 2.0
_AZIMUTHS_DEG = range(0, 360, 15)
_ELEVATIONS_DEG = (6.0, -25.0, -50.0, 38.0, 66.0)
_LOOKED_AT_CLOSELY = 8
_LOOKED_AT_AT_MOST = 40
_RAYS_AT_MOST = 800
_AWAY_COST = 0.08
_TILT_COST = 0.5
_ASIDE_COST = 2.0
_OBLIQUE_COST = 0.12
_LEVEL_DEG = 6.0
_ALL_SEEN = 20.0
_COMFORTABLE_TURN_DEG = 80.0
_SAME_DIRECTION = 0.9999


def subject_of(shown: Presentation, skin: "SkinSurface", muscle: Floats | None = None) -> Subject | None:
    """Return the skin over the focused point, band, pain and essential zone; None without any of them.

    A source whose pattern has no essential zone shows the widest it has. With `muscle`, places (n, 3) in mm
    of one that is looked up, the skin over it and its zones are the subject, wherever it hurts.
    """
    things: list[tuple[Floats, float, bool]] = []
    if muscle is not None:
        samples = _spread(muscle, _MUSCLE_SAMPLES)
        things.append((samples, _SOURCE_WEIGHT, False))
        zones = _zone_samples(shown, skin, samples)
    else:
        focused = [marker for marker in shown.markers if marker.role is Role.FOCUSED_POINT]
        things += [(np.array([marker.sought]), _SOURCE_WEIGHT, False) for marker in focused]
        things += [(np.array([p.position]), _PAIN_WEIGHT / len(shown.places), True) for p in shown.places]
        near = [place.position for place in shown.places]
        near += [marker.position for marker in focused if shown.places]
        zones = _zone_samples(shown, skin, np.array(near))
    things += [(samples, _ZONE_WEIGHT / len(zones), False) for samples in zones]
    if not things:
        return None
    ends = [end for band in shown.bands if band.is_focused for end in (band.path[0], band.path[-1])]
    counts = [len(samples) for samples, _, _ in things]
    places, normals = skin.spots(np.concatenate([*(samples for samples, _, _ in things), *_row(ends)]))
    return Subject(
        places,
        normals,
        np.append(np.repeat(np.arange(len(things)), counts), np.full(len(ends), FRAME_ONLY)),
        np.array([weight for _, weight, _ in things]),
        np.array([is_pain for _, _, is_pain in things]),
        skin,
    )


def _row(ends: list[Floats]) -> list[Floats]:
    return [np.array(ends)] if ends else []


def _spread(places: Floats, count: int) -> Floats:
    """Return so many of some places, or all where there are fewer, (k, 3)."""
    return places[np.linspace(0, len(places) - 1, min(count, len(places))).astype(int)].astype(float)


def _zone_samples(shown: Presentation, skin: "SkinSurface", centres: Floats) -> list[Floats]:
    roles = {zone.role for zone in shown.zones}
    role = next((each for each in (Role.ESSENTIAL, Role.SPILLOVER, Role.AUTONOMIC) if each in roles), None)
    found = []
    for zone in shown.zones:
        if zone.role is role:
            strong = _near(skin.vertices[zone.vertices[zone.weights > 0.5]].astype(float), centres)
            if len(strong):
                found.append(_spread(strong, _ZONE_SAMPLES))
    return found


def _near(zone: Floats, centres: Floats) -> Floats:
    """Leave out what is far from pain and source, if there are any: the hand would make the neck small."""
    if not len(centres):
        return zone
    gaps = np.linalg.norm(zone[:, None] - centres, axis=2).min(axis=1)
    near: Floats = zone[gaps < _FAR_ZONE]
    return near


def staged(camera: Camera, subject: Subject, size: Size) -> Camera:
    """Return a camera that frames a subject, turned only when that shows more of it.

    A viewer who sees the pain and would have to walk around the body for the source stays where he is; the
    second view shows the source.
    """
    here = framed(camera, subject, size)
    seen_here = enough(here, subject)
    if seen_here.all():
        return here
    best = directed(subject, size)
    turn_deg = float(np.degrees(np.arccos(np.clip(best.back @ here.back, -1.0, 1.0))))
    sees_pain = subject.is_pain.any() and seen_here[subject.is_pain].all()
    is_better = bool(enough(best, subject).all()) and turn_deg <= _COMFORTABLE_TURN_DEG
    return here if sees_pain and not is_better else best


def directed(subject: Subject, size: Size) -> Camera:
    """Return the camera for a picture of its own: the angle from which most of a subject is seen.

    All directions are judged by how far the skin is turned to them, and the best of those by what is hidden.
    A level view from the front is preferred.
    """
    cameras = [Camera().turned(float(a), e) for e in _ELEVATIONS_DEG for a in _AZIMUTHS_DEG]
    costs = np.array([_cost(camera) for camera in cameras])
    turned = shares(subject, turned_to(np.array([camera.back for camera in cameras]), subject))
    rough = subject.weights @ turned + turned.min(axis=0) - costs
    order = np.argsort(-rough, kind="stable")
    looked_at: list[tuple[float, Camera]] = []
    at_most = max(_LOOKED_AT_AT_MOST, _RAYS_AT_MOST // len(subject.places))
    for row in order[:at_most].tolist():
        is_hopeless = turned[:, row].min() <= 0.0
        if len(looked_at) >= _LOOKED_AT_CLOSELY and (is_hopeless or _best(looked_at)[0] > _ALL_SEEN):
            break
        camera = framing(cameras[row], subject.places, size)
        looked_at.append((_score(camera, subject) - costs[row], camera))
    return framed(_best(looked_at)[1], subject, size)


def _best(looked_at: list[tuple[float, Camera]]) -> tuple[float, Camera]:
    return max(looked_at, key=lambda each: each[0])


def _score(camera: Camera, subject: Subject) -> float:
    in_sight = seen(camera, subject).astype(float)
    share = shares(subject, in_sight)
    turned = shares(subject, in_sight * turned_to(camera.back, subject))
    all_seen = _ALL_SEEN if (share >= 0.5).all() else 0.0
    return float(subject.weights @ (0.5 * share + 0.5 * turned) + turned.min() + all_seen)


def _cost(camera: Camera) -> float:
    """Return how unusual a direction is: nobody finds his way in a view from below and aside."""
    azimuth = radians(camera.azimuth_deg)
    away = (1.0 - cos(azimuth)) / 2.0
    tilt = max(abs(camera.elevation_deg) - _LEVEL_DEG, 0.0) / 90.0
    oblique = abs(sin(2.0 * azimuth))
    return (
        _AWAY_COST * away
        + _OBLIQUE_COST * oblique
        + _TILT_COST * tilt
        + _ASIDE_COST * tilt * abs(sin(azimuth))
    )


def framed(camera: Camera, subject: Subject, size: Size) -> Camera:
    """Return a camera that frames what it sees of a subject, with the band, or all when it sees none."""
    whole = framing(camera, subject.places, size)
    chosen = enough(whole, subject)
    if chosen.all() or not chosen.any():
        return whole
    kept = chosen | ~(subject.is_pain | _is_zone(subject))
    return framing(camera, subject.places[np.isin(subject.groups, np.flatnonzero(kept))], size)


def _is_zone(subject: Subject) -> NDArray[np.bool_]:
    return subject.weights != _SOURCE_WEIGHT


def second_view(camera: Camera, subject: Subject, size: Size) -> Camera | None:
    """Return where to stand to see what a camera does not show of a subject; None when nothing is left.

    Parameters
    ----------
    camera, subject
        From where the body is looked at, and what should be seen.
    size
        Of the second picture, in pixels.
    """
    missing = ~enough(camera, subject)
    if not missing.any():
        return None
    rest = subject.only(missing)
    other = directed(rest, size)
    return other if enough(other, rest).any() else None


def is_well_seen(camera: Camera, subject: Subject, size: Size) -> bool:
    """Tell whether a subject is inside the picture, not too small, and no turn would show more of it."""
    best = staged(camera, subject, size)
    if float(best.back @ camera.back) < _SAME_DIRECTION:
        return False
    in_frame = subject.places[np.isin(subject.groups, np.flatnonzero(enough(camera, subject)))]
    places = in_frame if len(in_frame) else subject.places
    pixels = camera.project(places, size)
    inside = (pixels > 0).all() and (pixels < np.array(size)).all()
    tall = float(np.ptp(pixels, axis=0).max()) / size[1]
    best_tall = float(np.ptp(best.project(places, size), axis=0).max()) / size[1]
    if best_tall <= 0.0:  # a single place has no size of its own
        return bool(inside) and camera.distance <= _FARTHER * best.distance
    return bool(inside) and tall >= min(_SMALL_SHARE, 0.5 * best_tall)
