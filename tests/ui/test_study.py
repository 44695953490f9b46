"""Study in the real window: filter, card, what refers here, notes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from bodymap.anatomy.side import Side
from bodymap.session.detail import SectionName
from bodymap.session.presentation import Role
from bodymap.study.muscle_filter import MuscleFilter
from bodymap.study.notebook_file import read_notebook
from bodymap.ui.study_panel import StudyPanel
from bodymap.ui.studying import REST_MS, Studying
from tests.ui.conftest import Window

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "bodymap"


@pytest.fixture
def window(data: Path, open_window: Callable[[], Window]) -> Window:
    return open_window()


def _study(window: Window) -> StudyPanel:
    return window.work.findChild(StudyPanel)


def _choose(window: Window, field: str, value: object) -> None:
    combo = _study(window).muscles.fields[field]
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())
    window.settle()


def _rows(window: Window) -> list[str]:
    shown = _study(window).muscles.list
    return [shown.item(row).text() for row in range(shown.count())]


def test_the_filter_colours_what_fits_and_a_row_opens_its_card(window: Window) -> None:
    assert not _study(window).isVisible()
    window.key(Qt.Key.Key_T)
    panel = _study(window)
    assert panel.isVisible()
    assert not window.work.panel.isVisible(), "nothing is looked at yet"
    _choose(window, "root", "C5")
    _choose(window, "area", "shoulder")
    rows = _rows(window)
    assert "Deltoid" in rows
    assert panel.muscles.count.text() == f"{len(rows)} muscles"
    coloured = {s.structure.id for s in window.shown.muscles if s.role is Role.STUDIED}
    assert {"deltoid_acromial", "infraspinatus"} <= coloured
    assert Role.STUDIED in window.shown.legend
    assert panel.muscles.list.count() == len(window.shown.studied)

    item = panel.muscles.list.item(rows.index("Deltoid"))
    QTest.mouseClick(
        panel.muscles.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel.muscles.list.visualItemRect(item).center(),
    )
    window.settle()
    assert window.shown.detail is not None
    assert window.shown.detail.muscle == "deltoid"
    assert window.work.panel.isVisible()
    assert {Role.ORIGIN, Role.INSERTION, Role.BONE} <= set(window.shown.legend)
    assert {bone.structure.id for bone in window.shown.bones} == {"clavicle", "scapula", "humerus"}
    assert window.view.stage is not None
    assert window.view.stage.attachments.actor.GetVisibility()
    assert window.view.width() >= 0.6 * window.shell.width()

    window.session.undo()
    window.session.undo()
    window.settle()
    assert window.shown.study == MuscleFilter(root="C5")
    assert panel.muscles.fields["area"].currentIndex() == 0, "the fields follow what is undone"


def test_the_muscle_looked_at_is_in_sight_in_the_list(window: Window) -> None:
    window.key(Qt.Key.Key_T)
    window.session.focus_muscle("soleus", Side.LEFT)
    window.settle()
    rows = _study(window).muscles.list
    marked = rows.visualItemRect(rows.currentItem())
    assert rows.currentItem().text().startswith("Soleus")
    assert rows.viewport().rect().contains(marked.center())


def test_an_empty_result_says_what_to_loosen(window: Window) -> None:
    window.key(Qt.Key.Key_T)
    window.session.study(MuscleFilter(root="C5", area="foot"))
    page = _study(window).muscles
    assert page.count.text() == "0 muscles"
    assert page.advice.isVisible()
    assert "Area (" in page.advice.text()
    assert "Nerve root (" in page.advice.text()
    page.reset.click()
    assert not page.advice.isVisible()
    assert len(_rows(window)) == len(window.atlas.muscles)


def test_the_card_leads_to_other_muscles_and_points(window: Window) -> None:
    window.session.focus_muscle("infraspinatus", Side.RIGHT)
    window.settle()
    card = window.work.panel.card
    assert card.foldings[SectionName.WHERE].is_open, "what a student looks up is open at once"
    unit = card.foldings[SectionName.UNIT]
    assert unit.is_open
    links = {button.text(): button for button in unit.body.findChildren(QPushButton)}
    assert "Teres minor" in links
    links["Teres minor"].click()
    window.settle()
    assert window.shown.detail is not None
    assert window.shown.detail.muscle == "teres_minor"
    assert window.shown.detail.side is Side.RIGHT
    card.foldings[SectionName.WHY].header.click()
    point = card.foldings[SectionName.WHY].body.findChildren(QPushButton)[0]
    point.click()
    window.settle()
    assert window.shown.detail.point is not None
    assert window.shown.detail.point.startswith("teres_minor")
    assert Role.ORIGIN not in window.shown.legend, "a point is treated, not studied"


def test_a_key_opens_its_page_of_the_study_and_closes_only_that(window: Window) -> None:
    panel = _study(window)
    window.key(Qt.Key.Key_W)
    assert panel.is_open(panel.refers)
    window.key(Qt.Key.Key_T)
    assert panel.is_open(panel.muscles), "from one page to the other"
    window.key(Qt.Key.Key_T)
    assert not panel.isVisible()
    window.key(Qt.Key.Key_W)
    window.key(Qt.Key.Key_W)
    assert not panel.isVisible()


def test_escape_leaves_the_study_after_everything_else(window: Window) -> None:
    window.key(Qt.Key.Key_W)
    window.click("temple", Side.LEFT)
    window.key(Qt.Key.Key_Escape)
    assert not window.shown.places
    assert _study(window).isVisible(), "the first press clears the place"
    window.key(Qt.Key.Key_Escape)
    assert not _study(window).isVisible()


def test_resting_the_pointer_names_what_refers_there_and_draws_no_frame(window: Window) -> None:
    window.key(Qt.Key.Key_W)
    studying = window.shell.findChild(Studying)
    page, drawn = _study(window).refers, window.renders
    temple, knee = window.pixel("temple", Side.LEFT), window.pixel("patella_bottom", Side.LEFT)
    QTest.mouseMove(window.view, temple)
    assert page.list.matches == (), "not before the pointer rests"
    QTest.qWait(REST_MS + 150)
    assert page.title.text() == "Left temple"
    assert 1 <= len(page.list.matches) <= 5
    assert studying.marks.isVisible()
    assert studying.marks.matches == page.list.matches
    first = page.list.matches
    QTest.mouseMove(window.view, knee)
    QTest.qWait(REST_MS + 150)
    assert page.list.matches != first
    assert window.renders == drawn
    assert not window.session.state.picked, "to rest is not to pick"

    window.click("temple", Side.LEFT)
    assert page.title.text() == "Kept: Left temple"
    assert not studying.marks.isVisible(), "the crosses of the answer stand instead"
    kept = page.list.matches
    QTest.mouseMove(window.view, window.view.rect().center())
    QTest.qWait(REST_MS + 150)
    assert page.list.matches == kept
    window.key(Qt.Key.Key_Escape)
    assert page.list.matches == ()


def test_a_note_is_written_kept_searched_and_marked(window: Window, data: Path) -> None:
    window.session.focus_muscle("soleus", Side.LEFT)
    window.key(Qt.Key.Key_N, _CTRL | _SHIFT)
    notes = _study(window).notes
    assert notes.title.text() == "Soleus"
    assert "client" in notes.text.placeholderText()
    QTest.keyClicks(notes.text, "Second heart")
    notes.store()
    window.key(Qt.Key.Key_D, _CTRL)
    assert notes.star.isChecked()
    book = read_notebook(data / "notes.json")
    assert [(note.text, note.is_bookmarked) for note in book.notes] == [("Second heart", True)]
    assert [text for text in _rows(window) if "★✎" in text] == ["Soleus  ★✎"]
    notes.search.setText("heart")
    assert notes.list.count() == 1
    notes.search.setText("liver")
    assert notes.list.count() == 0
    window.session.clear_focus()
    notes.search.setText("")
    notes.list.itemActivated.emit(notes.list.item(0))
    window.settle()
    assert window.shown.detail is not None
    assert window.shown.detail.muscle == "soleus"


def test_notes_go_out_and_come_in(window: Window, data: Path, tmp_path: Path) -> None:
    studying = window.shell.findChild(Studying)
    window.session.focus_on("soleus-1", Side.LEFT)
    window.key(Qt.Key.Key_D, _CTRL)
    studying.keeper.export_to(tmp_path / "out.json")
    assert read_notebook(tmp_path / "out.json") == read_notebook(data / "notes.json")
    window.key(Qt.Key.Key_D, _CTRL)
    assert read_notebook(data / "notes.json").notes == ()
    studying.keeper.import_from(tmp_path / "out.json")
    assert len(read_notebook(data / "notes.json").notes) == 1
    (tmp_path / "bad.json").write_text("nothing")
    studying.keeper.import_from(tmp_path / "bad.json")
    assert "Nothing was imported" in _study(window).notes.problem.text()
    assert len(read_notebook(data / "notes.json").notes) == 1


def test_a_damaged_notebook_is_said_and_kept(data: Path, open_window: Callable[[], Window]) -> None:
    data.mkdir(parents=True)
    (data / "notes.json").write_text("{ half a fi")
    window = open_window()
    window.key(Qt.Key.Key_N, _CTRL | _SHIFT)
    notes = _study(window).notes
    assert notes.problem.isVisible()
    aside = [path for path in data.iterdir() if "damaged" in path.name]
    assert len(aside) == 1
    assert str(aside[0]) in notes.problem.text()
    assert aside[0].read_text() == "{ half a fi"


def test_showing_the_client_hides_the_study(window: Window) -> None:
    window.key(Qt.Key.Key_T)
    window.key(Qt.Key.Key_F11)
    assert not _study(window).isVisible()
    window.key(Qt.Key.Key_F11)
    assert _study(window).isVisible()
    window.key(Qt.Key.Key_T)
    assert not _study(window).isVisible()
    assert window.work.panel.isVisible()
