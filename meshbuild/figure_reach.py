"""Where hands and feet must be, and the limbs that bring them there (two bones and a joint)."""

from dataclasses import dataclass

import numpy as np

from meshbuild.figure_body import Body
from meshbuild.figure_joints import ELBOW_AXIS, FOREARM, HAND, PALM, UPPER_ARM, Turns
from meshbuild.frame import Points
from meshbuild.turns import frame_to_frame, turned, unit

_PALM_BELOW = 16.0
_MOST_BEND_DEG = 80.0
_ANKLE_HEIGHT = 71.0


@dataclass(frozen=True)
class HandGoal:
    """A hand goes to a landmark (``id`` right or midline, ``id.L`` left) or to a place in the room.

    ``palm`` and ``fingers``: directions (3,) in the room, when not by the skin and the forearm. ``pole``:
    where the elbow points, in the frame of the chest, written for the right side. ``away``: mm off the skin;
    ``ahead``: mm from the wrist to what touches, the palm (75) or the finger tips (160).
    """

    landmark: str | None
    place: tuple[float, float, float] | None
    palm: tuple[float, float, float] | None = None
    fingers: tuple[float, float, float] | None = None
    pole: tuple[float, float, float] = (-0.55, -0.75, -0.35)
    away: float = 0.0
    ahead: float = 75.0

    def found(self, body: Body, rotations: Points, heads: Points) -> tuple[Points, Points]:
        """Return the place (3,) to be touched and the outward normal (3,) there."""
        if self.landmark is None:
            assert self.place is not None
            return np.array(self.place), np.array([0.0, 1.0, 0.0])
        vertex = body.landmark(self.landmark)
        weights = body.weights[vertex].toarray().ravel()
        offsets = heads - np.einsum("bij,bj->bi", rotations, body.heads)
        matrix = np.tensordot(weights, rotations, axes=1)
        place = matrix @ body.vertices[vertex] + weights @ offsets
        normal = unit(matrix @ _normal_at(body, vertex))
        return place + normal * self.away, normal


def _normal_at(body: Body, vertex: int) -> Points:
    faces = body.faces[(body.faces == vertex).any(axis=1)]
    a, b, c = (body.vertices[faces[:, i]] for i in range(3))
    return unit(np.cross(b - a, c - a).sum(axis=0))


def arm_turns(
    body: Body, rotations: Points, heads: Points, side: str, goal: HandGoal, place: Points, normal: Points
) -> tuple[Points, Points, Points]:
    """Return the turns (3, 3) in the room of upper arm, forearm and hand that bring the palm to a place."""
    mirrored = np.array([-1.0, 1.0, 1.0]) if side == "L" else np.ones(3)
    shoulder = heads[body.bone(f"upperarm01.{side}")]
    lengths = [
        float(np.linalg.norm(body.heads[body.bone(f"{b}.{side}")] - body.heads[body.bone(f"{a}.{side}")]))
        for a, b in (("upperarm01", "lowerarm01"), ("lowerarm01", "wrist"))
    ]
    pole = rotations[body.bone("spine01")] @ (np.array(goal.pole) * mirrored)
    palm = np.array(goal.palm) if goal.palm else -normal
    fingers = np.array(goal.fingers) if goal.fingers else unit(place - shoulder)
    for _ in range(4):
        ahead = unit(fingers - palm * (fingers @ palm) / (palm @ palm))
        wrist = place - ahead * goal.ahead - unit(palm) * _PALM_BELOW
        elbow, wrist = _joint(shoulder, wrist, lengths, pole)
        forearm = unit(wrist - elbow)
        if goal.fingers is None:
            fingers = forearm
    hand = _bent_at_most(forearm, ahead)
    hinge = np.cross(elbow - shoulder, forearm)
    if np.linalg.norm(hinge) < 1e-3 * lengths[0]:
        hinge = np.cross(forearm, pole)
    # a hinge is a cross product: mirrored it points the other way
    axis = np.array(ELBOW_AXIS) * mirrored * (-1.0 if side == "L" else 1.0)
    upper = frame_to_frame(np.array(UPPER_ARM) * mirrored, axis, elbow - shoulder, hinge)
    fore = frame_to_frame(np.array(FOREARM) * mirrored, axis, forearm, hinge)
    return upper, fore, frame_to_frame(np.array(HAND) * mirrored, np.array(PALM) * mirrored, hand, palm)


def planted_leg(body: Body, rotations: Points, heads: Points, side: str) -> Turns:
    """Return the turns in the room of a leg whose foot stands on the floor below where it would hang."""
    hip, ankle = (heads[body.bone(f"{name}.{side}")] for name in ("upperleg01", "foot"))
    knee = heads[body.bone(f"lowerleg01.{side}")]
    rest = [body.heads[body.bone(f"{name}.{side}")] for name in ("upperleg01", "lowerleg01", "foot")]
    lengths = [float(np.linalg.norm(rest[1] - rest[0])), float(np.linalg.norm(rest[2] - rest[1]))]
    target = np.array([ankle[0], _ANKLE_HEIGHT, ankle[2]])
    ahead = rotations[body.bone(f"foot.{side}")] @ np.array([0.0, 0.0, 1.0])
    bent, end = _joint(hip, target, lengths, (knee - (hip + ankle) / 2) + ahead * 60.0)
    across = unit(np.cross(ahead, np.array([0.0, -1.0, 0.0])))
    thigh = frame_to_frame(rest[1] - rest[0], (1.0, 0.0, 0.0), bent - hip, across)
    shank = frame_to_frame(rest[2] - rest[1], (1.0, 0.0, 0.0), end - bent, across)
    return {
        f"upperleg01.{side}": thigh,
        f"upperleg02.{side}": thigh,
        f"lowerleg01.{side}": shank,
        f"lowerleg02.{side}": shank,
    }


def _joint(root: Points, end: Points, lengths: list[float], pole: Points) -> tuple[Points, Points]:
    """Return where the middle joint lies, towards the pole, and the end as far as the limb reaches."""
    reach = end - root
    distance = float(np.clip(np.linalg.norm(reach), abs(lengths[0] - lengths[1]) + 5, sum(lengths) - 1.0))
    along = unit(reach)
    first = (lengths[0] ** 2 - lengths[1] ** 2 + distance**2) / (2 * distance)
    height = np.sqrt(max(lengths[0] ** 2 - first**2, 0.0))
    aside = unit(pole - along * (pole @ along))
    return root + along * first + aside * height, root + along * distance


def _bent_at_most(forearm: Points, hand: Points) -> Points:
    """Return the hand's direction, turned back where the wrist would bend farther than wrists do."""
    angle = np.arccos(np.clip(forearm @ hand, -1, 1))
    most = np.radians(_MOST_BEND_DEG)
    if angle <= most:
        return hand
    result: Points = turned(most, np.cross(forearm, hand)) @ forearm
    return result
