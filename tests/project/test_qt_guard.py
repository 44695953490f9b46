import itertools
import subprocess
import sys

import pytest

from bodymap import qt_guard


def test_installed_binding_is_sound() -> None:
    qt_guard.check_reference_counts()


def test_binding_that_loses_references_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = itertools.count(5000, -64)
    monkeypatch.setattr(qt_guard.sys, "getrefcount", lambda _: next(counts))
    with pytest.raises(qt_guard.QtBindingError, match=r"PySide6-Essentials older than 6\.12"):
        qt_guard.check_reference_counts()


def test_no_source_is_read_for_what_is_imported_after_the_application_is_made() -> None:
    """PySide6 looks into every module for its optional features; the program uses none."""
    code = (
        "import linecache, os, sys; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from bodymap import app; app.application(); linecache.clearcache()\n"
        "import bodymap.session.session, psygnal, json.tool\n"
        "print(len(linecache.cache))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) == 0
