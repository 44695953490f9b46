import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.export.snapshot import write_snapshot
from bodymap.session.presentation import Presentation
from bodymap.session.resolve import resolve
from bodymap.session.state import PickedPlace, PointFocus, SessionState

SIZE = (640, 400)


def answer(atlas: Atlas, side: Side) -> Presentation:
    return resolve(
        atlas,
        SessionState(
            picked=(PickedPlace(NamedPlace(Layer.LANDMARK, "temple", side)),),
            focus=PointFocus("trapezius-1", side),
        ),
    )


def pixels(path: Path) -> NDArray[np.int64]:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(np.int64)


def red_columns(picture: NDArray[np.int64]) -> NDArray[np.int64]:
    red = (picture[:, :, 0] > 130) & (picture[:, :, 0] - picture[:, :, 1] > 80)
    return np.nonzero(red[:, 180:])[1] + 180  # the legend stands at the left


def dark_share(area: NDArray[np.int64]) -> float:
    return float((area.max(axis=2) < 90).mean())


def test_the_picture_holds_body_zones_sides_and_credit(atlas: Atlas, tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_snapshot(atlas, answer(atlas, Side.LEFT), path, "auto", SIZE)
    picture = pixels(path)
    assert picture.shape == (SIZE[1], SIZE[0], 3)
    assert len(red_columns(picture)) > 1500
    assert dark_share(picture[5:25, :120]) > 0.02, "the words at the left edge"
    assert dark_share(picture[5:25, -120:]) > 0.02, "the words at the right edge"
    assert dark_share(picture[-18:, -260:]) > 0.01, "the credit"


def test_what_the_view_does_not_show_is_printed_small_beside_it(atlas: Atlas, tmp_path: Path) -> None:
    """From the front the pain behind the ear and on the neck is hidden, from the left it is not."""
    shown = resolve(atlas, SessionState(focus=PointFocus("trapezius-1", Side.LEFT)))
    red = {}
    for view in ("front", "left"):
        write_snapshot(atlas, shown, tmp_path / "out.png", view, (800, 800))
        corner = pixels(tmp_path / "out.png")[80:320, 520:780]
        red[view] = int((corner[..., 0] - corner[..., 1] > 60).sum())
    assert red["front"] > 3 * red["left"], "in the second picture"


def test_left_and_right_lie_where_the_words_say(atlas: Atlas, tmp_path: Path) -> None:
    middles = {}
    for side in (Side.LEFT, Side.RIGHT):
        path = tmp_path / f"{side}.png"
        write_snapshot(atlas, answer(atlas, side), path, "front", SIZE)
        picture = pixels(path)
        body = np.nonzero(np.ptp(picture[60:200], axis=2) > 14)[1]
        middles[side] = red_columns(picture).mean() - np.median(body)
    assert middles[Side.LEFT] != pytest.approx(middles[Side.RIGHT], abs=5)


@pytest.mark.parametrize("view", ["front", "back", "left", "right"])
def test_views_differ(atlas: Atlas, tmp_path: Path, view: str) -> None:
    presentation = resolve(atlas, SessionState())
    write_snapshot(atlas, presentation, tmp_path / "auto.png", "auto", SIZE)
    write_snapshot(atlas, presentation, tmp_path / "view.png", view, SIZE)
    same = np.array_equal(pixels(tmp_path / "auto.png"), pixels(tmp_path / "view.png"))
    assert same is (view == "front")


def test_the_same_twice(atlas: Atlas, tmp_path: Path) -> None:
    for name in ("a.png", "b.png"):
        write_snapshot(atlas, answer(atlas, Side.RIGHT), tmp_path / name, "auto", SIZE)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_it_needs_no_display(tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    ran = subprocess.run(
        [sys.executable, "-m", "bodymap", "snapshot", "left temple", "-o", str(path), "--size", "640x400"],
        env=environment, capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert len(red_columns(pixels(path))) > 1000
    assert "Traceback" not in ran.stderr
    assert "Warning" not in ran.stderr, ran.stderr
