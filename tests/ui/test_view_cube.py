from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bodymap.ui.view_cube import FACES, Face
from tests.ui.conftest import Window

BY_LETTER = {face.letter: face for face in FACES}


def place_of(window: Window, face: Face):  # type: ignore[no-untyped-def]
    cube = window.work.cube
    outline = cube.outline(face)
    return cube.beside(face) if outline is None else outline.boundingRect().center()


def click(window: Window, letter: str) -> None:
    place = place_of(window, BY_LETTER[letter])
    assert place is not None, letter
    QTest.mouseClick(window.work.cube, Qt.MouseButton.LeftButton, pos=place.toPoint())
    window.settle()


def faces_viewer(window: Window, letter: str) -> bool:
    out = BY_LETTER[letter].out
    return sum(a * b for a, b in zip(out, window.view.camera.back.tolist(), strict=True)) > 0.99


def test_a_click_on_a_letter_turns_to_it_and_on_the_facing_one_to_the_opposite(window: Window) -> None:
    for letter in ("L", "P", "R", "S", "A"):
        click(window, letter)
        assert faces_viewer(window, letter), letter
    click(window, "A")
    assert faces_viewer(window, "P")


@pytest.mark.parametrize(
    ("key", "letter"), [(Qt.Key.Key_Right, "L"), (Qt.Key.Key_Left, "R"), (Qt.Key.Key_Up, "S")]
)
def test_the_cube_turns_by_keys_and_says_what_faces(window: Window, key: Qt.Key, letter: str) -> None:
    cube = window.work.cube
    cube.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(cube, key)
    window.settle()
    assert faces_viewer(window, letter)
    assert cube.accessibleDescription().startswith(letter)
    QTest.keyClick(cube, Qt.Key.Key_P)
    window.settle()
    assert faces_viewer(window, "P")


def test_the_cube_shows_its_letters_as_the_body_lies(window: Window) -> None:
    """Looking at the front, the client's left is on the right of the cube, as on the right of the picture."""
    cube = window.work.cube
    left, right = cube.beside(BY_LETTER["L"]), cube.beside(BY_LETTER["R"])
    assert left is not None
    assert right is not None
    assert left.x() > cube.width() * 0.7
    assert right.x() < cube.width() * 0.3
    window.view.look(window.view.camera.turned(40.0, 20.0), moving=False)
    window.settle()
    for letter in "ALS":
        assert cube.outline(BY_LETTER[letter]) is not None, letter
    for letter in "PRI":
        assert cube.outline(BY_LETTER[letter]) is None, letter


def test_the_cube_is_painted_in_both_themes(open_window: Callable[[], Window]) -> None:
    window = open_window()
    shades = set()
    for theme in ("light", "dark"):
        window.desk.store.change(theme=theme)
        window.desk.dress()
        window.settle()
        image = window.work.cube.grab().toImage()
        shades.add(image.pixelColor(image.width() // 2 - 18, image.height() // 2 - 18).lightness() > 128)
    assert shades == {True, False}
