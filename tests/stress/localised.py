"""A child process: the window in the locale of the environment; it tells in JSON what it answered.

The argument is the settings file.
"""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bodymap import app
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.query.search import search
from bodymap.ui.preferences import PreferenceStore

_SIZE = QSize(1000, 700)
_SEARCHED = ("iliacus", "ILIACUS", "İliacus", "tibialis", "QL")


def main(settings: Path) -> int:
    """Open, answer, tell, close."""
    store = PreferenceStore(QSettings(str(settings), QSettings.Format.IniFormat))
    application = app.application()
    shell = app.open_shell()
    desk = app.fill(shell, store=store)
    shell.resize(_SIZE)
    QTest.qWait(50)
    session, view = desk.session, desk.workspace.viewport
    session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    view.motion.stop()
    assert view.stage is not None
    shown = session.presentation
    store.change(brush_radius=12.5, text_scale=1.25)
    left = view.place_of(session.atlas.landmark_position("temple", Side.LEFT, shown.body))
    right = view.place_of(session.atlas.landmark_position("temple", Side.RIGHT, shown.body))
    found: dict[str, Any] = {
        "language": session.atlas.language,
        "decimal_point": QLocale().decimalPoint(),
        "is_mirrored": QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        "is_panel_right": desk.workspace.panel.mapTo(shell, desk.workspace.panel.rect().center()).x()
        > view.mapTo(shell, view.rect().center()).x(),
        "is_left_temple_on_the_right": left.x() > right.x(),
        "answer": {
            "matches": [(row.point, row.side.value) for row in shown.matches],
            "here": [(row.point, row.side.value) for row in shown.here],
            "markers": [(m.point, m.position) for m in shown.markers],
            "zones": [
                hashlib.sha256(z.vertices.tobytes() + z.weights.tobytes()).hexdigest() for z in shown.zones
            ],
            "found": [
                [(hit.kind.value, hit.id, str(hit.side)) for hit in search(session.atlas, words)[:1]]
                for words in _SEARCHED
            ],
            "vertices": hashlib.sha256(view.stage.vertices.tobytes()).hexdigest(),
            "settings": settings.read_text("utf-8").splitlines(),
        },
    }
    sys.stdout.write(json.dumps(found, default=list) + "\n")
    sys.stdout.flush()
    shell.close()
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
