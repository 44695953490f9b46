"""At 200 % on a small screen: everything is read whole, and the body keeps its room."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from bodymap.anatomy.side import Side
from bodymap.scene.camera import Camera
from bodymap.scene.notes import Note
from bodymap.scene.palette import LIGHT
from bodymap.ui.annotations import Annotations
from bodymap.ui.study_panel import StudyPanel
from tests.ui.conftest import Window


def test_the_largest_text_leaves_words_whole_and_the_body_free(window: Window) -> None:
    small = window.work.layers.switches[next(iter(window.work.layers.switches))].font().pointSizeF()
    window.desk.store.change(text_scale=2.0)
    window.desk.dress()
    window.shell.resize(1280, 800)
    window.settle()
    window.click("temple", Side.LEFT)
    work, view, legend = window.work, window.view, window.work.legend
    assert work.top_bar.search.width() >= 220
    assert all(each.font().pointSizeF() >= 1.5 * small for each in work.layers.switches.values())
    assert legend.button.isVisible()
    assert not legend.isVisible(), "it would cover too much of the body"
    legend.button.click()
    assert legend.isVisible()
    assert not any(legend.geometry().toRectF().intersects(box) for box in view.word_boxes())
    assert legend.width() * legend.height() > 0.15 * view.width() * view.height()
    legend.button.click()
    assert not legend.isVisible()

    window.key(Qt.Key.Key_T)
    study = work.findChild(StudyPanel)
    bar = study.tabs.tabBar()
    assert bar.sizeHint().width() <= study.width()
    assert bar.tabRect(bar.count() - 1).right() <= study.width()

    window.desk.store.change(text_scale=1.0)
    window.desk.dress()
    window.settle()
    assert not legend.button.isVisible()
    assert legend.isVisible()


def test_a_word_that_the_caption_would_cover_is_left_out(window: Window) -> None:
    camera, size = Camera((0.0, 0.0, 0.0), 0.0, 0.0, 1000.0), (400, 300)
    notes = (Note("Middle of the collarbone", (0.0, 0.0, 0.0)),)

    def ink(covered: list[QRectF]) -> int:
        image = QImage(*size, QImage.Format.Format_RGBX8888)
        image.fill(Qt.GlobalColor.black)
        painter = QPainter(image)
        Annotations(QFont(window.shell.font()), LIGHT).notes(painter, notes, camera, size, 1.0, covered)
        painter.end()
        return int(np.count_nonzero(np.frombuffer(image.constBits(), np.uint8).reshape(-1, 4)[:, :3]))

    assert ink([]) > 0
    assert ink([QRectF(0, 0, 20, 20)]) == ink([])
    assert ink([QRectF(300, 120, 100, 60)]) == 0
