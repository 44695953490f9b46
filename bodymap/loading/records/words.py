"""search_terms.json and region_notes.json: what patients say, and places without a described source."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from bodymap.loading.records.base import Document, Record, Reviewed, Slug, TextList, Words


class SearchTerm(Record):
    """A complaint or another name of muscles, in the words people type; the first words are shown.

    `places` are ids of our own regions, else of landmarks, without a side; `side` narrows them where the
    words themselves do. `first` holds ids of the red flags to ask about before anything else.
    """

    id: Slug
    words: TextList
    places: tuple[Slug, ...]
    side: Literal["left", "right", "both"]
    muscles: tuple[Slug, ...]
    first: Annotated[tuple[str, ...], Field(description="ids of red flags")]

    @model_validator(mode="after")
    def _leads_somewhere(self) -> "SearchTerm":
        if not self.words["en"]:
            raise ValueError("must hold at least one word")
        if not (self.places or self.muscles):
            raise ValueError("must lead to a place or a muscle")
        return self


class SearchTermsFile(Document):
    """search_terms.json."""

    terms: tuple[SearchTerm, ...]


class RegionNote(Reviewed):
    """Why hardly any source is described for a region; `id` is an own region, for both sides."""

    id: Slug
    no_source: Words


class RegionNotesFile(Document):
    """region_notes.json."""

    notes: tuple[RegionNote, ...]
