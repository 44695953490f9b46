"""All parts as lofted from figures and landmarks, before they are fitted between skin and bones."""

from __future__ import annotations

from meshbuild.muscle_built import constructed_blocks
from meshbuild.muscle_care import cared_figure
from meshbuild.muscle_care_details import detailed_blocks
from meshbuild.muscle_figures import load_figures
from meshbuild.muscle_hand_foot import hand_and_foot_sets
from meshbuild.muscle_parts import Block, Part, figure_blocks
from meshbuild.muscle_ribs import rib_sets
from meshbuild.muscle_spine import spine_sets

MIDLINE = frozenset({"diaphragm", "external_anal_sphincter", "linea_alba", "orbicularis_oris"})


def raw_parts() -> list[Part]:
    """Right and midline parts in the order of their ids.

    Raises
    ------
    KeyError
        When a row of the part table has neither a figure nor a construction.
    """
    known = load_figures()
    built: dict[str, list[Block]] = {
        **spine_sets(),
        **rib_sets(),
        **hand_and_foot_sets(),
        **constructed_blocks(),
        **detailed_blocks(),
    }
    parts = []
    for part in sorted(known.rows):
        blocks = built[part] if part in built else figure_blocks(cared_figure(part, known.figures[part]))
        parts.append(Part(part, "midline" if part in MIDLINE else "right", blocks))
    return parts
