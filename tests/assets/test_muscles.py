"""A click on any muscle answers: every muscle part of the mesh belongs to a muscle with an entry."""

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import LATERAL, Wording
from bodymap.session.resolve import resolve
from bodymap.session.state import MuscleFocus, SessionState


def test_no_muscle_of_the_mesh_is_dead(atlas: Atlas) -> None:
    parts = {part.id for part in atlas.geometry.muscle_topology().slices if part.kind == "muscle"}
    assert parts - set(atlas.muscle_of_part) == set()


@pytest.mark.parametrize("wording", list(Wording))
def test_a_muscle_without_points_says_so(atlas: Atlas, wording: Wording) -> None:
    without = sorted(atlas.muscles.keys() - {point.muscle for point in atlas.points.values()})
    assert without
    for muscle in without:
        for side in LATERAL:
            detail = resolve(atlas, SessionState(focus=MuscleFocus(muscle, side), wording=wording)).detail
            assert detail is not None
            said = [line.text for section in detail.sections for line in section.lines]
            assert any(text.startswith("No point of this muscle is described") for text in said), muscle
            assert atlas.muscles[muscle].action in said
