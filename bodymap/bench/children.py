"""Measured processes: each fresh, with a time limit, with settings and screen of its own."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bodymap

_SCREEN = "1920x1080x24"
_X_START_S = 20.0


class MeasureError(RuntimeError):
    """A measured process failed or hung."""


class Children:
    """Starts measured processes one after the other.

    Parameters
    ----------
    environment
        Of the processes; see `quiet_screen`.
    """

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def run(self, name: str, *arguments: object, limit_s: float = 180.0) -> dict[str, Any]:
        """Run ``bodymap.bench.measures.NAME`` and return the JSON object it printed last.

        The process finds the time of its start (`time.time`) in the variable ``BODYMAP_BENCH_STARTED``.

        Raises
        ------
        MeasureError
            When it fails, takes longer than the limit, or prints no JSON.
        """
        command = [sys.executable, "-m", f"bodymap.bench.measures.{name}", *map(str, arguments)]
        environment = {**self._environment, "BODYMAP_BENCH_STARTED": repr(time.time())}
        try:
            done = subprocess.run(
                command, env=environment, capture_output=True, text=True, timeout=limit_s, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise MeasureError(f"the measurement {name} took longer than {limit_s:.0f} s") from error
        lines = done.stdout.strip().splitlines()
        if done.returncode != 0 or not lines:
            raise MeasureError(f"the measurement {name} failed:\n{done.stderr.strip()[-2000:]}")
        try:
            found: dict[str, Any] = json.loads(lines[-1])
        except ValueError as error:
            raise MeasureError(f"the measurement {name} printed no JSON: {lines[-1][:200]}") from error
        return found


@contextmanager
def quiet_screen() -> Iterator[dict[str, str]]:
    """Give an environment with an empty X screen, where there is Xvfb, and no settings of the user."""
    with tempfile.TemporaryDirectory(prefix="bodymap-bench-") as scratch:
        environment = {**os.environ, "QT_API": "pyside6", "MPLCONFIGDIR": f"{scratch}/matplotlib"}
        # Bytecode is kept, as on a user's machine: of all that is measured, the first start alone compiles.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = f"{scratch}/bytecode"
        for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
            environment[f"XDG_{kind}_HOME"] = str(Path(scratch) / kind.lower())
        root = str(Path(bodymap.__file__).parent.parent)
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        server = shutil.which("Xvfb")
        if server is None:
            yield environment
            return
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        with _x_server(server) as display:
            yield {**environment, "DISPLAY": display}


@contextmanager
def _x_server(program: str) -> Iterator[str]:
    """Start an X server on a display that it chooses itself, and stop it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        yield f":{_chosen_display(reading)}"
    finally:
        server.terminate()
        server.wait(_X_START_S)


def _chosen_display(reading: int) -> str:
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        raise MeasureError("Xvfb did not start")
    return number
