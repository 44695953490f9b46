"""The dermatomes on the skin: margins per vertex for the shader, and names at the middles of the patches."""

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.scene.camera import Camera
from bodymap.scene.notes import Note
from bodymap.scene.skin_surface import SkinSurface

_FACING = 0.3
_HIDDEN_DEPTH = 25.0
_LIFT = 1.0


class RootNames:
    """The names of the dermatomes, those in sight of a camera.

    Parameters
    ----------
    atlas, skin
        The names and their vertices, and the skin of the body they are written on.
    """

    def __init__(self, atlas: Atlas, skin: SkinSurface) -> None:
        baked = atlas.geometry.dermatomes()
        names = np.array(list(atlas.dermatomes))[baked.label_dermatome]
        mirrored = atlas.geometry.skin_topology().mirror[baked.label_vertex]
        off_middle = mirrored != baked.label_vertex
        self._names: list[str] = [*names.tolist(), *names[off_middle].tolist()]
        vertices = np.concatenate([baked.label_vertex, mirrored[off_middle]])
        self._skin = skin
        self._places, self._normals = skin.spots(skin.vertices[vertices].astype(float))
        self._seen_from: Camera | None = None
        self._notes: tuple[Note, ...] = ()

    def seen_from(self, camera: Camera) -> tuple[Note, ...]:
        """Return the names that are in sight, in the order of the roots."""
        if camera != self._seen_from:
            self._seen_from = camera
            facing = np.flatnonzero(self._normals @ camera.back > _FACING)
            self._notes = tuple(
                Note(self._names[row], tuple(self._places[row].tolist()), is_name=True)
                for row in facing.tolist()
                if self._is_in_sight(self._places[row] + _LIFT * self._normals[row], camera)
            )
        return self._notes

    def _is_in_sight(self, place: NDArray[np.float64], camera: Camera) -> bool:
        origin = camera.position
        away = float(np.linalg.norm(place - origin))
        hit = self._skin.pick(origin, (place - origin) / away)
        return hit is None or float(np.linalg.norm(np.array(hit.position) - origin)) > away - _HIDDEN_DEPTH
