"""The standing pose: arms a little away from the trunk, palms forward, feet turned out, head back.

Linear blend skinning. Each bone gets a GLOBAL rotation about the place its head is carried to; bones
without a rule do as their parent. The rules are for the right side; the left does the mirror image.
"""

import numpy as np

from meshbuild.frame import Points, mirror_rotation
from meshbuild.rig import Rig
from meshbuild.turns import about_axis, frame_to_frame, smallest_turn, turned, twist_about

# where the parts of the right limbs point, (x, y, z) in the frame, normalised in use
_UPPER_ARM = (-0.242, -0.970, -0.020)
_ELBOW_AXIS = (-0.990, 0.140, -0.050)
_FOREARM = (-0.300, -0.940, 0.160)
_HAND = (-0.150, -0.955, 0.255)
_PALM = (-0.120, 0.250, 0.960)
_THIGH = (-0.030, -0.9995, -0.005)
_SHANK = (-0.030, -0.999, -0.020)
_CLAVICLE_DEG, _SCAPULA_DEG, _TOE_OUT_DEG, _NECK_DEG, _HEAD_DEG = 1.5, 3.0, -6.0, -10.0, -1.0
# shares of the forearm's turn that its two halves take
_UPPER_HALF, _LOWER_HALF = 0.20, 0.65


def joints(rig: Rig, heads: Points) -> dict[str, Points]:
    """Return the right side's joint centres, (3,) each, by plain names."""
    bones = {
        "shoulder": "upperarm01.R",
        "elbow": "lowerarm01.R",
        "wrist": "wrist.R",
        "hip": "upperleg01.R",
        "knee": "lowerleg01.R",
        "ankle": "foot.R",
        "finger2": "finger2-1.R",
        "finger3": "finger3-1.R",
        "finger5": "finger5-1.R",
    }
    return {joint: heads[rig.names.index(bone)] for joint, bone in bones.items()}


def standing_rotations(rig: Rig, heads: Points) -> dict[str, Points]:
    """Return the (3, 3) global rotation of every bone that has a rule, both sides."""
    joint = joints(rig, heads)
    right = _arm(joint) | _leg(joint)
    rules = {f"{bone}.R": rotation for bone, rotation in right.items()}
    rules |= {f"{bone}.L": mirror_rotation(rotation) for bone, rotation in right.items()}
    for bone in ("neck01", "neck02", "neck03"):
        rules[bone] = about_axis("x", _NECK_DEG)
    rules["head"] = about_axis("x", _HEAD_DEG)
    return rules


def bone_transforms(rig: Rig, heads: Points, rules: dict[str, Points]) -> tuple[Points, Points]:
    """Return the (b, 3, 3) global rotations and (b, 3) carried heads of all bones."""
    rotations = np.empty((len(rig.names), 3, 3))
    carried = np.empty((len(rig.names), 3))
    for i, name in enumerate(rig.names):
        parent = rig.parent[i]
        inherited = rotations[parent] if parent >= 0 else np.eye(3)
        rotations[i] = rules.get(name, inherited)
        carried[i] = heads[i]
        if parent >= 0:
            carried[i] = inherited @ (heads[i] - heads[parent]) + carried[parent]
    return rotations, carried


def posed(rig: Rig, vertices: Points, heads: Points, rotations: Points, carried: Points) -> Points:
    """Return the (n, 3) vertices moved with their bones."""
    offsets = carried - np.einsum("bij,bj->bi", rotations, heads)
    flat = np.concatenate([rotations.reshape(-1, 9), offsets], axis=1)
    blended = rig.weights @ flat
    moved: Points = np.einsum("nij,nj->ni", blended[:, :9].reshape(-1, 3, 3), vertices) + blended[:, 9:]
    return moved


def disagreement(rig: Rig, rotations: Points) -> Points:
    """Return (n,) how much the bones of each vertex turn differently: 0 none, towards 1 strongly.

    The blended matrix of rotations that disagree is shorter than a rotation; this is what it lost.
    """
    blended = rig.weights @ rotations.reshape(-1, 9)
    lost: Points = 1 - np.linalg.norm(blended, axis=1) / np.sqrt(3)
    return lost


def _arm(joint: dict[str, Points]) -> dict[str, Points]:
    upper = joint["elbow"] - joint["shoulder"]
    fore = joint["wrist"] - joint["elbow"]
    axis = np.cross(upper, fore)
    humerus = frame_to_frame(upper, axis, _UPPER_ARM, _ELBOW_AXIS)
    swing = smallest_turn(upper, _UPPER_ARM)
    forearm = frame_to_frame(fore, axis, _FOREARM, _ELBOW_AXIS)
    palm = np.cross(joint["finger2"] - joint["wrist"], joint["finger5"] - joint["wrist"])
    hand = frame_to_frame(joint["finger3"] - joint["wrist"], palm, _HAND, _PALM)
    turn = twist_about(hand @ forearm.T, _FOREARM)
    return {
        "clavicle": about_axis("z", _CLAVICLE_DEG),
        "shoulder01": about_axis("z", _SCAPULA_DEG),
        "upperarm01": turned(twist_about(humerus @ swing.T, _UPPER_ARM) * 0.5, _UPPER_ARM) @ swing,
        "upperarm02": humerus,
        "lowerarm01": turned(turn * _UPPER_HALF, _FOREARM) @ forearm,
        "lowerarm02": turned(turn * _LOWER_HALF, _FOREARM) @ forearm,
        "wrist": hand,
    }


def _leg(joint: dict[str, Points]) -> dict[str, Points]:
    thigh = smallest_turn(joint["knee"] - joint["hip"], _THIGH)
    shank = smallest_turn(joint["ankle"] - joint["knee"], _SHANK)
    return {
        "upperleg01": thigh,
        "upperleg02": thigh,
        "lowerleg01": shank,
        "lowerleg02": shank,
        "foot": about_axis("y", _TOE_OUT_DEG),
    }
