"""Bring the brain case of the source to its measured shape and let it run into the face.

The source's skull is one shell, so its vault is moved along the rays of the measured radial grid instead of
being cut off and replaced: nothing doubles and there is no seam.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import RectBivariateSpline

from meshbuild.bones_mesh import smoothed
from meshbuild.bones_source import figures
from meshbuild.frame import Faces, Points
from meshbuild.geometry import averaging, vertex_normals

# width over which the vault runs into the face and, behind the ears, into the skull base, mm
BLEND = 10.0
BASE_BLEND = 28.0
# below this elevation (degrees) stand arch, mastoid and orbit: there a vertex is vault only when it faces
# outward and lies this near to the measured radius, mm
PLAIN_FROM = 8.0
MISFIT = (12.0, 22.0)
ROWS = 12
SPREAD = 10
# Taubin passes over the vault and its edge, against the steps of the remesh and the ridge of the seam
VAULT_PASSES = 40


def _measured_radius(azimuth: Points, share: Points) -> Points:
    """Return the outer radius at azimuth (degrees, 0 anterior, 180 posterior) and share of the rise 0..1."""
    entry = figures("bone_measurements")["bones"]["cranial_vault"]
    columns = np.array(entry["azimuth_deg"], float)
    radius = np.column_stack([entry["radius"], np.full(len(columns), entry["pole_radius"])])
    # mirrored columns at both ends keep the surface smooth across the middle
    ring = np.concatenate([-columns[2:0:-1], columns, 360 - columns[-2:-4:-1]])
    rows = np.concatenate([radius[2:0:-1], radius, radius[-2:-4:-1]])
    spline = RectBivariateSpline(ring, np.arange(ROWS + 1) / ROWS, rows, kx=3, ky=3, s=len(ring) * ROWS * 0.3)
    found: Points = spline.ev(azimuth, np.clip(share, 0, 1))
    return found


def with_vault(vertices: Points, faces: Faces) -> Points:
    """Return the skull with its vault moved onto the measured radii.

    Parameters
    ----------
    vertices, faces : the placed skull, mm in the frame, symmetric about x = 0.
    """
    entry = figures("bone_measurements")["bones"]["cranial_vault"]
    centre = np.array(entry["centre"], float)
    ray = vertices - centre
    radius = np.linalg.norm(ray, axis=1)
    azimuth = np.degrees(np.arctan2(np.abs(ray[:, 0]), ray[:, 2]))
    elevation = np.degrees(np.arcsin(ray[:, 1] / radius))
    start = np.interp(azimuth, entry["azimuth_deg"], entry["elevation_start_deg"])
    share = (elevation - start) / (90 - start)
    goal = _measured_radius(azimuth, share)
    above = np.radians(elevation - start) * radius
    mean = averaging(faces, len(vertices))
    normals = vertex_normals(vertices, faces)
    for _ in range(SPREAD):
        normals = mean @ normals
    facing = np.einsum("ij,ij->i", normals, ray) / (radius * np.linalg.norm(normals, axis=1))
    near = _step((MISFIT[1] - np.abs(goal - radius)) / (MISFIT[1] - MISFIT[0])) * _step((facing - 0.1) / 0.4)
    blend = BLEND + (BASE_BLEND - BLEND) * _step((azimuth - 80) / 40)
    weight = _step(above / blend) * np.maximum(near, _step((elevation - PLAIN_FROM) / 10))
    # features change fast along the edge of the vault: let its share fade there instead
    for _ in range(2 * SPREAD):
        weight = mean @ weight
    shift = weight * (goal - radius)
    moved = vertices + ray / radius[:, None] * shift[:, None]
    nape = (azimuth > 110) & (np.abs(above) < BASE_BLEND)
    touched = ((weight > 0.02) | nape).astype(float)
    for _ in range(SPREAD // 2):
        touched = np.maximum(touched, mean @ touched)
    return smoothed(moved, faces, VAULT_PASSES, fixed=touched < 0.2)


def _step(share: Points) -> NDArray[np.float64]:
    t = np.clip(share, 0, 1)
    smooth: NDArray[np.float64] = t * t * (3 - 2 * t)
    return smooth
