"""The step ``bones``: the skeleton of both bodies, ``bones.npz`` and ``bones.json``."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from meshbuild.bones_clear import off_the_ribs
from meshbuild.bones_extras import RADIUS_AXIS, with_condyles, with_radial_head
from meshbuild.bones_female import FemaleBones
from meshbuild.bones_fit import Bend, fit
from meshbuild.bones_hyoid import hyoid
from meshbuild.bones_inside import Skin, exactly_symmetric, kept_inside, mirror_index
from meshbuild.bones_joints import placing_order, slid
from meshbuild.bones_loft import lofted
from meshbuild.bones_mesh import Mesh, symmetrised, thinned
from meshbuild.bones_pins import PINS, pinned
from meshbuild.bones_skull import with_vault
from meshbuild.bones_source import finished, placed, to_frame
from meshbuild.bones_spine import set_spine
from meshbuild.bones_table import BONES, Bone
from meshbuild.female_map import FemaleMap
from meshbuild.frame import BODIES, MESHES, MIRROR, Faces, Points
from meshbuild.geometry import closed_outer, packed_normals, vertex_normals
from meshbuild.pack import read_pack, write_json, write_pack

LIGHT_SHARE = 0.2
Pack = dict[str, NDArray[Any]]


@dataclass(frozen=True)
class Level:
    """One level of detail of one bone: vertices by body, and faces."""

    vertices: dict[str, Points]
    faces: Faces

    def mirrored(self) -> "Level":
        """Return the other side, exactly."""
        return Level({body: v * MIRROR for body, v in self.vertices.items()}, self.faces[:, ::-1].copy())


def build() -> None:
    """Write the skeleton; needs the skin and the joints of the step ``skin``."""
    skins = _skins()
    fine = {bone.id: (bone, mesh) for bone, mesh in male_bones()}
    carry = FemaleBones({name: mesh[0] for name, (_, mesh) in fine.items()}, FemaleMap())
    finish = Finish(skins, carry, {body: {} for body in BODIES})
    parts: list[tuple[Bone, str, Level, Level]] = []
    for name in placing_order(list(fine)):
        bone, dense = fine[name]
        full = finish.level(bone, dense, bone.faces)
        for body in BODIES:
            finish.done[body][name] = (full.vertices[body], full.faces)
        light = finish.level(bone, dense, round(bone.faces * LIGHT_SHARE))
        parts.append((bone, bone.side, full, light))
        if bone.side == "right":
            parts.append((bone, "left", full.mirrored(), light.mirrored()))
    parts.sort(key=lambda part: (part[0].id, part[1]))
    arrays, entries = _packed(parts)
    write_pack(MESHES / "bones.npz", arrays)
    write_json(MESHES / "bones.json", entries)


@dataclass(frozen=True)
class Finish:
    """What turns a fine male bone into a level of both bodies; ``done`` are the full bones done so far."""

    skins: dict[str, Skin]
    carry: FemaleBones
    done: dict[str, dict[str, Mesh]]

    def level(self, bone: Bone, dense: Mesh, target: int) -> Level:
        """Return a bone with about ``target`` faces in both bodies, inside the skin."""
        vertices, faces = thinned(*dense, target)
        twin = None
        if bone.side == "midline":
            vertices, faces = symmetrised(vertices, faces)
            twin = mirror_index(vertices)
        bodies: dict[str, Points] = {}
        for body in BODIES:
            start = vertices if body == "male" else self.carry(bone.id, vertices)
            clear = slid(bone.id, start, self.done[body])
            inside = kept_inside(clear, faces, self.skins[body])
            bodies[body] = inside if twin is None else exactly_symmetric(inside, twin)
        return Level(bodies, faces)


def male_bones() -> Iterator[tuple[Bone, Mesh]]:
    """Yield the bones of the right side and the midline of the male, finely meshed, mm in the frame."""
    coarse = _set_bones()
    for bone in BONES:
        if bone.scan is None:
            yield bone, hyoid() if bone.id == "hyoid" else lofted(bone.id)
            continue
        vertices, faces = finished(coarse[bone.id], bone.scan, bone.side == "midline")
        if bone.id == "cranium":
            vertices = with_vault(vertices, faces)
        if bone.id == "scapula":
            vertices, faces = off_the_ribs((vertices, faces))
        yield bone, symmetrised(vertices, faces) if bone.side == "midline" else (vertices, faces)


def _set_bones() -> dict[str, Mesh]:
    """Return the scans on their landmarks and joints, with what they lack, still as coarse as the source."""
    scans = {bone.id: bone.scan for bone in BONES if bone.scan}
    sides = {bone.id: bone.side for bone in BONES}
    coarse = {name: placed(scan, sides[name] == "midline") for name, scan in scans.items()}
    bends: dict[str, Bend] = {}
    for names, rows in PINS.items():
        bend = fit(pinned(rows, coarse, bends), sides[names[0]] == "midline")
        bends |= dict.fromkeys(names, bend)
        coarse |= {name: (_grown(bend(coarse[name][0]), scans[name].grow), coarse[name][1]) for name in names}
    axis = bends["radius"](to_frame(RADIUS_AXIS, scans["radius"], symmetric=False))
    coarse["radius"] = with_radial_head(coarse["radius"], axis)
    coarse["cranium"] = with_condyles(coarse["cranium"])
    return coarse | set_spine(coarse)


def _grown(vertices: Points, scale: float) -> Points:
    middle = (vertices.min(axis=0) + vertices.max(axis=0)) / 2
    return middle + (vertices - middle) * scale


def _skins() -> dict[str, Skin]:
    pack = read_pack(MESHES / "skin.npz")
    return {
        body: Skin(*closed_outer(pack[f"{body}_vertices"].astype(float), pack["faces"], pack["outer"]))
        for body in BODIES
    }


def _packed(parts: list[tuple[Bone, str, Level, Level]]) -> tuple[Pack, list[dict[str, Any]]]:
    entries: list[dict[str, Any]] = [
        {"id": bone.id, "side": side, "name": {"en": bone.english}, "latin": bone.latin}
        for bone, side, _, _ in parts
    ]
    arrays: Pack = {}
    for prefix, levels in (("", [part[2] for part in parts]), ("light_", [part[3] for part in parts])):
        vertex_start = face_start = 0
        faces = []
        for entry, level in zip(entries, levels, strict=True):
            count = len(level.vertices["male"])
            entry |= {f"{prefix}vertex_start": vertex_start, f"{prefix}vertex_count": count}
            entry |= {f"{prefix}face_start": face_start, f"{prefix}face_count": len(level.faces)}
            faces.append(level.faces + vertex_start)
            vertex_start, face_start = vertex_start + count, face_start + len(level.faces)
        arrays[f"{prefix}faces"] = np.concatenate(faces).astype(np.int32)
        for body in BODIES:
            arrays[f"{prefix}{body}_vertices"] = np.concatenate(
                [level.vertices[body] for level in levels]
            ).astype(np.float32)
            normals = [packed_normals(vertex_normals(level.vertices[body], level.faces)) for level in levels]
            arrays[f"{prefix}{body}_normals"] = np.concatenate(normals)
    return arrays, entries
