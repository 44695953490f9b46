"""Pieces the source lacks, joined to a bone before it is remeshed: occipital condyles and the radial head."""

import numpy as np

from meshbuild.bones_mesh import Mesh, joined, outward
from meshbuild.frame import MIRROR, Points
from meshbuild.lattice import lattice_mesh
from meshbuild.loft import Stations, strap_lattice

# right occipital condyle: back to front along its oval, mm in the frame, between skull base and atlas
CONDYLE = np.array([[-24.0, 1584.0, 27.0], [-20.0, 1581.0, 36.0], [-14.0, 1584.0, 46.0]])
CONDYLE_HALF_WIDTH = np.array([5.0, 6.0, 4.5])
CONDYLE_HALF_HEIGHT = np.array([6.0, 7.0, 7.0])
# joint centre of the radius and a point down its shaft, mm of its file
RADIUS_AXIS = np.array([[0.0, 0.0, 0.0], [3.6, -48.0, 5.0]])
# radial head: a disc 22 mm wide on a neck of 13 mm (Captier et al. 2002), down the shaft from the joint
RADIAL_HEAD_REACH = np.array([-2.0, 2.0, 7.0, 10.0, 14.0, 20.0])
RADIAL_HEAD_HALF_WIDTH = np.array([9.0, 11.0, 11.0, 9.5, 7.0, 6.5])


def with_condyles(cranium: Mesh) -> Mesh:
    """Return the skull with its occipital condyles as overlapping pieces."""
    right = _strap(CONDYLE, CONDYLE_HALF_HEIGHT, CONDYLE_HALF_WIDTH, np.array([0.0, 1.0, 0.0]))
    return joined([cranium, right, (right[0] * MIRROR, right[1][:, ::-1].copy())])


def with_radial_head(radius: Mesh, axis: Points) -> Mesh:
    """Return the radius with its head as an overlapping piece.

    Parameters
    ----------
    radius : mesh, mm in the frame.
    axis : (2, 3) the points of ``RADIUS_AXIS``, mm in the frame.
    """
    along = (axis[1] - axis[0]) / np.linalg.norm(axis[1] - axis[0])
    centre = axis[0] + RADIAL_HEAD_REACH[:, None] * along
    across = np.cross(along, [0.0, 0.0, 1.0])
    return joined([radius, _strap(centre, RADIAL_HEAD_HALF_WIDTH, RADIAL_HEAD_HALF_WIDTH, across)])


def _strap(centre: Points, major: Points, minor: Points, axis: Points) -> Mesh:
    stations = Stations(centre, major, minor, np.tile(axis / np.linalg.norm(axis), (len(centre), 1)))
    return outward(*lattice_mesh(strap_lattice(stations, (15, 9, 9), end_scale=0.8)))
