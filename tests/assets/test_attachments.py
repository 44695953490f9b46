"""Origins and insertions on the bones of the shipped pack."""

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.attachments import EDGE, End
from bodymap.anatomy.side import Body, Side


@pytest.mark.parametrize(
    ("part", "end", "bones"),
    [
        ("biceps_brachii_long", End.ORIGIN, {"scapula"}),
        ("biceps_brachii_long", End.INSERTION, {"radius"}),
        ("soleus", End.ORIGIN, {"tibia", "fibula"}),
        ("soleus", End.INSERTION, {"calcaneus"}),
        ("gluteus_medius", End.ORIGIN, {"hip_bone"}),
        ("gluteus_medius", End.INSERTION, {"femur"}),
        ("temporalis", End.INSERTION, {"mandible"}),
        ("rectus_femoris", End.INSERTION, {"patella"}),
        ("pectoralis_minor", End.ORIGIN, {"rib_3", "rib_4", "rib_5"}),
    ],
)
def test_ends_lie_on_the_bones_of_the_textbook(atlas: Atlas, part: str, end: End, bones: set[str]) -> None:
    for side in (Side.LEFT, Side.RIGHT):
        found = next(each for each in atlas.geometry.attachments()[part, side] if each.end is end)
        assert {bone for bone, _ in found.bones} == bones
        assert {bone_side for _, bone_side in found.bones} <= {side, Side.MIDLINE}


def test_patches_lie_where_the_muscle_ends(atlas: Atlas) -> None:
    """On both bodies every patch comes near its muscle: within the reach of a tendon's last stretch."""
    for body in Body:
        bones = atlas.geometry.bones(body).vertices
        muscles = atlas.geometry.muscles(body).vertices
        far = []
        for (part, side), ends in atlas.geometry.attachments().items():
            own = muscles[atlas.part_slices[part, side].vertices]
            for end in ends:
                patch = bones[end.vertices[end.weights > EDGE]]
                gap = min(float(np.linalg.norm(own - place, axis=1).min()) for place in patch[::3])
                if gap > 40.0 and not _is_on_a_common_tendon(part):
                    far.append((part, side.value, end.end.value, round(gap)))
        assert not far, (body, far)


def _is_on_a_common_tendon(part: str) -> bool:
    return part in {
        "gastrocnemius_medial",
        "gastrocnemius_lateral",
        "soleus",
        "biceps_brachii_short",
        "flexor_carpi_ulnaris_ulnar",
    }


def test_both_sides_are_attached_alike(atlas: Atlas) -> None:
    found = atlas.geometry.attachments()
    for (part, side), ends in found.items():
        if side is Side.RIGHT:
            other = found[part, Side.LEFT]
            assert [each.end for each in ends] == [each.end for each in other], part
            for right, left in zip(ends, other, strict=True):
                assert {bone for bone, _ in right.bones} == {bone for bone, _ in left.bones}, part


def test_nearly_every_muscle_is_attached_somewhere(atlas: Atlas) -> None:
    found = atlas.geometry.attachments()
    bare = {
        muscle.id
        for muscle in atlas.muscles.values()
        if not any((part.id, side) in found for part in muscle.parts for side in Side)
    }
    assert bare == {"external_anal_sphincter", "frontalis", "orbicularis_oris"}, "these end in skin alone"
