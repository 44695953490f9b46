"""Pose the body: base position, joint angles, then hands and feet brought to where they belong."""

from dataclasses import dataclass, field

import numpy as np

from meshbuild.figure_body import Body
from meshbuild.figure_joints import LOWER_HALF, UPPER_HALF, Turns, blade, fingers, turns, upper_arm
from meshbuild.figure_reach import HandGoal, arm_turns, planted_leg
from meshbuild.frame import Points
from meshbuild.turns import about_axis, turned, twist_about

# how each base position turns the standing body: about which axis, degrees
_LAID = {
    "supine": ("x", -90.0),
    "supine_knees_bent": ("x", -90.0),
    "prone": ("x", 90.0),
    "side_left": ("z", -90.0),
    "side_right": ("z", 90.0),
    "all_fours": ("x", 90.0),
}


_TRUNK = ("spine", "pelvis", "root", "head")
_ARM = ("upperarm", "lowerarm", "wrist", "metacarpal", "finger")
_ARM_PLACES = ("wrist", "hand", "forearm", "finger", "palm", "mcp", "olecranon", "arm_", "epicondyle")


@dataclass
class Pose:
    """What a figure's body does: angles by name, goals of the hands, feet that stand on the floor."""

    base: str
    angles: dict[str, float]
    hands: dict[str, HandGoal] = field(default_factory=dict)
    planted: tuple[str, ...] = ()
    flat: tuple[str, ...] = ()
    bed: float = 0.0


@dataclass
class Posed:
    """The posed body: skin (n, 3) mm with the lowest place on the floor, turns (b, 3, 3), heads (b, 3)."""

    vertices: Points
    rotations: Points
    heads: Points
    offset: Points


def root_turn(pose: Pose) -> Points:
    """Return how the pelvis is turned in the room, (3, 3)."""
    axis, angle = _LAID.get(pose.base, ("y", 0.0))
    own = pose.angles
    return (
        about_axis("y", own.get("yaw", 0.0))
        @ about_axis("z", own.get("roll", 0.0))
        @ about_axis(axis, angle)
        @ about_axis("x", own.get("pitch", 0.0))
    )


def posed(body: Body, pose: Pose) -> Posed:
    """Pose the body: joints first, then the floor, then feet and hands."""
    free, chest = turns(pose.angles)
    root = root_turn(pose)
    fixed = {f"foot.{side}": np.eye(3) for side in pose.flat}
    rotations, heads = _carried(body, free, chest, root, fixed)
    offset = _to_floor(body, rotations, heads, pose)
    for side in pose.planted:
        fixed |= planted_leg(body, rotations, heads + offset, side)
    rotations, heads = _carried(body, free, chest, root, fixed)
    heads = heads + offset
    # the hand that holds the other arm comes after the arm it holds
    for side in sorted(pose.hands, key=lambda s: _waits(pose.hands, s)):
        rotations, heads = _reached(body, free, chest, root, fixed, offset, side, pose)
    return Posed(skinned(body, rotations, heads), rotations, heads, offset)


def _waits(hands: dict[str, HandGoal], side: str) -> tuple[bool, str]:
    """Order the hands: one that holds something of the other arm comes after that arm."""
    other = "L" if side == "R" else "R"
    held = hands[side].landmark or ""
    on_arm = held.partition(".")[0].startswith(_ARM_PLACES) and (".L" in held) == (other == "L")
    return on_arm, side


def skinned(body: Body, rotations: Points, heads: Points) -> Points:
    """Return the skin (n, 3) of turned bones, with joints as round as the standing body's.

    Blending the turns of bones flattens bent joints; the posed skin is smoothed and the detail of the
    standing skin put back in the turned frame of each vertex, as "delta mush" (Mancewicz 2014) does.
    """
    smooth = body.vertices - body.detail
    moved = body.smoothed(_blended(body, rotations, heads, smooth))
    flat = body.weights @ rotations.reshape(-1, 9)
    matrices = flat.reshape(-1, 3, 3)
    lengths = np.linalg.norm(matrices, axis=(1, 2), keepdims=True) / np.sqrt(3)
    detail: Points = np.einsum("nij,nj->ni", matrices / np.maximum(lengths, 0.3), body.lost)
    return moved + detail


def _blended(body: Body, rotations: Points, heads: Points, vertices: Points) -> Points:
    offsets = heads - np.einsum("bij,bj->bi", rotations, body.heads)
    blended = body.weights @ np.concatenate([rotations.reshape(-1, 9), offsets], axis=1)
    turned_: Points = np.einsum("nij,nj->ni", blended[:, :9].reshape(-1, 3, 3), vertices)
    return turned_ + blended[:, 9:]


def _carried(body: Body, free: Turns, chest: Turns, root: Points, fixed: Turns) -> tuple[Points, Points]:
    rotations, heads = np.empty((len(body.names), 3, 3)), np.empty((len(body.names), 3))
    breast = body.bone("spine01")
    for i, name in enumerate(body.names):
        parent = int(body.parent[i])
        if parent < 0:
            rotations[i], heads[i] = root, body.heads[i]
            continue
        heads[i] = rotations[parent] @ (body.heads[i] - body.heads[parent]) + heads[parent]
        rotations[i] = rotations[parent] @ free.get(name, np.eye(3))
        if name in chest:
            rotations[i] = rotations[breast] @ chest[name]
        if name in fixed:
            rotations[i] = fixed[name]
    return rotations, heads


def _to_floor(body: Body, rotations: Points, heads: Points, pose: Pose) -> Points:
    """Return the move (3,) that puts the pelvis over the origin and the lowest skin on floor or bed."""
    skin = _blended(body, rotations, heads, body.vertices)
    if pose.bed:
        skin = skin[_share(body, _TRUNK) > 0.7]
    else:  # an arm that is going elsewhere says nothing about the floor
        arms = tuple(f"{bone}.{side}" for side in pose.hands for bone in _ARM)
        skin = skin[_share(body, arms) < 0.3]
    hips = heads[body.bone("root")]
    return np.array([-hips[0], pose.bed - skin[:, 1].min(), -hips[2]])


def _share(body: Body, bones: tuple[str, ...]) -> Points:
    """Return (n,) how far each vertex follows bones whose names begin (and end) so."""
    starts = [bone.partition(".") for bone in bones]
    mine = [
        i
        for i, name in enumerate(body.names)
        if any(name.startswith(start) and name.endswith(end) for start, _, end in starts)
    ]
    return np.asarray(body.weights[:, mine].sum(axis=1)).ravel()


def _reached(
    body: Body, free: Turns, chest: Turns, root: Points, fixed: Turns, offset: Points, side: str, pose: Pose
) -> tuple[Points, Points]:
    """Bring a hand to its goal: three rounds, because the shoulder blade follows the arm."""
    goal = pose.hands[side]
    rotations, heads = _carried(body, free, chest, root, fixed)
    heads = heads + offset
    place, normal = goal.found(body, rotations, heads)
    for _ in range(3):
        whole, forearm, hand = arm_turns(body, rotations, heads, side, goal, place, normal)
        breast = rotations[body.bone("spine01")]
        mirrored = np.array([-1.0, 1.0, 1.0]) if side == "L" else np.ones(3)
        sided = np.outer(mirrored, mirrored)
        to_chest = (breast.T @ whole) * sided
        for bone, turn in upper_arm(to_chest).items():
            chest[f"{bone}.{side}"] = turn * sided
        arm = to_chest @ np.array([-0.242, -0.970, -0.020])
        own = {key[2:]: value for key, value in pose.angles.items() if key.startswith(f"{side}.")}
        for bone, turn in blade(arm, own.get("girdle.elev", 0.0), own.get("girdle.pro", 0.0)).items():
            free[f"{bone}.{side}"] = turn * sided
        along = forearm @ (np.array([-0.300, -0.940, 0.160]) * mirrored)
        twist = twist_about(hand @ forearm.T, along)
        fixed[f"lowerarm01.{side}"] = turned(twist * UPPER_HALF, along) @ forearm
        fixed[f"lowerarm02.{side}"] = turned(twist * LOWER_HALF, along) @ forearm
        fixed[f"wrist.{side}"] = hand
        for bone, turn in fingers(own).items():
            free[f"{bone}.{side}"] = turn * sided
        rotations, heads = _carried(body, free, chest, root, fixed)
        heads = heads + offset
    return rotations, heads
