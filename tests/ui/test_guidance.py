"""Help, the sheet of keys, and About."""

import getpass
import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from bodymap import __version__
from bodymap.export.notices import COMPONENTS, asset_credits, licence_texts
from bodymap.loading.data_version import data_version
from bodymap.ui.about import AboutSheet
from bodymap.ui.furnishing import Furnishing
from bodymap.ui.guidance import Guidance
from bodymap.ui.help_sheet import HelpSheet
from bodymap.ui.key_sheet import key_document
from tests.ui.conftest import Window

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def guidance(window: Window) -> Guidance:
    (found,) = window.shell.findChildren(Furnishing)
    return found.guidance


def words_of(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel)]
    texts = [text.toPlainText() for text in widget.findChildren(QPlainTextEdit)]
    return "\n".join([*labels, *texts])


def opened(guidance: Guidance, kind: type[QWidget], run: str) -> tuple[str, list[str]]:
    """Open a dialog, read it, and close it."""
    read: list[str] = []
    nameless: list[str] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, kind)
        read.append(words_of(sheet))
        nameless.extend(
            type(each).__name__
            for each in sheet.findChildren(QAbstractButton)
            if not (each.text() or each.accessibleName()) and not each.objectName().startswith("Scroll")
        )
        sheet.close()

    QTimer.singleShot(150, look)
    getattr(guidance, run)()
    return read[0], nameless


def test_help_says_what_to_do_the_mouse_the_keys_and_what_it_is_not(guidance: Guidance) -> None:
    words, nameless = opened(guidance, HelpSheet, "show_help")
    assert nameless == []
    for wanted in ("Click where it hurts", "Shift+drag, middle drag", "Show only this", "no medical device"):
        assert wanted in words
    for keys, deed in guidance.keys:
        assert keys in words
        assert deed in words


def test_about_names_versions_credits_licences_and_programs(guidance: Guidance) -> None:
    words, _ = opened(guidance, AboutSheet, "show_about")
    for wanted in (
        "BodyMap is not a medical device.",
        __version__,
        data_version(),
        "MakeHuman",
        "CC BY 3.0",
        "BodyParts3D",
        "CHOIRBM",
        "GNU Lesser General Public License",
        "Apache License",
    ):
        assert wanted in words, wanted


def test_every_licence_text_of_the_checkout_is_there() -> None:
    found = licence_texts()
    assert {path.name for path in (ROOT / "LICENSES").iterdir()} | {"LICENSE"} == set(found)
    assert len(asset_credits()) == (ROOT / "assets" / "ASSETS.md").read_text("utf-8").count("\n- **")


def test_every_program_it_depends_on_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.split(r"[><=~! \[;]", each)[0].lower() for each in project["dependencies"]}
    assert needed == {each.package.lower() for each in COMPONENTS}
    assert all(each.version and each.licence and each.holder for each in COMPONENTS)


def test_the_sheet_of_keys_is_a_pdf_without_a_persons_name(
    guidance: Guidance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guidance, "_ask", lambda *_: str(tmp_path / "keys"))
    guidance.save_keys()
    content = (tmp_path / "keys.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert content.count(b"/Type /Page\n") <= 2
    assert b"/Author" not in content.replace(b"/Author ()", b"")
    assert getpass.getuser().encode() not in content.replace(b"root", b"") or getpass.getuser() == "root"


def test_the_sheet_holds_every_key(guidance: Guidance) -> None:
    text = key_document((("Drag", "Turn the body"),), guidance.keys).toPlainText()
    for keys, deed in guidance.keys:
        assert keys in text
        assert deed in text
    assert "Turn the body" in text
    assert data_version() in text
