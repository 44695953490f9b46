"""What of a source and its pain is seen from a camera: turned to it, and with no other skin before it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Camera

if TYPE_CHECKING:
    from bodymap.scene.skin_surface import SkinSurface

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

FRAME_ONLY = -1
"""Group of places that are framed and need not be seen."""
_SEEN = 0.2
_FULLY = 0.5
_LIFT = 3.0
_TOLERANCE = 6.0
_ENOUGH = 0.5


@dataclass(frozen=True, eq=False)
class Subject:
    """What should be seen.

    Attributes
    ----------
    places : (n, 3) mm, on the skin. normals : (n, 3) outward unit normals there.
    groups : (n,) which thing each place belongs to, or FRAME_ONLY: the source, a pain or a zone is one thing.
    weights : (g,) how much it matters that each group is seen. is_pain : (g,) whether it is where it hurts.
    skin : the surface that may stand before the places.
    """

    places: Floats
    normals: Floats
    groups: NDArray[np.int64]
    weights: Floats
    is_pain: Mask
    skin: "SkinSurface"

    @property
    def count(self) -> int:
        """How many things should be seen."""
        return len(self.weights)

    def only(self, chosen: Mask) -> "Subject":
        """Return the subject without the groups that are not chosen, (g,)."""
        numbers = np.append(np.where(chosen, np.cumsum(chosen) - 1, FRAME_ONLY - 1), FRAME_ONLY)
        groups = numbers[self.groups]
        kept = groups >= FRAME_ONLY if chosen.all() else groups >= 0
        return Subject(
            self.places[kept],
            self.normals[kept],
            groups[kept],
            self.weights[chosen],
            self.is_pain[chosen],
            self.skin,
        )


def turned_to(back: Floats, subject: Subject) -> Floats:
    """Return how far the places are turned to a viewer in a direction (3,) or to each of many, 0 to 1."""
    return np.clip(subject.normals @ back.T / _FULLY, 0.0, 1.0)


def shares(subject: Subject, values: Floats) -> Floats:
    """Return the mean of values (n, ...) over the places of each group, (g, ...)."""
    means = [values[subject.groups == group].mean(axis=0) for group in range(subject.count)]
    return np.array(means)


def seen(camera: Camera, subject: Subject) -> Mask:
    """Return (n,) which places are turned to the camera and not hidden by other skin."""
    towards = camera.position - subject.places
    away = np.linalg.norm(towards, axis=1, keepdims=True)
    towards /= away
    facing: Mask = (subject.normals * towards).sum(axis=1) > _SEEN
    starts = subject.places + _LIFT * subject.normals
    for row in np.flatnonzero(facing & (subject.groups != FRAME_ONLY)).tolist():
        hit = subject.skin.pick(starts[row], towards[row])
        if hit is not None:
            gap = float(np.linalg.norm(np.array(hit.position) - starts[row]))
            facing[row] = gap < _TOLERANCE or gap > float(away[row, 0])
    return facing


def enough(camera: Camera, subject: Subject) -> Mask:
    """Return (g,) which groups are seen from a camera: half of their places or more."""
    return shares(subject, seen(camera, subject).astype(float)) >= _ENOUGH
