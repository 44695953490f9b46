"""One figure: the posed body among its props, seen by its camera, drawn with arrows and ring."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from meshbuild import figure_ink as ink
from meshbuild.figure_body import Body
from meshbuild.figure_camera import Camera, Seen, camera, look
from meshbuild.figure_pose import Pose, Posed, posed
from meshbuild.figure_props import Solid, box, chair, prop
from meshbuild.figure_table import Drawing
from meshbuild.frame import Points
from meshbuild.geometry import vertex_normals
from meshbuild.turns import unit

SIZE = 480
_MARGIN = 1.07
_SHORTEST, _LONGEST = 62.0, 150.0
_MOVED = 30.0
_NEAR = 350.0
_WAYS = {
    "up": (0, 1, 0), "down": (0, -1, 0), "forward": (0, 0, 1), "back": (0, 0, -1),
    "toward_opposite": (1, 0, 0), "turn_opposite": (1, 0, 0), "toward_same": (-1, 0, 0),
    "turn_same": (-1, 0, 0),
}  # fmt: skip


def figure(body: Body, drawing: Drawing, worked: Points, first: Points) -> NDArray[np.uint8]:
    """Return start and end side by side, (480, 960) indices of tones."""
    poses = [drawing.start, between(drawing.start, drawing.end, 0.5), drawing.end]
    three = [posed(body, pose) for pose in poses]
    view = _framed(body, drawing, three[0], three[2])
    size = SIZE * ink.SCALE
    halves = []
    for mark, body_posed in (("<", three[0]), (">", three[2])):
        words = [word.lstrip("<>") for word in drawing.props if word[0] in (mark, word.lstrip("<>")[0])]
        solids = list(_around(body, drawing, body_posed, words))
        surface = _surface(body, body_posed, worked, first, solids)
        seen = look(view, surface.vertices, surface.faces, size)
        grey = ink.drawn(seen, surface, view.radius)
        if mark == ">":
            grey = _ringed(grey, seen, surface)
            for at, way, given in drawing.arrows:
                path = arrow_path(body, view, three, at, way, given, size)
                if path is not None:
                    grey = ink.arrow(grey, path)
        halves.append(ink.reduced(grey))
    return np.concatenate(halves, axis=1)


def between(start: Pose, end: Pose, share: float) -> Pose:
    """Return the pose on the way from start to end; hands are where they end."""
    names = {*start.angles, *end.angles}
    angles = {
        name: start.angles.get(name, 0.0) * (1 - share) + end.angles.get(name, 0.0) * share for name in names
    }
    hands = {side: goal for side, goal in end.hands.items() if side in start.hands}
    return Pose(end.base, angles, hands, end.planted, end.flat, end.bed)


def arrow_path(
    body: Body, view: Camera, three: list[Posed], at: str, way: str, mark: str, size: int
) -> Points | None:
    """Return the arrow's path (k, 2) in pixels: the way the landmark goes, or where the words point.

    ``mark`` is "-" for no arrow, "x,y,z" for a direction in the room, "id:" or "id:x,y,z" for another
    landmark, else empty.
    """
    if mark == "-":
        return None
    if ":" in mark:
        at, _, mark = mark.partition(":")
    vertex = body.landmark(at)
    places = np.array([step.vertices[vertex] for step in three])
    flat = view.pixels(places, size)
    moved = float(np.linalg.norm(places[2] - places[0]))
    length = float(np.linalg.norm(flat[2] - flat[0]))
    if mark == "" and moved > _MOVED and length > _SHORTEST * ink.SCALE * 0.7:
        share = np.linspace(1 - min(1.0, _LONGEST * 2 * ink.SCALE / length), 1, 12)[:, None]
        first, second = flat[0] * (1 - share) + flat[1] * share, flat[1] * (1 - share) + flat[2] * share
        return np.asarray(first * (1 - share) + second * share)
    if mark:
        direction = np.array([float(part) for part in mark.split(",")])
    elif moved > _MOVED:
        direction = places[2] - places[0]
    else:
        weights = body.weights[vertex].toarray().ravel()
        direction = np.tensordot(weights, three[2].rotations, axes=1) @ np.array(_WAYS[way], dtype=float)
    step = view.pixels(places[2] + direction * 10.0, size)[0] - flat[2]
    if np.linalg.norm(step) < 1e-6:
        return None
    start = flat[2] - unit(step) * _SHORTEST * ink.SCALE * 0.25
    return np.asarray(start + unit(step) * np.linspace(0, _SHORTEST * ink.SCALE, 6)[:, None])


def _framed(body: Body, drawing: Drawing, start: Posed, end: Posed) -> Camera:
    view = camera(drawing.azimuth_deg, drawing.elevation_deg, np.zeros(3), 1.0)
    if drawing.focus:
        at = body.landmark(drawing.focus[0])
        centre = (start.vertices[at] + end.vertices[at]) / 2
        return Camera(centre, view.forward, drawing.focus[1])
    both = np.concatenate([start.vertices, end.vertices])
    sides = [both @ view.right, both @ view.up]
    low, high = (np.array([f(side) for side in sides]) for f in (np.min, np.max))
    middle = (low + high) / 2
    depth = float((both @ view.forward).mean())
    centre = view.right * middle[0] + view.up * middle[1] + view.forward * depth
    return Camera(centre, view.forward, float((high - low).max()) / 2 * _MARGIN)


def _around(body: Body, drawing: Drawing, step: Posed, words: list[str]) -> Iterable[Solid]:
    """Return chair or floor as the base position has them, and the props of the table."""

    def at(name: str) -> Points:
        return np.asarray(step.vertices[body.landmark(name)])

    plain = {word.partition(":")[0] for word in words}
    low, high = step.vertices.min(axis=0), step.vertices.max(axis=0)
    if "bed" in plain:
        pass
    elif drawing.base == "chair":
        hips = (at("ischial_tuberosity") + at("ischial_tuberosity.L")) / 2
        if not _close_to_floor(drawing, step, body):
            yield from chair(float(hips[1]) - 6.0, float(hips[2]) - 175.0, "stool" not in plain)
        yield box(np.array([-330.0, -8.0, -400.0]), np.array([330.0, 0.0, 720.0]))
    elif "bare" not in plain:
        pad = np.array([70.0, 0.0, 70.0])
        floor = np.array([low[0], -12.0, low[2]]), np.array([high[0], -0.5, high[2]])
        yield box(floor[0] - pad, floor[1] + pad)
    for word in words:
        name, _, values = word.partition(":")
        if name not in ("stool", "bare", "bed"):
            yield from prop(name, values, at)
        elif name == "bed" and values:
            x, z, width, depth, top = (float(v) for v in values.split(","))
            half = np.array([width / 2, 0.0, depth / 2])
            yield box(np.array([x, top - 180, z]) - half, np.array([x, top, z]) + half)


def _close_to_floor(drawing: Drawing, step: Posed, body: Body) -> bool:
    """Tell whether the picture shows feet from so near that the chair would only stand in the way."""
    if drawing.focus is None or drawing.focus[1] > _NEAR:
        return False
    return bool(step.vertices[body.landmark(drawing.focus[0])][1] < _NEAR)


def _surface(body: Body, step: Posed, worked: Points, first: Points, solids: list[Solid]) -> ink.Surface:
    vertices, faces = [step.vertices], [body.faces]
    normals, kind = [body.normals(step.vertices)], [np.zeros(len(body.faces), dtype=np.int32)]
    count = len(step.vertices)
    for number, (places, corners) in enumerate(solids, start=1):
        vertices.append(places)
        faces.append(corners + count)
        normals.append(vertex_normals(places, corners))
        kind.append(np.full(len(corners), number, dtype=np.int32))
        count += len(places)
    rest = np.zeros(count - len(step.vertices))
    return ink.Surface(
        np.concatenate(vertices),
        np.concatenate(faces),
        np.concatenate(normals),
        np.concatenate(kind),
        np.concatenate([body.cover, rest - 1]),
        np.concatenate([worked, rest]),
        np.concatenate([first, rest]),
    )


def _ringed(grey: ink.Grey, seen: Seen, surface: ink.Surface) -> ink.Grey:
    """Ring the largest patch of skin over the first muscle that is seen."""
    on = seen.face >= 0
    corners = surface.faces[np.where(on, seen.face, 0)]
    patch = on & ((surface.first[corners] * seen.weights).sum(axis=2) > 0.5)
    labels, count = ndimage.label(patch)
    if not count:
        return grey
    sizes = ndimage.sum_labels(patch, labels, range(1, count + 1))
    rows, columns = np.nonzero(labels == 1 + int(np.argmax(sizes)))
    side = float(np.clip(np.sqrt(sizes.max()) * 0.62, 24 * ink.SCALE, 62 * ink.SCALE))
    return ink.ring(grey, np.array([columns.mean(), rows.mean()]), side)
