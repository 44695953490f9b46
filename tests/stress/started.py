"""A child process: the program as a user starts it; it answers one click, says so in JSON, and closes.

The arguments are those of ``bodymap``.
"""

import json
import sys
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from bodymap import app, cli
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side

_LOOK_AFTER_MS = 700


def answer(desk: Any, shell: Any) -> None:
    """Pick the left temple and tell what came of it."""
    work, session = desk.workspace, desk.session
    found: dict[str, Any] = {"preferences": asdict(desk.store.now), "is_flat": work.is_flat}
    if not work.is_flat:
        pick = work.viewport.pick_at(work.viewport.rect().toRectF().center())
        found["is_body_seen"] = pick is not None
        QTest.mouseClick(work.viewport, Qt.MouseButton.LeftButton, pos=work.viewport.rect().center())
        found["clicked"] = len(session.presentation.matches) + len(session.presentation.here)
    session.select_place(NamedPlace(Layer.LANDMARK, "temple", Side.LEFT))
    found["rows"] = len(work.panel.sources.matches)
    found["widgets"] = type(shell.centralWidget()).__name__
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    shell.close()


def main(arguments: list[str]) -> int:
    """Start the program through its own door and look at it once it stands."""
    fill = app.fill

    def watched(shell: Any, **wishes: Any) -> Any:
        desk = fill(shell, **wishes)
        QTimer.singleShot(_LOOK_AFTER_MS, lambda: answer(desk, shell))
        return desk

    app.fill = watched
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
