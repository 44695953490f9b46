"""The words that say a pose in ``exercise_figures.csv``.

``R.hip.flex=90`` sets an angle (R, L, B for both, M for the midline); ``pitch``, ``roll``, ``yaw`` turn the
pelvis. ``R.hand=temple`` brings a hand to a landmark, ``R.hand@x,y,z`` to a place in the room, ``R.hand=-``
nowhere, with ``palm``, ``fingers``, ``pole``, ``away``, ``ahead`` for how. ``plant=RL`` stands feet on the
floor below where they hang, ``flat=RL`` keeps soles level and ``R.free`` does not; ``bed=600`` lifts the
trunk so high.
"""

from typing import Any

from meshbuild.figure_pose import Pose
from meshbuild.figure_reach import HandGoal

_Goals = dict[str, dict[str, Any]]


def pose_of(base: str, words: str) -> Pose:
    """Read a pose; a later word wins.

    Raises
    ------
    ValueError
        A word that is none of these.
    """
    pose = Pose(base, {})
    goals: _Goals = {}
    for word in words.split():
        name, mark, value = word.partition("@" if "@" in word else "=")
        side, _, rest = name.partition(".")
        sides = "RL" if side == "B" else side
        if name in ("plant", "flat"):
            setattr(pose, {"plant": "planted"}.get(name, name), tuple(value))
        elif name == "bed":
            pose.bed = float(value)
        elif rest == "free":
            pose.flat = tuple(foot for foot in pose.flat if foot not in sides)
        elif rest in ("hand", "palm", "fingers", "pole", "away", "ahead"):
            _goal(goals, sides, rest, mark, value)
        else:
            for one in sides if rest else "":
                pose.angles[f"{one}.{rest}"] = float(value)
            if not rest:
                pose.angles[name] = float(value)
    pose.hands = {side: HandGoal(**goal) for side, goal in goals.items()}
    return pose


def _goal(goals: _Goals, sides: str, rest: str, mark: str, value: str) -> None:
    for side in sides:
        if rest != "hand":
            goals[side][rest] = float(value) if rest in ("away", "ahead") else _triple(value)
        elif value == "-":
            goals.pop(side, None)
        else:
            place = _triple(value) if mark == "@" else None
            goals[side] = {"landmark": None if place else value, "place": place}


def _triple(text: str) -> tuple[float, float, float]:
    x, y, z = (float(part) for part in text.split(","))
    return x, y, z
