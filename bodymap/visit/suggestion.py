"""Which points to examine first, and which one or two to treat, each with its reason in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.query.answer import Answer, coverage_words
from bodymap.query.ranking import is_withheld
from bodymap.visit.record import MOST_CHOSEN, Finding, Found, PointKey

MOST_TO_EXAMINE = 4


@dataclass(frozen=True)
class Suggestion:
    """A point with the reason why it is named."""

    key: PointKey
    reason: str


def to_examine(
    atlas: Atlas, found: Answer, findings: Iterable[Finding], blocked: frozenset[PointKey]
) -> tuple[PointKey, ...]:
    """Return the points to examine first, at most four: those that explain most, then the others in order.

    Left out is what was examined, what is blocked, and where no technique is taught at all.
    """
    done = {each.key for each in findings if each.found is not Found.NOT_EXAMINED}
    named = [PointKey(each.point, each.side) for each in found.best]
    named += [PointKey(each.point, each.side) for each in found.matches]
    open_ones = [
        key for key in dict.fromkeys(named) if key not in done and not _is_barred(atlas, key, blocked)
    ]
    return tuple(_keys_first(atlas, open_ones[:MOST_TO_EXAMINE]))


def suggested(
    atlas: Atlas,
    found: Answer,
    findings: Iterable[Finding],
    blocked: frozenset[PointKey],
    wording: Wording,
) -> tuple[Suggestion, ...]:
    """Return the one or two points to treat today.

    Only points that brought back the familiar pain enter, never a blocked one; the key of a pair goes
    before its satellite; then what explains most of the drawing.
    """
    score = {PointKey(match.point, match.side): match.score for match in found.matches}
    active = [each.key for each in findings if each.found is Found.ACTIVE]
    free = [key for key in dict.fromkeys(active) if not _is_barred(atlas, key, blocked)]
    free.sort(key=lambda key: (-score.get(key, 0.0), key.point, key.side.order))
    ordered = _keys_first(atlas, free)
    return tuple(
        Suggestion(key, _reason(atlas, key, ordered, found, wording)) for key in ordered[:MOST_CHOSEN]
    )


def is_key_of(atlas: Atlas, key: PointKey, other: PointKey) -> bool:
    """Tell whether a point is described to keep another one of the same side going."""
    return key.side is other.side and other.point in atlas.points[key.point].satellites


def _is_barred(atlas: Atlas, key: PointKey, blocked: frozenset[PointKey]) -> bool:
    return key in blocked or is_withheld(atlas.points[key.point])


def _keys_first(atlas: Atlas, keys: Sequence[PointKey]) -> list[PointKey]:
    """Return the points in their order, but each only after its key where that is among them."""
    ordered: list[PointKey] = []
    waiting = list(keys)
    while waiting:
        ready = next(
            (key for key in waiting if not any(is_key_of(atlas, other, key) for other in waiting)), waiting[0]
        )
        ordered.append(ready)
        waiting.remove(ready)
    return ordered


def _reason(atlas: Atlas, key: PointKey, active: Sequence[PointKey], found: Answer, wording: Wording) -> str:
    says = [atlas.translate("suggestion", "Pressing it brings back the pain the client knows")]
    match = next((m for m in found.matches if (m.point, m.side) == (key.point, key.side)), None)
    if match is not None:
        says.append(coverage_words(atlas, match.coverage))
    fed = [other for other in active if is_key_of(atlas, key, other)]
    keys = [other for other in active if is_key_of(atlas, other, key)]
    if fed:
        words = atlas.translate("suggestion", "it can keep another spot going ({other}), so it goes first")
        says.append(words.format(other=_name(atlas, fed[0], wording)))
    elif keys:
        words = atlas.translate(
            "suggestion", "it often eases once its key is treated ({other}): look again after that"
        )
        says.append(words.format(other=_name(atlas, keys[0], wording)))
    return f"{'; '.join(says)}."


def _name(atlas: Atlas, key: PointKey, wording: Wording) -> str:
    return atlas.points[key.point].name.for_reader(wording)
