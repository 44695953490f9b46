"""The answer in words, for a letter: places and sources, no technique and nothing of a client."""

from bodymap.export.credits import credit_line
from bodymap.export.taken import Taken
from bodymap.query.choir import choir_regions, choir_string

_MOST_SOURCES = 12


def as_text(taken: Taken) -> str:
    """Return what is shown in plain text: where it hurts, where it may come from, the caption, the credit.

    Technique is left out: it waits for questions that only the program asks.
    """
    atlas, shown = taken.atlas, taken.shown
    lines = []
    if shown.title:
        where = atlas.translate("share", "Where it hurts (the client's side): {places}")
        lines.append(where.format(places=shown.title))
        choir = choir_string(choir_regions(atlas, shown.body, taken.found.places))
        if choir:
            lines.append(atlas.translate("share", "CHOIR body map: {regions}").format(regions=choir))
    if shown.matches:
        lines += ["", atlas.translate("share", "Where it may come from (examine the first ones first):")]
    for match in shown.matches[:_MOST_SOURCES]:
        lines.append(f"{match.rank}. {match.side.upper()} {match.muscle_name}: {match.title}")
    more = len(shown.matches) - _MOST_SOURCES
    if more > 0:
        lines.append(atlas.translate("share", "and {count} more").format(count=more))
    if not shown.matches and shown.detail is not None:
        lines += [f"{shown.detail.side.upper()} {shown.detail.title}"]
        lines += [
            atlas.translate("share", "May send pain to: {places}").format(places=", ".join(shown.sends))
        ]
    if shown.caption:
        lines += ["", shown.caption]
    return "\n".join([*lines, "", credit_line(atlas.translate)]).strip() + "\n"
