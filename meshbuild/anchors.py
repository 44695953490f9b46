"""Turn an authored anchor (a place between skin landmarks) into a vertex of the outer skin."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from meshbuild.geodesic import SkinGeodesics

OPPOSITE = "opposite:"


class AnchorResolver:
    """Resolve anchors for a point on the RIGHT side of one body.

    Parameters
    ----------
    skin
        Geodesics on the outer skin of the body.
    landmarks
        Entries of ``landmarks.json``: `id` and `vertex` on the right side or the midline.
    mirror
        (n,) vertex index of the mirrored vertex.
    """

    def __init__(
        self, skin: SkinGeodesics, landmarks: Sequence[dict[str, Any]], mirror: NDArray[np.int32]
    ) -> None:
        self._skin = skin
        self._vertex_of = {entry["id"]: int(entry["vertex"]) for entry in landmarks}
        self._mirror = mirror

    def vertex(self, anchor: Any) -> int:
        """Return the skin vertex of `anchor`.

        Raises
        ------
        ValueError
            If a landmark is unknown or a distance is longer than the path it is measured on.
        """
        if isinstance(anchor, str):
            return self._landmark(anchor)
        if "mix" in anchor:
            shares = anchor["mix"]
            corners = self._skin.vertices[[self._landmark(name) for name in shares]]
            mean = np.average(corners, axis=0, weights=list(shares.values()))
            return int(self._skin.nearest_vertex(mean[None, :])[0])
        return self._along(anchor)

    def line(self, through: Sequence[Any]) -> NDArray[np.float64]:
        """Return the geodesic polyline (k, 3) in mm through the anchors, in order."""
        vertices = [self.vertex(anchor) for anchor in through]
        legs = [self._skin.path(start, end) for start, end in pairwise(vertices) if start != end]
        return np.concatenate(legs) if legs else self._skin.vertices[vertices[:1]]

    def _landmark(self, name: str) -> int:
        plain = name.removeprefix(OPPOSITE)
        if plain not in self._vertex_of:
            raise ValueError(f"there is no skin landmark named {plain!r}")
        vertex = self._vertex_of[plain]
        return int(self._mirror[vertex]) if name.startswith(OPPOSITE) else vertex

    def _along(self, anchor: dict[str, Any]) -> int:
        path = self._skin.path(self.vertex(anchor["at"]), self.vertex(anchor["toward"]))
        at = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
        wanted = float(anchor["mm"]) if "mm" in anchor else float(anchor["t"]) * float(at[-1])
        if wanted > at[-1]:
            ends = f"from {anchor['at']} to {anchor['toward']}"
            raise ValueError(f"{wanted:.0f} mm is longer than the {at[-1]:.0f} mm {ends}")
        point = np.array([np.interp(wanted, at, path[:, axis]) for axis in range(3)])
        return int(self._skin.nearest_vertex(point[None, :])[0])
