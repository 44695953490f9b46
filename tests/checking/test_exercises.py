"""Exercises against their muscles: the table of actions is whole, a stretch is told from a contraction."""

from dataclasses import replace

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import JointPose
from bodymap.checking.exercises import exercise_problems, motions_of
from bodymap.checking.muscle_actions import ACTIONS, JOINED, OPPOSITE, WITHOUT_POSE, opposing


def test_every_muscle_has_actions_or_a_reason_why_no_pose_can_name_them(atlas: Atlas) -> None:
    assert set(atlas.inventory) == set(ACTIONS) | WITHOUT_POSE
    assert not set(ACTIONS) & WITHOUT_POSE


def test_actions_are_said_in_the_words_of_the_poses(atlas: Atlas) -> None:
    poses = [pose for exercise in atlas.exercises.values() for pose in exercise.pose]
    joints = {JOINED.get(pose.joint, pose.joint) for pose in poses}
    assert {joint for motions in ACTIONS.values() for joint, _ in motions} <= joints
    for motions in ACTIONS.values():
        for motion in motions:
            assert opposing(opposing(motion)) == motion
    assert {pose.motion for pose in poses} <= set(OPPOSITE)


def test_no_shipped_exercise_is_refused(atlas: Atlas) -> None:
    assert exercise_problems(atlas) == []


@pytest.mark.parametrize(
    ("poses", "is_refused"),
    [
        ((("neck", "extension", 45), ("neck", "rotation_same", 60)), True),
        ((("head", "extension", 30), ("neck", "rotation_opposite", 40)), True),
        ((("neck", "extension", 10), ("neck", "rotation_same", 60)), False),
        ((("neck", "flexion", 45), ("neck", "rotation_same", 60)), False),
        ((("thoracic_spine", "extension", 45), ("neck", "rotation_same", 60)), False),
    ],
)
def test_extension_with_rotation_is_refused_at_the_neck_only(
    atlas: Atlas, poses: tuple[tuple[str, str, float], ...], is_refused: bool
) -> None:
    control = next(each for each in atlas.exercises.values() if each.kind == "control")
    posed = replace(control, pose=tuple(JointPose(joint, "same", motion, by) for joint, motion, by in poses))
    found = exercise_problems(replace(atlas, exercises={**atlas.exercises, control.id: posed}))
    assert any("combines neck extension" in problem.message for problem in found) is is_refused


def test_what_the_other_leg_does_stretches_nothing_here(atlas: Atlas) -> None:
    lunge = atlas.exercises["stretch-hip-flexor-half-kneel"]
    assert ("hip", "extension") in motions_of(lunge)
    assert ("hip", "flexion") not in motions_of(lunge)
