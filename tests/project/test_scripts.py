"""The doors of the project, used as somebody uses them who has just cloned it."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


@pytest.fixture
def checkout(tmp_path: Path, fresh_environment: Callable[[Path], Path]) -> Path:
    """A checkout that needs nothing from the network: an empty lock, our packages already in its .venv."""
    folder = tmp_path / "a checkout"
    shutil.copytree(ROOT / "scripts", folder / "scripts")
    (folder / "requirements.txt").write_text("")
    fresh_environment(folder / ".venv")
    return folder


@pytest.fixture
def unprivileged(tmp_path: Path) -> str:
    """A PATH on which we are not root, may not use sudo, and no system package is installed."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, script in {"id": "echo 1000", "sudo": "exit 1", "dpkg-query": "exit 1"}.items():
        program = folder / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


def test_setup_names_the_system_packages_it_may_not_install(checkout: Path, unprivileged: str) -> None:
    result = run("./scripts/setup", cwd=checkout, PATH=unprivileged)
    assert result.returncode == 0, result.stderr
    (sentence,) = [line for line in result.stderr.splitlines() if "apt-get install" in line]
    assert "administrator" in sentence
    for package in ("xvfb", "libxcb-icccm4", "libxcb-keysyms1", "libegl1"):
        assert package in sentence.split()


def test_second_setup_is_silent_and_quick(checkout: Path, unprivileged: str) -> None:
    assert run("./scripts/setup", cwd=checkout, PATH=unprivileged).returncode == 0
    start = time.monotonic()
    result = run("./scripts/setup", cwd=checkout, PATH=unprivileged)
    assert time.monotonic() - start < 2
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_setup_starts_again_when_the_lock_changes(checkout: Path, unprivileged: str) -> None:
    assert run("./scripts/setup", cwd=checkout, PATH=unprivileged).returncode == 0
    (checkout / "requirements.txt").write_text("numpy==2.0.0 --hash=sha256:" + "0" * 64 + "\n")
    result = run("./scripts/setup", cwd=checkout, PATH=unprivileged, PIP_NO_INDEX="1")
    assert result.returncode == 1
    assert "could not be installed" in result.stderr
    assert "Traceback" not in result.stderr


def test_run_without_a_display_draws_the_demonstration(tmp_path: Path) -> None:
    result = run(ROOT / "scripts" / "run", cwd=tmp_path, DISPLAY="", WAYLAND_DISPLAY="")
    assert result.returncode == 0, result.stderr
    assert "no display" in result.stdout
    assert "trapezius" in result.stdout.lower()
    picture = (tmp_path / "bodymap-left-temple.png").read_bytes()
    assert picture.startswith(PNG_SIGNATURE)
    assert len(picture) > 20_000, "an empty picture compresses to less"


def test_run_does_not_trust_a_display_that_is_gone(tmp_path: Path) -> None:
    result = run(ROOT / "scripts" / "run", cwd=tmp_path, DISPLAY=":987", WAYLAND_DISPLAY="")
    assert result.returncode == 0, result.stderr
    assert "no display" in result.stdout
