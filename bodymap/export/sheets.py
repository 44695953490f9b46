"""Contact sheets of the points: where each X, band and zone lies, drawn by the window's own stage.

Each point is one row: front, side and back with everything it refers to, a close view of the point with the
bones, and small the left point, which must be the mirror image.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.scene.camera import Camera, Size
from bodymap.scene.direction import directed, subject_of
from bodymap.scene.palette import LIGHT, STANDARD
from bodymap.scene.stage import Stage
from bodymap.scene.views import View, framing, seen_from, view_from
from bodymap.session.presentation import Presentation, Role
from bodymap.session.resolve import resolve
from bodymap.session.state import LayerName, Layers, PointFocus, SessionState
from bodymap.ui.contact_sheet import Panel, SheetRow, sheet_png

ROWS_OF_A_SHEET = 4
_PANEL: Size = (320, 350)
_SMALL: Size = (160, 350)
_CLOSE_DISTANCE = 640.0
"""mm: shows about 225 mm of the body, a hand's breadth around the point."""
_TURNS_DEG = (0, 30, -30, 60, -60, 80, -80)
_IN_SIGHT = 15.0
_WITH_BONES = Layers(Layers().visible | {LayerName.BONES})


def sheet_names(atlas: Atlas, body: Body, points: Sequence[str] | None = None) -> dict[str, str]:
    """Return the file name of the sheet that each point of a body stands on, in the order of the points."""
    chosen = list(atlas.points) if points is None else list(points)
    stem = "points" if points is None else "selection"
    return {
        point: f"{stem}_{body}_{number // ROWS_OF_A_SHEET + 1:02d}.png" for number, point in enumerate(chosen)
    }


def write_point_sheets(
    atlas: Atlas, body: Body, directory: Path, points: Sequence[str] | None = None
) -> Iterator[Path]:
    """Write the sheets of some or all points of a body, yielding each file when it is written.

    Parameters
    ----------
    atlas, body
        What is drawn.
    directory
        Made when it does not exist.
    points
        Ids; all points when None.
    """
    directory.mkdir(parents=True, exist_ok=True)
    names = sheet_names(atlas, body, points)
    first = resolve(atlas, SessionState(body=body))
    stage = Stage(atlas, first, _PANEL, STANDARD, LIGHT)
    try:
        for name in dict.fromkeys(names.values()):
            rows = [point_row(atlas, stage, body, point) for point, sheet in names.items() if sheet == name]
            path = directory / name
            path.write_bytes(sheet_png(f"{name}: trigger points of the {body} body, right side", rows))
            yield path
    finally:
        stage.close()


def point_row(atlas: Atlas, stage: Stage, body: Body, point: str) -> SheetRow:
    """Draw a point as a row of a sheet; the stage is resized and shows something else afterwards."""
    entry = atlas.points[point]
    here = entry.location
    where = f"{entry.part}  u {here.u:.2f} v {here.v:.2f} w {here.w:.2f}"
    zones = ", ".join(f"{zone.kind} {zone.side}" for zone in entry.referral.zones)
    title = f"{point} · {entry.number or 'no number'} · {where} · {zones}"
    return SheetRow(title, here.words.clinical, _panels(atlas, stage, body, point))


def _panels(atlas: Atlas, stage: Stage, body: Body, point: str) -> tuple[Panel, ...]:
    right = resolve(atlas, SessionState(body=body, focus=PointFocus(point, Side.RIGHT)))
    stage.resize(_PANEL)
    stage.show(right)
    subject = subject_of(right, stage.figure.surface)
    assert subject is not None  # a focused point is always marked
    panels = []
    for view in (View.FRONT, View.RIGHT, View.BACK):
        stage.look(framing(seen_from(Camera(), view), subject.places, _PANEL, margin=1.25))
        panels.append(Panel(stage.render(smooth=True), view.value))
    state = SessionState(body=body, focus=PointFocus(point, Side.RIGHT), layers=_WITH_BONES)
    stage.show(resolve(atlas, state))
    stage.look(_close(stage, right))
    panels.append(Panel(stage.render(smooth=True), "close, with bones"))
    left = resolve(atlas, SessionState(body=body, focus=PointFocus(point, Side.LEFT)))
    stage.resize(_SMALL)
    stage.show(left)
    mirrored = subject_of(left, stage.figure.surface)
    assert mirrored is not None
    stage.look(directed(mirrored, _SMALL))
    panels.append(Panel(stage.render(), "left point"))
    return tuple(panels)


def _close(stage: Stage, shown: Presentation) -> Camera:
    """Return the camera straight above the point, near; turned where an arm or leg is in the way."""
    sought = next(np.array(m.sought) for m in shown.markers if m.role is Role.FOCUSED_POINT)
    surface = stage.figure.surface
    place, normal = surface.spot(sought)
    x, y, z = place.tolist()
    azimuth, elevation = view_from(normal)
    cameras = [
        replace(Camera().turned(azimuth + turn, elevation), focal=(x, y, z), distance=_CLOSE_DISTANCE)
        for turn in _TURNS_DEG
    ]
    for camera in cameras:
        hit = surface.pick(camera.position, -camera.back)
        if hit is not None and np.linalg.norm(np.array(hit.position) - place) < _IN_SIGHT:
            return camera
    return cameras[0]
