"""What is shown as one GLB: skin, painted zones, bones, muscles, bands and crosses, each a named node."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bodymap import __version__
from bodymap.anatomy.side import Side
from bodymap.anatomy.speech import Translate
from bodymap.anatomy.surfaces import PartTopology, Shape
from bodymap.export.credits import credit_line, version_words
from bodymap.export.taken import Taken
from bodymap.scene.palette import Material, Palette
from bodymap.scene.solids import cross, tube
from bodymap.session.presentation import Role, StructureShown
from bodymap.session.state import LayerName

_GHOST_ALPHA = 0.22
_BAND_RADIUS, _CROSS_ARM, _CROSS_WIDTH = 2.6, 9.0, 2.4
_ZONE_LIFT = 0.6
_PAINTED_FROM = 0.5
_COVERED = 128


class Piece(NamedTuple):
    """A mesh with one colour: its node's name, vertices (n, 3) mm, faces (m, 3), RGBA of 0-255.

    `is_sheet`: it has no thickness, and is seen from both sides.
    """

    name: str
    vertices: NDArray[Any]
    faces: NDArray[Any]
    colour: tuple[int, int, int, int]
    is_sheet: bool = False


def scene_glb(taken: Taken, palette: Palette) -> bytes:
    """Return the scene as a GLB file's bytes; node names carry the client's side ("muscle temporalis left"),
    in the atlas's language.

    `asset.copyright` holds the credit, `asset.extras` frame and version. The same scene gives the same bytes.
    """
    import trimesh

    scene = trimesh.Scene()
    for piece in pieces(taken, palette):
        mesh = trimesh.Trimesh(piece.vertices, piece.faces, process=False, validate=False)
        material = trimesh.visual.material.PBRMaterial(
            name=piece.name,
            baseColorFactor=piece.colour,
            metallicFactor=0.0,
            roughnessFactor=0.8,
            alphaMode="BLEND" if piece.colour[3] < 255 else "OPAQUE",
            doubleSided=piece.is_sheet,
        )
        mesh.visual = trimesh.visual.TextureVisuals(material=material)
        scene.add_geometry(mesh, node_name=piece.name, geom_name=piece.name)
    credit = credit_line(taken.atlas.translate)

    def sign(tree: dict[str, Any]) -> None:
        extras = {
            "frame": _frame(taken.atlas.translate),
            "version": version_words(),
            "body": taken.shown.body.value,
        }
        tree["asset"] |= {"generator": f"BodyMap {__version__}", "copyright": credit, "extras": extras}

    return bytes(trimesh.exchange.gltf.export_glb(scene, include_normals=True, tree_postprocessor=sign))


def pieces(taken: Taken, palette: Palette) -> Iterator[Piece]:
    """Return what is shown, piece by piece: skin, zones, places, bones, muscles, bands, crosses."""
    geometry, shown, translate = taken.atlas.geometry, taken.shown, taken.atlas.translate
    if LayerName.SKIN in shown.layers.visible:
        yield from _skin(taken, palette)
        yield from _painted(taken, palette)
    bones, muscles = geometry.bone_topology(), geometry.muscle_topology()
    bone, muscle = translate("3D scene", "bone {name}"), translate("3D scene", "muscle {name}")
    yield from _parts(taken, bone, bones, geometry.bones(shown.body), shown.bones, palette)
    yield from _parts(taken, muscle, muscles, geometry.muscles(shown.body), shown.muscles, palette)
    for band in shown.bands:
        solid = tube(band.path, _BAND_RADIUS)
        name = translate("3D scene", "band {name}").format(name=_sided(translate, band.point, band.side))
        yield Piece(name, solid.vertices, solid.faces, _rgba(palette, Role.TAUT_BAND))
    for marker in shown.markers:
        solid = cross(_CROSS_ARM, _CROSS_WIDTH)
        place = solid.vertices + np.array(marker.position)
        name = translate("3D scene", "point {name}").format(name=_sided(translate, marker.point, marker.side))
        yield Piece(name, place, solid.faces, _rgba(palette, marker.role))


def _frame(translate: Translate) -> str:
    return translate(
        "3D scene", "millimetres; origin on the floor, +x the client's LEFT, +y up, +z to the front"
    )


def _sided(translate: Translate, name: str, side: Side) -> str:
    if side is Side.MIDLINE:
        return name
    words = (
        translate("3D scene", "{name} left") if side is Side.LEFT else translate("3D scene", "{name} right")
    )
    return words.format(name=name)


def _skin(taken: Taken, palette: Palette) -> Iterator[Piece]:
    """Return the outer skin, and over it top and shorts when the body is dressed."""
    geometry, shown = taken.atlas.geometry, taken.shown
    topology, translate = geometry.skin_topology(), taken.atlas.translate
    faces = topology.faces[topology.outer]
    opacity = min(_GHOST_ALPHA if shown.is_ghosted else 1.0, shown.layers.skin_opacity)
    if not shown.is_clothed:
        vertices = geometry.skin(shown.body).vertices
        yield Piece(translate("3D scene", "skin"), vertices, faces, _rgba(palette, Material.SKIN, opacity))
        return
    garments = geometry.garments(shown.body)
    is_cloth = (garments.cover[faces] >= _COVERED).all(axis=1)
    is_top = is_cloth & (garments.top[faces] >= _COVERED).all(axis=1)
    for name, material, chosen in (
        (translate("3D scene", "skin"), Material.SKIN, ~is_cloth),
        (translate("3D scene", "top"), Material.TOP, is_top),
        (translate("3D scene", "shorts"), Material.SHORTS, is_cloth & ~is_top),
    ):
        used, numbers = np.unique(faces[chosen], return_inverse=True)
        colour = _rgba(palette, material, opacity)
        yield Piece(name, garments.vertices[used], numbers.reshape(-1, 3), colour)


def _painted(taken: Taken, palette: Palette) -> Iterator[Piece]:
    """Return zones and painful places as thin sheets over the skin."""
    shown, translate = taken.shown, taken.atlas.translate
    for place in shown.places:
        words = translate("3D scene", "pain {number} {place}")
        name = words.format(number=place.number, place=place.title)
        yield from _sheet(taken, name, place.vertices, palette, Role.PAIN)
    kinds = {
        Role.ESSENTIAL: translate("3D scene", "essential"),
        Role.SPILLOVER: translate("3D scene", "spillover"),
        Role.AUTONOMIC: translate("3D scene", "autonomic"),
    }
    for zone in shown.zones:
        vertices = zone.vertices[zone.weights >= _PAINTED_FROM]
        source = _sided(translate, zone.point, zone.side)
        words = translate("3D scene", "zone {kind} {number} of {source}")
        name = words.format(kind=kinds[zone.role], number=zone.row, source=source)
        yield from _sheet(taken, name, vertices, palette, zone.role)


def _sheet(
    taken: Taken, name: str, chosen: NDArray[np.int32], palette: Palette, role: Role
) -> Iterator[Piece]:
    geometry, body = taken.atlas.geometry, taken.shown.body
    topology, dressed = geometry.skin_topology(), geometry.garments(body)
    is_in = np.zeros(len(dressed.vertices), bool)
    is_in[chosen] = True
    faces = topology.faces[topology.outer & is_in[topology.faces].all(axis=1)]
    if len(faces):
        used, numbers = np.unique(faces, return_inverse=True)
        skin = dressed.vertices if taken.shown.is_clothed else geometry.skin(body).vertices
        lifted = skin[used] + _ZONE_LIFT * dressed.normals[used].astype(np.float32) / 127.0
        yield Piece(name, lifted, numbers.reshape(-1, 3), _rgba(palette, role, palette[role].opacity), True)


def _parts(
    taken: Taken,
    words: str,
    topology: PartTopology,
    shape: Shape,
    shown: tuple[StructureShown, ...],
    palette: Palette,
) -> Iterator[Piece]:
    roles = {(each.structure.id, each.structure.side): each.role for each in shown}
    for part in topology.slices:
        role = roles.get((part.id, part.side))
        if role is not None:
            is_english = taken.atlas.language == "en"
            known = part.id if is_english else f"{part.name} ({part.id})"
            name = words.format(name=_sided(taken.atlas.translate, known, part.side))
            faces = topology.faces[part.faces] - np.int32(part.vertices.start)
            colour = _rgba(palette, role, _GHOST_ALPHA if role is Role.FADED else 1.0)
            yield Piece(name, shape.vertices[part.vertices], faces, colour)


def _rgba(palette: Palette, key: Role | Material, opacity: float = 1.0) -> tuple[int, int, int, int]:
    return (*palette[key].colour, round(255 * opacity))
