"""Contact sheets: every chosen point and muscle is drawn, with its mark, its zone and its numbers."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body
from bodymap.export.sheets import ROWS_OF_A_SHEET, sheet_names, write_point_sheets
from bodymap.export.sheets_muscles import measured_figures

POINTS = ("trapezius-1", "temporalis-1", "infraspinatus-1", "gluteus_medius-1", "scalenes-1")


def pixels(path: Path) -> NDArray[np.int64]:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(np.int64)


@pytest.fixture(scope="module", params=list(Body))
def sheets(
    request: pytest.FixtureRequest, atlas: Atlas, tmp_path_factory: pytest.TempPathFactory
) -> list[Path]:
    folder = tmp_path_factory.mktemp("sheets") / "made"
    return list(write_point_sheets(atlas, request.param, folder, POINTS))


def test_each_point_is_a_row_with_zone_and_cross(sheets: list[Path]) -> None:
    assert len(sheets) == -(-len(POINTS) // ROWS_OF_A_SHEET)
    for path, rows in zip(sheets, (ROWS_OF_A_SHEET, len(POINTS) - ROWS_OF_A_SHEET), strict=True):
        picture = pixels(path)
        for row in np.array_split(picture[30:], rows):
            red = (row[:, :, 0] > 130) & (row[:, :, 0] - row[:, :, 1] > 90)
            dark = row.max(axis=2) < 60
            assert red.sum() > 1500
            assert dark[80:].sum() > 100


def test_every_point_stands_on_one_sheet_and_no_sheet_is_too_full(atlas: Atlas) -> None:
    names = sheet_names(atlas, Body.FEMALE)
    assert list(names) == list(atlas.points)
    counts = [list(names.values()).count(name) for name in set(names.values())]
    assert max(counts) == ROWS_OF_A_SHEET
    assert not set(names.values()) & set(sheet_names(atlas, Body.MALE).values())


def test_the_figures_beside_a_muscle_are_those_of_the_table(tmp_path: Path) -> None:
    table = tmp_path / "muscles.md"
    table.write_text(
        "## Against the figures (male)\n\n| part | centroid mm | volume |\n|---|---|---|\n"
        "| sartorius | 1.2 | 0.98 |\n"
        "## Every part (male)\n\n| part | volume ml |\n|---|---|\n| sartorius | 110 |\n"
        "## Every part (female)\n\n| part | volume ml |\n|---|---|\n| sartorius | 80 |\n",
        encoding="utf-8",
    )
    assert measured_figures(table, Body.MALE) == {"sartorius": "centroid mm 1.2; volume 0.98; volume ml 110"}
    assert measured_figures(table, Body.FEMALE) == {"sartorius": "volume ml 80"}
    assert measured_figures(tmp_path / "none.md", Body.MALE) == {}
