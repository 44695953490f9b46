"""The one sentence under the picture: a tight spot here can be felt there, in as few words as say it."""

import re
from collections.abc import Iterable

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.side import LATERAL, Side, Wording
from bodymap.query.answer import Answer, in_series, place_name
from bodymap.query.places import Place, bare_title, with_side
from bodymap.session.state import PointFocus

_PIECES = frozenset({"fibres", "head", "part"})
"""Last words of part names that say nothing without their muscle."""
_FEW = 2
"""Places that one takes in at a glance; of more, the part of the body they lie in is named."""

Named = tuple[Side, str]


def caption(atlas: Atlas, lead: PointFocus | None, found: Answer, sends: tuple[str, ...]) -> str:
    """Return the sentence under the picture, always as a possibility."""
    if lead is None:
        return ""
    point = atlas.points[lead.point]
    muscle = atlas.muscles[point.muscle]
    parts = {part.id: part.name for part in muscle.parts}
    tissue = _tissue(atlas, muscle.name, parts[point.part], lead.side, len(parts) > 1)
    names = _short(atlas, found.touches.get((lead.point, lead.side), ()))
    if not names and sends:
        names = [sends[0].rsplit(" (", 1)[0]]
    article = atlas.translate("caption", "the {name}")
    felt = in_series(atlas, [article.format(name=name) for name in names])
    sentence = atlas.translate(
        "caption", "A tight spot here, in the {tissue}, can be felt here, in {places}."
    )
    return sentence.format(tissue=tissue, places=felt) if felt else ""


def _tissue(atlas: Atlas, muscle: str, part: str, side: Side, is_one_of_several: bool) -> str:
    """Return "upper fibres of the left trapezius", or "left psoas major" where a part is a muscle itself.

    In other languages the name of a part holds its muscle's already.
    """
    if not is_one_of_several:
        return with_side(atlas, side, muscle)
    if atlas.language != "en":
        return with_side(atlas, side, part)
    plain = re.sub(r" *\(.*?\)", "", part)
    if plain.rsplit(" ", 1)[-1] in _PIECES:
        return f"{plain[:1].lower()}{plain[1:]} of the {with_side(atlas, side, muscle)}"
    return with_side(atlas, side, plain)


def _short(atlas: Atlas, places: tuple[Place, ...]) -> list[str]:
    """Return the names of places; of many in one part of the body, such as the low back, only its name."""
    named = [(place.side, bare_title(atlas, place.key)) for place in places if place.key is not None]
    if len(named) < len(places):
        return list(dict.fromkeys(place_name(atlas, place, Wording.PLAIN) for place in places))
    if len(dict.fromkeys(named)) > _FEW:
        named = [(place.side, _part_of_body(atlas, place)) for place in places]
    else:
        named = _without_pieces(named)
    return _both_sides(atlas, named)


def _without_pieces(named: list[Named]) -> list[Named]:
    """Join "low back, lower" and "low back, upper" of a side to "low back"."""
    heads = [(side, name.split(",", 1)[0]) for side, name in named]
    return [head if heads.count(head) > 1 else name for head, name in zip(heads, named, strict=True)]


def _both_sides(atlas: Atlas, named: Iterable[Named]) -> list[str]:
    once = list(dict.fromkeys(named))
    names = []
    for side, name in once:
        if all((each, name) in once for each in LATERAL):
            both = atlas.translate("side", "{place} on both sides")
            names.append(both.format(place=with_side(atlas, Side.MIDLINE, name)))
        else:
            names.append(with_side(atlas, side, name))
    return list(dict.fromkeys(names))


def _part_of_body(atlas: Atlas, place: Place) -> str:
    """Return the part of the body a place lies in, in a few words, or its own name where there are none."""
    key = place.key if place.key is not None and place.key.layer is Layer.OWN else place.own
    if key is None:
        return bare_title(atlas, place.key) if place.key is not None else ""
    return _words_of_groups(atlas).get(atlas.region(key).group, bare_title(atlas, key))


def _words_of_groups(atlas: Atlas) -> dict[str, str]:
    return {
        "neck": atlas.translate("caption", "side of the neck"),
        "ankle": atlas.translate("caption", "ankle"),
        "arm": atlas.translate("caption", "upper arm"),
        "shoulder": atlas.translate("caption", "shoulder"),
        "head": atlas.translate("caption", "side of the head"),
        "mid_back": atlas.translate("caption", "middle of the back"),
        "foot": atlas.translate("caption", "foot"),
        "upper_back": atlas.translate("caption", "upper back"),
        "toes": atlas.translate("caption", "toes"),
        "chest": atlas.translate("caption", "side of the chest"),
        "face": atlas.translate("caption", "side of the face"),
        "hip": atlas.translate("caption", "hip and buttock"),
        "leg": atlas.translate("caption", "lower leg"),
        "elbow": atlas.translate("caption", "elbow"),
        "low_back": atlas.translate("caption", "low back"),
        "forearm": atlas.translate("caption", "forearm"),
        "pelvis": atlas.translate("caption", "pelvis"),
        "hand": atlas.translate("caption", "hand"),
        "fingers": atlas.translate("caption", "fingers"),
        "knee": atlas.translate("caption", "knee"),
        "abdomen": atlas.translate("caption", "side of the belly"),
        "thigh": atlas.translate("caption", "thigh"),
        "wrist": atlas.translate("caption", "wrist"),
    }
