import subprocess
import sys

import pytest

from bodymap.free_memory import hand_back

_FREED_IN_PIECES = """
from pathlib import Path
from bodymap.free_memory import hand_back
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20
pieces = [bytes(2000) for _ in range(40_000)]
kept = pieces[::40]
del pieces
before = resident()
hand_back()
print(before - resident())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's call")
def test_what_was_freed_between_what_stays_goes_back_to_the_system() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FREED_IN_PIECES], capture_output=True, text=True, check=True
    )
    assert float(done.stdout) > 20.0


def test_elsewhere_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert not hand_back()
