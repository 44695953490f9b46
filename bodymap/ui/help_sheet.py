"""Help: what to do, the mouse, the keys, and what the product is not; and ways to print and look further."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.labels import PlainLabel, rule

_SIZE = (700, 660)
_MARGIN = 16


@dataclass(frozen=True)
class HelpWays:
    """Where the help leads: the page of evidence, the first steps, about, and the printed sheet of keys."""

    show_evidence: Callable[[], object]
    show_around: Callable[[], object]
    show_about: Callable[[], object]
    print_keys: Callable[[], object]
    save_keys: Callable[[], object]


class HelpSheet(QDialog):
    """A sheet of first steps, gestures and keys.

    Parameters
    ----------
    keys
        (keys, what they do), as they are set now.
    key_of
        Returns the keys of the command with an id, in words.
    version_line
        Version and review state.
    ways
        What the buttons open.
    """

    def __init__(
        self,
        keys: Sequence[tuple[str, str]],
        key_of: Callable[[str], str],
        version_line: str,
        ways: HelpWays,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        self._ways, self._key_of = ways, key_of
        area = QScrollArea()
        area.setAccessibleName(self.tr("Help"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page(keys, version_line))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.about = buttons.addButton(self.tr("About BodyMap"), QDialogButtonBox.ButtonRole.HelpRole)
        self.about.clicked.connect(ways.show_about)
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        outer.addWidget(buttons)
        self.resize(*_SIZE)

    def _page(self, keys: Sequence[tuple[str, str]], version_line: str) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addWidget(PlainLabel(self.tr("What to do"), factor=1.3, bold=True))
        for number, step in enumerate(self._first_steps(), start=1):
            column.addWidget(PlainLabel(f"{number}. {step}"))
        self.around = QPushButton(self.tr("Show me around in three steps"))
        self.around.clicked.connect(self._show_around)
        self.evidence = QPushButton(self.tr("How sure is anybody?"))
        self.evidence.clicked.connect(self._ways.show_evidence)
        column.addLayout(_stacked(self.around, self.evidence))
        column.addWidget(rule())
        column.addWidget(PlainLabel(self.tr("Mouse"), factor=1.15, bold=True))
        column.addLayout(_table(self.mouse_lines()))
        column.addWidget(PlainLabel(self.tr("Keys"), factor=1.15, bold=True))
        column.addLayout(_table(keys))
        self.print = QPushButton(self.tr("Print mouse and keys..."))
        self.print.clicked.connect(self._ways.print_keys)
        self.save = QPushButton(self.tr("Save mouse and keys as PDF..."))
        self.save.clicked.connect(self._ways.save_keys)
        column.addLayout(_stacked(self.print, self.save))
        column.addWidget(rule())
        column.addWidget(PlainLabel(self.tr("What it is not"), factor=1.15, bold=True))
        column.addWidget(PlainLabel(self._honesty()))
        column.addWidget(PlainLabel(version_line, "quiet"))
        column.addStretch(1)
        return page

    def _show_around(self) -> None:
        self.accept()
        self._ways.show_around()

    def _first_steps(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Click where it hurts on the body, or type it into the search box: a place, a complaint in "
                "your own words, a muscle. Ctrl+click adds a second place; the brush ({paint}) paints "
                "an area."
            ).format(paint=self._key_of("paint_where_it_hurts")),
            self.tr(
                "The list at the right shows which places are described to refer pain there; the ones to "
                "examine first stand on top. Choose one to see its muscle, the place to search (X in a "
                "dashed ring), the band of fibres, and the usual pain area (solid) with what is sometimes "
                "felt around it (dotted)."
            ),
            self.tr(
                "Read its card from top to bottom: why, where, what to take care of, how to press, how to "
                "stretch. The headings below unfold. Check first holds the questions before any pressure."
            ),
            self.tr(
                "To see a muscle alone, right-click it and choose Show only this, or point at it and press "
                "{alone}. {all} shows everything again; {undo} takes back any step."
            ).format(
                alone=self._key_of("show_only_the_muscle_or_bone"),
                all=self._key_of("show_everything_again"),
                undo=self._key_of("undo"),
            ),
            self.tr(
                "To keep what you see, save the picture ({save}) or copy it; the menu under File, Share also "
                "has the words, a table, and the scene in 3D."
            ).format(save=self._key_of("save_the_picture")),
        )

    def mouse_lines(self) -> tuple[tuple[str, str], ...]:
        """Return (gesture, what it does)."""
        return (
            (self.tr("Click"), self.tr("Say where it hurts, or choose a cross or a muscle")),
            (self.tr("Ctrl+click"), self.tr("Add or remove a painful place")),
            (self.tr("Drag"), self.tr("Turn the body")),
            (self.tr("Shift+drag, middle drag"), self.tr("Move the body")),
            (self.tr("Wheel, right drag, pinch"), self.tr("Zoom towards the pointer")),
            (self.tr("Double click"), self.tr("Come nearer to that place and turn around it")),
            (
                self.tr("Right click"),
                self.tr("Show only this, hide, fade, show where it may send pain, save the picture"),
            ),
        )

    def _honesty(self) -> str:
        return self.tr(
            "BodyMap teaches and explains. It is no medical device and does not diagnose. Referral patterns "
            "differ between people, examiners agree only moderately on where a point is, and effects of "
            "treatment are small to moderate and mostly short. Sides are the client's, however the body is "
            "turned."
        )


def _table(lines: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for row, (key, deed) in enumerate(lines):
        grid.addWidget(PlainLabel(key, bold=True), row, 0)
        grid.addWidget(PlainLabel(deed), row, 1)
    return grid


def _stacked(*buttons: QPushButton) -> QVBoxLayout:
    column = QVBoxLayout()
    for button in buttons:
        button.setAutoDefault(False)
        column.addWidget(button)
    return column
