"""Rules for every test: no swallowed exception, no unexpected warning, nothing written to a home folder."""

import json
import os
import tempfile
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

_SWALLOWED = "Encountered issue in callback"

# Before Qt or VTK is imported by anything: the same environment when pytest is started without scripts/test.
_scratch = tempfile.TemporaryDirectory(prefix="bodymap-tests-")
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("LIBGL_ALWAYS_SOFTWARE", "1")
for _variable in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ.setdefault(f"XDG_{_variable}_HOME", str(Path(_scratch.name) / _variable.lower()))
os.environ.setdefault("MPLCONFIGDIR", str(Path(_scratch.name) / "matplotlib"))
os.environ.pop("WAYLAND_DISPLAY", None)


def pytest_report_header() -> list[str]:
    names = ("PySide6-Essentials", "vtk", "pyvista", "numpy")
    return ["bodymap: " + ", ".join(f"{name} {version(name)}" for name in names)]


def pytest_unconfigure() -> None:
    _scratch.cleanup()


@pytest.fixture(autouse=True)
def no_swallowed_exception(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test in which a VTK callback raised: PyVista turns the exception into a mere warning."""
    swallowed: list[str] = []
    shown = warnings.showwarning

    def record(message: Warning | str, *args: Any, **kwargs: Any) -> None:
        if str(message).startswith(_SWALLOWED):
            swallowed.append(str(message))
        else:
            shown(message, *args, **kwargs)

    monkeypatch.setattr(warnings, "showwarning", record)
    yield
    if swallowed:
        pytest.fail("an exception was swallowed in a callback:\n" + "\n".join(swallowed))


@pytest.fixture(scope="session", autouse=True)
def sound_qt_binding() -> None:
    """Stop at once on a PySide6 that would crash somewhere in the middle of the run."""
    from bodymap.qt_guard import check_reference_counts

    check_reference_counts()


@pytest.fixture(scope="session")
def atlas() -> Any:
    """Return the real atlas of the shipped assets; tests of the core read nothing else."""
    from bodymap.loading.atlas import load_atlas

    return load_atlas()


@pytest.fixture
def broken_assets(tmp_path: Path) -> Callable[..., Path]:
    """Return a maker of assets folders: the real files, some of them changed by a function."""

    from bodymap.assets_location import assets_root

    shipped = assets_root()

    def make(**changes: Callable[[Any], None]) -> Path:
        folder = tmp_path / "assets"
        for path in shipped.rglob("*"):
            if path.is_file():
                link = folder / path.relative_to(shipped)
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(path)
        for name, change in changes.items():
            file = folder / f"{name}.json"
            document = json.loads(file.read_text("utf-8"))
            change(document)
            file.unlink()
            file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        return folder

    return make
