"""Exercises against the muscles they are for: a stretch opposes what its muscle does."""

from collections.abc import Iterator

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Exercise
from bodymap.checking.muscle_actions import ACTIONS, JOINED, WITHOUT_POSE, Motion, opposing
from bodymap.loading.problems import Problem

COMBINED_ANGLE_DEG = 20.0
"""From here on, neck extension together with rotation loads the vertebral artery."""


def exercise_problems(atlas: Atlas) -> list[Problem]:
    """Return poses that endanger the neck, stretches that do not stretch, and muscles left without."""
    found: list[Problem] = []
    for index, exercise in enumerate(atlas.exercises.values()):
        found += _neck(exercise, f"exercises[{index}]")
        if exercise.kind == "lengthening":
            found += _stretch(exercise, f"exercises[{index}]")
    return [*found, *_muscles_without(atlas)]


def _neck(exercise: Exercise, path: str) -> Iterator[Problem]:
    """Refuse extension far enough, with rotation far enough, in one pose."""
    largest = {
        motion: max(
            (
                pose.angle_deg
                for pose in exercise.pose
                if pose.joint in ("neck", "head") and pose.motion.startswith(motion)
            ),
            default=0.0,
        )
        for motion in ("extension", "rotation")
    }
    if all(angle >= COMBINED_ANGLE_DEG for angle in largest.values()):
        yield Problem("exercises.json", f"{path}.pose", "combines neck extension with rotation")


def _stretch(exercise: Exercise, path: str) -> Iterator[Problem]:
    moved = motions_of(exercise)
    for number, muscle in enumerate(exercise.muscles):
        if muscle in WITHOUT_POSE:
            continue
        if muscle not in ACTIONS:
            yield Problem(
                "exercises.json", f"{path}.muscles[{number}]", f"nobody has written down what {muscle} does"
            )
        elif not any(opposing(action) in moved for action in ACTIONS[muscle]):
            does = ", ".join(" ".join(action) for action in sorted(ACTIONS[muscle]))
            yield Problem("exercises.json", f"{path}.pose", f"opposes nothing that {muscle} does ({does})")


def motions_of(exercise: Exercise) -> frozenset[Motion]:
    """Return the motions of a pose on the side of the muscle, joints that belong together as one."""
    return frozenset(
        (JOINED.get(pose.joint, pose.joint), pose.motion) for pose in exercise.pose if pose.side != "opposite"
    )


def _muscles_without(atlas: Atlas) -> Iterator[Problem]:
    for index, muscle in enumerate(atlas.muscles.values()):
        path = f"muscles[{index}]"
        if not any(atlas.exercises[each].kind != "lengthening" for each in muscle.strengthening):
            yield Problem("muscles.json", f"{path}.strengthening", "has no strengthening or control exercise")
        if not muscle.factors:
            yield Problem("muscles.json", f"{path}.factors", "has no perpetuating factor")
        stretches = {each for each in muscle.lengthening if atlas.exercises[each].kind == "lengthening"}
        if len(stretches) < 2 and muscle.lengthening_note is None:
            yield Problem(
                "muscles.json",
                f"{path}.lengthening",
                "has fewer than two lengthening exercises and no reason why",
            )
