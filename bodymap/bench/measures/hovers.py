"""The pointer crosses the body of the real window: each move until its highlight is painted."""

import sys
import time
from statistics import median

from PySide6.QtCore import QCoreApplication, QPointF

from bodymap.bench.measures.answering import tell
from bodymap.bench.measures.window import Bench

_STEP_PX = 9
_ROWS = 24


def main() -> int:
    """Tell the median seconds of moves that enter another region, and how many frames were drawn."""
    bench = Bench()
    view = bench.view
    bench.hover(QPointF(view.rect().center()))  # the picture of region numbers is made at the first move
    bench.settle()
    before, spans, worst = bench.renders, [], 0.0
    for row in range(1, _ROWS):
        y = view.height() * row / _ROWS
        for x in range(0, view.width(), _STEP_PX):
            start = time.perf_counter()
            words = bench.desk.workspace.status.hover.text()
            bench.hover(QPointF(x, y))
            QCoreApplication.processEvents()
            span = time.perf_counter() - start
            if bench.desk.workspace.status.hover.text() not in ("", words):
                spans.append(span)
                worst = max(worst, span)
    tell(hover=median(spans), worst=worst, moves=len(spans), renders=bench.renders - before)
    bench.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
