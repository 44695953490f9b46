"""The eyeballs: white, iris and pupil are told apart per pixel by how far the surface looks ahead."""

import numpy as np

from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import Geometry
from bodymap.scene.buffers import Floats, attach_floats, triangles
from bodymap.scene.palette import Material, Palette
from bodymap.scene.shading import EYE_SHADER, ShadedActor

_COLOURS = {
    "whiteColour": Material.EYE_WHITE,
    "irisColour": Material.IRIS,
    "pupilColour": Material.PUPIL,
}


class EyeLayer:
    """Both eyes as one small actor, drawn after the veil of the skin so that ghosted lids cover them."""

    def __init__(self, geometry: Geometry, body: Body) -> None:
        shape, faces = geometry.eyes(body)
        normals = _ball_normals(shape.vertices)
        mesh = triangles(shape.vertices, faces, normals)
        attach_floats(mesh, "ahead", normals)
        self._shaded = ShadedActor(mesh, EYE_SHADER)
        self.actor = self._shaded.actor

    def colour(self, palette: Palette) -> None:
        """Take the colours of a palette."""
        for name, material in _COLOURS.items():
            self._shaded.set_colour(name, palette[material].unit_colour)

    def show(self, visible: bool) -> None:
        """Draw the eyes or leave them out."""
        self._shaded.show(visible)


def _ball_normals(vertices: Floats) -> Floats:
    """Return the directions from the middle of each eyeball, told apart by the side they lie on."""
    normals = np.empty_like(vertices)
    for eye in (vertices[:, 0] < 0.0, vertices[:, 0] > 0.0):
        ball = vertices[eye]
        ahead = ball - (ball.min(axis=0) + ball.max(axis=0)) / 2.0
        normals[eye] = ahead / np.linalg.norm(ahead, axis=1, keepdims=True)
    return normals
