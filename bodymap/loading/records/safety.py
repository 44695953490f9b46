"""safety.json: hazards by place, conditions of the client, red flags by symptom, limits of technique."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from bodymap.loading.records.base import Document, Record, Reference, Reviewed, Slug, Text, Words

Action = Literal[
    "warn", "reduce", "block_here", "block_everywhere",
    "refer_routine", "refer_soon", "refer_today", "refer_emergency",
]  # fmt: skip


class Rule(Record):
    """What the product does; one meaning of each action throughout."""

    action: Action
    scope: Text
    until_cleared: bool


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


class Condition(_SafetyEntry):
    """Something about the client that changes or forbids the treatment."""

    id: Annotated[str, StringConstraints(pattern=r"^C\d\d$")]
    detail: Text | None = None
    question: Text
    muscles: tuple[Slug, ...] = ()
    regions: tuple[Slug, ...] = ()
    limits: Limits | None = None


class Sign(Record):
    """One sign that is asked for; the same sign in two red flags has the same id and words."""

    id: Slug
    words: Words


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


class TechniqueLimit(Record):
    """A limit of technique that holds everywhere."""

    id: Annotated[str, StringConstraints(pattern=r"^T\d\d$")]
    name: Text
    rule: Text
    value: Text
    why: Text
    citations: Annotated[tuple[Reference, ...], Field(min_length=1)]


class SafetyFile(Document):
    """safety.json."""

    hazards: tuple[Hazard, ...]
    conditions: tuple[Condition, ...]
    red_flags: tuple[RedFlag, ...]
    technique_limits: tuple[TechniqueLimit, ...]
