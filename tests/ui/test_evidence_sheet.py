"""The page of evidence in the window: reached from the menu's key, the help and the source looked at."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from bodymap.anatomy.side import Side
from bodymap.session.detail import SectionName
from bodymap.ui.evidence_sheet import EvidenceSheet

Opened = list[EvidenceSheet]


def shown_by(deed: Callable[[], object]) -> list[str]:
    """Return the texts of the sheet that a deed opens; the sheet is closed by a key as a user would."""
    texts: list[str] = []

    def look() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, EvidenceSheet)
        texts.extend(label.text() for label in sheet.findChildren(QLabel))
        QTest.keyClick(sheet, Qt.Key.Key_Escape)

    QTimer.singleShot(300, look)
    deed()
    return texts


def test_the_key_opens_every_finding_in_the_readers_wording(window) -> None:  # type: ignore[no-untyped-def]
    texts = shown_by(lambda: window.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier))
    for item in window.atlas.evidence.items:
        assert item.finding.for_reader(window.session.state.wording) in texts
    assert sum(text.startswith("How sure: ") for text in texts) == len(window.atlas.evidence.items)


def test_the_source_looked_at_leads_to_it(window) -> None:  # type: ignore[no-untyped-def]
    window.session.focus_on("trapezius-1", Side.LEFT)
    card = window.work.panel.card
    card.unfold(SectionName.SURE)
    [link] = [each for each in card.findChildren(QPushButton) if each.text() == "All the evidence"]
    texts = shown_by(link.click)
    assert texts[0] == "How sure is anybody?"


def test_a_therapist_switches_to_the_clinical_wording(window) -> None:  # type: ignore[no-untyped-def]
    sheet = EvidenceSheet(window.atlas, window.session.state.wording, window.shell)
    window.qtbot.addWidget(sheet)
    sheet.clinical.setChecked(True)
    texts = {label.text() for label in sheet.findChildren(QLabel)}
    assert {item.finding.clinical for item in window.atlas.evidence.items} <= texts
    sheet.clinical.setChecked(False)
    texts = {label.text() for label in sheet._area.widget().findChildren(QLabel)}
    assert not any(text.startswith("Effect: ") for text in texts)
