"""One body, male or female: its skin at once, its bones and muscles when first seen."""

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import Geometry, MeshSlice, PartTopology, Shape
from bodymap.scene.eye_layer import EyeLayer
from bodymap.scene.mouth_layer import MouthLayer
from bodymap.scene.palette import Backdrop, Palette
from bodymap.scene.part_layers import BoneLayer, MuscleLayer
from bodymap.scene.picking import SurfacePicker
from bodymap.scene.skin_layer import SkinLayer
from bodymap.scene.skin_surface import SkinSurface
from bodymap.session.presentation import Presentation, Role, StructureShown
from bodymap.session.state import LayerName, Structure

if TYPE_CHECKING:
    from vtkmodules.vtkRenderingCore import vtkActor

_GHOST_OPACITY = 0.22


class Figure:
    """The layers of one body and what its surfaces answer to a ray."""

    def __init__(self, geometry: Geometry, body: Body, palette: Palette, paper: Backdrop) -> None:
        self._geometry, self._body = geometry, body
        self._palette, self._paper = palette, paper
        self.skin = SkinLayer(geometry, body)
        self.skin.colour(palette)
        self.eyes = EyeLayer(geometry, body)
        self.eyes.colour(palette)
        self.mouth = MouthLayer(geometry, body)
        self.mouth.colour(palette)
        self._fresh: list[vtkActor] = [*self.skin.actors]
        self._muscles: MuscleLayer | None = None
        self._bones: BoneLayer | None = None
        self._shown: Presentation | None = None

    @cached_property
    def surface(self) -> SkinSurface:
        """The outer skin for picks and marks."""
        return SkinSurface(self._geometry, self._body)

    @property
    def muscles(self) -> MuscleLayer:
        """The muscles, made when first asked for."""
        if self._muscles is None:
            self._muscles = MuscleLayer(self._geometry, self._body)
            self._muscles.colour(self._palette, self._paper)
            self._fresh += self._muscles.actors
        return self._muscles

    @property
    def bones(self) -> BoneLayer:
        """The bones, made when first asked for."""
        if self._bones is None:
            self._bones = BoneLayer(self._geometry, self._body)
            self._bones.colour(self._palette)
            self._fresh += self._bones.actors
        return self._bones

    def colour(self, palette: Palette, paper: Backdrop) -> None:
        """Take the colours of a palette and the paper behind the body."""
        self._palette, self._paper = palette, paper
        for layer in (self.skin, self.eyes, self.mouth, self._bones):
            if layer is not None:
                layer.colour(palette)
        if self._muscles is not None:
            self._muscles.colour(palette, paper)

    def aim(self, back: NDArray[np.float64]) -> None:
        """Draw for a viewer in a direction (3,): what is seen through the body steps back."""
        if self._muscles is not None:
            self._muscles.aim(back, self.skin.is_drawn and not self.skin.is_opaque)

    def show(self, shown: Presentation) -> None:
        """Set what is visible, how strongly, and in which role."""
        self._shown = shown
        visible = LayerName.SKIN in shown.layers.visible
        opacity = shown.layers.skin_opacity
        self.skin.show(visible, min(opacity, _GHOST_OPACITY) if shown.is_ghosted else opacity)
        self.skin.set_dressed(shown.is_clothed)
        if not self.skin.is_opaque:
            self._show_inside(shown)

    def _show_inside(self, shown: Presentation) -> None:
        if shown.muscles or self._muscles is not None:
            self.muscles.show(shown.muscles)
        if shown.bones or self._bones is not None:
            self.bones.show(shown.bones)

    def draw_level(self, moving: bool) -> None:
        """Choose light levels while the picture moves; draw nothing that opaque skin hides."""
        hidden = self.skin.is_opaque
        self.skin.draw_level(moving)
        self.eyes.show(self.skin.is_drawn)
        self.mouth.show(self.skin.is_drawn)
        for layer in (self._muscles, self._bones):
            if layer is not None:
                layer.draw_level(moving, hidden)

    def prepare_inside(self) -> None:
        """Read the muscles before they are first shown."""
        self.muscles.show(() if self._shown is None else self._shown.muscles)

    def leave(self) -> None:
        """Draw nothing of this body."""
        self.skin.show(False, self.skin.opacity)
        self.draw_level(moving=False)
        for layer in (self._muscles, self._bones):
            if layer is not None:
                layer.draw_level(moving=False, hidden=True)

    def take_fresh(self) -> "list[vtkActor]":
        """Return the actors made since the last call, to be put into the picture."""
        fresh, self._fresh = self._fresh, []
        if self._muscles is not None:
            fresh += [made.actor for made in self._muscles.take_fresh()]
        return fresh

    @property
    def last_actors(self) -> "list[vtkActor]":
        """Return the actors that must be drawn after all others that are opaque."""
        return [*self.skin.veils, self.eyes.actor, self.mouth.actor]

    def places_of_part(self, structure: Structure) -> NDArray[np.float64]:
        """Return (n, 3) mm: the vertices of the light level of a muscle or bone."""
        key, geometry = (structure.id, structure.side), self._geometry
        for part in geometry.muscle_parts():
            if (part.id, part.side) == key:
                return _light_vertices(geometry.muscles(self._body), part)
        part = next(each for each in geometry.bone_parts() if (each.id, each.side) == key)
        return _light_vertices(geometry.bones(self._body), part)

    def looked_up(self, shown: Presentation) -> NDArray[np.float64] | None:
        """Return (n, 3) mm: places of the muscle that is looked up, nothing while a point is looked at."""
        if shown.detail is None or shown.detail.point is not None:
            return None
        parts = [each.structure for each in shown.muscles if each.role is Role.SOURCE_MUSCLE]
        return np.concatenate([self.places_of_part(part) for part in parts]) if parts else None

    def part_picker(self) -> "PartPicker | None":
        """Return what answers rays to the muscles and bones shown now, nothing when none are seen."""
        if self._shown is None or self.skin.is_opaque or not (self._shown.muscles or self._shown.bones):
            return None
        return PartPicker(self._geometry, self._body, self._shown)


def _light_vertices(shape: Shape, part: MeshSlice) -> NDArray[np.float64]:
    assert shape.light_vertices is not None
    return shape.light_vertices[part.light_vertices].astype(np.float64)


class PartPicker:
    """Finds the muscle or bone a ray meets first among those shown (on their light level)."""

    def __init__(self, geometry: Geometry, body: Body, shown: Presentation) -> None:
        self._names: list[tuple[str, str, Side]] = []
        packs = []
        if shown.muscles:
            packs.append((geometry.muscle_topology(), geometry.muscles(body), shown.muscles, "muscle"))
        if shown.bones:
            packs.append((geometry.bone_topology(), geometry.bones(body), shown.bones, "bone"))
        vertices, faces, ids, start = [], [], [], 0
        for topology, shape, structures, kind in packs:
            assert shape.light_vertices is not None
            for rows, number in self._faces(topology, structures, kind):
                faces.append(rows + np.int32(start))
                ids.append(np.full(len(rows), number, np.int32))
            vertices.append(shape.light_vertices)
            start += len(shape.light_vertices)
        self._picker = SurfacePicker(
            "part", np.concatenate(vertices), np.concatenate(faces), np.concatenate(ids)
        )

    def _faces(
        self, topology: PartTopology, structures: tuple[StructureShown, ...], kind: str
    ) -> "list[tuple[np.ndarray, int]]":
        slices = {(part.id, part.side): part for part in topology.slices}
        found = []
        for shown in structures:
            structure = shown.structure
            found.append(
                (topology.light_faces[slices[structure.id, structure.side].light_faces], len(self._names))
            )
            self._names.append((kind, structure.id, structure.side))
        return found

    def pick(
        self, origin: np.ndarray, direction: np.ndarray
    ) -> tuple[str, str, Side, tuple[float, float, float]] | None:
        """Return kind ("muscle" or "bone"), id, side and place (mm) of the first part a ray meets."""
        hit = self._picker.pick(origin, direction)
        return None if hit is None else (*self._names[hit.face], hit.position)
