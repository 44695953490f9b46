"""The skin as the places see it: both bodies on one topology, the outer faces, the right half."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from meshbuild.frame import BODIES, MESHES, Faces, Indices, Points
from meshbuild.geodesic import SkinGeodesics
from meshbuild.pack import read_pack


@dataclass(frozen=True)
class OuterSkin:
    """What ``skin.npz`` says about the outer skin; indices are those of the whole pack.

    ``bodies`` maps male and female to (n, 3) mm; ``faces`` is (m, 3); ``outer`` (m,); ``mirror`` (n,).
    """

    bodies: dict[str, Points]
    faces: Faces
    outer: NDArray[np.bool_]
    mirror: Indices
    base_vertex: Indices

    @cached_property
    def male(self) -> Points:
        """(n, 3) mm: landmarks and borders are placed on the male, and checked on the female."""
        return self.bodies["male"]

    @cached_property
    def outer_faces(self) -> Faces:
        """(k, 3) faces of the outer skin."""
        return self.faces[self.outer]

    @cached_property
    def on_outer(self) -> NDArray[np.bool_]:
        """(n,) whether a vertex belongs to an outer face."""
        used = np.zeros(len(self.male), dtype=np.bool_)
        used[self.outer_faces] = True
        return used

    @cached_property
    def in_midline(self) -> NDArray[np.bool_]:
        """(n,) whether a vertex is its own mirror image."""
        return np.asarray(self.mirror == np.arange(len(self.mirror)))

    @cached_property
    def right_faces(self) -> NDArray[np.int64]:
        """Indices of the outer faces on the right, ascending. No face crosses the midline."""
        return np.flatnonzero(self.outer & (self.male[self.faces][:, :, 0].mean(axis=1) < 0))

    @cached_property
    def mirror_face(self) -> NDArray[np.int64]:
        """(m,) index of the mirrored face."""
        mirrored = np.sort(self.mirror[self.faces], axis=1)
        plain = np.sort(self.faces, axis=1)
        found = np.empty(len(self.faces), dtype=np.int64)
        found[np.lexsort(mirrored.T)] = np.lexsort(plain.T)
        return found

    @cached_property
    def geodesics(self) -> SkinGeodesics:
        """Shortest paths on the male outer skin."""
        return SkinGeodesics(self.male, self.outer_faces)

    def exit_face(self, start: Points, toward: Points) -> tuple[int, Points] | None:
        """Return the outer face and point where a ray from inside leaves the male body; None if nowhere."""
        a, b, c = (self.male[self.outer_faces[:, i]] for i in range(3))
        ahead = np.cross(toward, c - a)
        scale = np.einsum("ij,ij->i", b - a, ahead)
        leaving = scale < -1e-9
        inverse = 1.0 / np.where(leaving, scale, -1.0)
        u = np.einsum("ij,ij->i", start - a, ahead) * inverse
        across = np.cross(start - a, b - a)
        v = across @ toward * inverse
        distance = np.einsum("ij,ij->i", c - a, across) * inverse
        hit = leaving & (u >= 0) & (v >= 0) & (u + v <= 1) & (distance > 0)
        if not hit.any():
            return None
        nearest = int(np.argmin(np.where(hit, distance, np.inf)))
        return nearest, start + toward * distance[nearest]


def load_outer_skin() -> OuterSkin:
    """Read the committed skin.

    Raises
    ------
    FileNotFoundError
        When the step ``skin`` has not run yet.
    """
    pack = read_pack(MESHES / "skin.npz")
    return OuterSkin(
        {body: pack[f"{body}_vertices"].astype(np.float64) for body in BODIES},
        pack["faces"],
        pack["outer"],
        pack["mirror"],
        pack["base_vertex"],
    )
