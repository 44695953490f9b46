"""The pictures of the book: each muscle, and each point with band and zones, on both bodies."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.export.sheets import point_row
from bodymap.export.sheets_muscles import muscle_panels
from bodymap.scene.camera import Size
from bodymap.scene.palette import LIGHT, STANDARD
from bodymap.scene.stage import Stage
from bodymap.session.resolve import resolve
from bodymap.session.state import SessionState
from bodymap.ui.contact_sheet import SheetRow, sheet_jpeg

FOLDER = "pictures"
_MUSCLE_PANEL: Size = (320, 320)


def picture_of(subject: str, body: Body) -> str:
    """Return where the picture of a muscle or point is, relative to the book."""
    return f"{FOLDER}/{subject}_{body}.jpg"


def draw_pictures(atlas: Atlas, directory: Path, muscles: Sequence[str]) -> Iterator[str]:
    """Write the pictures of muscles and their points, yielding the muscle that is drawn next.

    Parameters
    ----------
    atlas
        What is drawn.
    directory
        The book.
    muscles
        Ids.
    """
    (directory / FOLDER).mkdir(parents=True, exist_ok=True)
    for body in Body:
        stage = Stage(atlas, resolve(atlas, SessionState(body=body)), _MUSCLE_PANEL, STANDARD, LIGHT)
        try:
            for muscle in muscles:
                yield f"{muscle} ({body})"
                _write(directory / picture_of(muscle, body), _muscle_row(atlas, stage, body, muscle))
                for point in atlas.points.values():
                    if point.muscle == muscle:
                        row = point_row(atlas, stage, body, point.id)
                        _write(directory / picture_of(point.id, body), row)
        finally:
            stage.close()


def _muscle_row(atlas: Atlas, stage: Stage, body: Body, muscle: str) -> SheetRow:
    entry = atlas.muscles[muscle]
    ids = {part.id for part in entry.parts}
    parts = [part for part in atlas.geometry.muscle_parts() if part.id in ids and part.side is not Side.LEFT]
    names = ", ".join(part.name for part in entry.parts)
    stage.resize(_MUSCLE_PANEL)
    panels = muscle_panels(atlas, stage, body, parts, _MUSCLE_PANEL)
    return SheetRow(f"{entry.name} · {body} body, right side", names, panels)


def _write(path: Path, row: SheetRow) -> None:
    path.write_bytes(sheet_jpeg((row,)))
