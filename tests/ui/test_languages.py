"""The window in each language: all words speak it, it can be switched while open, sides stay the client's."""

import gc
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bodymap import app
from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side, Wording
from bodymap.assets_location import assets_root
from bodymap.loading.atlas import load_atlas
from bodymap.query.places import place_title
from bodymap.query.search import search
from bodymap.ui.about import AboutSheet
from bodymap.ui.desk import Desk
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.languages import ENGLISH, LANGUAGES, menu_title, speak
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.shell import Shell

TEMPLE = NamedPlace(Layer.OWN, "temple", Side.LEFT)
OTHERS = [language for language in LANGUAGES if language is not ENGLISH]


@pytest.fixture
def store(tmp_path: Path) -> PreferenceStore:
    store = PreferenceStore(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    store.change(theme="light", language="en", is_welcomed=True)
    return store


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Shell]:
    shell = app.open_shell()
    yield shell
    shell.close()
    shell.deleteLater()
    speak(app.application(), ENGLISH)
    QTest.qWait(10)


def settled(desk: Desk) -> Desk:
    last = -1
    for _ in range(60):
        QTest.qWait(110)
        stage = desk.workspace.viewport.stage
        renders = stage.canvas.renders if stage is not None else 0
        if renders == last and not desk.workspace.viewport.motion.is_flying:
            break
        last = renders
    return desk


def furnishing(shell: Shell) -> Furnishing:
    """The filling of now; those before are gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return shell.findChildren(Furnishing)[-1]


def choose(shell: Shell, code: str) -> Desk:
    """Switch by the menu, as a user does."""
    language = next(each for each in LANGUAGES if each.code == code)
    menu = furnishing(shell).workspace.top_bar.menu.menu()
    (action,) = [each for each in menu.findChildren(QAction) if each.text() == menu_title(language)]
    action.trigger()
    QTest.qWait(50)
    return settled(furnishing(shell).desk)


# --- every word speaks ---------------------------------------------------------------------------------


class Marking(QTranslator):
    """Puts marks around every word that is asked for."""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(self, _context: str, text: str, _comment: str | None = None, _count: int = -1) -> str:
        return f"⟦{text}⟧" if text.strip() else text


@pytest.fixture
def marked(shell: Shell, store: PreferenceStore) -> Iterator[Desk]:
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    atlas = load_atlas(translate=QCoreApplication.translate)
    yield settled(app.fill(shell, atlas, store))
    QCoreApplication.removeTranslator(translator)


def data_words() -> set[str]:
    """Every text of the knowledge, as it is compared."""
    found: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, str):
            found.add(value.strip(" .;,:()").casefold())
        elif isinstance(value, dict):
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)

    for path in assets_root().glob("*.json"):
        walk(json.loads(path.read_text(encoding="utf-8")))
    for path in (assets_root() / "meshes").glob("*s.json"):
        walk(json.loads(path.read_text(encoding="utf-8")))
    return found


_OWN_WORDS = (
    r"bodymap.*",
    r"[\W\d_]*",
    r".?[aprlsi]",
    r"(español|deutsch|français|العربية|english).*",
    r"a\+",
    r"(ctrl|alt|shift|num|esc|home|f\d+|[a-z]|\+|\d|,|\s|return|enter|space)+",
    r"qt_.*",
)
_OWN = re.compile("|".join(_OWN_WORDS), re.IGNORECASE)
"""The program's name, numbers, signs, letters of the cube, keys, and what speakers call their language."""


_CITATION = re.compile(r" \(\d{4}\)\. ")
_ROOTS = re.compile(r"\([A-Z0-9, ]+\)")
_SENTENCE = 4
"""From so many words on, a piece of a text of the data is no chance."""


def is_spoken(text: str, data: set[str], everything: str) -> bool:
    if _CITATION.search(text) or all(line.strip(" .;,:()•").casefold() in data for line in text.split("\n")):
        return True
    plain = " ".join(_ROOTS.sub("", re.sub(r"<[^>]*>|&", "", text)).split())
    pieces = [each.strip(" .;,:()") for each in re.split(r"(?<=[.?!;:]) |⟦[^⟦⟧]*⟧", plain)]
    return "⟦" in text or all(
        _OWN.fullmatch(each)
        or each.casefold() in data
        or (len(each.split()) >= _SENTENCE and each.casefold() in everything)
        for each in pieces
    )


def words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())


def unspoken(desk: Desk) -> set[str]:
    data, shown = data_words(), set()
    everything = "\n".join(data)
    named = {
        widget
        for sheet in QApplication.topLevelWidgets()
        if isinstance(sheet, AboutSheet)
        for number in range(1, sheet.pages.count())  # names and licences of other programs
        for widget in sheet.pages.widget(number).findChildren(QWidget)
    }
    for window in QApplication.topLevelWidgets():
        for widget in {window, *window.findChildren(QWidget)} - named:
            shown |= {text for text in words_of(widget) if text and not is_spoken(text, data, everything)}
    return shown


def test_every_word_of_the_window_and_its_sheets_is_asked_for(
    marked: Desk, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDialog, "exec", QDialog.show)
    assert furnishing(shell).attending.dock is not None
    assert unspoken(marked) == set()
    session = marked.session
    for wording in Wording:
        session.select_place(TEMPLE)
        session.set_wording(wording)
        settled(marked)
        card = marked.workspace.panel.card
        for folding in card.foldings.values():
            folding.header.click()
        assert unspoken(marked) == set()
    session.focus_muscle("trapezius", Side.LEFT)
    settled(marked)
    assert unspoken(marked) == set()
    guidance = furnishing(shell).guidance
    for show in (guidance.show_help, guidance.show_evidence, guidance.show_about, marked.show_about_client):
        show()
        QTest.qWait(50)
        assert unspoken(marked) == set()
        for sheet in shell.findChildren(QDialog):
            sheet.close()
    marked.toggle_presenting()
    settled(marked)
    assert unspoken(marked) == set()


def test_every_word_of_list_and_flat_figure_is_asked_for(marked: Desk, shell: Shell) -> None:
    furnishing(shell).flat.toggle()
    QTest.qWait(200)
    marked.session.select_place(TEMPLE)
    QTest.qWait(200)
    assert unspoken(marked) == set()


# --- switching -----------------------------------------------------------------------------------------


def test_a_switch_keeps_state_history_and_view(shell: Shell, store: PreferenceStore) -> None:
    desk = settled(app.fill(shell, store=store))
    desk.session.select_place(TEMPLE)
    state, camera = desk.session.state, settled(desk).workspace.viewport.camera
    english = desk.workspace.panel.title.text()
    seen = {english}
    for language in (*OTHERS, ENGLISH):
        desk = choose(shell, language.code)
        assert desk.session.state == state
        assert desk.session.can_undo
        assert desk.workspace.viewport.camera == camera
        assert store.now.language == language.code
        assert desk.workspace.panel.title.text() not in seen or language is ENGLISH
        seen.add(desk.workspace.panel.title.text())
    assert desk.workspace.panel.title.text() == english
    desk.session.undo()
    assert not desk.session.presentation.places


def test_a_switch_keeps_no_second_atlas(shell: Shell, store: PreferenceStore) -> None:
    settled(app.fill(shell, store=store)).session.select_place(TEMPLE)
    choose(shell, "es")
    before = _atlases()
    choose(shell, "fr")
    assert _atlases() <= before


def _atlases() -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return sum(type(each) is Atlas for each in gc.get_objects())


# --- right to left -------------------------------------------------------------------------------------


def test_arabic_mirrors_the_layout_and_not_the_body(shell: Shell, store: PreferenceStore) -> None:
    desk = settled(app.fill(shell, store=store))
    view = desk.workspace.viewport
    hand = tuple(
        float(each) for each in desk.session.atlas.landmark_position("temple", Side.LEFT, _body(desk))
    )
    before = view.place_of(hand).x() - view.width() / 2
    assert before > 0, "from the front the client's left lies to the right in the picture"
    assert desk.workspace.panel.mapTo(shell, desk.workspace.panel.rect().center()).x() > shell.width() / 2
    desk = choose(shell, "ar")
    view = desk.workspace.viewport
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    panel = desk.workspace.panel
    assert panel.mapTo(shell, panel.rect().center()).x() < shell.width() / 2
    assert view.place_of(hand).x() - view.width() / 2 == pytest.approx(before, abs=1.5)
    picture = view.place_of(hand).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, picture)
    settled(desk)
    assert [place.side for place in desk.session.presentation.places] == [Side.LEFT]


def _body(desk: Desk) -> Any:
    return desk.session.state.body


# --- names and search ----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", OTHERS, ids=lambda each: each.code)
def test_places_to_start_with_are_found_by_their_translated_words(
    language: Any, qtbot: QtBot, shell: Shell
) -> None:
    translate = speak(app.application(), language)
    atlas = load_atlas(language=language.code, translate=translate)
    for words in ("Left temple", "Low back", "Outer elbow"):
        asked = QCoreApplication.translate("QuickStart", words)
        assert asked != words
        assert search(atlas, asked), asked
    for side, words in ((Side.LEFT, "left {name}"), (Side.RIGHT, "right {name}")):
        said = QCoreApplication.translate("side", words).format(name=atlas.region(TEMPLE).name)
        assert {hit.side for hit in search(atlas, said)[:2]} == {side}, said
    (hit,) = search(atlas, QCoreApplication.translate("QuickStart", "Left temple"))[:1]
    assert (hit.id, hit.side) == ("temple", Side.LEFT)


@pytest.mark.parametrize("language", OTHERS, ids=lambda each: each.code)
def test_left_and_right_differ_in_every_language(language: Any, qtbot: QtBot, shell: Shell) -> None:
    atlas = load_atlas(language=language.code, translate=speak(app.application(), language))
    right = NamedPlace(Layer.OWN, "temple", Side.RIGHT)
    assert place_title(atlas, TEMPLE) != place_title(atlas, right)
    assert "temple" not in place_title(atlas, TEMPLE)


# --- nothing is cut off --------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", OTHERS, ids=lambda each: each.code)
def test_no_word_of_a_button_is_cut_off(
    language: Any, scale: float, shell: Shell, store: PreferenceStore
) -> None:
    store.change(language=language.code, text_scale=scale)
    shell.resize(1280, 800)
    desk = settled(app.fill(shell, store=store))
    assert (shell.width(), shell.height()) == (1280, 800)
    for button in desk.workspace.findChildren(QAbstractButton):
        text = button.text()
        if button.isVisible() and text and button.objectName() != "sectionHeader" and "\n" not in text:
            assert button.fontMetrics().horizontalAdvance(text) <= button.width(), text
