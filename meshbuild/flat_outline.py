"""Outlines of a picture of numbers: neighbours share their border exactly, whatever is left out of it."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Labels = NDArray[np.int64]
Floats = NDArray[np.float64]
Corner = tuple[int, int]

NOTHING = -1
_LEFT_OF = {(0, 1): (0, -1), (1, 0): (0, 0), (0, -1): (-1, 0), (-1, 0): (-1, -1)}
"""Row and column of the pixel on the left of a step from a corner, for (x, y) steps with y downwards."""
_RIGHT_OF = {(0, 1): (0, 0), (1, 0): (-1, 0), (0, -1): (-1, -1), (-1, 0): (0, -1)}


def smoothed(labels: Labels, sigma_px: float, least_px: int) -> Labels:
    """Return the labels with soft borders: no teeth of triangles, no crumbs, no holes.

    Parameters
    ----------
    labels : (h, w), -1 beside the body.
    sigma_px : how wide the borders are softened.
    least_px : pieces with fewer pixels fall to their neighbours.
    """
    body = ndimage.binary_fill_holes(labels != NOTHING)
    body = ndimage.gaussian_filter(body.astype(np.float64), sigma_px * 0.6) > 0.5
    labels = _without_crumbs(labels, least_px)
    best = np.zeros(labels.shape)
    chosen = np.full(labels.shape, NOTHING, np.int64)
    for label, part in _parts(labels, margin=round(4 * sigma_px) + 1):
        share = ndimage.gaussian_filter((labels[part] == label).astype(np.float64), sigma_px)
        better = share > best[part] + 1e-9
        best[part][better], chosen[part][better] = share[better], label
    chosen = _without_crumbs(np.where(body, chosen, NOTHING), least_px)
    return np.where(body, _grown(chosen, body), NOTHING)


def _parts(labels: Labels, margin: int) -> Iterator[tuple[int, tuple[slice, slice]]]:
    """Yield each label with the part of the picture that it lies in, wider by a margin."""
    for place, found in enumerate(ndimage.find_objects(labels + 1)):
        if found is not None:
            rows, columns = found
            yield (
                place,
                (
                    slice(max(rows.start - margin, 0), rows.stop + margin),
                    slice(max(columns.start - margin, 0), columns.stop + margin),
                ),
            )


def _without_crumbs(labels: Labels, least_px: int) -> Labels:
    """Return the labels without small pieces, which their neighbours take."""
    kept = labels.copy()
    for label, part in _parts(labels, margin=0):
        pieces, count = ndimage.label(labels[part] == label)
        sizes = np.bincount(pieces.ravel(), minlength=count + 1)
        crumbs = np.flatnonzero(sizes < least_px)
        kept[part][np.isin(pieces, crumbs[crumbs > 0])] = NOTHING
    return np.where(labels != NOTHING, _grown(kept, labels != NOTHING), NOTHING)


def _grown(labels: Labels, body: NDArray[np.bool_]) -> Labels:
    """Return the labels with every empty pixel of the body given to the nearest label."""
    if not (labels != NOTHING).any():
        return labels
    nearest = ndimage.distance_transform_edt(labels == NOTHING, return_distances=False, return_indices=True)
    grown: Labels = np.where(body, labels[tuple(nearest)], NOTHING)
    return grown


def outlines(labels: Labels, tolerance_px: float) -> dict[int, list[Floats]]:
    """Return the rings of each label as (n, 2) pixel corners (x right, y down), not closed by a repeat.

    Two labels that touch share the points of their border. Points nearer than the tolerance to a straighter
    border are left out.
    """
    padded = np.pad(labels, 1, constant_values=NOTHING)
    found: dict[int, list[Floats]] = {}
    for label, (rows, columns) in _parts(padded, margin=1):
        part = padded[rows, columns]
        for ring in _rings(part, label):
            points = _simplified_ring(part, ring, tolerance_px)
            if len(points) >= 3:
                found.setdefault(label, []).append(points + np.array([columns.start - 1.0, rows.start - 1.0]))
    return found


def _rings(padded: Labels, label: int) -> Iterator[list[Corner]]:
    """Yield the closed ways along pixel edges with the label on their left."""
    inside = padded == label
    steps: dict[Corner, list[Corner]] = {}
    for (dx, dy), (row, column) in _LEFT_OF.items():
        other_row, other_column = _RIGHT_OF[dx, dy]
        left = np.roll(inside, (-row, -column), (0, 1))
        right = np.roll(inside, (-other_row, -other_column), (0, 1))
        for y, x in np.argwhere(left & ~right).tolist():
            steps.setdefault((x, y), []).append((dx, dy))
    for start in sorted(steps):
        while steps[start]:
            yield _walked(steps, start)


def _walked(steps: dict[Corner, list[Corner]], start: Corner) -> list[Corner]:
    ring, here = [start], start
    dx, dy = steps[start].pop(0)
    while True:
        here = here[0] + dx, here[1] + dy
        if here == start:
            return ring
        ring.append(here)
        ways = steps[here]
        # where two pieces touch at a corner, keep to the piece: turn left first (y points down)
        turn = next(way for way in ((dy, -dx), (dx, dy), (-dy, dx)) if way in ways)
        ways.remove(turn)
        dx, dy = turn


def _simplified_ring(padded: Labels, ring: list[Corner], tolerance: float) -> Floats:
    joints = [place for place, corner in enumerate(ring) if _is_joint(padded, corner)]
    if not joints:
        first = ring.index(min(ring))
        turned = ring[first:] + ring[:first]
        half = len(turned) // 2
        arcs = [turned[: half + 1], [*turned[half:], turned[0]]]
    else:
        turned = ring[joints[0] :] + ring[: joints[0]]
        cuts = [place - joints[0] for place in joints] + [len(ring)]
        looped = [*turned, turned[0]]
        arcs = [looped[a : b + 1] for a, b in pairwise(cuts)]
    return np.concatenate([_simplified_arc(arc, tolerance)[:-1] for arc in arcs])


def _is_joint(padded: Labels, corner: Corner) -> bool:
    x, y = corner
    return len(set(padded[y - 1 : y + 1, x - 1 : x + 1].ravel().tolist())) > 2


def _simplified_arc(arc: list[Corner], tolerance: float) -> Floats:
    """Simplify an arc the same way whichever of its two neighbours walks it."""
    is_turned = arc[-1] < arc[0] or (arc[0] == arc[-1] and arc[-2] < arc[1])
    points = np.array(arc[::-1] if is_turned else arc, dtype=np.float64)
    for _ in range(4):  # the stairs of the pixels become slopes; both ends stay
        points[1:-1] = (points[:-2] + 2 * points[1:-1] + points[2:]) / 4
    kept = _douglas_peucker(points, tolerance)
    return kept[::-1] if is_turned else kept


def _douglas_peucker(points: Floats, tolerance: float) -> Floats:
    keep = np.zeros(len(points), bool)
    keep[[0, -1]] = True
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        chord = points[last] - points[first]
        off = points[first + 1 : last] - points[first]
        length = float(np.hypot(*chord))
        far = np.abs(chord[0] * off[:, 1] - chord[1] * off[:, 0]) / length if length else np.hypot(*off.T)
        worst = int(np.argmax(np.round(far, 9)))
        if far[worst] > tolerance:
            keep[first + 1 + worst] = True
            stack += [(first, first + 1 + worst), (first + 1 + worst, last)]
    return points[keep]
