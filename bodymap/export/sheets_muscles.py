"""Contact sheets of the muscle parts, each on the skeleton in a ghost of the skin, beside its figures."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.anatomy.surfaces import MeshSlice
from bodymap.scene.camera import Camera, Size
from bodymap.scene.palette import LIGHT, STANDARD
from bodymap.scene.stage import Stage
from bodymap.scene.views import View, seen_from
from bodymap.session.resolve import resolve
from bodymap.session.state import LayerName, Layers, SessionState, Structure
from bodymap.ui.contact_sheet import Panel, SheetRow, sheet_png

_PANEL: Size = (250, 250)
_ROWS, _COLUMNS = 5, 2
_NEAREST = 400.0
"""mm: shows about 140 mm of the body round the smallest parts."""
_GHOST = Layers(frozenset({LayerName.SKIN, LayerName.MUSCLES, LayerName.BONES}), skin_opacity=0.12)
_AGAINST_FIGURES = "## Against the figures"
_EVERY_PART = "## Every part"


def write_muscle_sheets(atlas: Atlas, body: Body, directory: Path, tables: Path) -> Iterator[Path]:
    """Write the sheets of all right and midline parts of a body, yielding each file when it is written.

    Parameters
    ----------
    atlas, body
        What is drawn.
    directory
        Made when it does not exist.
    tables
        The measured tables that the mesh build writes; left out where the file does not exist.
    """
    directory.mkdir(parents=True, exist_ok=True)
    figures = measured_figures(tables, body)
    parts = [part for part in atlas.geometry.muscle_topology().slices if part.side is not Side.LEFT]
    stage = Stage(atlas, resolve(atlas, SessionState(body=body)), _PANEL, STANDARD, LIGHT)
    try:
        for start in range(0, len(parts), _ROWS * _COLUMNS):
            chosen = parts[start : start + _ROWS * _COLUMNS]
            rows = [
                SheetRow(
                    f"{part.id} · {part.side}",
                    figures.get(part.id, "no figure measured"),
                    muscle_panels(atlas, stage, body, (part,), _PANEL),
                    lines=3,
                )
                for part in chosen
            ]
            name = f"muscles_{body}_{start // (_ROWS * _COLUMNS) + 1:02d}.png"
            path = directory / name
            path.write_bytes(sheet_png(f"{name}: muscle parts of the {body} body", rows, _COLUMNS))
            yield path
    finally:
        stage.close()


def muscle_panels(
    atlas: Atlas, stage: Stage, body: Body, parts: Sequence[MeshSlice], size: Size
) -> tuple[Panel, ...]:
    """Draw some parts together on the skeleton from the front, right and back, on a stage of that size."""
    bones = {Structure(bone.id, bone.side) for bone in atlas.geometry.bone_topology().slices}
    alone = frozenset({*(Structure(part.id, part.side) for part in parts), *bones})
    stage.show(resolve(atlas, SessionState(body=body, layers=_GHOST, isolated=alone)))
    vertices = atlas.geometry.muscles(body).vertices
    places = np.concatenate([vertices[part.vertices] for part in parts]).astype(float)
    panels = []
    for view in (View.FRONT, View.RIGHT, View.BACK):
        camera = seen_from(Camera(), view).fitted(places, size, margin=1.4)
        stage.look(replace(camera, distance=max(camera.distance, _NEAREST)))
        panels.append(Panel(stage.render(smooth=True), view.value))
    return tuple(panels)


def measured_figures(tables: Path, body: Body) -> dict[str, str]:
    """Return a line of numbers for each part: volume, clearances, and the error against its figures.

    Reads the tables whose section names the body; empty where the file does not exist.
    """
    if not tables.is_file():
        return {}
    lines: dict[str, str] = {}
    for heading, names, values in _table_rows(tables.read_text("utf-8")):
        is_wanted = heading.startswith((_AGAINST_FIGURES, _EVERY_PART)) and f"({body})" in heading
        if is_wanted:
            words = "; ".join(f"{name} {value}" for name, value in zip(names[1:], values[1:], strict=True))
            lines[values[0]] = f"{lines[values[0]]}; {words}" if values[0] in lines else words
    return lines


def _table_rows(text: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield heading, column names and cells of every table row of a Markdown text."""
    heading, names = "", list[str]()
    for line in text.splitlines():
        if line.startswith("#"):
            heading, names = line, []
        elif line.startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not names:
                names = cells
            elif not set(cells[0]) <= set("-: "):
                yield heading, names, cells
