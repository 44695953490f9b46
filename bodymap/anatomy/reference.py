"""Where claims come from and how sure they are."""

from dataclasses import dataclass

from bodymap.anatomy.side import Words


@dataclass(frozen=True)
class Citation:
    """A work and the place in it ("ch. 6")."""

    work: str
    locator: str


@dataclass(frozen=True, kw_only=True)
class Reviewed:
    """An entry with citations, signed by a clinician or not yet (then both fields are empty)."""

    citations: tuple[Citation, ...]
    reviewed_by: str
    review_date: str

    @property
    def is_reviewed(self) -> bool:
        """Whether a clinician has signed this entry."""
        return bool(self.reviewed_by and self.review_date)


@dataclass(frozen=True)
class Work:
    """A book, review, trial, study, guideline, vocabulary or web page; `doi` empty when not certain."""

    id: str
    kind: str
    authors: str
    year: int
    title: str
    where: str
    doi: str

    def in_words(self, locator: str) -> str:
        """Return the citation as one line."""
        tail = f", {locator}" if locator else ""
        doi = f" doi:{self.doi}" if self.doi else ""
        return f"{self.authors} ({self.year}). {self.title}. {self.where}{tail}.{doi}"


@dataclass(frozen=True, kw_only=True)
class EvidenceItem(Reviewed):
    """One finding of the literature."""

    id: str
    topic: str
    design: str
    finding: Words
    direction: str
    effect: str | None
    certainty: str
    meaning: Words
    key_item: bool


@dataclass(frozen=True)
class Evidence:
    """The state of the evidence: a sentence for each topic, and the findings behind them."""

    overall: dict[str, Words]
    items: tuple[EvidenceItem, ...]
