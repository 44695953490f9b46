"""Stages of the real atlas, off-screen; nothing of VTK may outlive a test."""

import gc
from collections.abc import Callable, Iterator

import pytest
from vtkmodules.vtkCommonCore import vtkObjectBase

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.scene.stage import Stage
from bodymap.session.presentation import Presentation
from bodymap.session.resolve import resolve
from bodymap.session.state import Layers, PickedPlace, PointFocus, SessionState

SIZE = (420, 400)


def pain_at(landmark: str, side: Side) -> PickedPlace:
    return PickedPlace(NamedPlace(Layer.LANDMARK, landmark, side))


def shown(atlas: Atlas, **changes: object) -> Presentation:
    return resolve(atlas, SessionState(**changes))  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def left_temple(atlas: Atlas) -> Presentation:
    return shown(atlas, picked=(pain_at("temple", Side.LEFT),), focus=PointFocus("trapezius-1", Side.LEFT))


@pytest.fixture(scope="session")
def opaque_body(atlas: Atlas) -> Presentation:
    return shown(atlas, layers=Layers())


@pytest.fixture
def make_stage(atlas: Atlas) -> Iterator[Callable[..., Stage]]:
    stages: list[Stage] = []

    def make(presentation: Presentation) -> Stage:
        stages.append(Stage(atlas, presentation, SIZE))
        return stages[-1]

    yield make
    while stages:
        stages.pop().close()


@pytest.fixture(autouse=True)
def no_vtk_object_survives() -> Iterator[None]:
    gc.collect()
    before = {id(found) for found in gc.get_objects() if isinstance(found, vtkObjectBase)}
    yield
    gc.collect()
    left = [
        found for found in gc.get_objects() if isinstance(found, vtkObjectBase) and id(found) not in before
    ]
    assert [type(found).__name__ for found in left] == []


@pytest.fixture(params=list(Body))
def body(request: pytest.FixtureRequest) -> Body:
    return request.param
