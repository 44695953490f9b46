"""Chair, wall, table, mat, roll, stick and strap: plain boxes and rods beside the body of a figure."""

from collections.abc import Callable

import numpy as np

from meshbuild.frame import Faces, Points
from meshbuild.turns import unit

Solid = tuple[Points, Faces]
_SIDES = 10


def box(low: Points, high: Points) -> Solid:
    """Return a box between two corners: (24, 3) vertices, four to a side so that its edges stay sharp."""
    corners = np.array([[i, j, k] for i in (0, 1) for j in (0, 1) for k in (0, 1)])
    quads = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    vertices = np.array([low + corners[c] * (high - low) for quad in quads for c in quad])
    faces = [(4 * q + a, 4 * q + b, 4 * q + c) for q in range(6) for a, b, c in ((0, 1, 2), (0, 2, 3))]
    return vertices, np.array(faces, dtype=np.int32)


def rod(start: Points, end: Points, radius: float) -> Solid:
    """Return a round rod between two places."""
    along = unit(end - start)
    first = unit(np.cross(along, (0.3, 1.0, 0.2)))
    second = np.cross(along, first)
    angles = np.arange(_SIDES) * 2 * np.pi / _SIDES
    circle = (np.cos(angles)[:, None] * first + np.sin(angles)[:, None] * second) * radius
    vertices = np.concatenate([start + circle, end + circle, [start], [end]])
    faces = []
    for i in range(_SIDES):
        j = (i + 1) % _SIDES
        faces += [(i, j, _SIDES + i), (j, _SIDES + j, _SIDES + i)]
        faces += [(j, i, 2 * _SIDES), (_SIDES + i, _SIDES + j, 2 * _SIDES + 1)]
    return vertices, np.array(faces, dtype=np.int32)


def ball(centre: Points, radius: float) -> Solid:
    """Return a ball of rings."""
    rows, columns = 10, 16
    turn = np.linspace(0, np.pi, rows + 1)
    around = np.arange(columns) * 2 * np.pi / columns
    vertices = np.array(
        [(np.sin(t) * np.cos(a), np.cos(t), np.sin(t) * np.sin(a)) for t in turn for a in around]
    )
    faces = []
    for i in range(rows):
        for j in range(columns):
            a, b = i * columns + j, i * columns + (j + 1) % columns
            faces += [(a, b, a + columns), (b, b + columns, a + columns)]
    return centre + vertices * radius, np.array(faces, dtype=np.int32)


def chair(seat: float, back: float, behind: bool) -> list[Solid]:
    """Return a chair: seat at a height (mm), its hind edge at z = ``back``, with a back rest or a stool."""
    depth, half = 420.0, 225.0
    ahead = back + depth
    legs = [
        box(np.array([x, 0.0, z]), np.array([x + 36, seat - 40, z + 36]))
        for x in (-half, half - 36)
        for z in (back, ahead - 36)
    ]
    top = box(np.array([-half, seat - 40, back]), np.array([half, seat, ahead]))
    rest = [box(np.array([-half, seat, back - 30]), np.array([half, seat + 430, back]))] if behind else []
    return [top, *legs, *rest]


def numbers(text: str) -> list[float]:
    """Read "1,2,3"."""
    return [float(part) for part in text.split(",")]


def prop(word: str, values: str, at: Callable[[str], Points]) -> list[Solid]:
    """Return the solids of one prop of the table ``exercise_figures.csv``.

    Parameters
    ----------
    word : wall, sidewall, box, table, rod, stick or ball.
    values : what the word needs; ``at`` finds a landmark of the posed body.

    Raises
    ------
    ValueError
        For a word that is not known.
    """
    if word == "wall":  # z of a wall in front (or behind)
        z = numbers(values)[0]
        thick = 30.0 if z > 0 else -30.0
        return [box(np.array([-420.0, 0.0, min(z, z + thick)]), np.array([420.0, 1900.0, max(z, z + thick)]))]
    if word == "sidewall":  # x of a wall at the side
        x = numbers(values)[0]
        thick = 30.0 if x > 0 else -30.0
        return [box(np.array([min(x, x + thick), 0.0, -420.0]), np.array([max(x, x + thick), 1900.0, 420.0]))]
    if word == "box":  # x, z of the middle, width, depth, bottom, top
        x, z, width, depth, bottom, top = numbers(values)
        half = np.array([width / 2, 0.0, depth / 2])
        return [box(np.array([x, bottom, z]) - half, np.array([x, top, z]) + half)]
    if word == "table":  # x, z of the middle, width, depth, height
        x, z, width, depth, top = numbers(values)
        half = np.array([width / 2, 0.0, depth / 2])
        low, high = np.array([x, 0.0, z]) - half, np.array([x, top - 35, z]) + half
        foot = np.array([34.0, 0.0, 34.0])
        corners = [np.array([a, 0.0, c]) for a in (low[0], high[0] - 34) for c in (low[2], high[2] - 34)]
        legs = [box(corner, corner + foot + (0.0, top - 35, 0.0)) for corner in corners]
        return [box(np.array([x, top - 35, z]) - half, np.array([x, top, z]) + half), *legs]
    if word == "rod":  # landmark or place > landmark or place
        left, right = (_place(end, at) for end in values.split(">"))
        return [rod(left, right, 9.0)]
    if word == "stick":  # along the back, from landmark to landmark and a little farther
        near, far = (_place(end, at) for end in values.split(">"))
        along = unit(far - near)
        behind = np.cross(along, (-1.0, 0.0, 0.0)) * 36.0
        return [rod(near - along * 150 + behind, far + along * 120 + behind, 12.0)]
    if word == "ball":  # landmark or place, radius
        where, radius = values.split(">")
        return [ball(_place(where, at), float(radius))]
    raise ValueError(f"no prop is called {word}")


def _place(text: str, at: Callable[[str], Points]) -> Points:
    """Return a landmark ("id", "id.L"), the middle of two ("a+b"), or a place in the room ("1,2,3")."""
    if "," in text:
        return np.array(numbers(text))
    return np.mean([at(name) for name in text.split("+")], axis=0)
