"""A plain pyvistaqt window with the same skin: what somebody would write first, until it is seen."""

import sys

import numpy as np
import pyvista
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from pyvistaqt import QtInteractor

from bodymap.assets_location import assets_root
from bodymap.bench.measures.answering import since_start, tell


def main() -> int:
    """Show the skin and tell the seconds until its first frame is done."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    view = QtInteractor(window)
    window.setCentralWidget(view)
    with np.load(assets_root() / "meshes" / "skin.npz") as stored:
        skin = pyvista.PolyData.from_regular_faces(stored["male_vertices"], stored["faces"][stored["outer"]])
    view.add_mesh(skin, color="tan")
    view.view_xy()
    window.show()

    def first_frame(*_: object) -> None:
        view.render_window.RemoveObserver(observer)
        view.render_window.WaitForCompletion()
        QTimer.singleShot(0, seen)

    def seen() -> None:
        tell(seen=since_start())
        window.close()
        application.quit()

    observer = view.render_window.AddObserver("EndEvent", first_frame)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
