"""Turning the body with no point and with 500 points shown."""

import sys
import time
from dataclasses import replace
from statistics import median

from bodymap.bench.measures.answering import tell
from bodymap.bench.measures.scenes import SIZE, STEP_PX, everything, markers
from bodymap.scene.stage import Stage

_MANY = 500
_ROUNDS = 5
_FRAMES = 8


def main() -> int:
    """Tell the median seconds of a frame in motion with each number of points, taken in turns."""
    atlas, shown = everything()
    stage = Stage(atlas, shown, SIZE)
    scenes = {count: replace(shown, markers=markers(shown.markers, count)) for count in (0, _MANY)}
    spans: dict[int, list[float]] = {count: [] for count in scenes}
    for _ in range(_ROUNDS):
        for count, scene in scenes.items():
            stage.show(scene)
            spans[count] += [_turn(stage) for _ in range(_FRAMES)][2:]
    stage.close()
    tell(without=median(spans[0]), many=median(spans[_MANY]))
    return 0


def _turn(stage: Stage) -> float:
    start = time.perf_counter()
    stage.look(stage.camera.orbited(STEP_PX, 0.0))
    stage.render(moving=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
