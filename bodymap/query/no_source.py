"""What is said where no described point, or next to none, sends pain: why, as far as the literature tells."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.query.answer import Answer

WEAK = 0.25
"""When every source explains less of the painful area than this, the note of the region is worth reading."""


def source_note(atlas: Atlas, found: Answer, wording: Wording = Wording.PLAIN) -> str:
    """Return the reasons written for the regions picked, where hardly any source reaches them.

    Nothing where a source explains a good part of the pain; where none does and no reason is written, the
    sentence that holds everywhere.
    """
    if not found.places or any(match.coverage >= WEAK for match in found.matches):
        return ""
    regions = dict.fromkeys(place.own.id for place in found.places if place.own is not None)
    notes = [atlas.region_notes[region] for region in regions if region in atlas.region_notes]
    if notes or found.matches:
        return " ".join(note.no_source.for_reader(wording) for note in notes)
    return atlas.translate(
        "status",
        "No point described in this map reaches this place. That says nothing about the cause: "
        "choose a larger or neighbouring area, or look for reasons other than muscle.",
    )
