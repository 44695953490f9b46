"""The program as a user starts it: until the window is painted, until the skin is seen, until it answers."""

import sys
from typing import Any

from bodymap import app, cli
from bodymap.bench.measures.answering import since_start, tell
from bodymap.ui.shell import Shell

_AFTER_PAINTING = ("numpy", "vtkmodules")
_HEAVY = ("matplotlib", "pydantic", "pyvista", "pyvistaqt", "scipy", "trimesh")


def main() -> int:
    """Open the window through the command line's own door and tell the seconds; close it again."""
    moments: dict[str, float] = {}
    early: list[str] = []
    open_shell, fill = app.open_shell, app.fill

    def timed_shell() -> Shell:
        shell = open_shell()
        moments["painted"] = since_start()
        early.extend(name for name in _AFTER_PAINTING if name in sys.modules)
        return shell

    def timed_fill(shell: Shell, **wishes: Any) -> object:
        desk = fill(shell, **wishes)
        from PySide6.QtCore import QTimer

        from bodymap.bench.measures.window import PaintWatch

        view = desk.workspace.viewport

        def answer() -> None:
            moments["seen"] = since_start()
            pick = view.pick_at(view.rect().toRectF().center())
            moments["clickable"] = since_start()
            assert pick is not None, "the middle of the first frame is no skin"
            tell(**moments, early=early, heavy=[name for name in _HEAVY if name in sys.modules])
            shell.close()

        watch = PaintWatch(view)
        watch.on_frame_painted = lambda: QTimer.singleShot(0, answer)
        return desk

    app.open_shell, app.fill = timed_shell, timed_fill  # type: ignore[assignment]
    return cli.main([])


if __name__ == "__main__":
    sys.exit(main())
