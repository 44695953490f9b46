"""Small pictures of skin: what the first and the last visit drew, the drawing against the pattern."""

import numpy as np
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Wording
from bodymap.session.presentation import SideWords
from bodymap.ui.flat.skin_picture import Grain, SkinLayer, SkinPicture
from bodymap.ui.vault.compare_visits import CompareVisits
from tests.visit.test_visits_compared import three


def dark_share(picture: SkinPicture) -> float:
    """Return how much of a picture is as dark as its marks."""
    image = picture.grab().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    dark = sum(QColor(image.pixel(*point)).lightness() < 60 for point in points)
    return dark / len(points)


def test_first_and_last_drawing_stand_beside_the_line(qtbot: QtBot, atlas: Atlas) -> None:
    sheet = CompareVisits(atlas, three(atlas)[::-1], Wording.PLAIN, SideWords(), None)
    qtbot.addWidget(sheet)
    (before, first), (after, last) = sheet.pictures
    assert (before, after) == ("Drawn on 2026-11-01", "Drawn on 2026-11-15")
    assert first.accessibleName().startswith("Drawn on 2026-11-01: left temple; ")
    assert "heel" in last.accessibleName()
    assert "heel" not in first.accessibleName()
    alone = CompareVisits(atlas, three(atlas)[:1], Wording.PLAIN, SideWords(), None)
    qtbot.addWidget(alone)
    assert len(alone.pictures) == 1


def test_grains_differ_in_lightness_and_an_empty_one_marks_nothing(qtbot: QtBot, atlas: Atlas) -> None:
    skin = np.arange(len(atlas.geometry.skin_topology().mirror), dtype=np.int32)
    shares = []
    for layers in ((), (Grain.DOTTED,), (Grain.HATCHED,), (Grain.SOLID,)):
        picture = SkinPicture(atlas, SideWords(), 220)
        qtbot.addWidget(picture)
        picture.resize(360, 220)
        picture.show_skin(Body.FEMALE, [SkinLayer(skin, grain) for grain in layers], "words")
        shares.append(dark_share(picture))
    nothing, dotted, hatched, solid = shares
    assert nothing < min(dotted, hatched)
    assert max(dotted, hatched) * 1.5 < solid
