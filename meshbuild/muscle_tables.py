"""Measure the finished muscles and write the tables of ``docs/anatomy_muscles.md``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from meshbuild.frame import Faces, Points
from meshbuild.geometry import signed_distance
from meshbuild.lattice import (
    Floats,
    lattice_centroid,
    lattice_mesh,
    lattice_surface,
    lattice_volume,
    shape_of,
)
from meshbuild.muscle_figures import load_figures
from meshbuild.muscle_parts import Part, figure_blocks
from meshbuild.shell import Shell

# Parts whose overlap beyond this (mm) is listed by pair.
LISTED = 1.0


@dataclass
class Measure:
    """One part of one body: distances in mm, volume in ml; ``overlap`` is the worst, with its partner."""

    part: str
    volume_ml: float
    centroid: Points
    moved_mean: float
    moved_max: float
    skin_depth: float
    bone_depth: float
    overlap: float
    overlap_share: float
    partner: str


@dataclass(frozen=True)
class ExactBody:
    """Closed outer skin and every bone as meshes."""

    skin: tuple[Points, Faces]
    bones: list[tuple[Points, Faces]]


def measure(
    parts: Sequence[Part],
    before: Sequence[Sequence[Floats]],
    after: Sequence[Sequence[Floats]],
    body: ExactBody,
) -> list[Measure]:
    """Measure every right and midline part exactly (closest points on triangles)."""
    owner, points, moved = [], [], []
    for number, (old, new) in enumerate(zip(before, after, strict=True)):
        for was, now in zip(old, new, strict=True):
            nodes, _ = lattice_surface(shape_of(now))
            points.append(now.reshape(-1, 3)[nodes])
            moved.append(np.linalg.norm((now - was).reshape(-1, 3)[nodes], axis=1))
            owner.append(np.full(len(nodes), number))
    owners, cloud, ways = np.concatenate(owner), np.concatenate(points), np.concatenate(moved)
    skin = -signed_distance(cloud, *body.skin)
    nobody = np.full(len(cloud), -1)
    bone, _ = overlaps(nobody, cloud, [(0, mesh) for mesh in body.bones])
    surfaces = [(n, lattice_mesh(one)) for n, blocks in enumerate(after) for one in blocks]
    depth, partner = overlaps(owners, cloud, surfaces)
    rows = []
    for number, part in enumerate(parts):
        own = owners == number
        worst = int(np.argmax(depth[own]))
        volume = [abs(lattice_volume(lattice)) for lattice in after[number]]
        centre = np.average([lattice_centroid(lattice) for lattice in after[number]], axis=0, weights=volume)
        rows.append(
            Measure(
                part.part,
                sum(volume) / 1000,
                centre,
                float(ways[own].mean()),
                float(ways[own].max()),
                float(skin[own].min()),
                max(0.0, float(bone[own].max())),
                float(depth[own][worst]),
                float((depth[own] > LISTED).mean()),
                parts[int(partner[own][worst])].part if depth[own][worst] > 0 else "",
            )
        )
    return rows


def overlaps(
    owners: np.ndarray, cloud: Points, meshes: Sequence[tuple[int, tuple[Points, Faces]]]
) -> tuple[Floats, np.ndarray]:
    """How deep (mm) each node lies in a mesh of another owner, and in whose.

    owners : (n,) of the nodes. meshes : owner, (vertices, faces).
    """
    depth = np.zeros(len(cloud))
    partner = np.full(len(cloud), -1)
    for number, (vertices, faces) in meshes:
        low, high = vertices.min(axis=0), vertices.max(axis=0)
        near = ((cloud > low) & (cloud < high)).all(axis=1) & (owners != number)
        index = np.flatnonzero(near)
        if len(index):
            inside = depth_inside(cloud[index], vertices, faces)
            deeper = inside > depth[index]
            depth[index[deeper]] = inside[deeper]
            partner[index[deeper]] = number
    return depth, partner


def depth_inside(points: Points, vertices: Points, faces: Faces) -> Floats:
    """How deep (mm) points lie inside a mesh, 0 outside.

    The sign of the closest point is unsure beside sharp borders, so what it calls inside by more than
    0.5 mm is asked again by winding number.
    """
    depth = np.maximum(-signed_distance(points, vertices, faces), 0.0)
    doubtful = np.flatnonzero(depth > 0.5)
    depth[doubtful[winding(points[doubtful], vertices, faces) < 0.5]] = 0.0
    return depth


def winding(points: Points, vertices: Points, faces: Faces) -> Floats:
    """Winding number of a mesh about points: 1 inside, 0 outside (van Oosterom and Strackee 1983)."""
    result = np.zeros(len(points))
    step = max(1, 4_000_000 // len(faces))
    for first in range(0, len(points), step):
        some = points[first : first + step, None]
        a, b, c = (vertices[faces[:, k]][None] - some for k in range(3))
        la, lb, lc = (np.linalg.norm(x, axis=-1) for x in (a, b, c))
        top = np.einsum("ijk,ijk->ij", a, np.cross(b, c))
        dots = [np.einsum("ijk,ijk->ij", x, y) for x, y in ((a, b), (b, c), (c, a))]
        bottom = la * lb * lc + dots[0] * lc + dots[1] * la + dots[2] * lb
        result[first : first + step] = np.arctan2(top, bottom).sum(axis=1) / (2 * np.pi)
    return result


def figure_distances(
    parts: Sequence[Part], after: Sequence[Sequence[Floats]]
) -> dict[str, tuple[float, ...]]:
    """Per measured part: centroid error mm, volume ratio, mean and 95th percentile surface distance mm.

    Against the uncorrected loft of its own figures, so corrections of the care list show as distance.
    """
    figures = load_figures().figures
    result: dict[str, tuple[float, ...]] = {}
    for number, part in enumerate(parts):
        figure = figures.get(part.part)
        if figure is None or (figure.sheet is None and figure.stations is None):
            continue
        belly = figure_blocks(figure)[0].lattice
        shell = Shell.of_mesh(*lattice_mesh(belly), spacing=3.0)
        now = [lattice for lattice, block in zip(after[number], part.blocks, strict=True) if not block.tendon]
        nodes = np.concatenate([lattice_mesh(lattice)[0] for lattice in now])
        distance = shell.tree.query(nodes)[0]
        volume = [abs(lattice_volume(lattice)) for lattice in now]
        centre = np.average([lattice_centroid(lattice) for lattice in now], axis=0, weights=volume)
        known = lattice_centroid(belly) if figure.centroid is None else figure.centroid
        result[part.part] = (
            float(np.linalg.norm(centre - known)),
            sum(volume) / 1000 / (figure.volume_ml or 1.0),
            float(distance.mean()),
            float(np.percentile(distance, 95)),
        )
    return result


def write_tables(
    path: Path, bodies: dict[str, list[Measure]], figures: dict[str, tuple[float, ...]], text: str
) -> None:
    """Write the measured tables after an introduction."""
    lines = [text.rstrip(), ""]
    for body, rows in bodies.items():
        lines += _summary(body, rows)
    lines += ["", "## Against the figures (male)", ""]
    lines.append("Centroid error, volume ratio, mean and 95th percentile distance of the surface to the")
    lines.append("uncorrected loft of the figures. Parts without stations or sheet are left out.")
    lines += ["", "| part | centroid mm | volume | surface mm | p95 mm |", "|---|---|---|---|---|"]
    lines += [
        f"| {p} | {a:.1f} | {b:.2f} | {c:.1f} | {d:.1f} |" for p, (a, b, c, d) in sorted(figures.items())
    ]
    for body, rows in bodies.items():
        lines += ["", f"## Every part ({body})", "", _HEAD, "|---|---|---|---|---|---|---|"]
        lines += [_row(row) for row in rows]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


_HEAD = (
    "| part | volume ml | moved mean / max mm | least depth under skin mm | deepest in bone mm "
    "| deepest in a muscle mm | nodes over 1 mm |"
)


def _row(row: Measure) -> str:
    where = f" ({row.partner})" if row.overlap > LISTED else ""
    return (
        f"| {row.part} | {row.volume_ml:.1f} | {row.moved_mean:.1f} / {row.moved_max:.1f} "
        f"| {row.skin_depth:.1f} | {row.bone_depth:.1f} | {row.overlap:.1f}{where} "
        f"| {100 * row.overlap_share:.1f} % |"
    )


def _summary(body: str, rows: list[Measure]) -> list[str]:
    overlap = np.array([row.overlap for row in rows])
    share = np.array([row.overlap_share for row in rows])
    bone = np.array([row.bone_depth for row in rows])
    skin = np.array([row.skin_depth for row in rows])
    apart, clear = int((overlap <= 1).sum()), int((bone <= 1).sum())
    moved = float(np.mean([row.moved_mean for row in rows]))
    sentence = (
        f"- **{body}**, {len(rows)} parts (right and midline): none or at most 1 mm in another "
        f"muscle {apart}, in bone {clear}; nodes over 1 mm in another muscle {100 * share.mean():.2f} %; "
        f"at least 2 mm under the skin {int((skin >= 2).sum())}, outside it "
        f"{int((skin < 0).sum())}; moved {moved:.1f} mm on average."
    )
    return [sentence]
