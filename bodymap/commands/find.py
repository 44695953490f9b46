"""`bodymap find`: where may this pain come from?"""

import argparse
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import PickedSpot
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.commands.outcome import DONE, say, say_json
from bodymap.commands.places import add_place_arguments, asked_places
from bodymap.query.answer import Answer, answer, reasons
from bodymap.query.no_source import source_note
from bodymap.query.other_sources import other_sources
from bodymap.query.places import Place, place_title
from bodymap.query.roots import roots_here
from bodymap.session.roots import roots_line

_MOST_OTHER = 8


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_place_arguments(parser)
    parser.add_argument("--json", action="store_true", help="one JSON document for programs")


def run(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Answer on stdout."""
    body = Body(arguments.body)
    asked = asked_places(atlas, arguments)
    found = answer(atlas, body, asked.picked, asked.raised)
    if arguments.json:
        say_json(as_document(atlas, body, found))
    else:
        for line in as_lines(atlas, found, asked.raised):
            say(line)
    return DONE


def as_document(atlas: Atlas, body: Body, found: Answer) -> dict[str, Any]:
    """Return the answer as the JSON document that programs read."""
    return {
        "body": body.value,
        "red_flags": [
            {
                "id": flag.id,
                "action": flag.action.word,
                "text": f"{flag.question} {flag.message.client}",
            }
            for flag in found.red_flags
        ],
        "places": [entry for place in found.places for entry in _place(atlas, place)],
        "matches": [
            {
                **_source(atlas, match.point, match.side),
                "zone": match.kind.value,
                "score": round(match.score, 6),
                "reasons": list(reasons(atlas, match, found)),
            }
            for match in found.matches
        ],
        "here": [
            {
                **_source(atlas, here.point, here.side),
                "zone": None,
                "score": round(here.closeness, 6),
                "reasons": [f"its search area lies under this place, about {here.depth:.0f} mm deep"],
            }
            for here in found.here
        ],
        "best": [
            {"point": each.point, "side": each.side.value, "explains": round(each.explains, 6)}
            for each in found.best
        ],
        "other": [
            {
                "id": match.source.id,
                "kind": match.source.kind.value,
                "side": match.side.value,
                "name": match.source.name.plain,
                "hint": match.source.hint.plain,
            }
            for match in other_sources(atlas, found.places)
        ],
        "note": source_note(atlas, found),
    }


def _place(atlas: Atlas, place: Place) -> list[dict[str, Any]]:
    """Return a named place, or the regions of both layers that a spot lies in."""
    keys = (place.own, place.choir) if isinstance(place.picked, PickedSpot) else (place.key,)
    roots = roots_here(atlas, place.patch)
    return [
        {
            "id": key.id,
            "layer": key.layer.value,
            "name": place_title(atlas, key),
            "side": key.side.value,
            "position": [round(value, 2) for value in place.position],
            "roots": list(roots.lies_in),
            "overlapping_roots": list(roots.overlap),
        }
        for key in keys
        if key is not None
    ]


def _source(atlas: Atlas, point: str, side: Side) -> dict[str, Any]:
    entry = atlas.points[point]
    return {
        "point": point,
        "muscle": entry.muscle,
        "latin": atlas.muscles[entry.muscle].latin,
        "part": entry.part,
        "side": side.value,
    }


def as_lines(atlas: Atlas, found: Answer, raised: tuple[str, ...] = ()) -> list[str]:
    """Return the answer as lines for a person; the red flags that the words have raised stand first."""
    asked = [(flag.id in raised, f"Check first: {flag.question}") for flag in found.red_flags]
    return [
        *(line for is_raised, line in asked if is_raised),
        f"Where it hurts: {'; '.join(_titles(atlas, found))}",
        *filter(None, [roots_line(atlas, found, Wording.PLAIN)]),
        *(_source_lines(atlas, found) if found.matches else []),
        *filter(None, [source_note(atlas, found)]),
        *_other_lines(atlas, found),
        *(line for is_raised, line in asked if not is_raised),
    ]


def _source_lines(atlas: Atlas, found: Answer) -> list[str]:
    lines = []
    best = {(each.point, each.side): each.explains for each in found.best}
    lines.append("Where it may come from (examine the first ones first):")
    for rank, match in enumerate(found.matches, start=1):
        point = atlas.points[match.point]
        muscle = atlas.muscles[point.muscle]
        mark = " *" if (match.point, match.side) in best else ""
        lines.append(f"{rank:3}. {match.side.upper()} {muscle.name} ({point.id}): {point.name.plain}{mark}")
        lines.append(f"     {'; '.join(reasons(atlas, match, found, Wording.PLAIN))}")
    lines.append("* the one or two that together may explain most of it")
    if found.here:
        names = [f"{here.side} {atlas.points[here.point].name.plain}" for here in found.here]
        lines.append(f"Search areas under your finger: {'; '.join(names)}")
    return lines


def _other_lines(atlas: Atlas, found: Answer) -> list[str]:
    """Return all sources other than muscle that are wrong to miss, and the first of the others, by name."""
    matches = other_sources(atlas, found.places)
    grave = [match.source.name.plain for match in matches if match.gravity]
    names = [match.source.name.plain for match in matches if not match.gravity]
    tail = f"; and {len(names) - _MOST_OTHER} more" if len(names) > _MOST_OTHER else ""
    lines = [f"Other than muscle, important not to miss: {'; '.join(grave)}"] if grave else []
    return [*lines, f"Other than muscle: {'; '.join(names[:_MOST_OTHER])}{tail}"] if names else lines


def _titles(atlas: Atlas, found: Answer) -> list[str]:
    return [
        place_title(atlas, place.key) if place.key is not None else f"the {place.side} side"
        for place in found.places
    ]
