"""The skin that every peer draws, and where the viewer stands."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.assets_location import assets_root
from bodymap.scene.camera import FIELD_OF_VIEW_DEG, Camera
from bodymap.scene.views import whole_body

SIZE = (860, 720)
FRAMES, WARM_UP = 15, 3
PICKS = 400


@dataclass(frozen=True)
class Skin:
    """Vertices (n, 3) float32 in mm and outward faces (m, 3) int32 of the outer skin."""

    vertices: NDArray[np.float32]
    faces: NDArray[np.int32]


def male_skin() -> Skin:
    with np.load(assets_root() / "meshes" / "skin.npz") as stored:
        return Skin(stored["male_vertices"], stored["faces"][stored["outer"]])


def turned_camera(skin: Skin, degrees: float) -> Camera:
    return whole_body(skin.vertices.astype(float), SIZE).turned(degrees, 0.0)


__all__ = ["FIELD_OF_VIEW_DEG", "FRAMES", "PICKS", "SIZE", "WARM_UP", "Skin", "male_skin", "turned_camera"]
