"""The window with the 3D view or with list and flat figure: the user's choice, or all that can be had."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from bodymap.anatomy.places import NamedPlace
from bodymap.anatomy.speech import with_capital
from bodymap.session.state import Selecting
from bodymap.ui.actions import Command
from bodymap.ui.desk import Desk
from bodymap.ui.flat.pane import FlatPane
from bodymap.ui.waiting import waiting


class FlatMode(QObject):
    """Switches between both views of one session.

    Parameters
    ----------
    desk
        Connects session and workspace.
    attach
        Starts the 3D view; raises ImportError, OSError or RuntimeError when this computer has none.
    """

    def __init__(self, desk: Desk, attach: Callable[[], None]) -> None:
        super().__init__(desk)
        self._desk, self._attach = desk, attach
        self._work = desk.workspace
        self.pane = FlatPane(desk.session.atlas)
        self.pane.place_picked.connect(self._on_place_picked)
        self.pane.place_named.connect(self._on_place_named)
        self._work.put_flat(self.pane)

    @property
    def is_on(self) -> bool:
        """Whether list and flat figure are shown."""
        return self._work.is_flat

    def start(self, wants_flat: bool = False) -> None:
        """Open the view chosen last; the flat one, too, when the 3D view ended the program the last time."""
        store = self._desk.store
        if store.now.is_starting_body:
            store.change(is_starting_body=False)
            self.pane.tell(self._no_body())
            self._show(is_flat=True)
        elif wants_flat or store.now.is_flat:
            self._show(is_flat=True)
        else:
            self._show(is_flat=not self._attached())

    def toggle(self) -> None:
        """Go to the other view; the choice is remembered."""
        is_flat = not self.is_on or not self._attached()
        self._desk.store.change(is_flat=is_flat)
        self._show(is_flat)
        self._work.focus_body()

    def _show(self, is_flat: bool) -> None:
        self._work.show_flat(is_flat)
        self._work.status.hover.clear()
        session, is_first = self._desk.session, is_flat and self.pane.figure.page is None
        with self._waiting(self.tr("Drawing the flat figure…")) if is_first else nullcontext():
            self._work.present(session.presentation, session.can_undo, session.can_redo)

    def _waiting(self, words: str) -> AbstractContextManager[None]:
        return waiting(self._work.status.hover, words)

    def _attached(self) -> bool:
        """Start the 3D view unless it runs; tell why when it cannot, and stay as it is."""
        if self._work.viewport.stage is not None:
            return True
        store = self._desk.store
        store.change(is_starting_body=True)  # stays if VTK takes the program down with it
        try:
            with self._waiting(self.tr("Drawing the body…")) if self.is_on else nullcontext():
                self._attach()
        except (ImportError, OSError, RuntimeError):
            self.pane.tell(self._no_body())
            return False
        finally:
            store.change(is_starting_body=False)
        self.pane.tell("")
        return True

    def _no_body(self) -> str:
        return self.tr(
            "The 3D view cannot start on this computer. The list and the figure here do the same. "
            "To try the 3D view again, press Ctrl+Shift+L."
        )

    def next_part(self) -> None:
        """Take the keyboard to the next part of the window: body or list, figure, sources, search."""
        body: list[QWidget] = [self._work.viewport]
        if self.is_on:
            body = [self.pane.places, self.pane.figure]
        panel = self._work.panel
        parts = [self._work.top_bar.search, *body, panel.sources, panel.card]
        parts = [part for part in parts if part.isVisible()]
        focus: QWidget | None = self._work.window().focusWidget()
        holds = [part is focus or (focus is not None and part.isAncestorOf(focus)) for part in parts]
        here = holds.index(True) if True in holds else -1
        following = parts[(here + 1) % len(parts)]
        if following is self.pane.figure:
            self.pane.figure.enter()
        else:
            _enter(following)

    def _on_place_picked(self, place: NamedPlace, how: Selecting) -> None:
        self._desk.session.select_place(place, how)

    def _on_place_named(self, words: str) -> None:
        self._work.status.hover.setText(with_capital(words))


def _enter(part: QWidget) -> None:
    """Give the keyboard to a widget, or to the first within it that takes it."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        part.setFocus(Qt.FocusReason.TabFocusReason)
        return
    inner: QWidget | None = part.nextInFocusChain()
    while inner is not None and inner is not part and part.isAncestorOf(inner):
        if inner.isVisible() and inner.isEnabled() and inner.focusPolicy() & Qt.FocusPolicy.TabFocus:
            inner.setFocus(Qt.FocusReason.TabFocusReason)
            return
        inner = inner.nextInFocusChain()


def flat_commands(mode: FlatMode) -> tuple[Command, ...]:
    """Return the commands of both views."""
    view = QCoreApplication.translate("menus", "View")
    return (
        Command(
            "list_and_flat_figure_or_the_3d_view",
            view,
            QCoreApplication.translate("flat", "List and flat figure, or the 3D view"),
            ("Ctrl+Shift+L",),
            mode.toggle,
        ),
        Command(
            "to_the_next_part_of_the_window",
            view,
            QCoreApplication.translate("flat", "To the next part of the window"),
            ("F6",),
            mode.next_part,
        ),
    )
