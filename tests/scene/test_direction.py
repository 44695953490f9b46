from collections.abc import Callable

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.scene.camera import Camera
from bodymap.scene.direction import directed, second_view, staged, subject_of
from bodymap.scene.sight import enough, seen
from bodymap.scene.skin_surface import SkinSurface
from bodymap.scene.stage import Stage
from bodymap.session.state import PointFocus
from tests.scene.conftest import SIZE, pain_at, shown

INSET = (200, 200)
EVERY = 9
HARD = ("quadratus_plantae-1", "iliopsoas-1", "infraspinatus-1", "soleus-3", "subscapularis-1", "gracilis-1")


@pytest.fixture(scope="module")
def skins(atlas: Atlas) -> dict[Body, SkinSurface]:
    return {body: SkinSurface(atlas.geometry, body) for body in Body}


def points_to_try(atlas: Atlas) -> list[str]:
    return [*list(atlas.points)[::EVERY], *(point for point in HARD if point in atlas.points)]


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_source_and_zones_are_seen_in_one_view_or_in_two(
    atlas: Atlas, skins: dict[Body, SkinSurface], body: Body, side: Side
) -> None:
    """Only the hollow of an armpit or the fold under a breast may hide from every side."""
    tried, missed = points_to_try(atlas), []
    for point in tried:
        subject = subject_of(shown(atlas, body=body, focus=PointFocus(point, side)), skins[body])
        assert subject is not None
        main = directed(subject, SIZE)
        both = enough(main, subject)
        pixels = main.project(subject.places[np.isin(subject.groups, [0, *np.flatnonzero(both)])], SIZE)
        assert ((pixels > 0) & (pixels < np.array(SIZE))).all(), f"{point} runs out of the picture"
        second = second_view(main, subject, INSET)
        if second is not None:
            both = both | enough(second, subject)
        if not both.all():
            missed.append(point)
    assert len(missed) <= 0.04 * len(tried), missed
    assert not set(missed) & {"quadratus_plantae-1", "iliopsoas-1", "infraspinatus-1", "gracilis-1"}


def test_the_sole_is_looked_at_from_below(atlas: Atlas, skins: dict[Body, SkinSurface]) -> None:
    sole = shown(atlas, focus=PointFocus("quadratus_plantae-1", Side.RIGHT))
    subject = subject_of(sole, skins[Body.MALE])
    assert subject is not None
    camera = directed(subject, SIZE)
    assert camera.elevation_deg < -20.0
    assert not enough(Camera().fitted(subject.places, SIZE), subject).all(), "the front does not show it"


def test_who_sees_the_pain_stays_and_gets_the_source_beside_it(
    atlas: Atlas, make_stage: Callable[..., Stage]
) -> None:
    """The psoas is pressed from the front and felt in the back."""
    place = pain_at("l3_spinous", Side.MIDLINE)
    stage = make_stage(shown(atlas, picked=(place,), focus=PointFocus("iliopsoas-1", Side.LEFT)))
    subject = stage.subject
    assert subject is not None
    camera = staged(Camera(azimuth_deg=180.0), subject, SIZE)
    assert camera.azimuth_deg == 180.0
    stage.look(camera)
    main = stage.render()
    picture = stage.second_picture(INSET)
    assert picture is not None
    assert picture.camera.back[2] > 0.5, "from the front"
    assert picture.pixels.shape == (*INSET, 4)
    assert picture.pixels[:, :, :3].std() > 10.0, "it shows something"
    assert np.array_equal(stage.render(), main), "the first picture is what it was"


def test_no_second_view_where_one_shows_everything(atlas: Atlas, make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(
        shown(atlas, picked=(pain_at("temple", Side.LEFT),), focus=PointFocus("temporalis-1", Side.LEFT))
    )
    assert stage.subject is not None
    stage.look(directed(stage.subject, SIZE))
    stage.render()
    assert stage.second_picture(INSET) is None


def test_what_other_skin_hides_is_not_seen(atlas: Atlas, skins: dict[Body, SkinSurface]) -> None:
    """The inner side of the left thigh faces right, but from the right the other leg stands before it."""
    skin = skins[Body.MALE]
    left = np.flatnonzero((skin.vertices[:, 0] > 0) & (abs(skin.vertices[:, 1] - 700) < 40))
    inner = left[np.argsort(skin.vertices[left, 0])[:1]]
    zone = shown(atlas, focus=PointFocus("gracilis-1", Side.LEFT))
    subject = subject_of(zone, skin)
    assert subject is not None
    spot, normal = skin.spots(skin.vertices[inner].astype(float))
    thigh = type(subject)(spot, normal, np.array([0]), np.array([1.0]), np.array([False]), skin)
    assert normal[0, 0] < -0.5, "it faces to the right"
    assert not seen(Camera(tuple(spot[0]), 270.0, 0.0, 3000.0), thigh).any()
