"""The filter of the study: each field alone, all together, and what to loosen when nothing fits."""

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.study.muscle_areas import AREAS, areas_of
from bodymap.study.muscle_filter import MuscleFilter, choices, loosened, matching
from bodymap.study.nerves import nerves_by_muscle


@pytest.mark.parametrize(
    ("asked", "fitting", "others"),
    [
        (MuscleFilter(root="C5"), {"deltoid", "infraspinatus", "biceps_brachii"}, {"soleus", "temporalis"}),
        (MuscleFilter(root="CN V"), {"masseter", "temporalis"}, {"buccinator", "trapezius"}),
        (MuscleFilter(area="hip"), {"gluteus_maximus", "gluteus_medius", "piriformis"}, {"soleus"}),
        (MuscleFilter(area="hand"), {"opponens_pollicis", "interossei_hand"}, {"deltoid"}),
        (MuscleFilter(layer=1), {"trapezius", "platysma"}, {"psoas_major", "subscapularis"}),
        (MuscleFilter(nerve="median"), {"pronator_teres", "palmaris_longus"}, {"supinator"}),
        (MuscleFilter(nerve="radial"), {"triceps_brachii", "supinator"}, {"palmaris_longus"}),
        (
            MuscleFilter(unit="biceps_brachii"),
            {"biceps_brachii", "brachialis", "triceps_brachii"},
            {"soleus"},
        ),
        (MuscleFilter(root="C5", area="shoulder"), {"deltoid"}, {"brachialis", "gluteus_maximus"}),
    ],
)
def test_a_filter_finds_what_a_textbook_lists(
    atlas: Atlas, asked: MuscleFilter, fitting: set[str], others: set[str]
) -> None:
    found = set(matching(atlas, asked))
    assert fitting <= found
    assert not others & found


def test_fields_narrow_each_other(atlas: Atlas) -> None:
    alone = {root: set(matching(atlas, MuscleFilter(root=root))) for root in ("C5", "L4")}
    hip = set(matching(atlas, MuscleFilter(area="hip")))
    assert set(matching(atlas, MuscleFilter(root="L4", area="hip"))) == alone["L4"] & hip
    assert set(matching(atlas, MuscleFilter())) == set(atlas.muscles)


def test_an_empty_result_says_what_to_loosen(atlas: Atlas) -> None:
    asked = MuscleFilter(root="C5", area="foot")
    assert matching(atlas, asked) == ()
    ways = dict(loosened(atlas, asked))
    assert ways["area"] == len(matching(atlas, MuscleFilter(root="C5"))) > 0
    assert ways["root"] == len(matching(atlas, MuscleFilter(area="foot"))) > 0
    assert ways.keys() == {"area", "root"}


def test_every_choice_finds_something_and_roots_run_from_the_head_down(atlas: Atlas) -> None:
    offered = choices(atlas)
    for name, values in (
        ("area", offered.areas),
        ("layer", offered.layers),
        ("root", offered.roots),
        ("nerve", offered.nerves),
        ("unit", offered.units),
    ):
        assert values
        for value in values:
            assert matching(atlas, MuscleFilter(**{name: value})), (name, value)
    assert offered.roots.index("CN VII") < offered.roots.index("C2") < offered.roots.index("C8")
    assert offered.roots.index("C8") < offered.roots.index("T2") < offered.roots.index("T12")
    assert offered.roots.index("T12") < offered.roots.index("L1") < offered.roots.index("S3")
    assert offered.areas == AREAS


def test_every_muscle_has_an_area_and_nearly_every_one_a_nerve(atlas: Atlas) -> None:
    assert all(areas_of(atlas, muscle) for muscle in atlas.muscles)
    without = [muscle for muscle, nerves in nerves_by_muscle(atlas).items() if not nerves]
    assert without == ["subclavius"], "its nerve is its own and no stem"
