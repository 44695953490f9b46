"""Ordinary interactions on the real window, frame by frame: does any one of them hitch?"""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median

import numpy as np
from PySide6.QtCore import QPointF

from bodymap.bench.measures.answering import tell
from bodymap.bench.measures.scenes import skin_pixels
from bodymap.bench.measures.window import Bench, turn
from bodymap.session.state import LayerName

_STEPS = 20
_SIZES = ((1180, 760), (1100, 720), (1200, 780), (1280, 800))
_VIEWS = ("back", "left", "front", "right")


def main() -> int:
    """Tell, for each kind of interaction, the seconds of its median and of its slowest frame."""
    bench = Bench()
    bench.settle()
    kinds = {
        "orbit": [bench.until_painted(act) for act in _drag(bench)],
        "zoom": [bench.until_painted(act) for act in _zoom(bench)],
        "click": [bench.until_painted(act) for act in _clicks(bench)],
        "layer": [bench.until_painted(act) for act in _layers(bench)],
        "resize": [bench.until_painted(act) for act in _resize(bench)],
        "view": list(_flights(bench)),
    }
    bench.close()
    found = {name: {"median": median(spans), "slowest": max(spans)} for name, spans in kinds.items()}
    tell(kinds=found)
    return 0


def _drag(bench: Bench) -> Iterator[Callable[[], object]]:
    camera = bench.home
    for _ in range(_STEPS):
        camera = camera.orbited(14.0, 0.0)
        yield partial(bench.view.look, camera)
    bench.look_home()


def _zoom(bench: Bench) -> Iterator[Callable[[], object]]:
    camera = bench.home
    for step in range(_STEPS):
        camera = camera.zoomed(0.9 if step < _STEPS // 2 else 1.0 / 0.9, np.array(camera.focal))
        yield partial(bench.view.look, camera)
    bench.look_home()


def _clicks(bench: Bench) -> Iterator[Callable[[], object]]:
    stage = bench.view.stage
    assert stage is not None
    ratio = bench.view.devicePixelRatioF()
    for x, y in skin_pixels(stage, _STEPS // 2, seed=11).tolist():
        bench.return_home()
        yield partial(bench.click, QPointF(x, y) / ratio)
    bench.return_home()


def _layers(bench: Bench) -> Iterator[Callable[[], object]]:
    for _ in range(6):
        for layer in (LayerName.BONES, LayerName.MUSCLES, LayerName.DERMATOMES):
            yield partial(bench.desk.toggle_layer, layer)
            bench.settle()


def _resize(bench: Bench) -> Iterator[Callable[[], object]]:
    for size in _SIZES * 3:
        yield partial(bench.shell.resize, *size)
        bench.settle()


def _flights(bench: Bench) -> Iterator[float]:
    """Give the seconds from frame to frame while the camera flies."""
    for view in _VIEWS:
        bench.until_painted(partial(bench.desk.look_from, view))
        last = bench.watch.painted_at
        while bench.view.motion.is_flying:
            turn()
            if bench.watch.painted_at != last:
                yield bench.watch.painted_at - last
                last = bench.watch.painted_at
        bench.settle()


if __name__ == "__main__":
    sys.exit(main())
