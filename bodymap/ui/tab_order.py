"""The way of the Tab key over the window: area by area, and in each from top to bottom.

Qt goes by the order in which widgets were made, so that what is made later, a question or a fold, would come
after everything else.
"""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_ROW = 10
"""Pixels by which the middles of widgets in one row may differ."""


def step_over(areas: Sequence[QWidget], focus: QWidget | None, is_forward: bool) -> bool:
    """Give the keyboard to the next widget that takes the Tab key, or the one before.

    Return whether there is one.

    Parameters
    ----------
    areas
        The parts of the window in the order of work; hidden ones are passed over. What lies in two of them
        belongs to the first.
    focus
        Who has the keyboard.
    """
    all_takers = (widget for area in areas if area.isVisible() for widget in _downwards(area))
    way = list(dict.fromkeys(all_takers))
    if not way:
        return False
    if focus in way:
        here = way.index(focus)
        there = way[(here + (1 if is_forward else -1)) % len(way)]
    else:
        there = way[0 if is_forward else -1]
    reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
    there.setFocus(reason)
    for above in _parents(there):
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(there)
    return True


def _downwards(area: QWidget) -> list[QWidget]:
    """Return what takes the Tab key in an area, row by row."""

    def place(widget: QWidget) -> tuple[int, int]:
        middle = widget.mapTo(area, QPoint(widget.width() // 2, min(widget.height() // 2, 2 * _ROW)))
        return round(middle.y() / _ROW), middle.x()

    found = [area, *area.findChildren(QWidget)]
    takers = [
        each
        for each in found
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()
    ]
    return sorted((each for each in takers if each.focusProxy() is None), key=place)


def _parents(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
