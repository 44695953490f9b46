"""In every locale the same answers, numbers and sides (R13): decimal commas, dotless i, right to left."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.stress.children import told

LOCALES = {"C": ("en", "."), "de_DE": ("de", ","), "tr_TR": ("en", ","), "ar_EG": ("ar", "٫")}
"""The language of the window and the sign between units and tenths."""


@pytest.fixture(scope="module")
def locale_folder(tmp_path_factory: pytest.TempPathFactory) -> Path | None:
    """Compile the locales for the C library, where its sources are; Qt knows them all by itself."""
    folder = tmp_path_factory.mktemp("locales")
    compiler = shutil.which("localedef")
    if compiler is None or not Path("/usr/share/i18n/locales/de_DE").exists():
        return None
    for name in LOCALES:
        if name != "C":
            subprocess.run(
                [compiler, "-i", name, "-f", "UTF-8", str(folder / f"{name}.UTF-8")],
                check=True, capture_output=True,
            )  # fmt: skip
    return folder


@pytest.fixture(scope="module")
def answers(
    locale_folder: Path | None, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, Any]]:
    found = {}
    for name in LOCALES:
        full = name if name == "C" else f"{name}.UTF-8"
        environment = {"LC_ALL": full, "LANG": full, "LANGUAGE": None}
        if locale_folder is not None:
            environment["LOCPATH"] = str(locale_folder)
        settings = tmp_path_factory.mktemp(name) / "settings.ini"
        found[name], complaints = told("localised", [str(settings)], environment)
        assert "Traceback" not in complaints
        again, _ = (
            told("localised", [str(settings)], {"LC_ALL": "C", "LANG": "C"})
            if name == "de_DE"
            else (None, "")
        )
        if again is not None:
            assert again["answer"]["settings"] == found[name]["answer"]["settings"]
    return found


@pytest.mark.parametrize("name", LOCALES)
def test_the_window_speaks_the_language_of_the_locale(name: str, answers: dict[str, dict[str, Any]]) -> None:
    language, point = LOCALES[name]
    assert answers[name]["language"] == language
    assert answers[name]["decimal_point"] == point


@pytest.mark.parametrize("name", LOCALES)
def test_answers_numbers_and_settings_are_the_same_everywhere(
    name: str, answers: dict[str, dict[str, Any]]
) -> None:
    assert answers[name]["answer"] == answers["C"]["answer"]
    assert answers[name]["answer"]["matches"]
    assert "brush_radius=12.5" in answers[name]["answer"]["settings"]
    *same, _ = answers[name]["answer"]["found"]
    assert same[0], "the first hit of a muscle's name"
    assert same[0] == same[1], "capital letters find the same"


@pytest.mark.parametrize("name", LOCALES)
def test_the_layout_is_mirrored_and_the_body_is_not(name: str, answers: dict[str, dict[str, Any]]) -> None:
    is_arabic = name == "ar_EG"
    assert answers[name]["is_mirrored"] is is_arabic
    assert answers[name]["is_panel_right"] is not is_arabic
    assert answers[name]["is_left_temple_on_the_right"], "the client faces the viewer"
