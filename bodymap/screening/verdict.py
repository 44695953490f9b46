"""What holds for one point of one side: what is held back, what is limited, and why in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Action, Deed, Hazard, Limits, Message, Reach
from bodymap.anatomy.side import Side
from bodymap.query.answer import Answer
from bodymap.screening.pressed import pressed_regions
from bodymap.screening.rules import ActiveRule

REDUCED = Limits(target=(2, 3), ceiling=4, hold_s=30, passes=1, no_tools=True)
"""What "reduce" means throughout the product: lower pressure, shorter, once, no tool."""
BLOCKS = frozenset({Action.BLOCK_HERE, Action.BLOCK_EVERYWHERE})


@dataclass(frozen=True)
class Verdict:
    """The rules that reach one point, strictest first; those that a clearance lifts stand apart.

    `is_emergency`: an emergency somewhere holds everything back, and no clearance lifts that.
    `has_suspicion`: context and a part of a red flag's signs are there, not enough to fire.
    """

    rules: tuple[ActiveRule, ...] = ()
    lifted: tuple[ActiveRule, ...] = ()
    is_emergency: bool = False
    has_suspicion: bool = False

    def held_back(self, deed: Deed) -> tuple[ActiveRule, ...]:
        """Return the rules that hold a deed back, strictest first."""
        return tuple(each for each in self.rules if each.rule.action in BLOCKS and deed in each.rule.on)

    def is_blocked(self, deed: Deed = Deed.TECHNIQUE) -> bool:
        """Tell whether a deed must not be shown."""
        return self.is_emergency or bool(self.held_back(deed))

    @cached_property
    def limits(self) -> tuple[tuple[Limits, Message], ...]:
        """The limits that come from the client, with their reasons; the strictest of all wins."""
        found: dict[tuple[Limits, str], Message] = {}
        for each in self.rules:
            if each.rule.action not in (Action.WARN, Action.REDUCE) or isinstance(each.entry, Hazard):
                continue
            own = getattr(each.entry, "limits", None)
            reduced = REDUCED if each.rule.action is Action.REDUCE else None
            for limits in (own, reduced):
                if limits is not None:
                    found.setdefault((limits, each.entry.id), each.entry.message)
        return tuple((limits, message) for (limits, _), message in found.items())

    def said_by_client(self, actions: Iterable[Action]) -> tuple[ActiveRule, ...]:
        """Return the rules of these actions that come from the client's answers, each entry once."""
        wanted = frozenset(actions)
        once = {
            each.entry.id: each
            for each in reversed(self.rules)
            if each.rule.action in wanted and not isinstance(each.entry, Hazard)
        }
        return tuple(reversed(once.values()))


def verdict_of(atlas: Atlas, rules: tuple[ActiveRule, ...], found: Answer, point: str, side: Side) -> Verdict:
    """Return what holds for a point, given the rules that hold for the client now."""
    reaching = [each for each in rules if _reaches(atlas, each, found, point, side)]
    lifted = [each for each in reaching if _is_lifted(atlas, each, point, side)]
    kept = sorted(
        (each for each in reaching if each not in lifted), key=lambda each: (-each.rule.action, each.entry.id)
    )
    is_emergency = any(
        each.rule.action is Action.REFER_EMERGENCY and not isinstance(each.entry, Hazard) for each in rules
    )
    return Verdict(tuple(kept), tuple(lifted), is_emergency)


def _is_lifted(atlas: Atlas, each: ActiveRule, point: str, side: Side) -> bool:
    if each.cleared is None:
        return False
    places = each.cleared.places
    return not places or bool(pressed_regions(atlas, point, side) & set(places))


def _reaches(atlas: Atlas, each: ActiveRule, found: Answer, point: str, side: Side) -> bool:
    rule, entry = each.rule, each.entry
    if isinstance(entry, Hazard) and entry.id not in atlas.points[point].hazards:
        return False
    match rule.where:
        case Reach.POINT | Reach.WHOLE_BODY:
            return True
        case Reach.AFFECTED:
            return not each.places or bool(pressed_regions(atlas, point, side) & set(each.places))
        case Reach.LISTED:
            muscles = rule.muscles or (() if rule.regions else getattr(entry, "muscles", ()))
            regions = rule.regions or (() if rule.muscles else getattr(entry, "regions", ()))
            return _is_listed(atlas, frozenset(muscles), frozenset(regions), point, side)
        case Reach.PAINTED:
            regions = frozenset(getattr(entry, "regions", ()))
            touched = found.touches.get((point, side), ())
            return any(place.regions & regions for place in touched) or _is_listed(
                atlas, frozenset(), regions, point, side
            )


def _is_listed(
    atlas: Atlas, muscles: frozenset[str], regions: frozenset[str], point: str, side: Side
) -> bool:
    if atlas.points[point].muscle in muscles:
        return True
    return bool(regions) and any(place.id in regions for place in pressed_regions(atlas, point, side))
