"""The program starts whatever it finds (R16): no settings, none that can be kept, damaged ones, no home."""

import os
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import QSettings

from bodymap.ui.preferences import Preferences, PreferenceStore
from tests.stress.children import AS_ANYBODY, told

DAMAGED = {
    "noise": bytes(range(256)) * 40,
    "never to be chosen": b"[General]\ntheme=plaid\npalette=none\nskin_tone=green\ntext_scale=400\n"
    b"brush_radius=nan\nlanguage=xx\nis_flat=perhaps\nis_clothed=2\nhas_labels=@Invalid()\n",
}
CHOSEN = b"[General]\ntheme=dark\ntext_scale=2\nis_flat=true\nlanguage=en\nis_clothed=false\n"


def written(home: Path, content: bytes) -> Path:
    file = home / "bodymap" / "bodymap.ini"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def test_the_first_start_of_all_answers_a_click(tmp_path: Path) -> None:
    found, _ = told("started", environment={"XDG_CONFIG_HOME": str(tmp_path / "new")})
    assert found["is_body_seen"]
    assert found["clicked"] > 0
    assert found["rows"] > 0


@pytest.mark.parametrize(
    "line", [
        "theme=plaid", "theme=7", "palette=", "skin_tone=green", "text_scale=400", "text_scale=-inf",
        "text_scale=banana", "brush_radius=nan", "brush_radius=1e300", "brush_radius=-5", "is_flat=perhaps",
        "is_clothed=2", "is_motion_reduced=@Invalid()", "text_sc",
    ],
)  # fmt: skip
def test_a_value_that_nobody_can_choose_is_the_first_days(line: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(f"[General]\n{line}\nlanguage=de\n")
    store = PreferenceStore(QSettings(str(file), QSettings.Format.IniFormat))
    assert store.now == Preferences(language="de")
    assert PreferenceStore(QSettings(str(file), QSettings.Format.IniFormat)).now == store.now


@pytest.mark.parametrize("kind", sorted(DAMAGED))
def test_damaged_settings_are_those_of_the_first_day(kind: str, tmp_path: Path) -> None:
    written(tmp_path, DAMAGED[kind])
    found, complaints = told("started", environment={"XDG_CONFIG_HOME": str(tmp_path)})
    assert "Traceback" not in complaints
    assert found["rows"] > 0
    chosen = found["preferences"]
    assert chosen["theme"] in ("system", "dark")
    assert 1.0 <= chosen["text_scale"] <= 2.0
    assert 5 <= chosen["brush_radius"] <= 60


def test_settings_that_cannot_be_kept_are_no_reason_to_fail(tmp_path: Path) -> None:
    no_folder = tmp_path / "file"
    no_folder.write_text("a file where a folder is wanted")
    found, complaints = told("started", environment={"XDG_CONFIG_HOME": str(no_folder)})
    assert found["rows"] > 0
    assert "Traceback" not in complaints


@pytest.mark.skipif(os.geteuid() == 0 and which("setpriv") is None, reason="no way to stop being root")
def test_a_home_that_is_read_only_is_no_reason_to_fail(tmp_path: Path) -> None:
    """Shared machines are set up so (R12): the atlas works, and what was chosen before holds."""
    file = written(tmp_path, CHOSEN.replace(b"is_flat=true", b"is_flat=false"))
    file.chmod(0o400)
    for folder in (file.parent, tmp_path):
        folder.chmod(0o500)
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    try:
        found, complaints = told(
            "started", environment=dict.fromkeys(names, str(tmp_path)), through=AS_ANYBODY
        )
    finally:
        for folder in (tmp_path, file.parent):
            folder.chmod(0o700)
    assert found["is_body_seen"]
    assert found["rows"] > 0
    assert found["preferences"]["theme"] == "dark"
    assert "Traceback" not in complaints
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["bodymap", "bodymap.ini"]


@pytest.mark.parametrize("home", [None, "/nowhere/at/all"])
def test_without_a_home_it_starts(home: str | None) -> None:
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    nothing: dict[str, str | None] = dict.fromkeys(names)
    if home is None:
        # Qt then asks the system's list of users: the settings of whoever runs the tests are left alone.
        nothing["XDG_CONFIG_HOME"] = "/nowhere/at/all"
    found, complaints = told("started", environment={**nothing, "HOME": home})
    assert found["rows"] > 0
    assert "Traceback" not in complaints


def test_safe_mode_neither_reads_nor_changes_the_settings(tmp_path: Path) -> None:
    file = written(tmp_path, CHOSEN)
    usual, _ = told("started", environment={"XDG_CONFIG_HOME": str(tmp_path)})
    assert usual["is_flat"]
    assert usual["preferences"]["theme"] == "dark"
    file.write_bytes(CHOSEN)
    safe, _ = told("started", ["--safe-mode"], {"XDG_CONFIG_HOME": str(tmp_path)})
    assert not safe["is_flat"]
    assert safe["preferences"]["theme"] == "system"
    assert safe["preferences"]["text_scale"] == 1.0
    assert safe["rows"] > 0
    assert file.read_bytes() == CHOSEN


def test_safe_mode_opens_the_flat_figure_where_drawing_ends_the_program(tmp_path: Path) -> None:
    """An old OpenGL that VTK cannot use."""
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "MESA_GL_VERSION_OVERRIDE": "1.4"}
    safe, _ = told("started", ["--safe-mode"], environment)
    assert safe["is_flat"]
    assert safe["rows"] > 0


def test_when_starting_the_body_ended_the_program_the_next_start_is_flat(tmp_path: Path) -> None:
    written(tmp_path, b"[General]\nis_starting_body=true\n")
    found, _ = told("started", environment={"XDG_CONFIG_HOME": str(tmp_path)})
    assert found["is_flat"]
    assert found["rows"] > 0
    again, _ = told("started", environment={"XDG_CONFIG_HOME": str(tmp_path)})
    assert not again["is_flat"]
