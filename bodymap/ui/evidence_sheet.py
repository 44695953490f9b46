"""How sure is anybody? The page of evidence, to be read beside the body."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.session.evidence_page import EvidencePage, Finding, evidence_page
from bodymap.ui.labels import PlainLabel, rule

_SIZE = (760, 680)
_MARGIN = 18


class EvidenceSheet(QDialog):
    """Shows a sentence for each question and every finding behind it, for a client or a therapist."""

    def __init__(self, atlas: Atlas, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self._atlas = atlas
        self.setWindowTitle(self.tr("How sure is anybody?"))
        self.setAccessibleName(self.tr("How sure is anybody?"))
        self.clinical = QCheckBox(self.tr("For therapists: study designs and effect sizes"))
        self.clinical.setChecked(wording is Wording.CLINICAL)
        self.clinical.toggled.connect(self._fill)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Evidence"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(self.clinical)
        outer.addWidget(self._area)
        outer.addWidget(buttons)
        self.resize(*_SIZE)
        self._fill()

    def _fill(self) -> None:
        wording = Wording.CLINICAL if self.clinical.isChecked() else Wording.PLAIN
        self._area.setWidget(self._page(evidence_page(self._atlas, wording)))  # the old page is deleted

    def _page(self, shown: EvidencePage) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(PlainLabel(self.tr("How sure is anybody?"), factor=1.4, bold=True))
        for sentence in shown.overall:
            column.addWidget(PlainLabel(f"• {sentence}", factor=1.08))
        column.addWidget(PlainLabel(self.tr("The studies behind it"), factor=1.2, bold=True))
        for finding in shown.findings:
            column.addWidget(rule())
            self._add(column, finding)
        column.addStretch(1)
        return page

    def _add(self, column: QVBoxLayout, finding: Finding) -> None:
        column.addWidget(PlainLabel(finding.topic, bold=True))
        column.addWidget(PlainLabel(finding.finding))
        column.addWidget(PlainLabel(finding.meaning))
        for line in finding.lines:
            column.addWidget(PlainLabel(f"{line.label}: {line.text}", "quiet", 0.92))
