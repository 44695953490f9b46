"""Where a client is asked before being touched."""

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import LATERAL, Side
from bodymap.visit.consent import _NOT_ASKED, _OF_GROUP, _OF_REGION, consent_areas, consent_words
from bodymap.visit.record import ConsentArea


@pytest.mark.parametrize(
    ("point", "area"),
    [
        ("masseter-1", ConsentArea.FACE),
        ("pectoralis_major-1", ConsentArea.CHEST),
        ("subscapularis-1", ConsentArea.AXILLA),
        ("gluteus_maximus-1", ConsentArea.BUTTOCK),
        ("pectineus-1", ConsentArea.GROIN),
        ("iliopsoas-3", ConsentArea.GROIN),
    ],
)
def test_each_place_is_asked_for_on_both_sides(atlas: Atlas, point: str, area: ConsentArea) -> None:
    for side in LATERAL:
        assert area in consent_areas(atlas, point, side)


@pytest.mark.parametrize("point", ["trapezius-1", "soleus-1", "brachioradialis-1", "rhomboids-1"])
def test_nobody_is_asked_about_neck_back_or_limbs(atlas: Atlas, point: str) -> None:
    assert consent_areas(atlas, point, Side.LEFT) == ()


def test_the_sides_of_every_point_ask_alike(atlas: Atlas) -> None:
    asked = {point: consent_areas(atlas, point, Side.LEFT) for point in atlas.points}
    assert asked == {point: consent_areas(atlas, point, Side.RIGHT) for point in atlas.points}
    assert {area for areas in asked.values() for area in areas} == set(ConsentArea)


def test_every_region_named_exists_and_every_question_is_asked_in_words(atlas: Atlas) -> None:
    regions = {region.id for region in atlas.own_regions}
    assert _OF_REGION.keys() | _NOT_ASKED <= regions
    assert _OF_GROUP.keys() <= {region.group for region in atlas.own_regions}
    words = consent_words(atlas)
    assert words.keys() == set(ConsentArea)
    assert all(each.startswith("May I") and each.endswith("?") for each in words.values())
