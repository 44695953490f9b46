"""The sheet of the handout in the real window: chosen, looked at and saved; no name by itself."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from bodymap.anatomy.side import Side
from bodymap.ui.handout_clinic import ClinicDialog
from bodymap.ui.handout_command import HandingOut
from bodymap.ui.handout_sheet import HandoutSheet
from bodymap.visit.record import Client, GivenExercise, Plan, PointKey, Visit
from tests.ui.conftest import Window

CLIENT = Client(id="c1", name="Zacharias Canary", created="2026-11-01T09:00:00+00:00", language="de")
VISIT = Visit(
    id="v1",
    client="c1",
    started="2026-11-24T10:00:00+00:00",
    chosen=(PointKey("gastrocnemius-1", Side.RIGHT),),
    exercises=(GivenExercise("stretch-gastrocnemius-towel-long-sitting", Side.RIGHT, 20, 4, 2),),
    plan=Plan(next_visit="2026-12-01"),
)


@pytest.fixture
def sheets(window: Window, tmp_path: Path) -> Callable[..., HandoutSheet]:
    window.asked = []  # type: ignore[attr-defined]

    def ask(_parent: object, _title: str, name: str, _kinds: str) -> str:
        window.asked.append(name)  # type: ignore[attr-defined]
        return str(tmp_path / name)

    def make(visit: Visit | None = None, client: Client | None = None) -> HandoutSheet:
        sheet = HandoutSheet(window.desk, window.shell, visit, client, ask)
        sheet.open()
        return sheet

    return make


def words_of(sheet: HandoutSheet) -> str:
    return " ".join(label.text() for label in sheet.findChildren(QLabel))


def test_the_source_looked_at_is_handed_out_without_a_client(
    window: Window, sheets: Callable[..., HandoutSheet], tmp_path: Path
) -> None:
    window.session.focus_on("trapezius-1", Side.LEFT)
    sheet = sheets()
    assert 2 <= len(sheet.form.exercises.ticked) <= 4
    assert not sheet.form.is_named.isEnabled()
    assert sheet.preview.pixmap().width() > 600
    sheet.write_pdf()
    name = window.asked[0]  # type: ignore[attr-defined]
    assert name.startswith("bodymap-handout-20")
    text = subprocess.run(
        ["pdftotext", str(tmp_path / name), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "LEFT side" in text
    assert "RIGHT side:" not in text
    sheet.write_html()
    assert "<h1>" in (tmp_path / name.replace("pdf", "html")).read_text("utf-8")
    sheet.close()


def test_a_visits_page_has_its_point_numbers_language_and_next_visit_and_no_name(
    sheets: Callable[..., HandoutSheet],
) -> None:
    sheet = sheets(VISIT, CLIENT)
    assert sheet.form.language.currentData() == "de"
    page = sheet.page
    assert [each.key for each in page.handout.points] == list(VISIT.chosen)
    assert [each.id for each in page.handout.exercises] == [VISIT.exercises[0].exercise]
    assert "20" in page.handout.exercises[0].dose
    assert "Dezember 2026" in page.handout.choice.next_visit
    assert page.handout.choice.name == ""
    assert CLIENT.name not in words_of(sheet) + sheet.windowTitle()
    sheet.form.is_named.setChecked(True)
    sheet.refresh()
    assert sheet.page.handout.choice.name == CLIENT.name
    assert "client's name" in sheet.notes.text()
    sheet.close()


def test_no_fifth_exercise_can_be_ticked_and_none_cannot_be_printed(
    window: Window, sheets: Callable[..., HandoutSheet]
) -> None:
    window.session.focus_on("infraspinatus-1", Side.LEFT)
    sheet = sheets()
    for box in sheet.form.exercises.boxes.values():
        box.setChecked(True)
    assert len(sheet.form.exercises.ticked) == 4
    for box in sheet.form.exercises.boxes.values():
        box.setChecked(False)
    sheet.refresh()
    assert not sheet.print.isEnabled()
    assert not sheet.save_pdf.isEnabled()
    sheet.close()


def test_what_the_screening_holds_back_stands_on_the_screen_only(
    window: Window, sheets: Callable[..., HandoutSheet]
) -> None:
    window.session.focus_on("infraspinatus-1", Side.LEFT)
    before = window.session.presentation.detail
    assert before is not None
    window.session.screen.set_condition("C04", True)
    sheet = sheets()
    assert sheet.form.exercises.boxes == {}
    assert "left out" in words_of(sheet)
    assert "Nothing can be handed over" in sheet.notes.text()
    assert not sheet.save_pdf.isEnabled()
    sheet.close()


def test_without_a_source_or_in_an_emergency_there_is_a_sentence(window: Window) -> None:
    said: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    handing_out = HandingOut(window.desk, window.shell)
    QTimer.singleShot(300, read_and_close)
    handing_out.open()
    assert "Choose a tight spot first" in said[0]
    window.session.focus_on("trapezius-1", Side.LEFT)
    window.session.screen.answer_sign("thunderclap", True)
    QTimer.singleShot(300, read_and_close)
    handing_out.open()
    assert "get help first" in said[1]
    assert window.shell.findChildren(HandoutSheet) == []


def test_the_clinic_stands_on_the_page_and_is_remembered(
    window: Window, sheets: Callable[..., HandoutSheet], tmp_path: Path
) -> None:
    window.session.focus_on("trapezius-1", Side.LEFT)
    sheet = sheets()
    dialog = ClinicDialog(window.desk.store, sheet)
    dialog.name.setText("<b>Harbour</b> Clinic")
    dialog.emergency.setText("999")
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(255)
    picture.save(str(tmp_path / "logo.png"))
    dialog.take_logo(tmp_path / "logo.png")
    dialog.take_logo(tmp_path / "logo.svg")
    assert "PNG or JPEG" in dialog.problem.text()
    dialog.accept()
    sheet.refresh()
    page = sheet.page
    assert page.handout.choice.clinic.name == "<b>Harbour</b> Clinic"
    assert "999" in page.handout.phrases.emergency
    assert page.drawn.logo is not None
    assert ClinicDialog(window.desk.store, sheet).clinic == page.handout.choice.clinic
    sheet.close()
    QTest.qWait(10)
