"""The skin with its zones: dense when the picture is at rest, light while it moves, ghosted on demand."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPolyData

from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import Geometry
from bodymap.scene.buffers import (
    PointRows,
    triangles,
    unit_normals,
    vtk_points,
    vtk_vectors,
)
from bodymap.scene.palette import Material, Palette
from bodymap.scene.shading import DEPTH_SHADER, SKIN_SHADER, ShadedActor
from bodymap.session.presentation import Role

_COLOUR_ROLES: dict[str, Role | Material] = {
    "skinColour": Material.SKIN,
    "topColour": Material.TOP,
    "shortsColour": Material.SHORTS,
    "essentialColour": Role.ESSENTIAL,
    "spillColour": Role.SPILLOVER,
    "autonomicColour": Role.AUTONOMIC,
    "painColour": Role.PAIN,
    "rootTint1": Material.ROOT_1,
    "rootTint2": Material.ROOT_2,
    "rootTint3": Material.ROOT_3,
    "rootTint4": Material.ROOT_4,
    "rootLineColour": Role.DERMATOME,
}
_ZONE_FLOOR = 0.9
_OPAQUE = 0.995
_HIDDEN = 0.02


@dataclass(frozen=True, eq=False)
class SkinPaint:
    """What lies on the skin: strength in [0, 1] per vertex, (n,) float32 each, or nothing."""

    essential: NDArray[np.float32] | None = None
    spillover: NDArray[np.float32] | None = None
    autonomic: NDArray[np.float32] | None = None
    pain: NDArray[np.float32] | None = None


class SkinLayer:
    """Outer skin (dense and light) and cavities, sharing vertices and paint, and two veils that write depth.

    The ``veils`` must be drawn after everything opaque: through ghosted skin one sees what lies inside, but
    not the skin behind the skin.

    Parameters
    ----------
    geometry, body
        Where the arrays come from.
    """

    def __init__(self, geometry: Geometry, body: Body) -> None:
        topology, shape = geometry.skin_topology(), geometry.skin(body)
        assert shape.normals is not None
        garments = geometry.garments(body)
        count = len(shape.vertices)
        cloth = PointRows("cloth", count, 2)
        cloth.write(np.column_stack([garments.cover, garments.top]))
        self._bare = vtk_points(shape.vertices), vtk_vectors(unit_normals(shape.normals))
        self._dressed = vtk_points(garments.vertices), vtk_vectors(unit_normals(garments.normals))
        self.zone = PointRows("zone", count, 4)
        self.roots = PointRows("roots", count, 4)
        self.opacity = 1.0
        self.visible = True
        self.is_dressed: bool | None = None
        self._levels: list[ShadedActor] = []
        for faces in (
            topology.faces[topology.outer],
            topology.light_faces[topology.light_outer],
            topology.light_faces[~topology.light_outer],
        ):
            mesh = triangles(shape.vertices, faces)
            self.zone.attach(mesh)
            self.roots.attach(mesh)
            cloth.attach(mesh)
            self._levels.append(ShadedActor(mesh, SKIN_SHADER))
        self._veils = [ShadedActor(level.mesh, DEPTH_SHADER) for level in self._levels[:2]]
        self.actors = [level.actor for level in self._levels]
        self.veils = [veil.actor for veil in self._veils]
        self.show_roots(None)
        self.set_dressed(True)

    @property
    def dense_mesh(self) -> vtkPolyData:
        """The mesh of the dense level, its faces those of the outer skin in their order."""
        return self._levels[0].mesh

    @property
    def is_drawn(self) -> bool:
        """Whether any skin is seen."""
        return self.visible and self.opacity > _HIDDEN

    @property
    def is_opaque(self) -> bool:
        """Whether the skin hides all that is inside."""
        return self.visible and self.opacity >= _OPAQUE

    def colour(self, palette: Palette) -> None:
        """Take the colours of a palette."""
        for level in self._levels:
            for name, role in _COLOUR_ROLES.items():
                level.set_colour(name, palette[role].unit_colour)
            level.set_number("zoneFloor", _ZONE_FLOOR)
            level.set_number("essentialOpacity", palette[Role.ESSENTIAL].opacity)
            level.set_number("painOpacity", palette[Role.PAIN].opacity)

    def set_dressed(self, dressed: bool) -> None:
        """Put the plain clothes on or off."""
        if dressed is self.is_dressed:
            return
        self.is_dressed = dressed
        points, normals = self._dressed if dressed else self._bare
        for level in self._levels:
            level.set_number("dressed", float(dressed))
            level.mesh.SetPoints(points)
            level.mesh.GetPointData().SetNormals(normals)

    def show(self, visible: bool, opacity: float) -> None:
        """Draw the skin with an opacity (0-1), or not at all."""
        self.visible, self.opacity = visible, opacity
        for level in self._levels:
            level.set_opacity(opacity)

    def paint(self, paint: SkinPaint) -> bool:
        """Lay zones and the painful patch on the skin; return whether anything changed.

        The rows are essential, spillover, autonomic and pain, 0-255.
        """
        rows = np.zeros_like(self.zone.rows)
        for column, values in enumerate((paint.essential, paint.spillover, paint.autonomic, paint.pain)):
            if values is not None:
                rows[:, column] = np.rint(values * 255.0)
        return self.zone.write(rows)

    def show_roots(self, margins: NDArray[np.uint8] | None) -> None:
        """Lay the dermatomes on the skin, by their margins (n, 4) (see `DermatomeMap`), or take them off."""
        if margins is not None:
            self.roots.write(margins)
        for level in self._levels:
            level.set_number("rootsShown", float(margins is not None))

    def draw_level(self, moving: bool) -> None:
        """Choose the light level while the picture moves, the dense one at rest."""
        dense, light, cavities = self._levels
        dense_veil, light_veil = self._veils
        ghosted = self.is_drawn and not self.is_opaque
        dense.show(self.is_drawn and not moving)
        light.show(self.is_drawn and moving)
        cavities.show(self.is_opaque)
        dense_veil.show(ghosted and not moving)
        light_veil.show(ghosted and moving)
