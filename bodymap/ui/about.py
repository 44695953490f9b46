"""About BodyMap: version, what it is not, whose work it is, and every licence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bodymap.export.credits import version_words
from bodymap.export.notices import COMPONENTS, Component, asset_credits, licence_texts
from bodymap.ui.labels import PlainLabel, rule

_SIZE = (720, 640)
_MARGIN = 16


class AboutSheet(QDialog):
    """Four pages: about, credits, programs, licence texts."""

    def __init__(self, version_line: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About BodyMap"))
        self.setAccessibleName(self.tr("About BodyMap"))
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.addTab(self._about(version_line), self.tr("About"))
        self.pages.addTab(self._credits(), self.tr("Body and knowledge"))
        self.pages.addTab(self._programs(), self.tr("Programs"))
        self.pages.addTab(self._licences(), self.tr("Licence texts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.pages)
        column.addWidget(buttons)
        self.resize(*_SIZE)

    def _about(self, version_line: str) -> QWidget:
        not_a_device = self.tr("BodyMap is not a medical device.")
        use = self.tr(
            "It is an educational reference for teaching and explaining commonly described myofascial "
            "referral patterns. It does not diagnose, does not select treatment and does not assess a "
            "person. It is not for emergencies: call the emergency number. Findings need a qualified "
            "professional."
        )
        code = self.tr(
            "The program is free software under the Apache License 2.0; its knowledge is published under "
            "CC BY 4.0. It sends nothing anywhere and needs no network."
        )
        return _page(
            PlainLabel("BodyMap", factor=1.6, bold=True),
            PlainLabel(
                self.tr("Click where it hurts: a map of trigger points and where they can refer pain.")
            ),
            PlainLabel(f"{version_words()}\n{version_line}", "quiet"),
            rule(),
            PlainLabel(not_a_device, factor=1.15, bold=True),
            PlainLabel(use),
            rule(),
            PlainLabel(code),
        )

    def _credits(self) -> QWidget:
        changed = self.tr(
            "The shapes were changed to fit one another: converted to millimetres, placed into the body, "
            "simplified, mirrored. Clinical literature is cited entry by entry under How sure is anybody?"
        )
        lines: list[QWidget] = []
        for what, credit in asset_credits():
            lines += [PlainLabel(what, bold=True), PlainLabel(credit)]
        return _page(*lines, rule(), PlainLabel(changed, "quiet"))

    def _programs(self) -> QWidget:
        qt = self.tr(
            "Qt is used unmodified through PySide6 under the GNU Lesser General Public License, version 3. "
            "Its libraries lie beside the program as files of their own and may be replaced by other builds "
            "of them. Their source is at code.qt.io."
        )
        lines: list[QWidget] = [PlainLabel(qt), rule()]
        for each in COMPONENTS:
            lines += [PlainLabel(f"{each.package} {each.version}".strip(), bold=True)]
            lines += [PlainLabel(_component(each), "quiet")]
        return _page(*lines)

    def _licences(self) -> QWidget:
        texts = QPlainTextEdit()
        texts.setReadOnly(True)
        texts.setTabChangesFocus(True)
        texts.setAccessibleName(self.tr("Licence texts"))
        heading = "═" * 20
        found = licence_texts()
        whole = "\n\n".join(f"{heading}\n{name}\n{heading}\n\n{text}" for name, text in found.items())
        missing = self.tr("The licence texts are not part of this installation; they are in its source.")
        texts.setPlainText(whole or missing)
        return texts


def _component(each: Component) -> str:
    return f"{each.licence} · © {each.holder} · {each.source}"


def _page(*widgets: QWidget) -> QScrollArea:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
