"""One box finds places, muscles, points and actions, by the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bodymap.anatomy.side import Side
from bodymap.query.catalogue import HitKind
from bodymap.session.state import LayerName
from bodymap.ui.command_words import further_words
from bodymap.ui.found import Found
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.search_box import SearchBox
from tests.ui.conftest import Window

CTRL = Qt.KeyboardModifier.ControlModifier

_MEANT = {
    "hide": "Hide the muscle or bone",
    "isolate": "Show only the muscle or bone",
    "restore": "Show everything again",
    "unhide": "Show everything again",
    "zoom": "Source and pain",
    "contrast": "High contrast",
    "colour blind": "Colours for every eye",
    "dark": "Dark",
    "language": "Preferences...",
    "export": "Save the picture...",
    "undo": "Undo",
    "save pic": "Save the picture...",
}


def box(window: Window) -> SearchBox:
    return window.work.top_bar.search


def ask(window: Window, text: str) -> list[Found]:
    window.key(Qt.Key.Key_F, CTRL)
    box(window).clear()
    QTest.keyClicks(box(window), text)
    box(window).refresh()
    return rows(window)


def rows(window: Window) -> list[Found]:
    found = [box(window).rows.found(row) for row in range(box(window).rows.count())]
    return [each for each in found if each is not None]


def test_an_action_is_found_misspelt_with_its_key_and_done(window: Window) -> None:
    first = ask(window, "bonse")
    assert any(each.kind == "action" for each in first) or ask(window, "bones")[0].kind == "action"
    (bones,) = [each for each in ask(window, "bones") if each.title == "Bones"]
    assert bones.keys == "3"
    before = LayerName.BONES in window.session.state.layers.visible
    assert rows(window)[0].title == "Bones"
    QTest.keyClick(box(window), Qt.Key.Key_Return)
    window.settle()
    assert (LayerName.BONES in window.session.state.layers.visible) is not before
    assert not box(window).rows.isVisible()
    assert box(window).text() == ""
    assert window.view.hasFocus()


def test_an_action_is_found_by_the_words_people_use(window: Window) -> None:
    first = {text: ask(window, text)[0].title for text in _MEANT}
    assert first == _MEANT
    (furnishing,) = window.shell.findChildren(Furnishing)
    words = further_words()
    assert set(words) <= {command.id for command in furnishing.keys.commands}
    assert all(word for words_of_one in words.values() for word in words_of_one)


def test_rows_of_another_text_step_back_until_there_are_new_ones(window: Window) -> None:
    ask(window, "knee")
    assert box(window).rows.isEnabled()
    QTest.keyClicks(box(window), "cap")
    assert not box(window).rows.isEnabled()
    window.qtbot.waitUntil(lambda: box(window).rows.isEnabled(), timeout=2000)
    assert "kneecap" in rows(window)[0].title


def test_ctrl_k_lists_actions_only_and_escape_leaves(window: Window) -> None:
    window.key(Qt.Key.Key_K, CTRL)
    assert box(window).hasFocus()
    assert {each.kind for each in rows(window)} == {"action"}
    assert len(rows(window)) == len(window.shell.actions())
    QTest.keyClicks(box(window), "temple")
    box(window).refresh()
    assert [each.title for each in rows(window)] == ["Tech-neck with jaw and temple tension"]
    QTest.keyClick(box(window), Qt.Key.Key_Escape)
    assert not box(window).rows.isVisible()
    assert box(window).text() == ""


def test_places_muscles_and_actions_stand_in_one_list(window: Window) -> None:
    kinds = {each.kind for each in ask(window, "back")}
    assert {HitKind.PLACE.value, "action"} <= kinds


def test_one_row_for_both_sides_and_the_arrow_chooses(window: Window) -> None:
    found = ask(window, "upper trapezius")
    titles = [(each.kind, each.hits[0].id) for each in found if each.hits]
    assert len(titles) == len(set(titles)), "left and right are one row"
    assert [hit.side for hit in found[0].hits] == [Side.LEFT, Side.RIGHT]
    assert box(window).accessibleDescription().startswith(found[0].hits[0].title)
    QTest.keyClick(box(window), Qt.Key.Key_Right)
    assert box(window).accessibleDescription().startswith(found[0].hits[1].title)
    QTest.keyClick(box(window), Qt.Key.Key_Return)
    window.settle()
    assert window.shown.detail is not None
    assert window.shown.detail.side is Side.RIGHT


def test_left_arrow_moves_the_cursor_where_there_is_no_other_side(window: Window) -> None:
    ask(window, "upper trapezius")
    end = box(window).cursorPosition()
    QTest.keyClick(box(window), Qt.Key.Key_Left)
    assert box(window).cursorPosition() == end - 1


def test_a_name_stands_once(window: Window) -> None:
    titles = [each.title for each in ask(window, "left temple")]
    assert titles[0] == "left temple"
    assert len(set(titles)) == len(titles)


def test_a_side_can_be_said_by_its_letter(window: Window) -> None:
    found = ask(window, "trapezius r")
    assert [hit.side for hit in found[0].hits] == [Side.RIGHT]


def test_what_was_chosen_comes_first_when_nothing_is_typed(window: Window) -> None:
    ask(window, "left temple")
    title = rows(window)[0].title
    QTest.keyClick(box(window), Qt.Key.Key_Return)
    window.settle()
    ask(window, "")
    assert box(window).rows.isVisible()
    assert [each.title for each in rows(window)] == [title]
    assert box(window).rows.currentRow() == 1, "the heading cannot be chosen"
    QTest.keyClick(box(window), Qt.Key.Key_Escape)


def test_a_click_on_a_side_opens_that_side(window: Window) -> None:
    found = ask(window, "upper trapezius")
    rect = box(window).rows.visualItemRect(box(window).rows.item(0))
    right_chip = rect.topRight() + rect.topRight() * 0
    right_chip.setX(rect.right() - 24)
    right_chip.setY(rect.center().y())
    QTest.mouseClick(
        box(window).rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, right_chip
    )
    window.settle()
    assert window.shown.detail is not None
    assert window.shown.detail.side is found[0].hits[-1].side is Side.RIGHT
