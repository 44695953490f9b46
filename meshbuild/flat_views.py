"""The flat views: which skin each shows, from where, how large, and where it stands on its page."""

from dataclasses import dataclass

import numpy as np

from meshbuild.frame import Indices, Points

_ARM = frozenset({"arm", "elbow", "forearm", "wrist", "hand", "fingers"})
_LEG = frozenset({"thigh", "knee", "leg", "ankle", "foot", "toes"})
_CHEST = frozenset({"shoulder", "chest", "mid_back"})
_HEAD = frozenset({"head", "face", "neck"})
_HAND = frozenset({"wrist", "hand", "fingers"})
_FOOT = frozenset({"ankle", "foot", "toes"})
_DECIMALS = 4

Direction = tuple[float, float, float]
UP: Direction = (0.0, 1.0, 0.0)


@dataclass(frozen=True)
class ViewPlan:
    """One view before it is drawn.

    `toward` points at the viewer and `up` upwards in the picture. `groups` and `side` are those of the
    regions that are there; None means all. `scale` is units of the page a mm, `step` mm a pixel of the
    picture that the outlines are traced on.
    """

    id: str
    page: str
    toward: Direction
    up: Direction
    groups: frozenset[str] | None = None
    side: str | None = None
    scale: float = 1.0
    step: float = 1.0


def view_plans(groups: frozenset[str], hands: dict[str, tuple[Direction, Direction]]) -> list[ViewPlan]:
    """Return all views in the order of their pages, right before left as the client's right stands left.

    Parameters
    ----------
    groups : all groups of regions.
    hands : by side, where the palm and where the fingers point.
    """
    plans = [
        ViewPlan("front", "body", (0, 0, 1), UP),
        ViewPlan("back", "body", (0, 0, -1), UP),
    ]
    for side, x in (("right", -1.0), ("left", 1.0)):
        plans.append(ViewPlan(f"{side}_side", "sides", (x, 0, 0), UP, groups - _ARM, side))
        plans.append(ViewPlan(f"{side}_leg_inner", "sides", (-x, 0, 0), UP, _LEG, side))
        plans.append(ViewPlan(f"{side}_under_arm", "sides", (x, -1.0, 0.9), UP, _CHEST, side))
    close = {"scale": 4.0, "step": 0.5}
    heads: tuple[tuple[str, Direction, Direction], ...] = (
        ("right_head", (-1, 0, 0), UP),
        ("front_head", (0, 0, 1), UP),
        ("left_head", (1, 0, 0), UP),
        ("back_head", (0, 0, -1), UP),
        ("top_head", (0, 1, 0), (0, 0, 1)),
        ("under_chin", (0, -0.8, 0.6), UP),
    )
    plans += [ViewPlan(name, "head", toward, up, _HEAD, None, **close) for name, toward, up in heads]
    for side in ("right", "left"):
        palm, fingers = hands[side]
        back: Direction = (-palm[0], -palm[1], -palm[2])
        plans.append(ViewPlan(f"{side}_palm", "hands", palm, fingers, _HAND, side, **close))
        plans.append(ViewPlan(f"{side}_hand_back", "hands", back, fingers, _HAND, side, **close))
    for side, x in (("right", -1.0), ("left", 1.0)):
        feet: tuple[tuple[str, Direction, Direction], ...] = (
            ("foot_top", (0, 1, 0), (0, 0, 1)),
            ("sole", (0, -1, 0), (0, 0, 1)),
            ("foot_outer", (x, 0, 0), UP),
            ("foot_inner", (-x, 0, 0), UP),
        )
        plans += [
            ViewPlan(f"{side}_{name}", "feet", toward, up, _FOOT, side, **close) for name, toward, up in feet
        ]
    return plans


def hand_directions(
    vertices: Points, fingers: Indices, wrist: Indices, palm_normals: Points
) -> tuple[Direction, Direction]:
    """Return where the palm faces and where the fingers point.

    Parameters
    ----------
    vertices : (n, 3) mm. fingers, wrist : indices of their vertices. palm_normals : (k, 3) of palm faces.
    """
    along = vertices[fingers].mean(axis=0) - vertices[wrist].mean(axis=0)
    along /= np.linalg.norm(along)
    palm = palm_normals.mean(axis=0)
    palm -= along * float(palm @ along)
    palm /= np.linalg.norm(palm)
    return _rounded(palm), _rounded(along)


def axes(plan: ViewPlan) -> tuple[Points, Points]:
    """Return the unit vectors to the right and upwards in a view's picture, to four decimals.

    Rounded, so that they are the same on every machine; what is lost is less than 0.1 mm over a body.
    """
    toward = np.array(plan.toward, dtype=np.float64)
    toward /= np.linalg.norm(toward)
    up = np.array(plan.up, dtype=np.float64)
    up -= toward * float(up @ toward)
    up /= np.linalg.norm(up)
    right = np.cross(up, toward)
    return np.array(_rounded(right)), np.array(_rounded(up))


def _rounded(direction: Points) -> Direction:
    x, y, z = (round(float(value), _DECIMALS) + 0.0 for value in direction)
    return x, y, z
