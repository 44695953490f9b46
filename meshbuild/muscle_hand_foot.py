"""The short muscles between metacarpals and metatarsals, and the flexor retinaculum."""

from __future__ import annotations

import numpy as np

from meshbuild.lattice import Floats
from meshbuild.loft import sheet_lattice
from meshbuild.muscle_figures import load_figures, load_landmarks
from meshbuild.muscle_parts import FULL, Block, bellies, strap

# Direction the palm faces, from the pose of the skin.
PALMAR = np.array([-0.12, 0.25, 0.96])
# Bases of the metacarpals and metatarsals (mm), read off the finished bones.
METACARPAL_BASES = np.array(
    [[-358, 851, 92], [-349, 846, 86], [-336, 849, 82], [-325, 850, 84], [-314, 855, 87]], float
)
METATARSAL_BASES = np.array(
    [[-126, 44, 87], [-147, 53, 71], [-158, 44, 67], [-165, 41, 49], [-174, 29, 29]], float
)


def rays(limb: str) -> tuple[Floats, Floats]:
    """Bases and heads (5, 3) of the metacarpals (``hand``) or metatarsals (``foot``)."""
    marks = load_landmarks()
    bone = "metacarpal" if limb == "hand" else "metatarsal"
    heads = np.array([marks[f"{bone}_head_{i}_R"] for i in range(1, 6)])
    return (METACARPAL_BASES if limb == "hand" else METATARSAL_BASES), heads


def between_rays(
    limb: str, first: int, second: int, side: int, depth: float, sizes: tuple[float, float]
) -> Floats:
    """A belly between two rays (1..5) that ends beside the head of ray ``side``.

    depth : mm towards the palm or sole. sizes : half widths, mm, across and along the depth.
    """
    bases, heads = rays(limb)
    palm = PALMAR if limb == "hand" else np.array([0.0, -1.0, 0.1])
    pair = [first - 1, second - 1]

    def middle(share: float) -> Floats:
        """Point between the two bones, 0 at the bases and 1 at the heads."""
        point: Floats = ((1 - share) * bases[pair] + share * heads[pair]).mean(axis=0)
        return point

    target = heads[side - 1]
    toward = middle(1.0) - target
    beyond = (target - bases[side - 1]) / np.linalg.norm(target - bases[side - 1])
    end = target + 0.55 * toward + 9.0 * beyond
    points = np.array(
        [middle(0.12), middle(0.4), middle(0.7), 0.5 * middle(0.95) + 0.5 * (end - 9.0 * beyond), end]
    )
    points = points + depth * palm
    major = np.array([0.75, 1.0, 0.95, 0.6, 0.35]) * sizes[1]
    minor = np.array([0.6, 1.0, 0.9, 0.5, 0.3]) * sizes[0]
    return strap(points, major, minor, palm)


def hand_and_foot_sets() -> dict[str, list[Block]]:
    """Interossei and lumbricals of the hand, dorsal interossei of the foot, flexor retinaculum."""
    dorsal = [
        between_rays("hand", 1, 2, 2, -1.0, (6.0, 7.0)),
        between_rays("hand", 2, 3, 3, -2.0, (3.6, 5.5)),
        between_rays("hand", 3, 4, 3, -2.0, (3.4, 5.5)),
        between_rays("hand", 4, 5, 4, -2.0, (3.4, 5.2)),
    ]
    palmar = [
        between_rays("hand", 2, 3, 2, 5.0, (2.6, 3.0)),
        between_rays("hand", 3, 4, 4, 5.0, (2.6, 3.0)),
        between_rays("hand", 4, 5, 5, 5.0, (2.6, 3.0)),
    ]
    dorsal_foot = [
        between_rays("foot", 1, 2, 2, -2.0, (4.0, 5.0)),
        between_rays("foot", 2, 3, 2, -2.0, (3.2, 4.6)),
        between_rays("foot", 3, 4, 3, -2.0, (3.2, 4.6)),
        between_rays("foot", 4, 5, 4, -2.0, (3.2, 4.6)),
    ]
    return {
        "interossei_dorsal_hand": bellies(dorsal, ["1", "2", "3", "4"]),
        "interossei_palmar_hand": bellies(palmar, ["1", "2", "3"]),
        "lumbricals_hand": bellies(_lumbricals(), ["1", "2", "3", "4"]),
        "interossei_dorsal_foot": bellies(dorsal_foot, ["1", "2", "3", "4"]),
        "flexor_retinaculum": [_flexor_retinaculum()],
    }


def _lumbricals() -> list[Floats]:
    """From the deep flexor tendons in the palm to the radial side of each knuckle."""
    bases, heads = rays("hand")
    lattices = []
    for number, branch in enumerate(load_figures().figures["flexor_digitorum_profundus"].branches):
        ray = number + 1
        along = (heads[ray] - bases[ray]) / np.linalg.norm(heads[ray] - bases[ray])
        radial = np.cross(along, PALMAR)
        radial *= np.sign(radial @ (heads[0] - heads[2]))
        start, middle = branch.points[2], branch.points[3]
        end = heads[ray] + 8.0 * along + 9.0 * radial
        points = [start + 2.5 * radial, 0.5 * (start + middle) + 4 * radial, middle + 6.0 * radial, end]
        lattices.append(strap(points, [2.2, 3.0, 2.4, 1.0], [1.6, 2.2, 1.8, 0.8], PALMAR))
    return lattices


def _flexor_retinaculum() -> Block:
    """Band from pisiform and hook of the hamate to scaphoid and trapezium, arched over the tendons."""
    marks = load_landmarks()
    ulnar = np.array([marks["pisiform_R"], marks["hook_of_hamate_R"] + (2.0, -6.0, 1.0)])
    radial = np.array([marks["scaphoid_R"] + (-9.0, -7.0, 9.0), marks["scaphoid_R"] + (-11.0, -27.0, 16.0)])
    across = np.linspace(0, 1, 5)[:, None, None]
    down = np.linspace(0, 1, 4)[None, :, None]
    u_end = ulnar[0] + down * (ulnar[1] - ulnar[0])
    r_end = radial[0] + down * (radial[1] - radial[0])
    grid = u_end + across * (r_end - u_end) + 5.0 * np.sin(np.pi * across) * PALMAR
    return Block(sheet_lattice(grid, np.full(grid.shape[:2], 1.5), FULL, None, 0.02, 0.1))
