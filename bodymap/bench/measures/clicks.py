"""A click on the skin of the real window until its answer is painted, and a plain frame of what it shows."""

import sys
from functools import partial
from statistics import median

from PySide6.QtCore import QPointF

from bodymap.bench.measures.answering import tell
from bodymap.bench.measures.scenes import skin_pixels
from bodymap.bench.measures.window import Bench

_WARM_UP = 3


def main(count: int) -> int:
    """Click on ``count`` places; tell the median seconds of click and plain frame, both painted."""
    bench = Bench()
    stage = bench.view.stage
    assert stage is not None
    ratio = bench.view.devicePixelRatioF()
    clicks, plain = [], []
    for x, y in skin_pixels(stage, _WARM_UP + count, seed=7).tolist():
        bench.return_home()
        empty = bench.view.image.copy()
        clicks.append(bench.until_painted(partial(bench.click, QPointF(x, y) / ratio)))
        assert bench.view.image != empty, "a click changed no pixel"
        bench.look_home()  # the camera may fly now: the plain frame is the picture that answered the click
        plain.append(bench.until_painted(partial(bench.view.look, bench.home, moving=False)))
    bench.close()
    tell(click=median(clicks[_WARM_UP:]), plain=median(plain[_WARM_UP:]), worst=max(clicks[_WARM_UP:]))
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
