"""The nerve roots of a picked place."""

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.query.answer import answer
from bodymap.query.roots import ROOT_SHARE, root_of_face, roots_here
from bodymap.query.skin import landmark_spot, patch_of
from bodymap.session.roots import about_roots, roots_line


def at(landmark: str, side: Side = Side.LEFT, radius: float = 12.0) -> PickedPlace:
    return PickedPlace(NamedPlace(Layer.LANDMARK, landmark, side), radius)


@pytest.mark.parametrize("body", list(Body))
@pytest.mark.parametrize(
    ("landmark", "root", "overlap"),
    [
        ("fingertip_1", "C6", ("C5", "C7")),
        ("malleolus_medial", "L4", ("L3", "L5")),
        ("infraorbital", "V2", ()),
    ],
)
def test_a_spot_lies_in_one_root_and_its_neighbours_overlap(
    atlas: Atlas, body: Body, landmark: str, root: str, overlap: tuple[str, ...]
) -> None:
    for side in (Side.LEFT, Side.RIGHT):
        here = roots_here(atlas, patch_of(atlas, body, at(landmark, side)))
        assert (here.lies_in, here.overlap) == ((root,), overlap)


def test_a_place_on_a_border_lies_in_both_the_larger_first(atlas: Atlas) -> None:
    patch = patch_of(atlas, Body.MALE, at("mcp_palm_3", radius=40.0))
    here = roots_here(atlas, patch)
    assert here.lies_in[:2] == ("C7", "C8")
    assert not set(here.lies_in) & set(here.overlap)
    numbers = atlas.geometry.dermatomes().nearest[patch.vertices]
    for root in atlas.dermatomes:
        share = patch.areas[numbers == list(atlas.dermatomes).index(root)].sum() / patch.areas.sum()
        assert (root in here.lies_in) == (share >= ROOT_SHARE)


def test_a_face_has_the_root_of_its_corners_and_a_cavity_none(atlas: Atlas) -> None:
    assert root_of_face(atlas, landmark_spot(atlas, "popliteal", Side.RIGHT, 5.0).face) == "S2"
    cavity = int((~atlas.geometry.skin_topology().outer).nonzero()[0][0])
    assert root_of_face(atlas, cavity) is None


def test_the_words(atlas: Atlas) -> None:
    found = answer(atlas, Body.MALE, (at("fingertip_1"),))
    assert roots_line(atlas, found, Wording.CLINICAL) == "Lies in the skin of C6; C5 and C7 overlap"
    assert roots_line(atlas, found, Wording.PLAIN) == "Nerve roots that feel here: C6"
    assert roots_line(atlas, answer(atlas, Body.MALE, ()), Wording.PLAIN) == ""
    face = answer(atlas, Body.MALE, (at("infraorbital"),))
    assert roots_line(atlas, face, Wording.CLINICAL) == "Lies in the skin of V2 (maxillary nerve)"


def test_the_map_says_which_one_it_follows(atlas: Atlas) -> None:
    about = about_roots(atlas, Wording.CLINICAL)
    for said in ("Foerster", "Lee 2008", "overlap"):
        assert said in about
    assert "overlap" in about_roots(atlas, Wording.PLAIN)
