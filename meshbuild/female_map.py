"""Carry anything inside the male body into the female one.

Both skins share their topology, so on limbs, head, hands and feet the skin says vertex by vertex where a
point of one body lies in the other; on the trunk only its levels and sections correspond (``female_trunk``),
and a skin vertex goes to the nearest place of the female's skin. A thin-plate spline through these controls
and the joints carries bones and muscles smoothly. The map is exactly mirror symmetric: it is evaluated on the
right and flipped, and keeps x = 0.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import RBFInterpolator

from meshbuild.female_trunk import TrunkSections
from meshbuild.frame import MESHES, MIRROR, Points
from meshbuild.geometry import closest_point
from meshbuild.pack import read_pack

# distance between chosen skin vertices, mm: the trunk and limbs, and where the body is fine
SPACING = 25.0
FINE_SPACING = 15.0
DIGIT_SPACING = 7.0
# fine: head and neck, hands, feet; digits finer still (all seen from the right side)
HEAD_FLOOR = 1480.0
HAND = np.array([-340.0, 800.0, 110.0])
HAND_REACH = 130.0
FOOT_CEILING = 100.0
FINGERS = np.array([-350.0, 755.0, 135.0])
FINGER_REACH = 85.0
TOES = (45.0, 105.0)
# slack that lets the spline pass near controls that disagree instead of wrinkling through them
SMOOTHING = 1.0
MIDDLE = 1e-6
# rig bones whose skin is trunk, and whose joints are no joints of the skeleton
TRUNK = ("root", "pelvis", "spine", "breast", "clavicle")
NO_JOINT = (*TRUNK, "special", "oris", "oculi", "levator", "risorius", "orbicularis", "temporalis", "tongue")


class FemaleMap:
    """Map points of the male, mm in the frame, to the same place in the female.

    Reads ``skin.npz`` and ``rig.npz``, so the step ``skin`` comes first. Building takes a few seconds.
    """

    def __init__(self) -> None:
        skin, rig = read_pack(MESHES / "skin.npz"), read_pack(MESHES / "rig.npz")
        outer_faces = skin["faces"][skin["outer"]]
        outer = np.unique(outer_faces)
        male, female = (skin[f"{body}_vertices"].astype(np.float64) for body in ("male", "female"))
        sections = TrunkSections.measured(male[outer], female[outer])
        chosen = _thinned(male, outer)
        main_bone = rig["weight_bone"][np.arange(len(male)), rig["weight"].argmax(axis=1)]
        trunk_bone = np.array([name.startswith(TRUNK) for name in rig["bone_names"].tolist()])
        on_trunk = trunk_bone[main_bone[chosen]]
        fixed_male, fixed_female = _joints(rig)
        lattice = sections.lattice()
        source = np.concatenate([male[chosen[~on_trunk]], fixed_male, lattice])
        target = np.concatenate([female[chosen[~on_trunk]], fixed_female, sections(lattice)])
        rough = _spline(source, target)
        trunk = male[chosen[on_trunk]]
        landed, _ = closest_point(trunk + rough(trunk), female, outer_faces)
        self._shift = _spline(np.concatenate([source, trunk]), np.concatenate([target, landed]))

    def __call__(self, points: Points) -> Points:
        """Return the (n, 3) points of the female for (n, 3) points of the male, mm.

        ``self(points * [-1, 1, 1])`` equals ``self(points) * [-1, 1, 1]`` exactly.
        """
        points = np.asarray(points, dtype=np.float64)
        right = points.copy()
        right[:, 0] = -np.abs(right[:, 0])
        moved: Points = right + self._shift(right)
        moved[np.abs(points[:, 0]) < MIDDLE, 0] = 0.0
        left = points[:, 0] > 0
        moved[left] *= MIRROR
        return moved


def _thinned(male: Points, outer: NDArray[np.int32]) -> NDArray[np.int64]:
    """Return outer skin vertices of the right half, the first in each cube of the local spacing."""
    candidates = outer[male[outer, 0] <= MIDDLE].astype(np.int64)
    points = male[candidates]
    fine = (points[:, 1] > HEAD_FLOOR) | (points[:, 1] < FOOT_CEILING)
    fine |= np.linalg.norm(points - HAND, axis=1) < HAND_REACH
    digit = (points[:, 1] < TOES[0]) & (points[:, 2] > TOES[1])
    digit |= np.linalg.norm(points - FINGERS, axis=1) < FINGER_REACH
    step = np.where(digit, DIGIT_SPACING, np.where(fine, FINE_SPACING, SPACING))[:, None]
    cells = np.column_stack([np.floor(points / step).astype(np.int64), fine, digit])
    _, first = np.unique(cells, axis=0, return_index=True)
    return candidates[np.sort(first)]


def _joints(rig: dict[str, NDArray[np.generic]]) -> tuple[Points, Points]:
    """Return the joints of the right side and the middle in both bodies."""
    names = [str(name) for name in rig["bone_names"]]
    used = [i for i, name in enumerate(names) if not name.endswith(".L") and not name.startswith(NO_JOINT)]
    male, female = (rig[f"{body}_bone_heads"][used].astype(np.float64) for body in ("male", "female"))
    return male, female


def _spline(male: Points, female: Points) -> RBFInterpolator:
    """Return the displacement field through controls of the right half, mirrored; the middle stays in it."""
    source, target = male.copy(), female.copy()
    middle = np.abs(source[:, 0]) < 0.5
    source[middle, 0] = target[middle, 0] = 0.0
    source = np.concatenate([source, source[~middle] * MIRROR])
    target = np.concatenate([target, target[~middle] * MIRROR])
    # a joint listed twice (the head of one bone is the tail of another) would make the system singular
    _, first = np.unique(np.rint(source * 100), axis=0, return_index=True)
    first = np.sort(first)
    return RBFInterpolator(
        source[first],
        target[first] - source[first],
        kernel="thin_plate_spline",
        degree=1,
        smoothing=SMOOTHING,
    )
