"""Left alone after a change, the window hands free memory back: once, and draws nothing for it."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.ui import desk
from tests.ui.conftest import Window


def test_memory_goes_back_once_when_nothing_changes_any_more(
    open_window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[bool] = []
    monkeypatch.setattr(desk, "hand_back", lambda: calls.append(True))
    monkeypatch.setattr(desk, "_AT_EASE_MS", 600)
    window = open_window()
    assert calls == [True], "after reading what the first answer needs"
    for name in ("temple", "acromion", "temple"):
        window.session.select_place(NamedPlace(Layer.LANDMARK, name, Side.LEFT))
        QTest.qWait(50)
    assert calls == [True], "not while somebody works"
    window.settle()
    renders = window.renders
    QTest.qWait(800)
    assert calls == [True, True]
    QTest.qWait(800)
    assert calls == [True, True]
    assert window.renders == renders
