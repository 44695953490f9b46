"""Help: what to do, the keys, and what the product is not."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from bodymap.ui.labels import PlainLabel, rule

_FIRST_STEPS = (
    "Click where it hurts, or type it into the search box. Ctrl+click adds a second place; the brush paints "
    "an area. The list at the right shows which places are described to send pain there; choose one to see "
    "its muscle, the place to search (X in a dashed ring), the band of fibres, and the usual pain area "
    "(solid) with what is sometimes felt around it (dotted)."
)
_MOUSE = (
    ("Drag", "Turn the body"),
    ("Shift+drag, middle drag", "Move the body"),
    ("Wheel, right drag, pinch", "Zoom towards the pointer"),
    ("Double click", "Come nearer to that place and turn around it"),
    ("Right click", "Isolate, hide, fade, show where it may send pain"),
    ("Ctrl+click", "Add or remove a painful place"),
    ("N, in the questions", "None of these"),
)
_HONESTY = (
    "BodyMap teaches and explains. It is no medical device and does not diagnose. Referral patterns differ "
    "between people, examiners agree only moderately on where a point is, and effects of treatment are small "
    "to moderate and mostly short. Sides are the client's, however the body is turned."
)


class HelpSheet(QDialog):
    """A sheet of keys and first steps, with a way to the page of evidence."""

    def __init__(
        self,
        keys: Sequence[tuple[str, str]],
        version_line: str,
        show_evidence: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Help")
        self.setAccessibleName("Help")
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(PlainLabel("BodyMap", factor=1.4, bold=True))
        column.addWidget(PlainLabel(_FIRST_STEPS))
        column.addWidget(rule())
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (key, deed) in enumerate((*_MOUSE, *keys)):
            grid.addWidget(PlainLabel(key, bold=True), row, 0)
            grid.addWidget(PlainLabel(deed), row, 1)
        column.addLayout(grid)
        column.addWidget(rule())
        column.addWidget(PlainLabel(_HONESTY))
        column.addWidget(PlainLabel(version_line, "quiet"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.evidence = buttons.addButton(
            self.tr("How sure is anybody?"), QDialogButtonBox.ButtonRole.HelpRole
        )
        self.evidence.clicked.connect(show_evidence)
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        outer.addWidget(buttons)
        self.resize(640, 620)
