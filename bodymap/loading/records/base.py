"""What every record of an asset file shares: strictness, ids, texts, ranges, citations."""

from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

_V = TypeVar("_V")


class Record(BaseModel):
    """A JSON object: every field known, no silent conversion, no infinity, never changed after reading."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        frozen=True,
        allow_inf_nan=False,
        serialize_by_alias=True,
        defer_build=True,
    )


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*$")]
"""An id: lower case letters and digits joined by single `-` or `_`; it never carries a side."""

Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}(-[A-Z]{2})?$")]
Phrase = Annotated[str, StringConstraints(pattern=r"^\S(.*\S)?$")]
"""One line of text, not empty, without blanks at its ends."""


def _has_english(text: dict[str, _V]) -> dict[str, _V]:
    if "en" not in text:
        raise ValueError('must hold the English text under "en"')
    return text


def _ascending(span: tuple[int, int]) -> tuple[int, int]:
    if span[0] > span[1]:
        raise ValueError("must run from the smaller to the larger number")
    return span


Text = Annotated[dict[Language, Phrase], AfterValidator(_has_english)]
"""One text in each language: `{"en": ...}`."""

TextList = Annotated[dict[Language, tuple[Phrase, ...]], AfterValidator(_has_english)]
"""A list of phrases in each language."""

Span = Annotated[tuple[int, int], AfterValidator(_ascending)]
"""`[least, most]`."""

Seconds = Annotated[Span, Field(description="[least, most] seconds")]
SideWord = Literal["left", "right", "midline"]
ReviewDate = Annotated[str, StringConstraints(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]


class Words(Record):
    """The same content for a client (plain) and for a therapist (clinical)."""

    plain: Text
    clinical: Text


class Reference(Record):
    """Where a claim comes from: a work of citations.json and the place in it."""

    work: Slug
    locator: str


class Reviewed(Record):
    """An entry that a clinician signs; both fields are empty until one has."""

    citations: Annotated[tuple[Reference, ...], Field(min_length=1)]
    reviewed_by: str
    review_date: ReviewDate


class Document(Record):
    """A whole asset file."""

    schema_version: Literal[1] = Field(alias="schema")
