"""List and flat figure side by side, in the place of the 3D view."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatPage
from bodymap.flat.marks import SkinSpots
from bodymap.flat.paging import best_page, marked_pages, pain_regions
from bodymap.flat.painting import FLAT_ROLES
from bodymap.flat.words import page_title
from bodymap.scene.palette import Backdrop, Palette
from bodymap.session.presentation import Presentation
from bodymap.ui.flat.figure import FlatFigure
from bodymap.ui.flat.place_list import PlaceList
from bodymap.ui.flat.printed import flat_image
from bodymap.ui.labels import PlainLabel
from bodymap.ui.legend import LegendOverlay

_LIST_WIDTH = 230
_USUAL_POINTS = 10.0
_WIDEST = 1.4
_LARGEST_TAB_POINTS = 12.5
"""Larger, the five names would not stand side by side."""


class FlatPane(QWidget):
    """Place list, pages of the figure, caption and legend.

    Signals
    -------
    place_picked(place, how), place_named(words)
    """

    place_picked = Signal(object, object)
    place_named = Signal(str)

    def __init__(self, atlas: Atlas) -> None:
        super().__init__()
        self._atlas = atlas
        self._shown: Presentation | None = None
        self._page = ""
        self.setAccessibleName(self.tr("List and flat figure"))
        self.places = PlaceList(atlas)
        self.figure = FlatFigure(atlas)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Pages of the figure"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.currentChanged.connect(self._on_tab)
        self.note = PlainLabel("", "warningText")
        self.note.hide()
        self.caption = PlainLabel("", factor=1.1)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.legend = LegendOverlay(self.places)
        self.places.put_below(self.legend)
        for part in (self.places, self.figure):
            part.place_picked.connect(self.place_picked)
        self.figure.place_named.connect(self.place_named)
        self.figure.turned.connect(self.turn)
        self._lay_out()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(4, 6, 4, 6)
        right.setSpacing(4)
        right.addWidget(self.note)
        right.addWidget(self.tabs)
        right.addWidget(self.figure, 1)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(10)
        self._foot.addWidget(self.caption, 1)
        right.addLayout(self._foot)
        self.figure.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.places)
        line.addLayout(right, 1)

    def tell(self, note: str) -> None:
        """Show a sentence above the figure, or none."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    # --- what is shown --------------------------------------------------------------------------------

    def present(self, shown: Presentation) -> None:
        """Show a presentation, on the page where its pain is seen best."""
        pages = self._pages(shown)
        if self.tabs.count() != len(pages):
            with QSignalBlocker(self.tabs):
                for page in pages:
                    self.tabs.addTab(page_title(self._atlas.translate, page.id))
        old, self._shown = self._shown, shown
        if old is None or old.places != shown.places:
            self._page = best_page(pages, shown, self._page)
        self._show_page()
        self._mark_tabs(pages, shown)
        self.places.present(shown)
        self.caption.setText(shown.caption)
        self.caption.setVisible(bool(shown.caption))
        self.legend.present(tuple(role for role in shown.legend if role in FLAT_ROLES))

    def _pages(self, shown: Presentation) -> tuple[FlatPage, ...]:
        return self._atlas.geometry.flat(shown.body).pages

    def _show_page(self) -> None:
        assert self._shown is not None
        pages = self._pages(self._shown)
        number = [page.id for page in pages].index(self._page)
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(number)
        self.figure.present(self._shown, pages[number])

    def _mark_tabs(self, pages: tuple[FlatPage, ...], shown: Presentation) -> None:
        """Put a dot on every page that shows pain or source."""
        marked = marked_pages(pages, shown, SkinSpots(self._atlas, shown).focused_region())
        for number, page in enumerate(pages):
            title, is_marked = page_title(self._atlas.translate, page.id), page.id in marked
            self.tabs.setTabText(number, f"{title} ●" if is_marked else title)
            spoken = self.tr("{page}, shows what is picked").format(page=title)
            self.tabs.setAccessibleTabName(number, spoken if is_marked else title)
            self.tabs.setTabToolTip(number, spoken if is_marked else "")

    def _on_tab(self, number: int) -> None:
        if self._shown is not None:
            self._page = self._pages(self._shown)[number].id
            self._show_page()

    def turn(self, pages: int) -> None:
        """Go to the next page, or the one before."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + pages) % self.tabs.count())

    def dress(self, palette: Palette, backdrop: Backdrop) -> None:
        """Take the picture's palette and paper, and the size of the text."""
        self.figure.dress(palette, backdrop)
        self.legend.dress(palette, backdrop)
        larger = min(QApplication.font().pointSizeF() / _USUAL_POINTS, _WIDEST)
        self.places.setFixedWidth(round(_LIST_WIDTH * larger))
        font = QApplication.font()
        font.setPointSizeF(min(font.pointSizeF(), _LARGEST_TAB_POINTS))
        self.tabs.setFont(font)
        self.legend.present(self.legend.roles)

    def image(self, scale: int, shown: Presentation, palette: Palette, backdrop: Backdrop) -> QImage:
        """Return the page with its words as a finished picture of what is shown, so many times larger."""
        pages = self._pages(shown)
        page = pages[self.tabs.currentIndex()]
        return flat_image(self._atlas, shown, page, self.figure.size(), scale, palette, backdrop)

    def focus_body(self) -> None:
        """Give the keyboard to the painful place in the figure, else to where it was last."""
        shown = self._shown
        for place in pain_regions(shown) if shown is not None else ():
            if (number := self.figure.number_of(place)) is not None:
                self.figure.shapes[number].setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.figure.enter()

    def set_presenting(self, is_presenting: bool) -> None:
        """Leave only the figure and its words for a client, or show the list again."""
        self.places.setVisible(not is_presenting)
        if is_presenting:
            self._foot.insertWidget(0, self.legend, 0, Qt.AlignmentFlag.AlignBottom)
        else:
            self.places.put_below(self.legend)
        self.tabs.setVisible(not is_presenting)
