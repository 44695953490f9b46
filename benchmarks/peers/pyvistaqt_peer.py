"""The skin in a plain pyvistaqt window: its defaults, its frames, its picks."""

import sys
import time
from statistics import median

import numpy as np
import pyvista
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from pyvistaqt import QtInteractor
from vtkmodules.vtkRenderingCore import vtkCellPicker

from benchmarks.peers.skin import FRAMES, SIZE, WARM_UP, male_skin, turned_camera
from bodymap.bench.measures.answering import since_start, tell

_PICKS = 20


def measure(view: QtInteractor, first: float) -> None:
    skin = male_skin()
    spans = []
    for number in range(FRAMES + WARM_UP):
        camera = turned_camera(skin, 2.5 * number)
        view.camera.position, view.camera.focal_point = tuple(camera.position), camera.focal
        start = time.perf_counter()
        view.render()
        view.render_window.WaitForCompletion()
        QApplication.processEvents()
        spans.append(time.perf_counter() - start)
    picker, picks, hits = vtkCellPicker(), [], 0
    chance = np.random.default_rng(1)
    width, height = view.render_window.GetSize()
    for _ in range(_PICKS):
        x, y = width * (0.47 + 0.06 * chance.random()), height * (0.3 + 0.4 * chance.random())
        start = time.perf_counter()
        hits += picker.Pick(x, y, 0.0, view.renderer)
        picks.append(time.perf_counter() - start)
    tell(first=first, frame=median(spans[WARM_UP:]), pick=median(picks), hits=hits / _PICKS)


def main() -> int:
    application = QApplication([])
    window = QMainWindow()
    view = QtInteractor(window, auto_update=False)
    window.setCentralWidget(view)
    window.resize(*SIZE)
    skin = male_skin()
    view.add_mesh(pyvista.PolyData.from_regular_faces(skin.vertices, skin.faces), color="tan")
    view.view_xy()
    window.show()

    def seen() -> None:
        view.render()
        view.render_window.WaitForCompletion()
        measure(view, since_start())
        view.close()
        window.close()
        application.quit()

    QTimer.singleShot(0, seen)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
