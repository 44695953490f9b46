"""Write the muscles as one pack: meshes of both bodies and both sides, fibre coordinates, lattices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from meshbuild.fibres import BIPENNATE, stripes, surface_parameters, tendon_share
from meshbuild.frame import BODIES, MIRROR
from meshbuild.geometry import packed_normals, vertex_normals
from meshbuild.lattice import Floats, Ints, Shape, lattice_surface, lattice_volume, resample, shape_of
from meshbuild.muscle_figures import PartRow, load_figures
from meshbuild.muscle_parts import FULL, Part

Array = NDArray[Any]

# Steps of a stored lattice to the mm; the body is under 2,048 mm tall, so that 16 bits hold it.
LATTICE_STEPS = 16

# Absent in many bodies: scalenus minimus in two thirds, sternalis in nine of ten, pyramidalis in a fifth.
VARIABLE = frozenset({"opponens_digiti_minimi_foot", "pyramidalis", "scalenus_minimus", "sternalis"})


@dataclass
class PartMesh:
    """One part of one side: vertices and normals by body, faces, and what hangs on the vertices."""

    vertices: dict[str, NDArray[np.float32]]
    faces: Ints
    uv: Floats
    tendon: NDArray[np.uint8]

    def mirrored(self) -> PartMesh:
        """The other side: exactly mirrored vertices in the same order, faces wound back outwards."""
        flipped = {body: points * MIRROR.astype(np.float32) for body, points in self.vertices.items()}
        return PartMesh(flipped, self.faces[:, ::-1].copy(), self.uv, self.tendon)


def part_mesh(part: Part, bodies: dict[str, list[Floats]], light: bool) -> PartMesh:
    """Join the surfaces of the blocks of a part.

    Parameters
    ----------
    bodies : lattices of the blocks by body.
    light : at the light resolution of each block.
    """
    row = load_figures().rows[part.part]
    vertices: dict[str, list[Floats]] = {body: [] for body in BODIES}
    faces, uvs, tendons, offset = [], [], [], 0
    for number, block in enumerate(part.blocks):
        shape = block.light if light else shape_of(block.lattice)
        nodes, own = lattice_surface(shape)
        outward = own if lattice_volume(bodies["male"][number]) > 0 else own[:, ::-1]
        for body in BODIES:
            lattice = bodies[body][number]
            sampled = resample(lattice, shape) if light else lattice
            vertices[body].append(sampled.reshape(-1, 3)[nodes])
        faces.append(outward + offset)
        offset += len(nodes)
        uvs.append(
            stripes(row, resample(bodies["male"][number], shape)) if not light else np.zeros((len(nodes), 2))
        )
        tendons.append(block_tendon(row, shape, part, number))
    joined = {body: np.concatenate(points).astype(np.float32) for body, points in vertices.items()}
    return PartMesh(
        joined, np.concatenate(faces).astype(np.int32), np.concatenate(uvs), np.concatenate(tendons)
    )


def block_tendon(row: PartRow, shape: Shape, part: Part, number: int) -> NDArray[np.uint8]:
    """Tendon share of the boundary nodes of one block; a digitated belly has its origin on its slips."""
    parameters = surface_parameters(shape)
    block = part.blocks[number]
    if block.tendon:
        return np.full(len(parameters), 255, np.uint8)
    origin, insertion = row.tendon
    if block.slip:
        insertion = 0.0
    elif any(other.slip for other in part.blocks):
        origin = 0.0
    return tendon_share(replace(row, tendon=(origin, insertion)), parameters)


def pack_parts(
    parts: Sequence[Part], lattices: dict[str, list[list[Floats]]]
) -> tuple[dict[str, Array], list[dict[str, Any]]]:
    """Arrays of ``muscles.npz`` and entries of ``muscle_parts.json``.

    Parameters
    ----------
    parts : right and midline parts.
    lattices : by body, per part, per block.
    """
    stored: dict[str, list[Floats]] = {body: [] for body in BODIES}
    entries: list[dict[str, Any]] = []
    meshes: list[tuple[PartMesh, PartMesh]] = []
    for number, part in enumerate(parts):
        own = {body: lattices[body][number] for body in BODIES}
        first = len(stored["male"])
        bellies = [i for i, block in enumerate(part.blocks) if not (block.tendon or block.slip)]
        for body in BODIES:
            stored[body].extend(resample(own[body][i], FULL) for i in bellies)
        full, light = part_mesh(part, own, False), part_mesh(part, own, True)
        for side in ("left", "right") if part.side == "right" else ("midline",):
            entry = _entry(part, side, first)
            if len(bellies) > 1:
                entry["bellies"] = [
                    {"name": part.blocks[i].name, "lattice": first + k} for k, i in enumerate(bellies)
                ]
            entries.append(entry)
            meshes.append((full.mirrored(), light.mirrored()) if side == "left" else (full, light))
    arrays: dict[str, Array] = {f"{body}_lattice": in_steps(np.array(stored[body])) for body in BODIES}
    for prefix, level in (("", 0), ("light_", 1)):
        arrays.update(_joined(prefix, [pair[level] for pair in meshes], entries))
    return arrays, entries


def in_steps(lattices: Floats) -> NDArray[np.int16]:
    """Positions in mm as 16-bit numbers of 1/16 mm (at most 0.03 mm off), as the application reads them."""
    return np.rint(lattices * LATTICE_STEPS).astype(np.int16)


def _entry(part: Part, side: str, lattice: int) -> dict[str, Any]:
    row = load_figures().rows[part.part]
    entry: dict[str, Any] = {
        "part": part.part,
        "side": side,
        "lattice": lattice,
        "name": {"en": row.english},
        "latin": row.latin,
        "kind": row.kind,
        "v0": part.v0,
        "pennation_deg": row.pennation_deg,
        "bipennate": part.part in BIPENNATE,
    }
    if part.part in VARIABLE:
        entry["variable"] = True
    return entry


def _joined(prefix: str, meshes: Sequence[PartMesh], entries: Sequence[dict[str, Any]]) -> dict[str, Array]:
    """Concatenate meshes and note in each entry where its own lies."""
    arrays: dict[str, list[Array]] = {}
    vertex = face = 0
    for mesh, entry in zip(meshes, entries, strict=True):
        count = len(mesh.uv)
        entry[f"{prefix}vertex_start"], entry[f"{prefix}vertex_count"] = vertex, count
        entry[f"{prefix}face_start"], entry[f"{prefix}face_count"] = face, len(mesh.faces)
        for body in BODIES:
            points = mesh.vertices[body]
            arrays.setdefault(f"{prefix}{body}_vertices", []).append(points)
            normals = packed_normals(vertex_normals(points.astype(float), mesh.faces))
            arrays.setdefault(f"{prefix}{body}_normals", []).append(normals)
        # counted from the part's own first vertex, 16 bits are enough and the pack is a fifth smaller
        arrays.setdefault(f"{prefix}faces", []).append(mesh.faces.astype(np.uint16))
        if not prefix:
            arrays.setdefault("uv", []).append(mesh.uv.astype(np.float32))
        arrays.setdefault(f"{prefix}tendon", []).append(mesh.tendon)
        vertex += count
        face += len(mesh.faces)
    return {name: np.ascontiguousarray(np.concatenate(values)) for name, values in arrays.items()}
