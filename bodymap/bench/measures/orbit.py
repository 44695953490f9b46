"""Turning the body with everything shown, as the window draws it."""

import sys

from bodymap.bench.measures.answering import tell, typical_s
from bodymap.bench.measures.scenes import SIZE, STEP_PX, everything
from bodymap.scene.stage import Stage


def main() -> int:
    """Tell the median seconds of a frame in motion and of the smooth one at rest, pixels in memory."""
    stage = Stage(*everything(), SIZE)

    def turn() -> None:
        stage.look(stage.camera.orbited(STEP_PX, 0.0))
        stage.render(moving=True)

    at_rest = typical_s(lambda: stage.render(smooth=True), rounds=5)
    tell(frame=typical_s(turn, rounds=25), at_rest=at_rest)
    stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
