"""From anatomical angles to the turn of every bone: the joints of an exercise figure.

Angles are degrees in the neutral-zero way, by names such as ``R.hip.flex`` (signed: extension is negative
flexion). The rules are written for the right side; the left does the mirror image.
"""

from collections.abc import Mapping

import numpy as np

from meshbuild.frame import Points, mirror_rotation
from meshbuild.turns import about_axis, smallest_turn, turned, twist_about, unit

Angles = Mapping[str, float]
Turns = dict[str, Points]

# the standing body's right arm (see skin_pose), which is where angles are counted from
UPPER_ARM = (-0.242, -0.970, -0.020)
ELBOW_AXIS = (-0.990, 0.140, -0.050)
FOREARM = (-0.300, -0.940, 0.160)
HAND = (-0.150, -0.955, 0.255)
PALM = (-0.120, 0.250, 0.960)
_RESTING_ELBOW_DEG, _RESTING_SUPINATION_DEG, _RESTING_CURL_DEG = 11.0, 85.0, 12.0
# of a raised arm the shoulder blade gives about a quarter, from here on
_BLADE_FROM_DEG, _BLADE_SHARE = 40.0, 0.27
UPPER_HALF, LOWER_HALF = 0.20, 0.65
_SPREAD = {"2": 1.0, "3": 0.2, "4": -0.6, "5": -1.2}
_TOE_SPREAD = {"1": -1.0, "2": -0.3, "3": 0.1, "4": 0.6, "5": 1.2}


def turns(angles: Angles) -> tuple[Turns, Turns]:
    """Return the turns of bones against their parent, and of those that turn against the chest.

    Both map a bone's name to a (3, 3) rotation; the upper arms hang on the chest, not on the shoulder blade,
    so that an arm's angle is that between arm and chest.
    """
    against_parent, against_chest = _spine(angles), {}
    for side in "RL":
        mine = {key[2:]: value for key, value in angles.items() if key.startswith(f"{side}.")}
        free, chest = _arm(mine)
        for bone, turn in {**free, **_leg(mine)}.items():
            against_parent[f"{bone}.{side}"] = turn if side == "R" else mirror_rotation(turn)
        for bone, turn in chest.items():
            against_chest[f"{bone}.{side}"] = turn if side == "R" else mirror_rotation(turn)
    return against_parent, against_chest


def _spine(angles: Angles) -> Turns:
    def bend(part: str, share: float) -> Points:
        flex, side, rot = (angles.get(f"M.{part}.{way}", 0.0) * share for way in ("flex", "side", "rot"))
        return about_axis("y", -rot) @ about_axis("z", side) @ about_axis("x", flex)

    slide = angles.get("M.head.slide", 0.0)
    found = {bone: bend("lumb", 1 / 3) for bone in ("spine05", "spine04", "spine03")}
    found |= {bone: bend("thor", 1 / 2) for bone in ("spine02", "spine01")}
    found |= {bone: bend("neck", 0.28) for bone in ("neck01", "neck02", "neck03")}
    found["neck01"] = about_axis("x", -slide * 1.5) @ found["neck01"]
    found["head"] = bend("neck", 0.16) @ about_axis("x", angles.get("M.head.flex", 0.0) + slide * 1.5)
    found["jaw"] = about_axis("x", angles.get("M.jaw.open", 0.0))
    return found


def _leg(angles: Angles) -> Turns:
    def angle(name: str) -> float:
        return angles.get(name, 0.0)

    swing = about_axis("x", -angle("hip.flex")) @ about_axis("z", -angle("hip.abd"))
    twist = angle("hip.er")
    found = {
        "upperleg01": swing @ about_axis("y", -twist * 0.5),
        "upperleg02": about_axis("y", -twist * 0.5),
        "lowerleg01": about_axis("x", angle("knee.flex")),
        "lowerleg02": about_axis("y", -angle("knee.er")),
        "foot": about_axis("x", -angle("ankle.dorsi"))
        @ about_axis("z", -angle("ankle.ever"))
        @ about_axis("y", -angle("ankle.ever") * 0.5),
    }
    for toe, spread in _TOE_SPREAD.items():
        own = angle(f"toe{toe}.ext") + angle("toes.ext")
        found[f"toe{toe}-1"] = about_axis("y", -angle("toes.abd") * spread) @ about_axis("x", -own)
        curl = about_axis("x", max(0.0, -own) * 0.8)
        found |= {f"toe{toe}-{part}": curl for part in ("2", "3") if (toe, part) != ("1", "3")}
    return found


def _arm(angles: Angles) -> tuple[Turns, Turns]:
    def angle(name: str) -> float:
        return angles.get(name, 0.0)

    hanging = smallest_turn(UPPER_ARM, (0.0, -1.0, 0.0))
    across = about_axis("y", angle("sh.hadd"))
    raised = across @ about_axis("x", -angle("sh.flex")) @ about_axis("z", -angle("sh.abd"))
    whole = raised @ about_axis("y", -angle("sh.er")) @ hanging
    girdle = _girdle(angles, raised)
    bent = turned(np.radians(angle("elbow.flex") - _RESTING_ELBOW_DEG), ELBOW_AXIS)
    turn = np.radians(_RESTING_SUPINATION_DEG - angle("fore.sup"))
    away = -unit(FOREARM)
    free = {
        **girdle,
        "lowerarm01": bent @ turned(turn * UPPER_HALF, away),
        "lowerarm02": turned(turn * (LOWER_HALF - UPPER_HALF), away),
        "wrist": turned(turn * (1 - LOWER_HALF), away) @ _hand(angle("wrist.flex"), angle("wrist.rad")),
        **fingers(angles),
    }
    return free, upper_arm(whole)


def upper_arm(whole: Points) -> Turns:
    """Return the turns of both halves of the upper arm: the upper one takes half of the twist."""
    swing = smallest_turn(UPPER_ARM, whole @ unit(UPPER_ARM))
    carried = swing @ unit(UPPER_ARM)
    half = turned(twist_about(whole @ swing.T, carried) * 0.5, carried)
    return {"upperarm01": half @ swing, "upperarm02": whole}


def _girdle(angles: Angles, raised: Points) -> Turns:
    elevation, protraction = angles.get("girdle.elev", 0.0), angles.get("girdle.pro", 0.0)
    return blade(raised @ np.array([0.0, -1.0, 0.0]), elevation, protraction)


def blade(arm: Points, elevation: float, protraction: float) -> Turns:
    """Return the turns of collar bone and shoulder blade for an arm that points there (3,) from the chest."""
    lifted = float(np.degrees(np.arccos(np.clip(-arm[1], -1, 1))))
    elevation += max(0.0, lifted - _BLADE_FROM_DEG) * _BLADE_SHARE
    protraction += float(np.clip(arm[2], 0, 1)) * 8.0 + float(np.clip(arm[0], 0, 1)) * 12.0
    first = about_axis("y", protraction * 0.6) @ about_axis("z", -elevation * 0.55)
    second = about_axis("y", protraction * 0.4) @ about_axis("z", -elevation * 0.45)
    return {"clavicle": first, "shoulder01": second}


def _hand(flexion: float, radial: float) -> Points:
    thumbward = unit(np.cross(HAND, PALM))
    return turned(np.radians(radial), -unit(PALM)) @ turned(np.radians(flexion), thumbward)


def fingers(angles: Angles) -> Turns:
    """Return the turns of the fingers and the thumb against the hand."""
    thumbward, palm = unit(np.cross(HAND, PALM)), unit(PALM)
    flex, spread = angles.get("fing.flex", 0.0), angles.get("fing.abd", 0.0)
    found = {}
    for finger, share in _SPREAD.items():
        own = flex + angles.get(f"fing{finger}.flex", 0.0)
        root = own - (_RESTING_CURL_DEG if own < _RESTING_CURL_DEG else 0.0)
        hook = angles.get("fing.hook", 0.0)
        apart = turned(np.radians(spread * share), -palm)
        found[f"finger{finger}-1"] = apart @ turned(np.radians(root), thumbward)
        found[f"finger{finger}-2"] = turned(np.radians(max(own, -15.0) * 1.05 + hook), thumbward)
        found[f"finger{finger}-3"] = turned(np.radians(max(own, -15.0) * 0.7 + hook), thumbward)
    bend, out = np.radians(angles.get("thumb.flex", 0.0)), np.radians(angles.get("thumb.abd", 0.0))
    lifted = turned(out * 0.8, unit(np.cross(unit(HAND) + thumbward, palm)))
    found["finger1-1"] = lifted @ turned(bend * 0.6, palm)
    found["finger1-2"] = turned(bend * 0.7, palm)
    found["finger1-3"] = turned(bend * 0.6, palm)
    return found
