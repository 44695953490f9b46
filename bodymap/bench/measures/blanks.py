"""The pixels of the screen while the window is resized and the view is changed: is the body ever gone?"""

import sys

from PySide6.QtGui import QGuiApplication, QImage

from bodymap.bench.measures.answering import tell
from bodymap.bench.measures.window import Bench, turn

_SIZES = ((1180, 760), (1280, 800), (1000, 700), (1240, 780), (900, 640), (1280, 800))
_VIEWS = ("back", "left", "front", "right", "front")
_LOOKS = 5
_LIKE = 40
"""Red, green and blue of two places of the paper differ by less, all over the picture, in sum."""


def main() -> int:
    """Tell how often somebody looked at the screen, and how often the body or its paper was missing."""
    bench = Bench()
    looks = [_is_whole(bench)]
    for size in _SIZES:
        bench.shell.resize(*size)
        for _ in range(_LOOKS):
            turn()
            looks.append(_is_whole(bench))
    bench.settle()
    for view in _VIEWS:
        bench.desk.look_from(view)
        while True:
            turn()
            looks.append(_is_whole(bench))
            if not bench.view.motion.is_flying:
                break
        bench.settle()
    bench.close()
    tell(looks=len(looks), blanks=looks.count(False))
    return 0


def _is_whole(bench: Bench) -> bool:
    """Look at the screen: paper near the upper corners and at the right edge, the body in the middle."""
    view = bench.view
    place = view.mapToGlobal(view.rect().topLeft())
    seen = QGuiApplication.primaryScreen().grabWindow(0, place.x(), place.y(), view.width(), view.height())
    image = seen.toImage()
    width, height = image.width(), image.height()
    paper = [
        _colour(image, x, y)
        for x, y in ((8, height // 3), (width - 8, height // 3), (width - 8, height // 2))
    ]
    body = _colour(image, width // 2, height // 2)
    top = bench.view.backdrop.top
    return all(_apart(each, top) < _LIKE for each in paper) and _apart(body, top) >= _LIKE


def _colour(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return colour.red(), colour.green(), colour.blue()


def _apart(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


if __name__ == "__main__":
    sys.exit(main())
