"""safety.json: hazards by place, conditions of the client, red flags by symptom, limits of technique."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bodymap.loading.records.base import Document, Record, Reference, Reviewed, Slug, Text, Words

Action = Literal[
    "warn", "reduce", "block_here", "block_everywhere",
    "refer_routine", "refer_soon", "refer_today", "refer_emergency",
]  # fmt: skip


Reach = Literal["point", "whole_body", "listed", "affected", "painted"]
Deed = Literal["technique", "self_care", "stretch"]


class When(Record):
    """What must be answered for a rule to hold: any one of the first three, and none of `unless`."""

    any_of: tuple[Slug, ...] = ()
    conditions: tuple[Annotated[str, StringConstraints(pattern=r"^C\d\d$")], ...] = ()
    unanswered: tuple[Slug, ...] = ()
    unless: tuple[Slug, ...] = ()


class Rule(Record):
    """What the product does, where, when and to which deeds (default: all three)."""

    action: Action
    scope: Text
    until_cleared: bool
    where: Reach
    when: When | None = None
    on: Annotated[tuple[Deed, ...], Field(min_length=1)] = ("technique", "self_care", "stretch")
    muscles: tuple[Slug, ...] = ()
    regions: tuple[Slug, ...] = ()


class Limits(Record):
    """Limits of technique where the entry applies; the strictest of all entries wins."""

    target: tuple[int, int] | None = None
    ceiling: Annotated[int, Field(ge=1, le=7)] | None = None
    hold_s: Annotated[int, Field(ge=5, le=90)] | None = None
    passes: Annotated[int, Field(ge=1, le=3)] | None = None
    no_tools: bool = False


class Message(Record):
    """The same message for both readers; the client's names no disease."""

    therapist: Text
    client: Text


class _SafetyEntry(Reviewed):
    name: Text
    app_action: Slug
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    message: Message


class Hazard(_SafetyEntry):
    """What lies under the finger at a place."""

    id: Annotated[str, StringConstraints(pattern=r"^H\d\d$")]
    muscles: tuple[Slug, ...]
    regions: tuple[Slug, ...]
    structures: Annotated[tuple[Text, ...], Field(min_length=1)]
    why: Text
    limits: Limits | None = None


class Sign(Record):
    """One sign that is asked for; the same sign in two red flags has the same id and words."""

    id: Slug
    words: Words


class Condition(_SafetyEntry):
    """Something about the client that changes or forbids the treatment."""

    id: Annotated[str, StringConstraints(pattern=r"^C\d\d$")]
    detail: Text | None = None
    question: Text
    follow_ups: tuple[Sign, ...] = ()
    muscles: tuple[Slug, ...] = ()
    regions: tuple[Slug, ...] = ()
    limits: Limits | None = None


class FlagRule(Record):
    """Signs that suffice alone, sets that must coincide, and context that never triggers alone."""

    alone: tuple[Sign, ...]
    together: tuple[Annotated[tuple[Sign, ...], Field(min_length=2)], ...]
    context: tuple[Sign, ...]

    @model_validator(mode="after")
    def _can_fire(self) -> Self:
        if not self.alone and not self.together:
            raise ValueError("must have a sign alone or signs together, or it can never fire")
        return self


class RedFlag(_SafetyEntry):
    """Pain that is not for this room; `suspect` is for the therapist only."""

    id: Annotated[str, StringConstraints(pattern=r"^R\d\d$")]
    regions: Annotated[tuple[Slug, ...], Field(min_length=1)]
    rule: FlagRule
    question: Text
    suspect: Text | None = None


class Topic(Record):
    """One plain question that stands for its signs."""

    id: Slug
    question: Text
    signs: Annotated[tuple[Slug, ...], Field(min_length=1)]


class TechniqueLimit(Record):
    """A limit of technique that holds everywhere."""

    id: Annotated[str, StringConstraints(pattern=r"^T\d\d$")]
    name: Text
    rule: Text
    value: Text
    why: Text
    citations: Annotated[tuple[Reference, ...], Field(min_length=1)]


class SafetyFile(Document):
    """safety.json; `actions` maps the ids of the reference's actions to what the product does."""

    actions: dict[Slug, tuple[Action, ...]]
    topics: Annotated[tuple[Topic, ...], Field(min_length=1, max_length=8)]
    implies: dict[str, tuple[Slug, ...]]
    hazards: tuple[Hazard, ...]
    conditions: tuple[Condition, ...]
    red_flags: tuple[RedFlag, ...]
    technique_limits: tuple[TechniqueLimit, ...]
