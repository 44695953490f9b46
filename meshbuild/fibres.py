"""Fibre coordinates of a part: which way u, v and w run, stripes, and where tendon ends and belly begins.

``u`` runs along the fibre from origin to insertion, ``v`` across from the border that ``v0`` names
(medial, superior or anterior, whichever fits the muscle), ``w`` from the superficial to the deep face.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from meshbuild.lattice import Floats, Shape, lattice_surface, shape_of
from meshbuild.muscle_figures import PartRow

# Fibres meet a central tendon from both sides (Ward et al. 2009; atlases).
BIPENNATE = frozenset(
    {"rectus_femoris", "soleus", "flexor_hallucis_longus", "deltoid_acromial", "interossei_dorsal_hand"}
)
RINGS = {"orbicularis_oculi": "inner border of the ring", "orbicularis_oris": "inner border of the ring"}
# Border of v = 0 by the axis in which the two borders lie furthest apart (right side: medial is +x).
BORDERS = ("medial", "superior", "anterior")
RAMP = 0.07
# The three lower tendinous intersections of the rectus (share of the length, at the nearest lattice rows).
INTERSECTIONS = {"rectus_abdominis": (0.4, 0.6, 0.75)}
INTERSECTION_TENDON, INTERSECTION_WIDTH = 0.7, 0.03


def oriented(part: str, lattice: Floats, toward_skin: Callable[[Floats], Floats]) -> tuple[Floats, str]:
    """Turn a lattice so that v starts at the named border and w at the skin.

    Parameters
    ----------
    part : id, for the sphincters whose v starts at the inner border.
    lattice : (NU, NV, NW, 3) mm.
    toward_skin : gives the (n, 3) vectors from points to the nearest skin.

    Returns
    -------
    The turned lattice and the name of the border at v = 0.
    """
    if part in RINGS:
        word = RINGS[part]
        ring = lattice.mean(axis=2)
        size = np.linalg.norm(ring - ring.mean(axis=0), axis=-1).mean(axis=0)
        if size[0] > size[-1]:
            lattice = lattice[:, ::-1]
    else:
        middle = lattice[lattice.shape[0] // 4 : -lattice.shape[0] // 4 or None].mean(axis=(0, 2))
        across = middle[0] - middle[-1]
        axis = int(np.abs(across).argmax())
        word = BORDERS[axis]
        if across[axis] < 0:
            lattice = lattice[:, ::-1]
    core = lattice[2:-2:3, 1:-1:2]
    outer, inner = core[:, :, 0], core[:, :, -1]
    mid = 0.5 * (outer + inner).reshape(-1, 3)
    faces_out = np.einsum("ij,ij->", (outer - inner).reshape(-1, 3), toward_skin(mid))
    if faces_out < 0:
        lattice = lattice[:, :, ::-1]
    return np.ascontiguousarray(lattice), word


def surface_parameters(shape: Shape) -> Floats:
    """(n, 3) u, v, w in [0, 1] of the boundary nodes of a lattice."""
    axes = np.meshgrid(*(np.linspace(0, 1, n) for n in shape), indexing="ij")
    parameters: Floats = np.stack(axes, axis=-1).reshape(-1, 3)[lattice_surface(shape)[0]]
    return parameters


def stripes(row: PartRow, lattice: Floats) -> Floats:
    """Texture coordinates of the boundary nodes: (n, 2) u (0..1) and s (mm).

    Lines of equal s are fibres. s is the position across, of mean width, bulging over the borders;
    a pennate muscle is sheared by its angle, a bipennate one to both sides of the middle.
    """
    u, v, w = surface_parameters(shape_of(lattice)).T
    length = float(np.linalg.norm(np.diff(lattice.mean(axis=(1, 2)), axis=0), axis=1).sum())
    core = lattice[2:-2]
    width = float(np.linalg.norm(np.diff(core.mean(axis=2), axis=1), axis=2).sum(axis=1).mean())
    depth = float(np.linalg.norm(core[:, :, 0] - core[:, :, -1], axis=2).mean())
    edge = np.where(v == 0, -1.0, 0.0) + np.where(v == 1, 1.0, 0.0)
    across = np.abs(2 * v - 1) * 0.5 * width if row.part in BIPENNATE else v * width
    s = across + edge * 2 * depth * w * (1 - w)
    s = s + np.tan(np.radians(row.pennation_deg)) * length * u
    return np.column_stack([u, s])


def tendon_share(row: PartRow, parameters: Floats) -> NDArray[np.uint8]:
    """0 (belly) to 255 (tendon) at (n, 3) parameters.

    The insertion tendon reaches further up in the middle of a muscle than along its borders, the
    origin tendon further down along the borders, as dissections show it.
    """
    if row.kind == "connective":
        return np.full(len(parameters), 255, np.uint8)
    u, v = parameters[:, 0], parameters[:, 1]
    border = (2 * v - 1) ** 2
    origin, insertion = row.tendon
    share = np.zeros(len(u))
    for length, place, reach in (
        (origin, u, 0.8 + 0.4 * border),
        (insertion, 1 - u, 1.15 - 0.35 * border),
    ):
        if length > 0:
            ramp = min(RAMP, 0.6 * length)
            share = np.maximum(share, np.clip((length * reach + 0.5 * ramp - place) / ramp, 0, 1))
    smooth = share * share * (3 - 2 * share)
    for crossing in INTERSECTIONS.get(row.part, ()):
        smooth = np.maximum(smooth, INTERSECTION_TENDON * (np.abs(u - crossing) < INTERSECTION_WIDTH))
    return np.asarray(np.rint(255 * smooth), np.uint8)
