"""The eyeballs: white, iris and pupil coloured by how far a vertex looks ahead."""

import numpy as np

from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import Geometry
from bodymap.scene.buffers import PointRows, triangles, unit_normals
from bodymap.scene.palette import Material, Palette
from bodymap.scene.shading import PLAIN_SHADER, ShadedActor

_IRIS_COS = 0.885
_PUPIL_COS = 0.975


class EyeLayer:
    """Both eyes as one small actor."""

    def __init__(self, geometry: Geometry, body: Body) -> None:
        shape, faces = geometry.eyes(body)
        assert shape.normals is not None
        normals = unit_normals(shape.normals)
        mesh = triangles(shape.vertices, faces, normals)
        self._tint = PointRows("tint", len(shape.vertices), 4)
        self._tint.attach(mesh)
        self._ahead = normals[:, 2]
        self._shaded = ShadedActor(mesh, PLAIN_SHADER)
        self._shaded.set_number("gloss", 0.35)
        self.actors = [self._shaded.actor]

    def colour(self, palette: Palette) -> None:
        """Take the colours of a palette."""
        rows = np.zeros_like(self._tint.rows)
        for material, least in (
            (Material.EYE_WHITE, -2.0),
            (Material.IRIS, _IRIS_COS),
            (Material.PUPIL, _PUPIL_COS),
        ):
            rows[self._ahead > least] = (*palette[material].colour, 255)
        self._tint.write(rows)

    def show(self, visible: bool) -> None:
        """Draw the eyes or leave them out."""
        self._shaded.show(visible)
