"""Where a muscle starts and ends, painted upon the bones: red its origin, blue its insertion."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import Geometry
from bodymap.scene.buffers import unit_normals
from bodymap.scene.painted import NO_ROWS, PaintedSolids
from bodymap.scene.palette import Palette, Rgb
from bodymap.scene.solids import EMPTY, Solid, joined
from bodymap.session.presentation import AttachmentShown

_LIFT, _EDGE_LIFT = 0.6, 0.35
"""mm above the bone: the patch, and under it the pale edge that sets it off from red muscle and red skin."""
_EDGE_WEIGHT = 0.14
"""How much further, as weight, the pale edge reaches: about a mm."""
_EDGE_COLOUR = (252, 248, 238)
_PULL = 1.5
"""mm towards the viewer: before the thin end of the muscle itself, never through its belly."""


class AttachmentLayer:
    """One actor for the patches of the muscle looked at, refilled when that changes."""

    def __init__(self) -> None:
        self._painted = PaintedSolids(_PULL, gloss=0.02)
        self._key: object = None
        self.actor = self._painted.actor

    def show(
        self, shown: Sequence[AttachmentShown], geometry: Geometry, body: Body, palette: Palette
    ) -> None:
        """Paint these patches and no others."""
        key = (tuple(shown), body, palette.name)
        if key == self._key:
            return
        self._key = key
        solids, rows = [], [NO_ROWS]
        for each in shown:
            for colour, lift, wider in (
                (_EDGE_COLOUR, _EDGE_LIFT, _EDGE_WEIGHT),
                (palette[each.role].colour, _LIFT, 0.0),
            ):
                solid, tint = _patch(each, geometry, body, colour, lift, wider)
                solids.append(solid)
                rows.append(tint)
        self._painted.fill_rows(joined(solids) if solids else EMPTY, np.concatenate(rows))

    def aim(self, back: NDArray[np.float64]) -> None:
        """Pull the patches towards a viewer who stands in the direction ``back`` (unit vector)."""
        self._painted.aim(back)


def _patch(
    shown: AttachmentShown, geometry: Geometry, body: Body, colour: Rgb, lift: float, wider: float
) -> tuple[Solid, NDArray[np.uint8]]:
    """Return the bone's triangles under a patch; the shader cuts them along the edge of the weights."""
    topology, shape = geometry.bone_topology(), geometry.bones(body)
    assert shape.normals is not None
    weights = np.zeros(len(shape.vertices), np.float32)
    weights[shown.vertices] = np.minimum(shown.weights + wider, 1.0)
    faces = topology.faces[(weights[topology.faces] > 0).any(axis=1)]
    used, local = np.unique(faces, return_inverse=True)
    normals = unit_normals(shape.normals[used]).astype(np.float64)
    solid = Solid(shape.vertices[used] + lift * normals, local.reshape(-1, 3), normals)
    tint = np.empty((len(used), 4), np.uint8)
    tint[:, :3], tint[:, 3] = colour, np.rint(255 * weights[used])
    return solid, tint
