"""Notes and bookmarks of one's own, on muscles, points and places: never about a client."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

LONGEST = 4000
"""Letters of a note; a note is no document."""


class SubjectKind(StrEnum):
    """What a note can be about."""

    MUSCLE = "muscle"
    POINT = "point"
    PLACE = "place"


@dataclass(frozen=True, order=True)
class Subject:
    """A muscle, point or own region of the atlas; knowledge is the same on both sides, so it has none."""

    kind: SubjectKind
    id: str


@dataclass(frozen=True)
class Note:
    """What somebody wrote about a subject; a bookmark without words is a note without text.

    `changed` : date and time (UTC, ISO 8601) of the last change.
    """

    subject: Subject
    text: str
    is_bookmarked: bool
    changed: str


@dataclass(frozen=True)
class Notebook:
    """All notes, at most one for a subject, the last changed first."""

    notes: tuple[Note, ...] = ()
    _by_subject: dict[Subject, Note] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_subject", {note.subject: note for note in self.notes})

    def of(self, subject: Subject) -> Note | None:
        """Return the note on a subject."""
        return self._by_subject.get(subject)

    def written(self, subject: Subject, text: str, changed: str) -> "Notebook":
        """Return the notebook with another text on a subject; without text only a bookmark is kept."""
        old = self.of(subject)
        return _with(self, Note(subject, text.strip()[:LONGEST], bool(old and old.is_bookmarked), changed))

    def bookmarked(self, subject: Subject, is_bookmarked: bool, changed: str) -> "Notebook":
        """Return the notebook with a bookmark on a subject, or without it."""
        old = self.of(subject) or Note(subject, "", is_bookmarked, changed)
        return _with(self, replace(old, is_bookmarked=is_bookmarked, changed=changed))

    def without(self, subject: Subject) -> "Notebook":
        """Return the notebook without the note on a subject."""
        return Notebook(tuple(note for note in self.notes if note.subject != subject))

    def joined(self, notes: Iterable[Note]) -> "Notebook":
        """Return the notebook with notes of another one; where both differ, both texts are kept."""
        found = self
        for note in reversed(list(notes)):
            old = found.of(note.subject)
            if old is None:
                found = _with(found, note)
            elif (old.text, old.is_bookmarked) != (note.text, note.is_bookmarked):
                found = _with(found, _both(old, note))
        return found


def _with(book: Notebook, note: Note) -> Notebook:
    rest = book.without(note.subject).notes
    return Notebook((note, *rest) if note.text or note.is_bookmarked else rest)


def _both(old: Note, other: Note) -> Note:
    texts = [old.text] if other.text in old.text else [old.text, other.text]
    return Note(
        subject=old.subject,
        text="\n\n".join(text for text in texts if text),
        is_bookmarked=old.is_bookmarked or other.is_bookmarked,
        changed=max(old.changed, other.changed),
    )
