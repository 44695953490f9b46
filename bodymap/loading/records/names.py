"""names/<language>.json: the names of everything in one language other than English."""

from typing import Annotated

from pydantic import Field

from bodymap.loading.records.base import Document, Language, Phrase, Slug

Names = dict[Slug, Phrase]


class NamesFile(Document):
    """Names by id, laid over the English ones; ids carry no side.

    `speaker_reviewed` names the native speaker who has read the file; while it is empty the language menu
    says that nobody has. `parts` are muscle parts, `words` what patients call a region. `same_as_english` are
    the names that truly are the same word in both languages; any other name equal to the English is refused.
    """

    language: Language
    speaker_reviewed: str
    muscles: Names
    parts: Names
    bones: Names
    regions: Names
    choir: Names
    landmarks: Names
    points: Names
    words: Annotated[dict[Slug, tuple[Phrase, ...]], Field(default_factory=dict)]
    same_as_english: tuple[Phrase, ...] = ()
