"""The window's picture of an answer as a PNG, with sides, caption, legend and credit in the pixels."""

from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.export.credits import credit_lines
from bodymap.export.writing import write_whole
from bodymap.scene.camera import Camera, Size
from bodymap.scene.direction import directed, subject_of
from bodymap.scene.palette import LIGHT, STANDARD
from bodymap.scene.second_picture import SecondPicture
from bodymap.scene.stage import Stage
from bodymap.scene.views import View, framing, seen_from, whole_body
from bodymap.session.legend import drawn_roles
from bodymap.session.presentation import Presentation
from bodymap.ui.plate import Plate, printed_png, second_size

_WINDOW = 800
"""Pixels, the lesser of width and height, of a picture whose words are as large as in a window."""

_LEAST_WITH_SECOND = 480


def write_snapshot(
    atlas: Atlas, presentation: Presentation, path: Path, view: str | Camera, size: Size
) -> None:
    """Draw a presentation as the window draws it and write it as a PNG; no display is needed.

    Parameters
    ----------
    atlas, presentation
        What there is, and what is shown of it.
    path
        Where the PNG goes.
    view
        "front", "back", "left", "right" (the client's sides), or "auto": from where point, band and pain
        are seen best; or a camera.
    size
        Width and height in pixels.

    Raises
    ------
    WriteError
        When the file cannot be written; says why in a sentence.
    """
    stage = Stage(atlas, presentation, size, STANDARD, LIGHT)
    try:
        _aim(stage, presentation, view, size)
        scale = max(min(size) // _WINDOW, 1)
        pixels = stage.render(smooth=True)
        places = None if stage.subject is None else stage.subject.places
        plate = Plate(
            pixels,
            stage.camera,
            presentation.side_words,
            stage.notes,
            drawn_roles(presentation),
            presentation.caption,
            "\n".join(credit_lines(atlas.translate)),
            scale,
            _second(stage, size, scale),
            places,
        )
    finally:
        stage.close()
    write_whole(path, printed_png(plate, STANDARD, LIGHT), atlas.translate)


def _second(stage: Stage, size: Size, scale: int) -> SecondPicture | None:
    """Draw the second picture, where the window would show one and there is room."""
    if min(size) < _LEAST_WITH_SECOND:
        return None
    return stage.second_picture(second_size(size, scale))


def _aim(stage: Stage, shown: Presentation, view: str | Camera, size: Size) -> None:
    if isinstance(view, Camera):
        stage.look(view)
        return
    subject = subject_of(shown, stage.figure.surface)
    if subject is None:
        body_view = View.FRONT if view == "auto" else View(view)
        stage.look(whole_body(stage.vertices.astype(float), size, body_view))
    elif view == "auto":
        stage.look(directed(subject, size))
    else:
        stage.look(framing(seen_from(stage.camera, View(view)), subject.places, size))
