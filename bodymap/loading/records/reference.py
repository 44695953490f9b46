"""citations.json and evidence.json."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from bodymap.loading.records.base import Document, Phrase, Record, Reviewed, Slug, Text, Words


class Work(Record):
    """A work that claims are cited from; `doi` only when certain."""

    id: Slug
    kind: Literal["book", "review", "trial", "study", "guideline", "vocabulary", "web"]
    authors: Phrase
    year: Annotated[int, Field(ge=1850, le=2100)]
    title: Phrase
    where: str
    doi: Annotated[str, StringConstraints(pattern=r"^(10\.\d{4,9}/\S+)?$")]


class CitationsFile(Document):
    """citations.json."""

    works: tuple[Work, ...]


class EvidenceItem(Reviewed):
    """One finding of the literature and how sure it is."""

    id: Annotated[str, StringConstraints(pattern=r"^E\d\d$")]
    topic: Text
    design: Text
    finding: Words
    direction: Literal["supportive", "mixed", "critical", "no_difference", "safety", "guidance"]
    effect: Text | None
    certainty: Text
    meaning: Words
    key_item: bool


class EvidenceFile(Document):
    """evidence.json; `overall` maps a topic to one sentence about it."""

    overall: Annotated[dict[Slug, Words], Field(min_length=1)]
    items: tuple[EvidenceItem, ...]
