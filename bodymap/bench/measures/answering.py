"""What every measured process does alike: tell its findings, time calls."""

import json
import os
import sys
import time
from collections.abc import Callable
from statistics import median


def tell(**found: object) -> None:
    """Print the findings; the last line of the process."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def since_start() -> float:
    """Return the seconds since this process was asked for."""
    return time.time() - float(os.environ["BODYMAP_BENCH_STARTED"])


def typical_s(call: Callable[[], object], rounds: int, warm_up: int = 2) -> float:
    """Return the median duration of a call in seconds."""
    for _ in range(warm_up):
        call()
    spans = []
    for _ in range(rounds):
        start = time.perf_counter()
        call()
        spans.append(time.perf_counter() - start)
    return median(spans)
