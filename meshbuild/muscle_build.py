"""``python -m meshbuild muscles``: loft, orient, fit between skin and bones, map to the female, pack."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from meshbuild.clearance import MIMIC_CLEARANCE, SKIN_CLEARANCE, Body, Piece, Shell, fit
from meshbuild.fibres import oriented
from meshbuild.frame import MESHES
from meshbuild.geometry import closed_outer
from meshbuild.lattice import Floats
from meshbuild.muscle_pack import pack_parts
from meshbuild.muscle_parts import Part
from meshbuild.muscle_raw import raw_parts
from meshbuild.pack import read_pack, write_json, write_pack

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
TENDON_CLEARANCE = 1.5


def load_body(name: str) -> Body:
    """Skin and bones of ``male`` or ``female`` from their packs."""
    skin, bones = read_pack(MESHES / "skin.npz"), read_pack(MESHES / "bones.npz")
    outer = closed_outer(skin[f"{name}_vertices"].astype(float), skin["faces"], skin["outer"])
    return Body(Shell(*outer), Shell(bones[f"{name}_vertices"].astype(float), bones["faces"]))


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
    """One piece per lattice, with the skin clearance it needs."""
    pieces = []
    for number, part in enumerate(parts):
        for block, lattice in zip(part.blocks, lattices[number], strict=True):
            gap = TENDON_CLEARANCE if block.tendon else SKIN_CLEARANCE
            gap = MIMIC_CLEARANCE if part.part in MIMIC else gap
            pieces.append(Piece(number, lattice, gap, part.side == "midline"))
    return pieces


def fitted(parts: Sequence[Part], lattices: Sequence[Sequence[Floats]], body: Body) -> list[list[Floats]]:
    """Lattices per part and block after the push."""
    pieces = pieces_of(parts, lattices)
    mirrors = {number: part.part for number, part in enumerate(parts) if part.side == "midline"}

    def mend(all_pieces: Sequence[Piece]) -> None:
        for number, name in mirrors.items():
            mend_midline(name, [piece for piece in all_pieces if piece.part == number])

    mend(pieces)
    fit(pieces, body, mend)
    result: list[list[Floats]] = [[] for _ in parts]
    for piece in pieces:
        result[piece.part].append(piece.lattice)
    return result


def mend_midline(part: str, pieces: Sequence[Piece]) -> None:
    """Make a midline part its own mirror image again."""
    flip = np.array([-1.0, 1.0, 1.0])
    if part == "diaphragm":
        right, left = (piece.lattice for piece in pieces)
        right = np.concatenate([np.minimum(right[..., :1], 0.0), right[..., 1:]], axis=-1)
        targets = [right, right * flip]
    else:
        lattice = pieces[0].lattice
        mirrored = (lattice[::-1] if part == "orbicularis_oris" else lattice[:, ::-1]) * flip
        targets = [0.5 * (lattice + mirrored)]
    for piece, target in zip(pieces, targets, strict=True):
        piece.moved += target - piece.lattice


def build() -> None:
    """Write ``muscles.npz`` and ``muscle_parts.json``."""
    body = load_body("male")
    parts = oriented_parts(body.skin)
    male = fitted(parts, [[block.lattice for block in part.blocks] for part in parts], body)
    lattices = {"male": male, "female": male}
    arrays, entries = pack_parts(parts, lattices)
    write_pack(MESHES / "muscles.npz", arrays)
    write_json(MESHES / "muscle_parts.json", entries)
