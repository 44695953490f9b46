"""Parts made from landmarks, by splitting a figure or from several pieces."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from meshbuild.lattice import Floats, sample_lattice
from meshbuild.loft import Stations, sheet_lattice, strap_lattice
from meshbuild.muscle_figures import Sheet, load_figures, load_landmarks
from meshbuild.muscle_parts import FULL, SMALL, SMALL_LIGHT, Block, stations
from meshbuild.muscle_reshape import smoothed
from meshbuild.muscle_ribs import chest_wall
from meshbuild.shell import unit


def sternocleidomastoid() -> dict[str, list[Block]]:
    """Split the measured whole into its heads.

    Sternal: manubrium to mastoid, superficial and in front. Clavicular: medial third of the clavicle,
    deeper and behind, to the mastoid and the nuchal line. Above the middle both follow the measured
    centreline, the sternal half 4 mm before it, the clavicular 5 mm behind and 3 mm deeper.
    """
    whole = load_figures().figures["sternocleidomastoid"].stations
    assert whole is not None
    centre = whole.centre
    front = whole.axis * np.where(whole.axis[:, 2:3] > 0, 1.0, -1.0)
    outward = centre - centre * (0, 1, 0) - (0, 0, 35.0)
    outward -= front * np.einsum("ij,ij->i", outward, front)[:, None]
    outward /= np.linalg.norm(outward, axis=1, keepdims=True)
    low = np.array([[-10, 1431, 90], [-14, 1450, 90], [-21, 1471, 86]], float)
    sternal = Stations(
        np.concatenate([low, (centre + 3.5 * front + 1.0 * outward)[3:]]),
        np.array([4.0, 5.0, 7.0, 9.0, 9.5, 9.5, 9.5, 9.5, 8.0]),
        np.array([2.5, 3.5, 4.4, 4.6, 4.4, 4.0, 3.6, 3.0, 2.4]),
        whole.axis,
    )
    clavicle = np.array([[-43, 1439, 75], [-39, 1456, 75], [-36, 1475, 73]], float)
    along = np.array([[-0.88, 0.05, -0.47]])
    clavicular = Stations(
        np.concatenate([clavicle, (centre - 5.0 * front - 3.0 * outward)[3:]]),
        np.array([15.0, 13.5, 11.5, 9.5, 9.0, 8.8, 9.0, 9.0, 8.0]),
        np.array([2.0, 3.0, 3.8, 4.2, 4.2, 3.8, 3.3, 2.8, 2.0]),
        np.concatenate([along, along, 0.6 * along - 0.4 * front[2:3], whole.axis[3:]]),
    )
    return {
        "sternocleidomastoid_sternal": [Block(strap_lattice(sternal, FULL))],
        "sternocleidomastoid_clavicular": [Block(strap_lattice(clavicular, FULL))],
    }


def linea_alba() -> list[Block]:
    """Thin band between the recti from symphysis to xiphoid: 4 mm wide below the navel, 14 above."""
    rectus = load_figures().figures["rectus_abdominis"].sheet
    assert rectus is not None
    middle = rectus.grid[:, 0] * (0, 1, 1)
    half = np.interp(middle[:, 1], [910, 1060, 1090, 1250, 1280], [2.0, 3.0, 6.0, 7.0, 6.0])
    columns = np.linspace(1, -1, 5)
    grid = middle[:, None, :] + half[:, None, None] * columns[None, :, None] * np.array([1.0, 0, 0])
    return [Block(sheet_lattice(grid, np.full(grid.shape[:2], 2.0), FULL, None, 0.0, 0.05))]


def inguinal_ligament() -> list[Block]:
    """Band from the anterior superior iliac spine to the pubic tubercle, sagging slightly."""
    marks = load_landmarks()
    start, end = marks["ASIS_R"] + (3.0, -3.0, 2.0), marks["pubic_tubercle_R"] + (-1.0, 1.0, 4.0)
    share = np.linspace(0, 1, 7)[:, None]
    line = start + share * (end - start) + np.sin(np.pi * share) * np.array([-3.0, -6.0, 6.0])
    across = np.linspace(1, -1, 3)[None, :, None] * np.array([1.5, 3.5, 1.0])
    grid = line[:, None, :] + across
    return [Block(sheet_lattice(grid, np.full(grid.shape[:2], 2.0), FULL, None, 0.0, 0.1))]


def diaphragm() -> list[Block]:
    """The right half of the measured dome and its mirror image, from the costal edge to the pole.

    The rays behind met the inner side of the spine: there the edge is rebuilt as the crus (front of
    L3 to L1), the arcuate ligaments (side of L1, its transverse process) and the twelfth rib.
    """
    sheet = load_figures().figures["diaphragm"].sheet
    assert sheet is not None
    grid = sheet.grid[:, 12:].copy()
    thick = sheet.thickness[:, 12:].copy()
    grid[0, 1:6] = [[-21, 1135, 32], [-35, 1146, 2], [-66, 1130, -17], [-88, 1108, -3], [-103, 1108, 20]]
    grid[:6, 0] = [
        [-5, 1095, 47],
        [-5, 1150, 44],
        [-5, 1185, 40],
        [-5, 1212, 34],
        [-4, 1237, 30],
        [-2, 1264, 26],
    ]
    grid[1:6, 1] = [[-25, 1165, 22], [-29, 1188, 8], [-31, 1210, -4], [-29, 1236, -8], [-22, 1264, -2]]
    grid[1:6, 2] = [[-43, 1166, -9], [-47, 1186, -18], [-51, 1208, -22], [-47, 1236, -17], [-38, 1272, -5]]
    grid[:, 0, 0] = np.minimum(grid[:, 0, 0], -0.5)
    grid[:, -1, 0] = -0.5
    thick[:2, :2] = 6.0
    half = sheet_lattice(grid, thick, FULL, None, 0.0, 0.0)
    half[..., 0] = np.minimum(half[..., 0], 0.0)
    return [Block(half, name="right"), Block(half * (-1, 1, 1), name="left")]


def serratus_anterior() -> list[Block]:
    """Nine digitations from ribs 1 to 9 round the chest wall to the medial border of the scapula.

    The figures give the slips' places on the ribs; ribs 5 to 9 converge on the inferior angle.
    """
    ribs = np.array(
        [[-60, 1447, 60], [-92, 1418, 56], [-110, 1388, 62], [-121, 1350, 76], [-126, 1316, 92],
         [-134, 1282, 88],
         [-140, 1252, 74], [-138, 1226, 60], [-131, 1206, 50]], float
    )  # fmt: skip
    border = np.array(
        [[-78, 1438, -10], [-70, 1424, -24], [-66, 1400, -40], [-66, 1372, -52], [-74, 1345, -58],
         [-82, 1325, -61],
         [-88, 1311, -62], [-93, 1301, -62], [-97, 1292, -62]], float
    )  # fmt: skip
    share = np.linspace(0, 1, 9)[:, None]
    angles = np.arctan2(ribs[:, 2] - 30, -ribs[:, 0]), np.arctan2(border[:, 2] - 30, -border[:, 0])
    angle = angles[0] + share * (angles[1] - angles[0])
    height = ribs[:, 1] + share * (border[:, 1] - ribs[:, 1])
    grid = chest_wall(angle.ravel(), height.ravel(), 4.5).reshape(9, 9, 3)
    ease = np.clip((share - 0.75) / 0.25, 0, 1)[..., None]
    grid = grid + ease * (border - grid[-1])[None]
    thick = np.full((9, 9), 7.0) * np.array([0.7, 0.9, 1, 1, 1, 1, 0.95, 0.8, 0.5])[:, None]
    return digitated(
        Sheet(grid, thick, 0.0, 0.3), 9, 0.34, load_figures().figures["serratus_anterior"].volume_ml
    )


def external_oblique() -> list[Block]:
    """Fibres from ribs 5 to 12 forwards and down to linea alba, pubis and iliac crest.

    The rows of the measured grid run that way, so u follows them; the origin is cut into eight slips.
    The scan's sheath before the rectus is left out.
    """
    figure = load_figures().figures["external_oblique_incl_rectus_sheath"]
    assert figure.sheet is not None
    sheet = smoothed(figure, 1).sheet
    assert sheet is not None
    # Smoothing draws a bowed sheet inwards: 3 mm back out, over the internal oblique.
    outward = sheet.grid - (0.0, 0.0, 35.0)
    outward[..., 1] = 0.0
    sheet = replace(sheet, grid=sheet.grid + 3.0 * unit(outward))
    grid, thick = _ended_at_rectus(sheet.grid.transpose(1, 0, 2), sheet.thickness.T)
    return digitated(Sheet(grid, thick, 0.01, 0.2), 8, 0.12, None)


def _ended_at_rectus(grid: Floats, thickness: Floats) -> tuple[Floats, Floats]:
    """Shorten each column to 10 mm inside the lateral border of the rectus.

    Beyond it the muscle is aponeurosis before the rectus, which would hide it.
    """
    rectus = load_figures().figures["rectus_abdominis"].sheet
    assert rectus is not None
    border = rectus.grid[:, -1]
    steps = np.linspace(0, 1, 101)
    rows = np.linspace(0, 1, len(grid))
    lasts = np.ones(grid.shape[1])
    for column in range(grid.shape[1]):
        path = np.column_stack([np.interp(steps, rows, grid[:, column, k]) for k in range(3)])
        beyond = path[:, 0] > np.interp(path[:, 1], border[:, 1], border[:, 0]) + 10.0
        beyond &= (path[:, 1] > 960) & (path[:, 2] > 100)
        lasts[column] = steps[int(np.argmax(beyond))] if beyond.any() else 1.0
    lasts[1:-1] = 0.25 * lasts[:-2] + 0.5 * lasts[1:-1] + 0.25 * lasts[2:]
    ended, thick = np.empty_like(grid), np.empty_like(thickness)
    for column in range(grid.shape[1]):
        at = rows * lasts[column]
        ended[:, column] = np.column_stack([np.interp(at, rows, grid[:, column, k]) for k in range(3)])
        thick[:, column] = np.interp(at, rows, thickness[:, column])
    return ended, thick


def digitated(sheet: Sheet, count: int, cut: float, volume_ml: float | None) -> list[Block]:
    """A sheet whose origin is ``count`` pointed slips.

    cut : share of the length at which the slips join.
    """
    whole = sheet_lattice(
        sheet.grid,
        sheet.thickness,
        (41, 4 * count + 1, 3),
        volume_ml,
        sheet.extend_along,
        sheet.extend_across,
    )
    mid = whole.mean(axis=2)
    thick = np.linalg.norm(whole[:, :, 0] - whole[:, :, -1], axis=2)
    start = round(cut * 40)
    belly = sheet_lattice(mid[start:], np.maximum(thick[start:], 1.0), FULL, None, 0.0, 0.0)
    blocks = [Block(belly)]
    steps = np.linspace(0, min(1.9 * cut, 0.8), 7)
    for slip in range(count):
        v = (slip + 0.5) / count
        path = sample_lattice(whole, np.column_stack([steps, np.full(7, v), np.full(7, 0.5)]))
        side = [
            sample_lattice(whole, np.column_stack([steps, np.full(7, v + d / count), np.full(7, 0.5)]))
            for d in (-0.48, 0.48)
        ]
        width = 0.5 * np.linalg.norm(side[1] - side[0], axis=1)
        axis = side[1] - side[0]
        half = width * np.array([0.35, 0.7, 0.9, 1.0, 0.95, 0.8, 0.5])
        depth = 0.5 * float(np.median(thick)) * np.array([0.6, 0.9, 1.0, 0.95, 0.8, 0.6, 0.3])
        blocks.append(Block(strap_lattice(stations(path, half, depth, axis), SMALL), SMALL_LIGHT, slip=True))
    return blocks


def constructed_blocks() -> dict[str, list[Block]]:
    """All parts of this module by id."""
    return {
        **sternocleidomastoid(),
        "linea_alba": linea_alba(),
        "inguinal_ligament": inguinal_ligament(),
        "diaphragm": diaphragm(),
        "serratus_anterior": serratus_anterior(),
        "external_oblique_incl_rectus_sheath": external_oblique(),
    }
