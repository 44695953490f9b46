"""What is put right on the fine skin of the standing pose, without touching its topology."""

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from meshbuild.frame import Points
from meshbuild.geometry import adjacency, averaging
from meshbuild.rig import Rig
from meshbuild.skin_base import symmetrised
from meshbuild.skin_crossings import crossing_faces
from meshbuild.skin_refine import Surface
from meshbuild.skin_relax import evened, near_vertex, refilled, shortened, smoothed

# the base vertex in the depth of the right armpit; mm around it that are filled anew, and smoothed at the rim
_ARMPIT, _FILL, _RIM = 1668, 60.0, 90.0
_RIM_STEPS = 20
# the base vertex in a notch of the lumbar spine, and mm around it that are filled anew
_NOTCH, _NOTCH_FILL, _NOTCH_RIM = 4181, 26.0, 45.0
_EVEN_STEPS = 6
_RINGS, _STEPS, _ROUNDS, _CHECKS = 4, 4, 60, 3


def repaired(surface: Surface, rig: Rig, rest: Points) -> Surface:
    """Fill armpits and lumbar notch, even out small waves on trunk and limbs, stand flat, part what crosses.

    Parameters
    ----------
    rest : (base, 3) mm of the male before posing.
    """
    count = len(rest)
    mean = averaging(surface.faces, surface.bodies.shape[1])
    bodies = list(surface.bodies)
    for vertex, fill, rim in ((_ARMPIT, _FILL, _RIM), (_NOTCH, _NOTCH_FILL, _NOTCH_RIM)):
        near = near_vertex(rest, vertex, fill, rim)
        share = surface.parents @ np.maximum(near, near[surface.mirror[:count]])
        bodies = [
            smoothed(refilled(body, mean, share > 0.999), mean, _RIM_STEPS, 0.5 * share) for body in bodies
        ]
    fine = rig.share_below(
        ("head", "wrist.L", "wrist.R", *(f"toe{i}-1.{s}" for i in range(1, 6) for s in "LR"))
    )
    plain = surface.parents @ (1 - fine[:count])
    bodies = [evened(body, mean, _EVEN_STEPS, plain) for body in bodies]
    return untangled(surface.moved(_on_the_floor(np.array(bodies))))


def with_short_edges(surface: Surface, longest: float, held: NDArray[np.bool_]) -> Surface:
    """Slide vertices along the skin so that no edge is longer than a length; ``held`` (n,) hardly move."""
    return surface.moved(np.array([shortened(body, surface.faces, longest, held) for body in surface.bodies]))


def untangled(surface: Surface) -> Surface:
    """Smooth the surroundings of faces that run through others until none does, or the rounds are over."""
    mean = averaging(surface.faces, surface.bodies.shape[1])
    near = adjacency(surface.faces, surface.bodies.shape[1])
    return surface.moved(np.array([_untangled(body, surface, mean, near) for body in surface.bodies]))


def _untangled(body: Points, surface: Surface, mean: sparse.csr_matrix, near: sparse.csr_matrix) -> Points:
    for _ in range(_CHECKS):
        watched = np.arange(len(surface.faces))
        for _ in range(_ROUNDS):
            pairs = crossing_faces(body, surface.faces[watched])
            if not len(pairs):
                break
            hit = np.zeros(len(body))
            hit[surface.faces[watched][pairs].ravel()] = 1
            hit = np.maximum(hit, hit[surface.mirror])
            body = symmetrised(smoothed(body, mean, _STEPS, 0.5 * _faded(hit, near)), surface.mirror)
            # look again at the surroundings only; the next check looks at all
            watched = np.flatnonzero(_faded(_faded(hit, near), near)[surface.faces].any(axis=1))
        if len(watched) == len(surface.faces):
            break
    return body


def _faded(hit: Points, near: sparse.csr_matrix) -> Points:
    """Return (n,) 1 at the hit vertices, falling to 0 over some rings."""
    total = hit.copy()
    for _ in range(_RINGS):
        hit = np.maximum(hit, (near @ hit > 0).astype(np.float64))
        total += hit
    faded: Points = total / (_RINGS + 1) * (total > 0)
    return faded


def _on_the_floor(bodies: Points) -> Points:
    """Lift what subdivision pushed under the floor."""
    bodies[:, :, 1] = np.maximum(bodies[:, :, 1], 0.0)
    return bodies
