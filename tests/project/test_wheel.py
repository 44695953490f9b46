"""An installed BodyMap works away from its checkout: assets are packaged, the build tools are not."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OFFLINE = ["--no-index", "--no-build-isolation", "--disable-pip-version-check", "--quiet"]


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory, fresh_environment: Callable[[Path], Path]) -> Path:
    """The python of a fresh environment with the locked packages and an installed BodyMap."""
    interpreter = fresh_environment(tmp_path_factory.mktemp("wheel") / "environment")
    subprocess.run([interpreter, "-m", "pip", "install", *OFFLINE, str(ROOT)], check=True)
    return interpreter


@pytest.mark.slow
def test_installed_command_finds_the_left_temple(python: Path, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    result = subprocess.run(
        [python.parent / "bodymap", "find", "left temple", "--json"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    answer = json.loads(result.stdout)
    assert {place["side"] for place in answer["places"]} == {"left"}
    assert any("trapezius" in match["muscle"] for match in answer["matches"][:5])


@pytest.mark.slow
def test_installed_assets_lie_in_the_package(python: Path, tmp_path: Path) -> None:
    question = "from bodymap.assets_location import assets_root; print(assets_root())"
    result = subprocess.run(
        [python, "-P", "-c", question], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    installed = Path(result.stdout.strip())
    assert installed.is_relative_to(python.parent.parent)
    shipped = {path.relative_to(ROOT / "assets") for path in (ROOT / "assets").rglob("*") if path.is_file()}
    assert shipped == {path.relative_to(installed) for path in installed.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_wheel_holds_the_application_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", *OFFLINE, "--no-deps", "--wheel-dir", tmp_path, ROOT]
    subprocess.run(command, check=True)
    (wheel,) = tmp_path.glob("bodymap-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"bodymap"}
