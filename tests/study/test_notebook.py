"""Notes of one's own: kept whole, found again, and never lost with a damaged file."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.study.notebook import Notebook, Subject, SubjectKind
from bodymap.study.notebook_file import NotebookError, NotebookFile, read_notebook, write_notebook

TEMPORALIS = Subject(SubjectKind.MUSCLE, "temporalis")
TEMPLE = Subject(SubjectKind.PLACE, "temple")


def test_a_note_and_a_bookmark_are_found_again(tmp_path: Path) -> None:
    path = tmp_path / "data" / "notes.json"
    file = NotebookFile(path)
    file.change(file.notebook.written(TEMPORALIS, "  three fans of fibres ", "2026-01-02T03:04:05+00:00"))
    file.change(file.notebook.bookmarked(TEMPLE, True, "2026-01-02T03:04:06+00:00"))
    again = NotebookFile(path).notebook
    assert again == file.notebook
    assert [note.subject for note in again.notes] == [TEMPLE, TEMPORALIS], "the last changed first"
    note = again.of(TEMPORALIS)
    assert note is not None
    assert note.text == "three fans of fibres"
    assert json.loads(path.read_text("utf-8"))["schema"] == 1


def test_an_emptied_note_goes_but_its_bookmark_stays() -> None:
    book = (
        Notebook().written(TEMPLE, "look again", "1").bookmarked(TEMPLE, True, "2").written(TEMPLE, "", "3")
    )
    note = book.of(TEMPLE)
    assert note is not None
    assert note.is_bookmarked
    assert book.bookmarked(TEMPLE, False, "4").notes == ()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"schema": 1}', b'{"schema": 1, "notes": [{"about": 3}]}', b"\xff\xfe\x00"]
)
def test_a_damaged_file_is_kept_aside_and_said(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "notes.json"
    path.write_bytes(damage)
    file = NotebookFile(path)
    assert file.notebook == Notebook()
    assert file.problem
    assert file.kept_aside is not None
    assert file.kept_aside.read_bytes() == damage
    file.change(Notebook().written(TEMPLE, "afresh", "1"))
    assert file.kept_aside.read_bytes() == damage
    assert NotebookFile(path).notebook.of(TEMPLE) is not None


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    text = '{"schema": 7, "notes": {}}'
    path.write_text(text, "utf-8")
    file = NotebookFile(path)
    assert not file.is_writable
    assert "newer" in file.problem
    with pytest.raises(NotebookError):
        file.change(Notebook().written(TEMPLE, "no", "1"))
    assert path.read_text("utf-8") == text
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "notes.json"
    file = NotebookFile(path)
    file.change(Notebook().written(TEMPLE, "old", "1"))
    before = path.read_bytes()

    def no_room(_descriptor: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", no_room)
    with pytest.raises(OSError, match="no space"):
        file.change(file.notebook.written(TEMPLE, "new", "2"))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path], "nothing half written is left"
    note = file.notebook.of(TEMPLE)
    assert note is not None
    assert note.text == "old"


def test_importing_loses_nothing() -> None:
    mine = Notebook().written(TEMPLE, "mine", "1").written(TEMPORALIS, "same", "1")
    theirs = Notebook().written(TEMPLE, "theirs", "2").written(TEMPORALIS, "same", "2")
    both = mine.joined(theirs.notes)
    note = both.of(TEMPLE)
    assert note is not None
    assert "mine" in note.text
    assert "theirs" in note.text
    assert both.joined(theirs.notes) == both, "importing twice changes nothing"
    assert len(both.notes) == 2


_TEXTS = st.text(max_size=60)


@given(st.lists(st.tuples(st.sampled_from(["temple", "jaw", "knee"]), _TEXTS, st.booleans()), max_size=8))
def test_whatever_is_written_comes_back(
    tmp_path_factory: pytest.TempPathFactory, deeds: list[tuple[str, str, bool]]
) -> None:
    book = Notebook()
    for place, text, is_marked in deeds:
        subject = Subject(SubjectKind.PLACE, place)
        text = text.encode("utf-8", "ignore").decode("utf-8")
        book = book.written(subject, text, "1").bookmarked(subject, is_marked, "2")
    path = tmp_path_factory.mktemp("notes") / "notes.json"
    write_notebook(path, book)
    assert read_notebook(path) == book
