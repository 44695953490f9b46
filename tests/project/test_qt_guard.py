import itertools

import pytest

from bodymap import qt_guard


def test_installed_binding_is_sound() -> None:
    qt_guard.check_reference_counts()


def test_binding_that_loses_references_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = itertools.count(5000, -64)
    monkeypatch.setattr(qt_guard.sys, "getrefcount", lambda _: next(counts))
    with pytest.raises(qt_guard.QtBindingError, match=r"PySide6-Essentials older than 6\.12"):
        qt_guard.check_reference_counts()
