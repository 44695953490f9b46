"""A plain top and shorts, drawn on the skin: signed fields whose zero lines are the hems.

The cut is authored on the mean of male and female, the female stretched to the male's height, so that hems
lie level on both. Vertices next to a hem slide onto it: the border between faces then follows the hem.
"""

import numpy as np
from numpy.typing import NDArray

from meshbuild.frame import Points
from meshbuild.geometry import along_skin, averaging, edges, face_cross
from meshbuild.skin_refine import Surface

BARE, TOP, SHORTS = 0, 1, 2

# all in mm on the mean body
_TOP_HEM, _WAISTBAND, _LEG_HEM = 1092.0, 1035.0, 715.0
# the armhole is a plane that leans outward as it goes down
_STRAP_OUTER, _STRAP_HEIGHT, _ARMHOLE_SLOPE = 126.0, 1440.0, 0.20
# the neckline is an ellipse seen from the front, around the root of the neck: half width, and half height
# at the middle of the trunk with what is added per mm towards the front (deeper there than at the back)
_NECK_HEIGHT, _NECK_WIDTH, _NECK_DEPTH, _NECK_SLANT = 1500.0, 94.0, 88.0, 0.17
_SNAPS = 2
# a face may keep no less of its area than this, nor turn by more than this cosine, when a corner slides
_SHRINK, _TURN, _UNFOLDS = 0.1, 0.7, 4
_SPREADS = 4
# mm to the hem below which a vertex counts as lying on it
_ON_HEM = 0.2


def clothing_fields(bodies: Points, arm: Points) -> tuple[Points, Points]:
    """Return (n,) the signed distances to the hems of top and shorts, about mm, positive under the cloth.

    Parameters
    ----------
    bodies : (2, n, 3) male and female.
    arm : (n,) share of each vertex that follows the arm's bones.
    """
    male, female = bodies
    mean = (male + female * (male[:, 1].max() / female[:, 1].max())) / 2
    x, y = np.abs(mean[:, 0]), mean[:, 1]
    outside = _STRAP_OUTER + np.maximum(_STRAP_HEIGHT - y, 0) * _ARMHOLE_SLOPE - x
    depth = _NECK_DEPTH + _NECK_SLANT * np.clip(mean[:, 2], -80, 110)
    neckline = (np.hypot(x / _NECK_WIDTH, (y - _NECK_HEIGHT) / depth) - 1) * depth
    neckline = np.where(y > _NECK_HEIGHT, -50.0, neckline)
    top = np.minimum.reduce([y - _TOP_HEM, outside, neckline, np.where(arm > 0.9, -50.0, 50.0)])
    shorts = np.minimum.reduce([_WAISTBAND - y, y - _LEG_HEM, np.where(arm > 0.05, -50.0, 50.0)])
    return top, shorts


def clothing_of_faces(top: Points, shorts: Points, faces: NDArray[np.int32]) -> NDArray[np.uint8]:
    """Return (m,) what each face is under: ``BARE``, ``TOP`` or ``SHORTS``."""
    label = np.full(len(faces), BARE, dtype=np.uint8)
    # the sum of three numbers depends on their order in the last digit, which must not decide
    for garment, field in ((TOP, top), (SHORTS, shorts)):
        label[np.round(field[faces].mean(axis=1), 3) > 0] = garment
    return label


def on_hem(surface: Surface, arm: Points) -> NDArray[np.bool_]:
    """Tell for each vertex whether it lies on a hem."""
    return np.abs(np.maximum(*clothing_fields(surface.bodies, arm))) < _ON_HEM


def hemmed(surface: Surface, arm: Points) -> Surface:
    """Return the surface with vertices slid along edges onto the hems, and their neighbours spread evenly."""
    edge = edges(surface.faces)
    for spread in (True, True, True, True, False):
        for _ in range(_SNAPS):
            field = np.maximum(*clothing_fields(surface.bodies, arm))
            field[np.abs(field) < _ON_HEM] = 0.0
            surface = surface.moved(_snapped(surface, edge, field))
        if spread:
            surface = _spread_beside(surface, on_hem(surface, arm))
    return surface


def _snapped(surface: Surface, edge: NDArray[np.int32], field: Points) -> Points:
    """Move the nearer end of each edge that crosses a hem onto the hem, unless that would fold the skin."""
    crossing = edge[field[edge[:, 0]] * field[edge[:, 1]] < 0]
    both = np.concatenate([crossing, crossing[:, ::-1]])
    near, far = both.T
    share = field[near] / (field[near] - field[far])
    order = np.lexsort((far, share, near))
    order = order[share[order] <= 0.5]
    first = np.unique(near[order], return_index=True)[1]
    near, far, share = near[order][first], far[order][first], share[order][first]
    step = np.zeros_like(surface.bodies)
    step[:, near] = share[:, None] * (surface.bodies[:, far] - surface.bodies[:, near])
    for _ in range(_UNFOLDS):
        folded = _folded(surface, surface.bodies + step)
        step[:, surface.faces[folded].ravel()] = 0
        step[:, surface.mirror[surface.faces[folded].ravel()]] = 0
    return surface.bodies + step


def _folded(surface: Surface, moved: Points) -> NDArray[np.bool_]:
    """Tell for each face whether it turned over, or shrank to a sliver, in either body."""
    folded = np.zeros(len(surface.faces), dtype=bool)
    for before, after in zip(surface.bodies, moved, strict=True):
        old, new = face_cross(before, surface.faces), face_cross(after, surface.faces)
        kept = np.einsum("ij,ij->i", old, new) / np.maximum(np.einsum("ij,ij->i", old, old), 1e-12)
        turned = np.einsum("ij,ij->i", old, new) < _TURN * np.linalg.norm(old, axis=1) * np.linalg.norm(
            new, axis=1
        )
        folded |= (kept < _SHRINK) | turned
    return folded


def _spread_beside(surface: Surface, held: NDArray[np.bool_]) -> Surface:
    """Slide the vertices within two rings of a hem along the skin towards the middle of their neighbours."""
    mean = averaging(surface.faces, len(held))
    beside = np.minimum((mean @ (mean @ held.astype(np.float64))) * 4, 1) * ~held * 0.5
    for _ in range(_SPREADS):
        bodies = surface.bodies.copy()
        for body in bodies:
            body += beside[:, None] * along_skin(mean @ body - body, body, surface.faces)
        surface = surface.moved(bodies)
    return surface
