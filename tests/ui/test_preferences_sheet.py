"""Preferences in one place: each change is seen at once and kept; the menus keep their order."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox

from bodymap.anatomy.side import Wording
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.preferences_sheet import PreferencesSheet
from tests.ui.conftest import Window


def furnished(window: Window) -> Furnishing:
    (found,) = window.shell.findChildren(Furnishing)
    return found


@pytest.fixture
def sheet(window: Window) -> PreferencesSheet:
    furnished(window).settings.show_preferences()
    (found,) = window.shell.findChildren(PreferencesSheet)
    window.qtbot.waitUntil(found.isVisible)
    return found


def pick(box: QComboBox, row: int) -> None:
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_every_choice_holds_at_once_and_is_kept(window: Window, sheet: PreferencesSheet) -> None:
    light = QApplication.palette().window().color()
    pick(sheet.theme, 2)
    assert QApplication.palette().window().color() != light
    pick(sheet.text_size, 2)
    assert QApplication.font().pointSizeF() == 15.0
    pick(sheet.palette_choice, 1)
    pick(sheet.skin_tone, 2)
    pick(sheet.wording, 1)
    assert window.shown.wording is Wording.CLINICAL
    sheet.clothed.click()
    assert not window.shown.is_clothed
    sheet.labels.click()
    assert window.view.at_rest.is_labelled
    sheet.less_motion.click()
    assert window.view.motion.is_reduced
    kept = PreferenceStore(window.desk.store._settings).now
    assert (kept.theme, kept.text_scale, kept.palette, kept.skin_tone) == (
        "dark",
        1.5,
        "colour_safe",
        "brown",
    )
    assert (kept.wording, kept.is_clothed, kept.has_labels, kept.is_motion_reduced) == (
        "clinical", False, True, True,
    )  # fmt: skip


def test_the_sheet_shows_what_is_set(window: Window) -> None:
    window.desk.store.change(theme="contrast", text_scale=1.6, wording="clinical", is_motion_reduced=True)
    furnished(window).settings.show_preferences()
    (sheet,) = window.shell.findChildren(PreferencesSheet)
    assert sheet.theme.currentText() == "High contrast"
    assert sheet.text_size.currentText() == "150%"
    assert sheet.wording.currentText().startswith("Clinical")
    assert sheet.less_motion.isChecked()
    assert not sheet.labels.isChecked()
    for box in sheet.findChildren(QComboBox):
        assert box.accessibleName()
    sheet.close()


def test_menus_keep_their_order_and_quit_stands_last_in_file(window: Window) -> None:
    menu = window.work.top_bar.menu.menu()
    assert [action.text() for action in menu.actions()] == [
        "File", "Edit", "View", "Layers", "Study", "Client", "Settings", "Help",
    ]  # fmt: skip
    file = menu.actions()[0].menu()
    assert file is not None
    words = [action.text() for action in file.actions()]
    assert words[-1] == "Quit"
    assert {"Save view...", "Open view...", "Own views", "Share"} <= set(words)
    assert file.actions()[-2].isSeparator()


def test_the_search_stays_readable_in_the_largest_text(window: Window) -> None:
    window.shell.resize(1280, 800)
    window.settle()
    bar = window.work.top_bar
    assert bar.picture.isVisible()
    window.desk.looks.set_text_scale(2.0)
    window.settle()
    assert bar.search.width() >= 20 * bar.search.fontMetrics().averageCharWidth()
    assert not bar.picture.isVisible(), "it is in the menu, too"
    window.desk.looks.set_text_scale(1.0)
    window.settle()
    assert bar.picture.isVisible()
    assert bar.present_button.isVisible()
