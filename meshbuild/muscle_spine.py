"""The short muscles of the spine, one belly per level, from landmarks and measured boxes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from meshbuild.lattice import Floats
from meshbuild.muscle_figures import load_landmarks
from meshbuild.muscle_parts import Block, bellies, strap

LEVELS = (
    tuple(f"C{i}" for i in range(1, 8))
    + tuple(f"T{i}" for i in range(1, 13))
    + tuple(f"L{i}" for i in range(1, 6))
)


def spinous(level: str) -> Floats:
    """Tip of a spinous process, put on the midline."""
    return load_landmarks()[f"{level}_spinous_process"] * (0.0, 1.0, 1.0)


def transverse(level: str) -> Floats:
    """Tip of the right transverse process."""
    return load_landmarks()[f"{level}_transverse_process_R"]


def body(level: str) -> Floats:
    """Centre of a vertebral body."""
    return load_landmarks()[f"{level}_vertebral_body_centre"]


def lamina(level: str) -> Floats:
    """Root of the spinous process on the right: between spine, body and transverse process."""
    root = 0.6 * spinous(level) + 0.4 * body(level)
    return np.array([-6.0, root[1], root[2]])


def between(first: str, last: str) -> list[tuple[str, str]]:
    """Neighbouring levels (upper, lower) from one level to another."""
    span = LEVELS[LEVELS.index(first) : LEVELS.index(last) + 1]
    return list(pairwise(span))


def rotatores(first: str, last: str, radius: float) -> list[Block]:
    """From each transverse process to the lamina of the vertebra above."""
    lattices, names = [], []
    for upper, lower in between(first, last):
        start = transverse(lower) * 0.8 + lamina(lower) * 0.2
        end = lamina(upper)
        middle = 0.5 * (start + end) - (0.0, 0.0, 1.5)
        lattices.append(
            strap([start, middle, end], [radius, radius * 1.4, radius * 0.9], radius * 0.7, (0, 1, 0.2))
        )
        names.append(f"{lower}-{upper}")
    return bellies(lattices, names)


def interspinales(pairs: list[tuple[str, str]], depth: float, width: float) -> list[Block]:
    """Beside the interspinous ligament, from each spinous process to the one above.

    depth, width : half sizes, mm, front to back and across.
    """
    lattices, names = [], []
    for upper, lower in pairs:
        inward = body(upper) - spinous(upper)
        inset = inward / np.linalg.norm(inward) * (depth + 3)
        start = spinous(lower) + inset + (-width - 1.5, 4.0, 0.0)
        end = spinous(upper) + inset + (-width - 1.5, -4.0, 0.0)
        if end[1] - start[1] < 6:
            mid = 0.5 * (start[1] + end[1])
            start[1], end[1] = mid - 3, mid + 3
        lattices.append(strap([start, 0.5 * (start + end), end], depth, width, inward))
        names.append(f"{lower}-{upper}")
    return bellies(lattices, names)


def intertransversarii(
    first: str, last: str, shift: tuple[float, float, float], share: float, size: tuple[float, float]
) -> list[Block]:
    """Between neighbouring transverse processes.

    shift : mm from the tip. share : 1 at the tip, 0 at the lamina. size : half widths, mm.
    """
    lattices, names = [], []
    for upper, lower in between(first, last):
        start = share * transverse(lower) + (1 - share) * lamina(lower) + shift + (0, 2.0, 0)
        end = share * transverse(upper) + (1 - share) * lamina(upper) + shift - (0, 2.0, 0)
        if end[1] - start[1] < 5:
            middle = 0.5 * (start + end)
            start, end = middle - (0, 2.5, 0), middle - (0, -2.5, 0)
        lattices.append(strap([start, 0.5 * (start + end), end], size[0], size[1], (0.3, 0, 1)))
        names.append(f"{lower}-{upper}")
    return bellies(lattices, names)


def spine_sets() -> dict[str, list[Block]]:
    """Every set of the spine by part id; half widths follow the measured volume per belly."""
    return {
        "rotatores_cervicis": rotatores("C2", "C7", 2.4),
        "rotatores_thoracis": rotatores("T1", "T12", 2.8),
        "rotatores_lumborum": rotatores("L1", "L5", 3.0),
        "interspinales_cervicis": interspinales(between("C2", "C7"), 3.0, 1.3),
        "interspinales_thoracis": interspinales([("T2", "T3"), ("T11", "T12")], 2.8, 1.2),
        "interspinalis_thoracis": interspinales([("T1", "T2")], 2.8, 1.2),
        "interspinales_lumborum": interspinales([("T12", "L1"), *between("L1", "L5")], 5.0, 1.8),
        "intertransversarii_anteriores_cervicis": intertransversarii(
            "C1", "C7", (2.0, 0.0, 3.5), 1.0, (2.6, 1.6)
        ),
        "intertransversarii_posteriores_cervicis": intertransversarii(
            "C1", "C7", (1.0, 0.0, -3.5), 1.0, (2.2, 1.5)
        ),
        "intertransversarii_laterales_lumborum": intertransversarii(
            "L1", "L5", (4.0, 0.0, 0.0), 1.0, (4.5, 2.2)
        ),
        "intertransversarii_mediales_lumborum": intertransversarii(
            "L1", "L5", (0.0, 0.0, -2.0), 0.55, (3.2, 2.0)
        ),
    }
