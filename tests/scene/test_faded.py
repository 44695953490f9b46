"""Faded parts stay as a faint veil: what was isolated is seen through all of them, at rest and in motion."""

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side
from bodymap.scene.stage import Stage
from bodymap.scene.views import framing
from bodymap.session.session import Session
from bodymap.session.state import LayerName, Structure

DEEP = Structure("subscapularis", Side.LEFT)
SIZE = (320, 320)


@pytest.fixture
def session(atlas: Atlas) -> Session:
    made = Session(atlas)
    made.set_layers({LayerName.MUSCLES, LayerName.BONES})
    return made


@pytest.mark.parametrize("moving", [False, True])
def test_an_isolated_deep_muscle_is_seen_through_those_that_are_faded(session: Session, moving: bool) -> None:
    stage = Stage(session.atlas, session.presentation, SIZE)
    try:
        places = stage.places_of_parts([DEEP])
        stage.look(framing(stage.camera, places, SIZE))
        pictures = []
        for parts, is_rest_faded in (((), False), ((DEEP,), True), ((DEEP,), False)):
            session.isolate(parts, is_rest_faded)
            stage.show(session.presentation)
            pictures.append(stage.render(moving=moving)[..., :3].astype(float))
        covered, faint, alone = pictures
        empty = alone[5, 5]
        is_deep = (np.abs(alone - empty).max(axis=2) > 60.0) & (alone[..., 0] > alone[..., 2] + 30.0)
        assert is_deep.sum() > 400
        red = [float((picture[..., 0] - picture[..., 2])[is_deep].mean()) for picture in (faint, alone)]
        assert red[0] > 0.35 * red[1], "it shines through"
        around = ~is_deep & (np.abs(covered - alone).max(axis=2) > 40.0)
        assert np.abs(faint - alone)[around].mean() > 3.0, "the others are still there"
        assert np.abs(faint - alone)[around].mean() < 0.7 * np.abs(covered - alone)[around].mean()
    finally:
        stage.close()
