"""Rotations as (3, 3) matrices: about an axis, the shortest way, from one pair of directions to another."""

from collections.abc import Sequence

import numpy as np
from scipy.spatial.transform import Rotation

from meshbuild.frame import Points

Direction = Points | Sequence[float]


def unit(vector: Direction) -> Points:
    """Return the vector (3,) at length one."""
    array = np.asarray(vector, dtype=np.float64)
    return array / float(np.linalg.norm(array))


def about_axis(axis: str, angle_deg: float) -> Points:
    """Return the turn about x, y or z by an angle in degrees."""
    return np.asarray(Rotation.from_euler(axis, angle_deg, degrees=True).as_matrix())


def turned(angle_rad: float, axis: Direction) -> Points:
    """Return the turn about any axis by an angle in radians."""
    return np.asarray(Rotation.from_rotvec(angle_rad * unit(axis)).as_matrix())


def smallest_turn(start: Direction, end: Direction) -> Points:
    """Return the smallest turn that carries one direction to another."""
    a, b = unit(start), unit(end)
    axis = np.cross(a, b)
    angle = float(np.arctan2(np.linalg.norm(axis), a @ b))
    return np.asarray(Rotation.from_rotvec(unit(axis) * angle).as_matrix())


def frame_to_frame(first: Direction, second: Direction, to_first: Direction, to_second: Direction) -> Points:
    """Return the rotation that maps ``first`` to ``to_first`` and ``second`` towards ``to_second``."""
    rotation: Points = _triad(to_first, to_second) @ _triad(first, second).T
    return rotation


def twist_about(rotation: Points, axis: Direction) -> float:
    """Return the angle in radians by which a rotation turns about an axis."""
    x, y, z, w = Rotation.from_matrix(rotation).as_quat()
    along = float(np.array([x, y, z]) @ unit(axis))
    # of the two quaternions of a rotation take the one that turns the short way
    return float(2 * np.arctan2(along * np.copysign(1.0, w), abs(w)))


def _triad(first: Direction, second: Direction) -> Points:
    x = unit(first)
    z = unit(np.cross(x, unit(second)))
    return np.column_stack([x, np.cross(z, x), z])
