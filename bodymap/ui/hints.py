"""The keys in the tooltips: those that hold now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

Hinted = tuple[QWidget, str]
"""A widget and the id of the command that does the same."""


class Hints:
    """Adds the keys of a command to the tooltip of its button.

    Parameters
    ----------
    hinted
        The buttons, with their tooltips yet without keys.
    words_of
        Returns the keys of the command with an id, in words.
    """

    def __init__(self, hinted: Sequence[Hinted], words_of: Callable[[str], str]) -> None:
        self._hinted = [(widget, widget.toolTip(), id_) for widget, id_ in hinted]
        self._words_of = words_of

    def present(self) -> None:
        """Show the keys as they are now."""
        for widget, words, id_ in self._hinted:
            keys = self._words_of(id_)
            with_keys = QCoreApplication.translate("hints", "{what} ({keys})").format(what=words, keys=keys)
            widget.setToolTip(with_keys if keys else words)
