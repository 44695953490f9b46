"""Bones and muscles: dense at rest, merged and light while the picture moves, each part in its own tone."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import Geometry, MeshSlice, PartTopology, Shape
from bodymap.scene.buffers import PointRows, attach_floats, triangles, unit_normals
from bodymap.scene.palette import LIGHT, STANDARD, Backdrop, Material, Palette
from bodymap.scene.receding import SkinDirections
from bodymap.scene.shading import MUSCLE_SHADER, PLAIN_SHADER, XRAY_SHADER, ShadedActor
from bodymap.session.presentation import Role, StructureShown

PartKey = tuple[str, Side]
Colour = NDArray[np.float64]

_FAINT = 128
"""Strength, of 255, of a part that is drawn as on an X-ray plate only."""
_TONE_SPREAD = 0.13
_GLOSS = 0.10
_AWAY_SKIN = 0.35
"""Share of skin in the colour that a muscle recedes to; the rest is paper, seen through the body."""
_FEW = 16
"""So many muscle parts cost no more in motion than the light level of all, and keep their fibres."""


class BoneLayer:
    """All bones as one dense and one light actor with a colour per vertex; a hidden bone has none."""

    def __init__(self, geometry: Geometry, body: Body) -> None:
        topology, shape = geometry.bone_topology(), geometry.bones(body)
        assert shape.normals is not None
        self._slices = {(part.id, part.side): part for part in topology.slices}
        self._palette = STANDARD
        self._shown: dict[PartKey, Role] = {}
        self._dense, self._dense_tint = _merged(shape.vertices, topology.faces, shape.normals)
        self._light, self._light_tint = _light_level(topology, shape)
        self._xray = _xray_of(self._light)
        self.actors = [self._dense.actor, self._light.actor, self._xray.actor]

    def colour(self, palette: Palette) -> None:
        """Take the colours of a palette."""
        self._palette = palette
        self._paint()

    def show(self, bones: Iterable[StructureShown]) -> None:
        """Show these bones and no others."""
        shown = _roles(bones)
        if shown != self._shown:
            self._shown = shown
            self._paint()

    def draw_level(self, moving: bool, hidden: bool) -> None:
        """Choose the level; draw nothing when opaque skin hides the bones."""
        drawn = bool(self._shown) and not hidden
        self._dense.show(drawn and not moving)
        self._light.show(drawn and moving)
        self._xray.show(drawn and Role.FADED in self._shown.values())

    def _paint(self) -> None:
        dense, light = np.zeros_like(self._dense_tint.rows), np.zeros_like(self._light_tint.rows)
        for key, role in self._shown.items():
            part = self._slices[key]
            row = (*self._palette[role].colour, _FAINT if role is Role.FADED else 255)
            dense[part.vertices] = light[part.light_vertices] = row
        self._dense_tint.write(dense)
        self._light_tint.write(light)


class MuscleLayer:
    """A dense actor per part, made when first shown, and one merged light actor with a colour per vertex."""

    def __init__(self, geometry: Geometry, body: Body) -> None:
        self._topology = geometry.muscle_topology()
        self._shape = geometry.muscles(body)
        self._slices = {(part.id, part.side): part for part in self._topology.slices}
        self._palette = STANDARD
        self._dense: dict[PartKey, ShadedActor] = {}
        self._skin = SkinDirections(geometry, body)
        self._paper: Backdrop = LIGHT
        self._receding: set[PartKey] = set()
        self._fresh: list[ShadedActor] = []
        self._shown: dict[PartKey, Role] = {}
        self._light, self.tint = _light_level(self._topology, self._shape)
        self._xray = _xray_of(self._light)
        self.actors = [self._light.actor, self._xray.actor]

    def colour(self, palette: Palette, paper: Backdrop = LIGHT) -> None:
        """Take the colours of a palette, and the paper that is seen through the body."""
        self._palette, self._paper = palette, paper
        self._paint()

    def aim(self, back: Colour, is_seen_through: bool) -> None:
        """Let what lies under skin that faces away from a viewer in direction (3,) step back."""
        for key in self._receding:
            self._dense[key].set_colour("viewerBack", (float(back[0]), float(back[1]), float(back[2])))
            self._dense[key].set_number("seenThrough", float(is_seen_through))

    def show(self, muscles: Iterable[StructureShown]) -> None:
        """Show these parts and no others."""
        shown = _roles(muscles)
        if shown != self._shown:
            self._shown = shown
            self._paint()

    def draw_level(self, moving: bool, hidden: bool) -> None:
        """Choose the level; draw nothing when opaque skin hides the muscles."""
        is_light = moving and len(self._shown) > _FEW
        self._light.show(is_light and not hidden)
        drawn = not is_light and not hidden
        full = {key for key, role in self._shown.items() if role is not Role.FADED}
        self._xray.show(len(full) < len(self._shown) and not hidden)
        if drawn:
            for key in full:
                self._made(key)
        for key, part in self._dense.items():
            part.show(drawn and key in full)

    def take_fresh(self) -> list[ShadedActor]:
        """Return the actors made since the last call, to be put into the picture."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def is_part_drawn(self, part: str, side: Side) -> bool:
        """Tell whether the dense actor of a part is in the picture."""
        made = self._dense.get((part, side))
        return made is not None and bool(made.actor.GetVisibility())

    def _made(self, key: PartKey) -> None:
        if key not in self._dense:
            self._dense[key] = _dense_part(self._slices[key], self._topology, self._shape)
            self._fresh.append(self._dense[key])
            self._paint_dense(key)

    def _paint(self) -> None:
        rows = np.zeros_like(self.tint.rows)
        for key in self._shown:
            rows[self._slices[key].light_vertices] = self._light_rows(key)
            if key in self._dense:
                self._paint_dense(key)
        self.tint.write(rows)

    def _light_rows(self, key: PartKey) -> NDArray[np.uint8]:
        assert self._topology.light_tendon is not None
        sinew = self._topology.light_tendon[self._slices[key].light_vertices].astype(float)[:, None] / 255.0
        mixed = self._belly(key) * 0.92 * (1.0 - sinew) + self._tendon() * sinew
        strength = _FAINT if self._shown[key] is Role.FADED else 255
        return np.column_stack([mixed, np.full(len(mixed), strength)]).astype(np.uint8)

    def _paint_dense(self, key: PartKey) -> None:
        self._dense[key].set_colour("bmTintV", _fractions(self._belly(key)))
        self._dense[key].set_colour("tendonColour", _fractions(self._tendon()))
        self._dense[key].set_colour("awayColour", _fractions(self._away()))
        if self._shown[key] is Role.SOURCE_MUSCLE and key not in self._receding:
            self._receding.add(key)
            places = self._shape.vertices[self._slices[key].vertices]
            attach_floats(self._dense[key].mesh, "skinward", self._skin.at(places))

    def _belly(self, key: PartKey) -> Colour:
        role, part = self._shown[key], self._slices[key]
        is_muscle = part.kind == "muscle" or role is Role.FADED
        colour = np.array(self._palette[role if is_muscle else Material.CONNECTIVE].colour, float)
        return colour * (1.0 + _TONE_SPREAD * _own_tone(part.id)) if role is Role.MUSCLE else colour

    def _away(self) -> Colour:
        skin, paper = self._palette[Material.SKIN].colour, self._paper.top
        return np.array(skin, float) * _AWAY_SKIN + np.array(paper, float) * (1.0 - _AWAY_SKIN)

    def _tendon(self) -> Colour:
        return np.array(self._palette[Material.TENDON].colour, float)


def _roles(structures: Iterable[StructureShown]) -> dict[PartKey, Role]:
    return {(shown.structure.id, shown.structure.side): shown.role for shown in structures}


def _merged(
    vertices: NDArray[np.float32], faces: NDArray[np.int32], normals: NDArray[np.int8]
) -> tuple[ShadedActor, PointRows]:
    mesh = triangles(vertices, faces, unit_normals(normals))
    tint = PointRows("tint", len(vertices), 4)
    tint.attach(mesh)
    shaded = ShadedActor(mesh, PLAIN_SHADER)
    shaded.set_number("gloss", _GLOSS)
    return shaded, tint


def _xray_of(light: ShadedActor) -> ShadedActor:
    """Return what draws the faint parts of a light level, in motion and at rest."""
    xray = ShadedActor(light.mesh, XRAY_SHADER)
    xray.set_opacity(0.5)  # only to be drawn among what is seen through: the shader has its own
    return xray


def _light_level(topology: PartTopology, shape: Shape) -> tuple[ShadedActor, PointRows]:
    assert shape.light_vertices is not None
    assert shape.light_normals is not None
    return _merged(shape.light_vertices, topology.light_faces, shape.light_normals)


def _dense_part(part: MeshSlice, topology: PartTopology, shape: Shape) -> ShadedActor:
    assert shape.normals is not None
    assert topology.uv is not None
    assert topology.tendon is not None
    faces = topology.faces[part.faces] - np.int32(part.vertices.start)
    mesh = triangles(shape.vertices[part.vertices], faces, unit_normals(shape.normals[part.vertices]))
    sinew = topology.tendon[part.vertices].astype(np.float32) / np.float32(255.0)
    attach_floats(mesh, "fibre", np.column_stack([topology.uv[part.vertices], sinew]))
    attach_floats(mesh, "skinward", np.zeros((len(sinew), 3), np.float32))
    shaded = ShadedActor(mesh, MUSCLE_SHADER)
    shaded.set_number("seenThrough", 0.0)
    shaded.set_colour("viewerBack", (0.0, 0.0, 1.0))
    return shaded


def _own_tone(part: str) -> float:
    """Return a fixed number in [-1, 1] per part, the same on both sides, so that neighbours differ."""
    return (sum(ord(letter) * (row + 3) for row, letter in enumerate(part)) % 101) / 50.0 - 1.0


def _fractions(colour: Colour) -> tuple[float, float, float]:
    red, green, blue = np.clip(colour / 255.0, 0.0, 1.0)
    return float(red), float(green), float(blue)
