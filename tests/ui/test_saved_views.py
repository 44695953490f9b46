"""Views saved to files and kept by name open as they were, in the window and on the command line."""

import stat
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from bodymap.anatomy.side import Body, Side, Wording
from bodymap.cli import main
from bodymap.session.state import LayerName, Structure
from bodymap.ui.notice import Notice
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.saved_views import Questions, SavedViews
from bodymap.ui.view_shelf import ViewShelf
from tests.ui.conftest import Window

CTRL = Qt.KeyboardModifier.ControlModifier


class Answers(Questions):
    """Answers the dialogs."""

    def __init__(self, path: Path, name: str = "") -> None:
        object.__setattr__(self, "path", path)
        object.__setattr__(self, "said", name)

    def where_to_save(self, *_: object) -> str:
        return str(self.path)

    def what_to_open(self, *_: object) -> str:
        return str(self.path)

    def name(self, *_: object) -> str:
        return self.said


@pytest.fixture
def shelf(tmp_path: Path) -> ViewShelf:
    return ViewShelf(tmp_path / "data" / "views")


@pytest.fixture
def refusals(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, words: said.append(words))
    return said


def views(window: Window, shelf: ViewShelf, path: Path, name: str = "") -> SavedViews:
    return SavedViews(window.desk, window.shell, Notice(window.view), shelf, Answers(path, name))


def arrange(window: Window) -> None:
    window.click("temple", Side.LEFT)
    window.session.focus_on("trapezius-1", Side.LEFT)
    window.session.set_body(Body.FEMALE)
    window.session.set_wording(Wording.CLINICAL)
    window.session.set_layers({LayerName.MUSCLES, LayerName.BONES, LayerName.POINTS})
    window.session.hide(Structure("temporalis", Side.LEFT))
    window.settle()
    window.view.look(window.view.camera.orbited(31.7, 12.3), moving=False)
    window.settle()


def pixels(image: QImage) -> np.ndarray:
    rows = np.frombuffer(image.constBits(), np.uint8)
    return rows.reshape(image.height(), image.width(), 4)[:, :, :3].astype(int)


def test_a_view_opens_as_it_was_saved(window: Window, shelf: ViewShelf, tmp_path: Path) -> None:
    arrange(window)
    saved = views(window, shelf, tmp_path / "mine")
    camera, shown, picture = window.view.camera, window.shown, pixels(window.view.image)
    saved.save_as()
    file = tmp_path / "mine.bodyview"
    assert file.is_file()
    window.session.clear()
    window.session.set_body(Body.MALE)
    window.key(Qt.Key.Key_R)
    assert window.shown != shown
    other = window.shown
    views(window, shelf, file).open_other()
    window.settle()
    assert window.shown == shown
    assert window.view.camera == camera
    assert np.abs(pixels(window.view.image) - picture).max() <= 2
    window.key(Qt.Key.Key_Z, CTRL)
    assert window.shown == other, "opening is one step of undo"


def test_a_bad_file_says_so_and_changes_nothing(
    window: Window, shelf: ViewShelf, tmp_path: Path, refusals: list[str]
) -> None:
    arrange(window)
    shown, camera = window.shown, window.view.camera
    for content in (b"not json", b'{"kind": "bodymap view", "schema": 7}'):
        (tmp_path / "bad.bodyview").write_bytes(content)
        views(window, shelf, tmp_path / "bad.bodyview").open_other()
    views(window, shelf, tmp_path / "gone.bodyview").open_other()
    views(window, shelf, tmp_path).open_other()
    assert (window.shown, window.view.camera) == (shown, camera)
    assert len(refusals) == 4
    assert all(words.count("\n") == 0 for words in refusals)
    assert "choose another file" in refusals[0]
    assert "update BodyMap" in refusals[1]
    assert refusals[2].startswith("gone.bodyview")


def test_files_of_views_are_offered_again_and_those_that_are_gone_are_not(
    window: Window, shelf: ViewShelf, tmp_path: Path, refusals: list[str]
) -> None:
    arrange(window)
    shown = window.shown
    views(window, shelf, tmp_path / "jaw & temple.bodyview").save_as()
    saved = views(window, shelf, tmp_path / "second.bodyview")
    saved.save_as()
    menu = QMenu()
    saved.recent.add_list_to(menu)
    recent = menu.actions()[0].menu()

    def listed() -> list[str]:
        recent.aboutToShow.emit()
        return [action.text() for action in recent.actions() if not action.isSeparator()]

    assert listed() == ["second", "jaw && temple", "Clear list"], "names only, newest first"
    window.session.clear()
    recent.actions()[1].trigger()
    window.settle()
    assert window.shown == shown
    assert listed()[0] == "jaw && temple"
    kept = PreferenceStore(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    assert kept.now.recent_views == window.desk.store.now.recent_views != ""
    (tmp_path / "second.bodyview").unlink()
    recent.actions()[1].trigger()
    assert len(refusals) == 1
    assert listed() == ["jaw && temple", "Clear list"]
    recent.actions()[-1].trigger()
    assert listed() == ["No view was saved or opened yet"]
    assert (tmp_path / "jaw & temple.bodyview").exists()
    menu.deleteLater()


def test_a_folder_that_may_not_be_written_says_so(
    window: Window, tmp_path: Path, refusals: list[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    shelf = ViewShelf(tmp_path / "file" / "views")
    views(window, shelf, tmp_path / "nowhere" / "x.bodyview").save_as()
    views(window, shelf, tmp_path, "Temple").keep()
    assert len(refusals) == 2
    assert "does not exist" in refusals[0]


def test_views_of_ones_own_are_listed_opened_replaced_and_removed(
    window: Window, shelf: ViewShelf, tmp_path: Path
) -> None:
    menu = QMenu()
    views(window, shelf, tmp_path).add_list_to(menu)
    own = menu.actions()[0].menu()
    own.aboutToShow.emit()
    assert [action.isEnabled() for action in own.actions()] == [False], "an empty list says what to do"
    arrange(window)
    views(window, shelf, tmp_path, "Temple / left").keep()
    shown = window.shown
    window.session.clear()
    views(window, shelf, tmp_path, "A bare body").keep()
    own.aboutToShow.emit()
    assert [action.text() for action in own.actions()][:2] == ["A bare body", "Temple / left"]
    own.actions()[1].trigger()
    window.settle()
    assert window.shown == shown
    views(window, shelf, tmp_path, "a bare BODY").keep()
    own.aboutToShow.emit()
    assert [each.name for each in shelf.kept()] == ["a bare BODY", "Temple / left"], "one file for a name"
    removing = own.actions()[-1].menu()
    removing.actions()[0].trigger()
    assert [each.name for each in shelf.kept()] == ["Temple / left"]
    assert all(stat.S_ISREG(each.path.stat().st_mode) for each in shelf.kept())
    menu.deleteLater()


def test_the_commands_are_in_the_menu_with_their_keys(window: Window) -> None:
    titles = {action.text(): action.shortcut().toString() for action in window.shell.actions()}
    assert titles["Save view..."] == "Ctrl+S"
    assert titles["Open view..."] == "Ctrl+O"
    assert QApplication.activeModalWidget() is None


def test_the_command_line_draws_a_view(
    window: Window, shelf: ViewShelf, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arrange(window)
    views(window, shelf, tmp_path / "mine.bodyview").save_as()
    picture = tmp_path / "mine.png"
    arguments = [
        "snapshot",
        "--view",
        str(tmp_path / "mine.bodyview"),
        "-o",
        str(picture),
        "--size",
        "320x320",
    ]
    assert main(arguments) == 0
    assert QImage(str(picture)).size().width() == 320
    capsys.readouterr()
    refuse: Callable[[list[str]], str] = lambda given: (main(given), capsys.readouterr().err)[1]  # noqa: E731
    assert "does not exist" in refuse([*arguments[:4], str(tmp_path / "gone" / "x.png")])
    assert "leave out places" in refuse(["snapshot", "left temple", *arguments[1:]])
    (tmp_path / "mine.bodyview").write_bytes(b"{}")
    assert "choose another file" in refuse(arguments)
    assert "no view" in refuse(["snapshot", "left temple", "--view", "aside", "-o", str(picture)])
