"""Fresh environments that have the locked packages but do not know this checkout."""

import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def fresh_environment() -> Callable[[Path], Path]:
    """Return a function that makes a virtual environment in a folder and returns its python."""

    def make(folder: Path) -> Path:
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
        python = folder / "bin" / "python"
        question = "import sysconfig; print(sysconfig.get_path('purelib'))"
        answer = subprocess.run([python, "-c", question], check=True, capture_output=True, text=True)
        # A plain path entry: the .pth files in that folder, which name the checkout, are not read.
        entry = Path(answer.stdout.strip()) / "locked-packages.pth"
        entry.write_text(sysconfig.get_path("purelib") + "\n")
        return python

    return make
