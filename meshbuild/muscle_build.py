"""``python -m meshbuild muscles``: loft, orient, fit between skin and bones, map to the female, pack."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np

from meshbuild.clearance import SKIN_CLEARANCE, Body, Piece, fit
from meshbuild.female_map import FemaleMap
from meshbuild.fibres import RINGS, oriented
from meshbuild.frame import BODIES, FIGURES, MESHES, ROOT
from meshbuild.geometry import closed_outer
from meshbuild.lattice import Floats
from meshbuild.muscle_pack import pack_parts
from meshbuild.muscle_parts import Part
from meshbuild.muscle_raw import raw_parts
from meshbuild.muscle_tables import ExactBody, figure_distances, measure, write_tables
from meshbuild.pack import read_pack, write_json, write_pack
from meshbuild.shell import Shell, unit

# Muscles of expression and the platysma insert into the skin itself: they keep less distance.
MIMIC = frozenset(
    {
        "buccinator",
        "frontalis",
        "occipitalis",
        "orbicularis_oculi",
        "orbicularis_oris",
        "platysma",
        "zygomaticus_major",
    }
)
MIMIC_CLEARANCE = 1.2
TENDON_CLEARANCE = 1.5
# Height of the vertex of the head, mm.
HEAD_TOP = {"male": 1741.0, "female": 1600.0}
# Rows beside the seam of a ring over which its slit is closed.
SEAM_ROWS = 4
TABLES = ROOT / "docs" / "anatomy_muscles.md"
# The lattice axis that runs the other way in the mirror image of a midline part.
MIRRORED_AXIS = {"diaphragm": None, "external_anal_sphincter": 0, "linea_alba": 1, "orbicularis_oris": 0}


def exact_body(name: str) -> ExactBody:
    """Closed outer skin and the bones of the right and the middle, ``male`` or ``female``."""
    skin, bones = read_pack(MESHES / "skin.npz"), read_pack(MESHES / "bones.npz")
    outer = closed_outer(skin[f"{name}_vertices"].astype(float), skin["faces"], skin["outer"])
    entries = json.loads((MESHES / "bones.json").read_text(encoding="utf-8"))
    meshes = []
    for entry in entries:
        if entry["side"] != "left":
            first, face = entry["vertex_start"], entry["face_start"]
            vertices = bones[f"{name}_vertices"][first : first + entry["vertex_count"]].astype(float)
            meshes.append((vertices, bones["faces"][face : face + entry["face_count"]] - first))
    return ExactBody(outer, meshes)


def load_body(name: str) -> Body:
    """Skin and all bones as shells, for steering."""
    skin, bones = read_pack(MESHES / "skin.npz"), read_pack(MESHES / "bones.npz")
    outer = closed_outer(skin[f"{name}_vertices"].astype(float), skin["faces"], skin["outer"])
    bone = Shell.of_mesh(bones[f"{name}_vertices"].astype(float), bones["faces"])
    return Body(Shell.of_mesh(*outer), outer_table(bone, HEAD_TOP[name]))


def outer_table(bones: Shell, top: float) -> Shell:
    """The bones with only the outer wall of the cranial vault, facing out.

    The vault is a hollow shell: its inner wall is so near that a thin muscle could be drawn through it.
    Kept of the vault is what lies furthest from the middle of the head in each direction.
    """
    middle = np.array([0.0, top - 90.0, 45.0])
    away = bones.points - middle
    reach = np.linalg.norm(away, axis=1)
    vault = (away[:, 1] > -15.0) & (reach < 130.0)
    direction = unit(away)
    cell = np.rint(direction / 0.07).astype(np.int64)
    _, group = np.unique(cell, axis=0, return_inverse=True)
    furthest = np.zeros(int(group.max()) + 1)
    np.maximum.at(furthest, group[vault], reach[vault])
    keep = ~vault | (reach > furthest[group] - 1.5)
    normals = bones.normals.copy()
    inward = vault & (np.einsum("ij,ij->i", normals, direction) < 0)
    normals[inward] *= -1.0
    return Shell(bones.points[keep], normals[keep])


def oriented_parts(skin: Shell) -> list[Part]:
    """All raw parts with u, v and w running as the contract says."""
    parts = raw_parts()
    for part in parts:
        words = []
        for block in part.blocks:
            block.lattice, word = oriented(part.part, block.lattice, skin.toward)
            words.append(word)
        part.v0 = words[0]
    return parts


def pieces_of(parts: Sequence[Part], lattices: Sequence[Sequence[Floats]]) -> list[Piece]:
    """One piece per lattice, with the skin clearance it needs and its mirror image."""
    pieces: list[Piece] = []
    for number, part in enumerate(parts):
        first = len(pieces)
        for block, lattice in zip(part.blocks, lattices[number], strict=True):
            gap = TENDON_CLEARANCE if block.tendon else SKIN_CLEARANCE
            gap = MIMIC_CLEARANCE if part.part in MIMIC else gap
            pieces.append(Piece(number, lattice, gap))
        if part.side == "midline":
            axis = MIRRORED_AXIS[part.part]
            for piece, other in zip(pieces[first:], reversed(range(first, len(pieces))), strict=True):
                piece.mirror = (other, axis)
    return pieces


def fitted(parts: Sequence[Part], lattices: Sequence[Sequence[Floats]], body: Body) -> list[list[Floats]]:
    """Lattices per part and block after the push."""
    pieces = pieces_of(parts, lattices)
    result: list[list[Floats]] = [[] for _ in parts]
    for piece, lattice in zip(pieces, fit(pieces, body), strict=True):
        is_ring = parts[piece.part].part in (*RINGS, "external_anal_sphincter")
        result[piece.part].append(closed_ring(lattice) if is_ring else lattice)
    return result


def closed_ring(lattice: Floats) -> Floats:
    """A ring whose first and last row meet again: the push opens a slit there."""
    gap = 0.5 * (lattice[-1] - lattice[0])
    fade = np.linspace(1.0, 0.0, SEAM_ROWS)[:, None, None, None]
    closed = lattice.copy()
    closed[:SEAM_ROWS] += fade * gap
    closed[-SEAM_ROWS:] -= fade[::-1] * gap
    return closed


def build() -> None:
    """Write ``muscles.npz``, ``muscle_parts.json`` and ``docs/anatomy_muscles.md``."""
    shells = load_body("male")
    parts = oriented_parts(shells.skin)
    raw = {"male": [[block.lattice for block in part.blocks] for part in parts]}
    raw["female"] = mapped(raw["male"])
    lattices, measures = {}, {}
    for name in BODIES:
        lattices[name] = fitted(parts, raw[name], shells if name == "male" else load_body(name))
        measures[name] = measure(parts, raw[name], lattices[name], exact_body(name))
    arrays, entries = pack_parts(parts, lattices)
    write_pack(MESHES / "muscles.npz", arrays)
    write_json(MESHES / "muscle_parts.json", entries)
    introduction = (FIGURES / "muscle_notes.md").read_text(encoding="utf-8")
    write_tables(TABLES, measures, figure_distances(parts, lattices["male"]), introduction)


def mapped(lattices: Sequence[Sequence[Floats]]) -> list[list[Floats]]:
    """The male lattices in the female body."""
    to_female = FemaleMap()
    return [[to_female(one.reshape(-1, 3)).reshape(one.shape) for one in blocks] for blocks in lattices]
