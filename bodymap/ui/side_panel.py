"""The panel beside the body: the pain in words, where it may come from, and the source looked at."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from bodymap.anatomy.speech import with_capital
from bodymap.session.detail import SectionName
from bodymap.session.presentation import Presentation
from bodymap.ui.check_first import CheckFirstPanel
from bodymap.ui.folding import Folding
from bodymap.ui.labels import PlainLabel
from bodymap.ui.match_list import MatchList
from bodymap.ui.other_list import OtherList
from bodymap.ui.quick_start import QuickStart
from bodymap.ui.referral_banner import ReferralBanner
from bodymap.ui.root_lines import RootLines
from bodymap.ui.source_card import SourceCard, tool_button
from bodymap.ui.tour_guide import TourGuide

_PASSES = 3


class SidePanel(QWidget):
    """Lists and card.

    Signals
    -------
    match_chosen(point, side), clear_requested(), place_chosen(words), evidence_requested(),
    about_client_requested(), link_chosen(link). Those of the questions: see `check_first`.
    """

    match_chosen = Signal(str, object)
    clear_requested = Signal()
    place_chosen = Signal(str)
    evidence_requested = Signal()
    link_chosen = Signal(object)
    about_client_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sources"))
        self.title = PlainLabel(self.tr("Where does it hurt?"), factor=1.15, bold=True)
        self.status = PlainLabel("", "quiet")
        self.roots = RootLines()
        self._clear = tool_button("✕", self.tr("Clear the painful places"), self.tr("Clear (Esc)"))
        self._clear.clicked.connect(self.clear_requested)
        self.check_first = CheckFirstPanel()
        self.about_client = QPushButton()
        self.about_client.clicked.connect(self.about_client_requested)
        self.quick_start = QuickStart()
        self.quick_start.place_chosen.connect(self.place_chosen)
        self.guide = TourGuide()
        self.referral = ReferralBanner()
        self._sources_title = self.tr("Where it may come from")
        self._here_title = self.tr("Search areas under your finger")
        self.sources = MatchList(self._sources_title)
        self.here = MatchList(self._here_title)
        self.card = SourceCard()
        self.card.evidence_requested.connect(self.evidence_requested)
        self.card.section_opened.connect(self._make_room_to_read)
        self.card.link_chosen.connect(self.link_chosen)
        self.sources_folding = Folding(self._sources_title, self.sources, is_open=True)
        self.here_folding = Folding(self._here_title, self.here)
        self.other = OtherList()
        self._foldings = (self.sources_folding, self.here_folding, self.other)
        for part in (self.sources, self.here):
            part.match_chosen.connect(self.match_chosen)
        self._is_presenting = False
        self._is_reading = False
        self._complaint = ""
        self._is_to_share = False
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTop)
        top = QVBoxLayout()
        top.setContentsMargins(12, 6, 10, 0)
        top.setSpacing(1)
        top.addLayout(head)
        top.addWidget(self.status)
        top.addWidget(self.roots)
        self._lists = QWidget()
        self._column = QVBoxLayout(self._lists)
        self._column.setContentsMargins(8, 0, 8, 0)
        self._column.setSpacing(0)
        for folding in self._foldings:
            self._column.addWidget(folding)
            folding.toggled.connect(self._on_list_toggled)
        self._share_space()
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._lists)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2)
        below.addWidget(self.check_first)
        below.addWidget(self.card, 1)
        below.addStretch(0)
        self.splitter.addWidget(self._below)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(1)
        outer.addLayout(top)
        framed = QVBoxLayout()
        framed.setContentsMargins(10, 0, 10, 0)
        framed.addWidget(self.guide)
        framed.addWidget(self.about_client)
        framed.addWidget(self.referral)
        outer.addLayout(framed)
        outer.addWidget(self.quick_start)
        outer.addWidget(self.splitter, 1)

    def _share_space(self) -> None:
        """Give the room to the lists that are open, and none to the headers of closed ones."""
        for folding in self._foldings:
            self._column.setStretchFactor(folding, 1 if folding.is_open else 0)

    def present(self, shown: Presentation) -> None:
        """Show a presentation."""
        detail = shown.detail
        point, side = (detail.point, detail.side) if detail is not None else (None, None)
        asked = self.tr("Where does it hurt?") if detail is None else self.tr("Where it may send pain")
        self.title.setText(with_capital(shown.title) or asked)
        self.status.setText(shown.note if shown.matches else _without(shown.title, shown.status))
        self.sources.setAccessibleDescription(shown.status)
        self.roots.present(shown)
        self._clear.setVisible(bool(shown.places or detail is not None))
        self.check_first.present(shown.check_first)
        self.quick_start.setVisible(not shown.places and detail is None)
        referral = shown.referral
        is_emergency = referral is not None and referral.is_emergency
        self.referral.present(referral)
        intake = shown.intake
        self.about_client.setText(f"{intake.line} …")
        is_asked = intake.is_with_client or any(each.is_yes for each in intake.conditions)
        self.about_client.setVisible(is_asked and not self._is_presenting)
        self.sources.present(shown.matches, point, side)
        self.here.present(shown.here, point, side)
        self.sources_folding.set_title(
            self.tr("{title} ({count})").format(title=self._sources_title, count=len(shown.matches))
        )
        self.here_folding.set_title(
            self.tr("{title} ({count})").format(title=self._here_title, count=len(shown.here))
        )
        self.sources_folding.setVisible(bool(shown.matches))
        self.here_folding.setVisible(bool(shown.here))
        self.other.present(shown.other)
        has_list = bool(shown.matches or shown.here or shown.other) and not is_emergency
        self._lists.setVisible(has_list and not self._is_reading)
        self._show_head()
        self._open_for(shown.title)
        self.card.present(detail, shown.sends)
        self.card.setVisible(detail is not None and not is_emergency)
        self._below.setVisible(shown.check_first is not None or detail is not None)
        self._settle()

    def _settle(self) -> None:
        """Let every part take its place before it is painted: a card that is half laid out looks squeezed."""
        self._lay_now()
        if self._is_to_share:
            self._is_to_share = False
            self._share()
            self._lay_now()

    def _lay_now(self) -> None:
        for _ in range(_PASSES):  # words that wrap ask for another height when they know their width
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _make_room_to_read(self) -> None:
        """Fold the lists to their headings, which bring them back, so that a section can be read."""
        if self._is_reading or not self._lists.isVisibleTo(self):
            return
        for folding in self._foldings:
            folding.set_open(False)
        self._share_space()
        headings = sum(folding.sizeHint().height() for folding in self._foldings if not folding.isHidden())
        self.splitter.setSizes([headings, max(sum(self.splitter.sizes()) - headings, headings)])

    def _on_list_toggled(self) -> None:
        """Give the lists their room again when one is opened."""
        self._share_space()
        if any(folding.is_open for folding in self._foldings):
            self._share()

    def _open_for(self, title: str) -> None:
        """Open the list of sources for another complaint."""
        if title != self._complaint:
            self._complaint = title
            self.sources_folding.set_open(True)
            self._share_space()
            self._is_to_share = True

    def show_sources(self) -> None:
        """Open the list of sources and give it its usual room."""
        self._set_reading(False)
        self.sources_folding.set_open(True)
        self._share_space()
        self._share()

    def show_section(self, name: SectionName) -> None:
        """Put the lists and questions away, so that one section of the card is read without scrolling."""
        self._set_reading(True)
        self.check_first.folding.set_open(False)
        self.card.show_only(name)

    def show_questions(self) -> None:
        """Put the lists away and open the questions."""
        self._set_reading(True)
        self.check_first.attend()

    def show_everything(self) -> None:
        """Leave what a tour has put away as it is usually."""
        self._set_reading(False)
        self._share()

    def _share(self) -> None:
        """Give the lists the height of the strongest sources, and the rest to the questions and the card."""
        lists = self._lists.minimumSizeHint().height()
        self.splitter.setSizes([lists, max(self.splitter.height() - lists, lists)])

    def _set_reading(self, is_reading: bool) -> None:
        self._is_reading = is_reading
        has_list = any(folding.isVisibleTo(self._lists) for folding in self._foldings)
        self._lists.setVisible(has_list and not is_reading)
        self._show_head()

    def _show_head(self) -> None:
        """Show the lines under the title that have something to say, unless a tour needs their room."""
        is_usual = not self._is_presenting and not self.guide.isVisibleTo(self)
        self.status.setVisible(bool(self.status.text()) and is_usual)
        self.roots.setVisible(self.roots.has_words and is_usual)

    def set_presenting(self, is_presenting: bool) -> None:
        """Leave out what only a therapist reads, or show it again, from the next presentation on."""
        self._is_presenting = is_presenting
        self.card.set_presenting(is_presenting)


def _without(title: str, status: str) -> str:
    """Return the status without the title that stands above it already."""
    start = f"{with_capital(title)}: "
    return with_capital(status.removeprefix(start)) if title else status
