"""Where the body is not shown in 3D, what can be taken out still is, and tours still lead."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from bodymap.ui.exports import Sharing
from bodymap.ui.furnishing import Furnishing
from tests.ui.conftest import Window
from tests.ui.test_share import Paths


def test_without_the_body_everything_is_still_taken_out(window: Window, tmp_path: Path) -> None:
    (furnishing,) = window.shell.findChildren(Furnishing)
    furnishing.flat.toggle()
    furnishing.tours.start("tech-neck")
    sharing = Sharing(window.desk, window.shell, Paths(tmp_path))
    sharing.copy_picture()
    assert QGuiApplication.clipboard().image().width() > window.work.width() / 3
    assert "The picture is on the clipboard" in sharing.notice.text()
    sharing.save_flat()
    (saved,) = tmp_path.glob("*.svg")
    assert "trapezius" in saved.read_text("utf-8").lower()
    sharing.copy_words()
    assert "1. LEFT Trapezius" in QGuiApplication.clipboard().text()
    assert furnishing.tours.is_running
    assert window.work.panel.guide.isVisible()
    furnishing.welcome.offer()
    assert not furnishing.welcome.is_running, "it explains the body, which is not shown"
