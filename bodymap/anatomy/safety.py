"""Hazards by place, conditions of the client, red flags by symptom. One meaning of each action throughout."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cached_property

from bodymap.anatomy.reference import Citation, Reviewed
from bodymap.anatomy.side import Words


class Action(IntEnum):
    """What the product does, in the order of strictness: the strictest of several wins.

    Below `REFER_ROUTINE` the actions limit the technique, from it on they send the client to somebody else.
    """

    WARN = 1
    REDUCE = 2
    BLOCK_HERE = 3
    BLOCK_EVERYWHERE = 4
    REFER_ROUTINE = 5
    REFER_SOON = 6
    REFER_TODAY = 7
    REFER_EMERGENCY = 8

    @property
    def word(self) -> str:
        """The name the data and the command line use."""
        return self.name.lower()


class Reach(StrEnum):
    """Where a rule holds.

    POINT: the points that carry the hazard. LISTED: the muscles and regions that rule or entry names.
    AFFECTED: where the client is affected. PAINTED: the sources of the painted places the entry is about, and
    what is pressed there.
    """

    POINT = "point"
    WHOLE_BODY = "whole_body"
    LISTED = "listed"
    AFFECTED = "affected"
    PAINTED = "painted"


class Deed(StrEnum):
    """What a rule can hold back."""

    TECHNIQUE = "technique"
    SELF_CARE = "self_care"
    STRETCH = "stretch"


@dataclass(frozen=True)
class When:
    """What must be answered for a rule to hold: any one of the first three, and none of `unless`.

    `any_of`, `unless`, `unanswered`: signs, by id. `conditions`: conditions of the client, by id.
    """

    any_of: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rule:
    """An action, where and when it holds, what it holds back, and whether a clearance lifts it."""

    action: Action
    scope: str
    until_cleared: bool
    where: Reach
    when: When | None = None
    on: tuple[Deed, ...] = tuple(Deed)
    muscles: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Limits:
    """Limits of technique; None where the entry sets none. `hold_s` seconds, pressure 0-10."""

    target: tuple[int, int] | None = None
    ceiling: int | None = None
    hold_s: int | None = None
    passes: int | None = None
    no_tools: bool = False


@dataclass(frozen=True)
class Message:
    """The same message for both readers."""

    therapist: str
    client: str


@dataclass(frozen=True, kw_only=True)
class SafetyEntry(Reviewed):
    """What hazards, conditions and red flags share; `app_action` is a key of the table of actions."""

    id: str
    name: str
    app_action: str
    rules: tuple[Rule, ...]
    message: Message

    @property
    def action(self) -> Action:
        """The strictest action of its rules."""
        return max(rule.action for rule in self.rules)


@dataclass(frozen=True, kw_only=True)
class Hazard(SafetyEntry):
    """What lies under the finger."""

    muscles: tuple[str, ...]
    regions: tuple[str, ...]
    structures: tuple[str, ...]
    why: str
    limits: Limits | None = None


@dataclass(frozen=True)
class Sign:
    """One sign that is asked for, once, whichever red flags it belongs to."""

    id: str
    words: Words


@dataclass(frozen=True, kw_only=True)
class Condition(SafetyEntry):
    """Something about the client that changes or forbids the treatment."""

    question: str
    detail: str | None = None
    follow_ups: tuple[Sign, ...] = ()
    muscles: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    limits: Limits | None = None


@dataclass(frozen=True)
class FlagRule:
    """Signs that suffice alone, sets that must coincide, context that never triggers alone."""

    alone: tuple[Sign, ...]
    together: tuple[tuple[Sign, ...], ...]
    context: tuple[Sign, ...]

    def fires(self, present: frozenset[str]) -> bool:
        """Tell whether the signs present, by id, trigger the red flag."""
        return any(sign.id in present for sign in self.alone) or any(
            all(sign.id in present for sign in signs) for signs in self.together
        )


@dataclass(frozen=True, kw_only=True)
class RedFlag(SafetyEntry):
    """Pain that is not for this room. `suspect` is for the therapist only."""

    regions: tuple[str, ...]
    rule: FlagRule
    question: str
    suspect: str | None = None

    @cached_property
    def signs(self) -> tuple[str, ...]:
        """The signs its rule and the conditions of its actions ask for, by id, each once."""
        rule = self.rule
        own = [*rule.alone, *(sign for signs in rule.together for sign in signs), *rule.context]
        further = [sign for each in self.rules if each.when is not None for sign in each.when.any_of]
        return tuple(dict.fromkeys([*(sign.id for sign in own), *further]))


@dataclass(frozen=True)
class Topic:
    """One plain question that stands for its signs; a yes opens those that matter at the painted places."""

    id: str
    question: str
    signs: tuple[str, ...]


@dataclass(frozen=True)
class TechniqueLimit:
    """A limit that holds everywhere."""

    id: str
    name: str
    rule: str
    value: str
    why: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Safety:
    """Everything of safety.json, each sorted by id.

    `actions` maps every `app_action` to what the product does. `implies`: signs that hold whenever a sign
    or a condition, by id, does.
    """

    actions: dict[str, tuple[Action, ...]]
    topics: tuple[Topic, ...]
    implies: dict[str, tuple[str, ...]]
    hazards: tuple[Hazard, ...]
    conditions: tuple[Condition, ...]
    red_flags: tuple[RedFlag, ...]
    technique_limits: tuple[TechniqueLimit, ...]

    @property
    def lists(self) -> tuple[tuple[str, tuple[SafetyEntry, ...]], ...]:
        """The three kinds of entries, each with its name in the file."""
        return (("hazards", self.hazards), ("conditions", self.conditions), ("red_flags", self.red_flags))

    @cached_property
    def signs(self) -> dict[str, Sign]:
        """Every sign that is asked for anywhere, by id."""
        found: dict[str, Sign] = {}
        for flag in self.red_flags:
            rule = flag.rule
            for sign in (*rule.alone, *(sign for signs in rule.together for sign in signs), *rule.context):
                found[sign.id] = sign
        for condition in self.conditions:
            found |= {sign.id: sign for sign in condition.follow_ups}
        return found
