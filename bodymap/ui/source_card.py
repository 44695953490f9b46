"""The focused source: five lines to work from, then sections that unfold in a fixed order."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.session.detail import Card, FocusDetail, Section, SectionName
from bodymap.ui.card_sections import section_body
from bodymap.ui.folding import Folding
from bodymap.ui.labels import COMMA, PlainLabel, emptied, rule

_ON_CARD = (SectionName.WHY,)
_SENDS_ON_CARD = 4
_LABEL = 0.88
_GAP = 6
_LAID_OUT_MS = 60
"""A card that was just built knows where its sections lie after a few turns of the event loop."""
_FOR_CLIENTS = (SectionName.LENGTHEN, SectionName.KEEP)


class SourceCard(QScrollArea):
    """Shows a `FocusDetail`. Which sections are open is remembered from source to source.

    Signals
    -------
    evidence_requested() : the user asks for the studies behind "How sure is anybody?".
    link_chosen(link) : a muscle or point named in a section was chosen.
    """

    evidence_requested = Signal()
    link_chosen = Signal(object)
    section_opened = Signal()
    """The user unfolded a section, and wants to read it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The source looked at"))
        self.setWidgetResizable(True)
        self._detail: FocusDetail | None = None
        self._sends: tuple[str, ...] = ()
        self._open_of_point: set[SectionName] = set()
        self._open_of_muscle: set[SectionName] = {SectionName.WHERE, SectionName.UNIT}
        self._is_presenting = False
        self.foldings: dict[SectionName, Folding] = {}
        self._wanted: Folding | None = None
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda: QTimer.singleShot(0, self, self._scroll_to_wanted))
        bar.actionTriggered.connect(self._forget_wanted)  # the user scrolls away from it
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(12, 4, 6, 8)
        self._column.setSpacing(3)
        self.setWidget(page)

    def present(self, detail: FocusDetail | None, sends: tuple[str, ...]) -> None:
        """Show another source; nothing is rebuilt when it is the same."""
        if detail == self._detail and sends == self._sends:
            return
        is_other = detail is None or self._detail is None or detail.title != self._detail.title
        self._detail, self._sends, self._wanted = detail, sends, None
        emptied(self._column)
        self.foldings = {}
        if detail is not None:
            self._build(detail, sends)
        self._column.addStretch(1)
        if is_other:
            self.verticalScrollBar().setValue(0)

    def set_presenting(self, is_presenting: bool) -> None:
        """Show only what a client reads: the five lines and the exercises."""
        if is_presenting != self._is_presenting:
            self._is_presenting = is_presenting
            detail, sends = self._detail, self._sends
            self._detail = None
            self.present(detail, sends)

    def unfold(self, name: SectionName) -> None:
        """Open a section and bring it into sight."""
        folding = self.foldings.get(name)
        if folding is not None:
            if not folding.is_open:
                folding.header.click()
            self.ensureWidgetVisible(folding)

    def show_only(self, name: SectionName) -> None:
        """Unfold one section, fold the others, and bring its heading to the top."""
        for each, folding in self.foldings.items():
            if folding.is_open != (each is name):
                folding.header.click()
        chosen = self.foldings.get(name)
        if chosen is not None:
            self._bring_up(chosen)

    def _bring_up(self, folding: Folding) -> None:
        """Scroll so that a section starts at the top, as far as the page goes, once that is laid out."""
        self._wanted = folding
        QTimer.singleShot(_LAID_OUT_MS, self, self._scroll_to_wanted)

    def _scroll_to_wanted(self) -> None:
        if self._wanted is not None:
            self.verticalScrollBar().setValue(self._wanted.y())

    def _forget_wanted(self) -> None:
        self._wanted = None

    @property
    def _open(self) -> set[SectionName]:
        """The sections that are open: a muscle is looked up, a point is worked with."""
        is_muscle = self._detail is not None and self._detail.point is None
        return self._open_of_muscle if is_muscle else self._open_of_point

    def _build(self, detail: FocusDetail, sends: tuple[str, ...]) -> None:
        self._add(PlainLabel(detail.title, factor=1.05, bold=True))
        muscle = COMMA.split(detail.subtitle, maxsplit=1)[0]
        whose = " · ".join(part for part in (muscle, detail.side_line) if part)
        self._add(PlainLabel(whose, "side", 0.92))
        if detail.language_note:
            self._add(PlainLabel(detail.language_note, "quiet", 0.9))
        if detail.blocked:
            self._add(warning(PlainLabel(detail.blocked, "warningText", bold=True)))
        lines: list[tuple[str, str]] = []
        if detail.card is not None:
            lines = _card_lines(detail.card, has_technique=not detail.blocked)
        if sends:
            lines.append((self.tr("May send pain to"), _shortened(sends)))
        for row in _labelled(lines):
            self._add(row)
        if muscle != detail.subtitle:  # Latin and the number in the literature
            self._add(PlainLabel(detail.subtitle, "quiet", 0.9))
        self._add(rule())
        for section in detail.sections:
            is_wanted = not self._is_presenting or section.name in _FOR_CLIENTS
            if is_wanted and (detail.card is None or section.name not in _ON_CARD):
                self._add_section(section)
        if not self._is_presenting:
            self._add(PlainLabel(detail.review_line, "quiet", 0.9))

    def _add(self, part: QWidget) -> None:
        """Put something below the rest, seen at once: a layout shows its widgets a turn later, squeezed."""
        self._column.addWidget(part)
        part.show()

    def _add_section(self, section: Section) -> None:
        place = QFrame()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        folding = Folding(section.title, place)
        folding.toggled.connect(lambda is_open: self._on_toggled(section, folding, is_open))
        self.foldings[section.name] = folding
        self._add(folding)
        if section.name in self._open:
            self._fill(section, folding)
            folding.set_open(True)

    def _on_toggled(self, section: Section, folding: Folding, is_open: bool) -> None:
        if is_open:
            self._open.add(section.name)
            self._fill(section, folding)
            self.section_opened.emit()
            self._bring_up(folding)
        else:
            self._open.discard(section.name)

    def _fill(self, section: Section, folding: Folding) -> None:
        layout = folding.body.layout()
        if layout is not None and layout.count() == 0 and self._detail is not None:
            body = section_body(section, self._detail.side, self.link_chosen.emit)
            layout.addWidget(body)
            body.show()
            if section.name is SectionName.SURE:
                link = QPushButton(self.tr("All the evidence"))
                link.clicked.connect(self.evidence_requested)
                layout.addWidget(link)


def _card_lines(card: Card, has_technique: bool) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    lines = [
        (translate("card", "Why"), card.why),
        (translate("card", "Where"), card.where),
        (translate("card", "Take care"), card.cautions),
        (translate("card", "Technique"), card.technique if has_technique else ""),
        (translate("card", "Stretch"), card.stretch),
    ]
    return [(label, text) for label, text in lines if text]


def _shortened(sends: tuple[str, ...]) -> str:
    """Return the first places in words; the section holds them all."""
    more = len(sends) - _SENDS_ON_CARD
    words = ", ".join(sends[:_SENDS_ON_CARD])
    if more <= 0:
        return words
    return QCoreApplication.translate("card", "{places}, and {count} more").format(places=words, count=more)


def _labelled(lines: list[tuple[str, str]]) -> list[QWidget]:
    """Return a row for each (label, text); the labels are as wide as their longest word."""
    rows = [_labelled_row(label, text) for label, text in lines]
    names = [name for row in rows for name in row.findChildren(PlainLabel)[:1]]
    usual = QCoreApplication.translate("card", "Technique")
    words = [(name, word) for name in names for word in (*name.text().split(), usual)]
    width = max((name.fontMetrics().horizontalAdvance(word) for name, word in words), default=0)
    for name in names:
        name.setFixedWidth(width + _GAP)
    return rows


def _labelled_row(label: str, text: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    name = PlainLabel(label, "quiet", _LABEL, bold=True)
    name.setAlignment(name.alignment().AlignTop)
    line.addWidget(name)
    line.addWidget(PlainLabel(text), 1)
    return row


def warning(words: QWidget) -> QWidget:
    """Return words in the frame that catches the eye."""
    frame = QFrame()
    frame.setObjectName("warning")
    column = QVBoxLayout(frame)
    column.addWidget(words)
    return frame


def tool_button(text: str, name: str, tip: str = "") -> QToolButton:
    """Return a button with its accessible name and tip."""
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(name)
    button.setToolTip(tip or name)
    return button
