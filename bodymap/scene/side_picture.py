"""A picture of something else than what is shown, by the same stage; what is shown is not touched."""

import numpy as np
from numpy.typing import NDArray

from bodymap.scene.camera import Size
from bodymap.scene.direction import directed
from bodymap.scene.stage import Stage
from bodymap.scene.views import whole_body
from bodymap.session.presentation import Presentation


def picture_of(stage: Stage, shown: Presentation, size: Size) -> NDArray[np.uint8]:
    """Draw another presentation of the same body from where its source and pain are seen best.

    Returns
    -------
    (height, width, 4) uint8, top row first, no larger than the stage's own picture.
    """
    before, camera = stage.shown, stage.camera
    stage.show(shown)
    subject = stage.subject
    vertices = stage.vertices.astype(float)
    stage.look(whole_body(vertices, size) if subject is None else directed(subject, size))
    try:
        return stage.render_small(size)
    finally:
        stage.look(camera)
        stage.show(before)
