"""Build the hyoid, which no source has, from two landmarks and the usual proportions of the bone.

The body is about 25 mm wide and 11 mm tall, a greater horn about 30 mm long, a lesser horn 5 to 8 mm
(Mukhopadhyay 2010; Gray's Anatomy, 42nd edition). The muscles of the hyoid hang on it.
"""

import numpy as np

from meshbuild.bones_mesh import Mesh, joined, outward, symmetrised
from meshbuild.bones_remesh import remeshed
from meshbuild.bones_source import landmarks
from meshbuild.frame import MIRROR, Points
from meshbuild.lattice import lattice_mesh
from meshbuild.loft import Stations, strap_lattice

LESSER_HORN = np.array([-3.0, 8.0, -4.0])


def hyoid() -> Mesh:
    """Return the closed hyoid, mm in the frame: the U of body and greater horns, with two lesser horns."""
    front = landmarks()["hyoid_body"] * [0, 1, 1]
    tip = landmarks()["hyoid_greater_horn_R"]
    root = front + np.array([-13.0, 0.5, -8.0])
    bow, shoulder = np.array([-2.5, -1.0, 0.0]), np.array([-7.0, 0.0, -2.0])
    right = np.array([tip, (tip + root) / 2 + bow, root, front + shoulder])
    centre = np.concatenate([right, [front], right[::-1] * MIRROR])
    tall = np.array([1.8, 2.2, 3.6, 5.0, 5.5, 5.0, 3.6, 2.2, 1.8])
    thick = np.array([1.4, 1.5, 1.9, 2.3, 2.5, 2.3, 1.9, 1.5, 1.4])
    axis = np.tile([0.0, 1.0, 0.0], (len(centre), 1))
    arch = symmetrised(*_strap(centre, tall, thick, axis, (49, 7, 4)))
    foot = root + np.array([1.0, 1.0, 0.5])
    horn = np.array([foot, foot + LESSER_HORN * 0.5, foot + LESSER_HORN])
    round_ = np.array([2.0, 1.7, 1.2])
    lesser = _strap(horn, round_, round_, np.eye(3)[[0, 0, 0]], (7, 5, 3))
    other = (lesser[0] * MIRROR, lesser[1][:, ::-1].copy())
    return symmetrised(*remeshed(*joined([arch, lesser, other]), spacing=0.8, passes=6))


def _strap(centre: Points, major: Points, minor: Points, axis: Points, shape: tuple[int, int, int]) -> Mesh:
    return outward(*lattice_mesh(strap_lattice(Stations(centre, major, minor, axis), shape)))
