"""The real window left alone."""

import sys
import time

from PySide6.QtCore import QEventLoop, QTimer

from bodymap.bench.measures.answering import tell
from bodymap.bench.measures.window import Bench


def main(seconds: float) -> int:
    """Wait with the event loop running; tell the frames drawn and the share of a core used."""
    bench = Bench()
    before, work, start = bench.renders, time.process_time(), time.perf_counter()
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    share = (time.process_time() - work) / (time.perf_counter() - start)
    tell(renders=bench.renders - before, share=share)
    bench.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
