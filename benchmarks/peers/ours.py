"""Our own stage with the skin alone, as at rest: what the peers stand beside."""

import time
from statistics import median

import numpy as np

from benchmarks.peers.skin import FRAMES, PICKS, SIZE, WARM_UP
from bodymap.bench.measures.answering import since_start, tell
from bodymap.bench.measures.scenes import opaque_body, skin_pixels
from bodymap.scene.stage import Stage


def main() -> None:
    stage = Stage(*opaque_body(), SIZE)
    stage.render()
    first = since_start()
    spans = {True: [], False: []}  # type: dict[bool, list[float]]
    for _ in range(FRAMES + WARM_UP):
        for moving in (False, True):
            stage.look(stage.camera.orbited(7.0, 0.0))
            start = time.perf_counter()
            stage.render(moving=moving)
            spans[moving].append(time.perf_counter() - start)
    places = skin_pixels(stage, PICKS, seed=1).tolist()
    picks = []
    for x, y in places:
        start = time.perf_counter()
        stage.pick(x, y)
        picks.append(time.perf_counter() - start)
    tell(
        first=first,
        frame=median(spans[False][WARM_UP:]),
        moving=median(spans[True][WARM_UP:]),
        pick=float(np.median(picks)),
    )
    stage.close()


main()
