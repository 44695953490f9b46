"""Children of the stress tests: Python programs with an environment of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 90.0
_ABOVE_RULES = "-dac_override,-dac_read_search"
AS_ANYBODY = (
    ("setpriv", f"--bounding-set={_ABOVE_RULES}", f"--inh-caps={_ABOVE_RULES}") if os.geteuid() == 0 else ()
)
"""An administrator writes into what is read-only; run through this, a program does not."""


def told(
    program: str,
    arguments: Sequence[str] = (),
    environment: Mapping[str, str | None] | None = None,
    through: Sequence[str] = (),
) -> tuple[dict[str, Any], str]:
    """Run a program of this folder; return the JSON object it printed last, and its stderr.

    A variable of the environment that is None is taken away. `through` is a command that runs the program,
    such as `AS_ANYBODY`.
    """
    changed = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONFAULTHANDLER": "1", **(environment or {})}
    kept = {name: value for name, value in changed.items() if value is not None}
    done = subprocess.run(
        [*through, sys.executable, "-m", f"tests.stress.{program}", *arguments],
        cwd=ROOT, env=kept, capture_output=True, text=True, timeout=_LIMIT_S, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"exit {done.returncode}:\n{done.stderr[-3000:]}"
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found, done.stderr
