"""Set the vertebrae on the measured spine.

The source has the neck as one rigid block, which is bent as one, so that facets and discs stay together. The
first six thoracic vertebrae are set on the curve of the measured bodies (their published maps are squashed
or tilted). All others keep their published map; only their processes are drawn to the landmarks.
"""

from collections.abc import Mapping

import numpy as np

from meshbuild.bones_fit import Bend, fit, fit_processes
from meshbuild.bones_mesh import Mesh, outward
from meshbuild.bones_pins import BACK, FRONT, OUT, End, Far, Row, pinned
from meshbuild.bones_source import landmarks, read
from meshbuild.bones_table import BONES
from meshbuild.frame import Points

NECK = tuple(f"vertebra_c{n}" for n in range(1, 8))
UPPER = {f"vertebra_t{n}": n for n in range(1, 7)}
LOWER = {
    **{f"vertebra_t{n}": f"T{n}" for n in range(7, 13)},
    **{f"vertebra_l{n}": f"L{n}" for n in range(1, 6)},
}
LEVELS = [*(f"C{n}" for n in range(1, 8)), *(f"T{n}" for n in range(1, 13)), *(f"L{n}" for n in range(1, 6))]
# the measured "centre" counts the roots of the arch and lies this far behind the middle of the body, mm
BODY_AHEAD = 5.0
# share of the distance between levels that is bone; the rest is disc
BONE_SHARE = 0.8


def set_spine(placed: Mapping[str, Mesh]) -> dict[str, Mesh]:
    """Return the vertebrae, mm in the frame, from their placed meshes."""
    rows = [row for n in range(1, 8) for row in _neck_rows(n)]
    neck = fit(pinned(rows, placed, {}), symmetric=True, smoothing=20.0)
    bones = {name: (neck(placed[name][0]), placed[name][1]) for name in NECK}
    stacked = {name: _stacked(name, n) for name, n in UPPER.items()}
    bones |= {name: _with_processes(stacked, name, f"T{n}") for name, n in UPPER.items()}
    bones |= {name: _with_processes(placed, name, level) for name, level in LOWER.items()}
    return bones


def _neck_rows(n: int) -> list[Row]:
    name, level = f"vertebra_c{n}", f"C{n}"
    # the transverse landmarks of the neck jump along the spine between levels; across they agree
    rows: list[Row] = [
        (Far(name, (0, -0.4, -1)), f"{level}_spinous_process", "yz"),
        (Far(name, OUT), f"{level}_transverse_process_R", "x" if n > 1 else "xyz"),
    ]
    return [*rows, (End(name, FRONT, 0.45), f"{level}_vertebral_body_centre", "yz")] if n > 1 else rows


def _with_processes(placed: Mapping[str, Mesh], name: str, level: str) -> Mesh:
    rows: list[Row] = [
        (Far(name, (0, -0.4, BACK[2])), f"{level}_spinous_process", "yz"),
        (Far(name, OUT), f"{level}_transverse_process_R", "xyz"),
    ]
    vertices, faces = placed[name]
    bend: Bend = fit_processes(pinned(rows, placed, {}), _body_corners(vertices))
    return bend(vertices), faces


def _body_corners(vertices: Points) -> Points:
    """Return (4, 3) points on the right half of the body of a vertebra, which must keep its shape."""
    front = vertices[:, 2].max()
    body = vertices[vertices[:, 2] > front - 0.42 * np.ptp(vertices[:, 2])]
    low, high = body.min(axis=0), body.max(axis=0)
    return np.array([[low[0] / 2, y, z] for y in (low[1], high[1]) for z in (low[2], high[2])])


def _stacked(name: str, n: int) -> Mesh:
    """Return an upper thoracic vertebra set on the curve of the bodies, scaled to the room it has there."""
    scan = next(bone.scan for bone in BONES if bone.id == name)
    assert scan is not None
    vertices, faces = read(scan)
    centre, up, room = _curve(f"T{n}")
    ahead = np.array([0.0, -up[2], up[1]])
    body = vertices[vertices[:, 0] > 0]
    middle, height = body[:, 1].mean(), np.ptp(body[:, 1])
    across = abs(landmarks()[f"T{n}_transverse_process_R"][0]) / vertices[:, 2].max()
    tall = BONE_SHARE * room / height
    moved = (
        centre
        + vertices[:, [2]] * across * np.array([-1.0, 0.0, 0.0])
        + (vertices[:, [1]] - middle) * tall * up
        + vertices[:, [0]] * ahead
    )
    return outward(moved, faces)


def _curve(level: str) -> tuple[Points, Points, float]:
    """Return centre (3,), upward unit tangent (3,) and room in mm of a body on the smoothed curve."""
    points = np.array([landmarks()[f"{name}_vertebral_body_centre"] for name in LEVELS]) * [0, 1, 1]
    for _ in range(2):
        points[1:-1] = points[:-2] / 4 + points[1:-1] / 2 + points[2:] / 4
    i = LEVELS.index(level)
    chord = points[i - 1] - points[i + 1]
    room = float(np.linalg.norm(chord))
    up = chord / room
    return points[i] + BODY_AHEAD * np.array([0.0, -up[2], up[1]]), up, room / 2
