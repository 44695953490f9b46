"""The page to take home on paper, as a PDF, as an image for the preview, and as HTML."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from bodymap.anatomy.atlas import Atlas
from bodymap.export.credits import SOURCES, version_words
from bodymap.handout.html import HtmlBody, HtmlPictures, as_html
from bodymap.handout.page import Handout
from bodymap.session.presentation import SideWords
from bodymap.ui.handout_body import BodyPicture, body_pictures
from bodymap.ui.handout_figures import figure_image
from bodymap.ui.handout_layout import PageLayout
from bodymap.ui.handout_logo import logo_image
from bodymap.ui.handout_setting import DENSITIES, Density, Drawn
from bodymap.ui.handout_text import UNITS_A_POINT
from bodymap.ui.languages import LANGUAGES
from bodymap.ui.plate import ensure_application, png_bytes

_MARGIN_MM = 10.0
_POINTS_AN_INCH = 72.0
_DOTS_PER_INCH = 600
_COMFORTABLE = 12.0
_RIGHT_TO_LEFT = frozenset(language.code for language in LANGUAGES if language.is_right_to_left)


class Paper(StrEnum):
    """Sizes of paper."""

    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True, eq=False)
class PaperPage:
    """A handout laid out for a size of paper. `notes`: what had to give way, for whoever prints it."""

    handout: Handout
    drawn: Drawn
    paper: Paper
    layout: PageLayout
    notes: tuple[str, ...]


def drawn_for(atlas: Atlas, handout: Handout) -> Drawn:
    """Return the pictures of a page."""
    ensure_application()
    is_mirrored = handout.language in _RIGHT_TO_LEFT
    purpose = atlas.translate("handout", "For teaching; no medical device.")
    return Drawn(
        _on_body(atlas, handout),
        {
            (each.id, each.side): figure_image(each.id, each.side, is_right_to_left=is_mirrored)
            for each in handout.exercises
        },
        (f"{handout.reviewed} {version_words()}. {purpose}", SOURCES),
        logo_image(handout.choice.clinic.logo),
    )


def _on_body(atlas: Atlas, handout: Handout) -> tuple[BodyPicture, ...]:
    """Return one picture a point, of a single point as many as show spot and pain."""
    if len(handout.pictured) == 1:
        return body_pictures(atlas, handout.pictured[0])
    return tuple(body_pictures(atlas, each)[0] for each in handout.pictured)


def laid_out(atlas: Atlas, handout: Handout, drawn: Drawn, paper: Paper) -> PaperPage:
    """Return the page as large and full as fits one sheet: first closer lines, then fewer exercises."""
    size, given = _room(paper), len(handout.exercises)
    for count in range(given, -1, -1):
        part = replace(handout, exercises=handout.exercises[:count])
        for density in DENSITIES:
            is_mirrored = handout.language in _RIGHT_TO_LEFT
            layout = PageLayout(part, drawn, size, density, is_right_to_left=is_mirrored)
            if layout.fits:
                return PaperPage(part, drawn, paper, layout, _notes(atlas, density, count, given))
    too_long = atlas.translate("handout", "The note is too long for one page: shorten it.")
    return PaperPage(part, drawn, paper, layout, (too_long,))


def _notes(atlas: Atlas, density: Density, count: int, given: int) -> tuple[str, ...]:
    notes = []
    if count < given:
        fewer = atlas.translate("handout", "Only {count} of {given} exercises fit on one page.")
        notes.append(fewer.format(count=count, given=given))
    if not density.has_steps:
        notes.append(atlas.translate("handout", "There is no room for the steps: the drawings show them."))
    if density.points < _COMFORTABLE:
        smaller = atlas.translate("handout", "The letters are {points} points high so that all of it fits.")
        notes.append(smaller.format(points=f"{density.points:g}"))
    return tuple(notes)


def page_layout(paper: Paper) -> QPageLayout:
    """Return the paper upright with its margins."""
    sizes = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(sizes[paper]), upright, margins, QPageLayout.Unit.Millimeter)


def _room(paper: Paper) -> QSizeF:
    return page_layout(paper).paintRect(QPageLayout.Unit.Point).size() * UNITS_A_POINT


def print_page(page: PaperPage, device: QPagedPaintDevice) -> None:
    """Print the page on a device whose paper was set before."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / (_POINTS_AN_INCH * UNITS_A_POINT)
    painter.scale(scale, scale)
    page.layout.draw(painter)
    painter.end()


def page_pdf(page: PaperPage) -> bytes:
    """Return the page as a PDF; its title names nobody."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(page.handout.phrases.title)
    writer.setCreator("BodyMap")
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(page_layout(page.paper))
    print_page(page, writer)
    del writer  # finishes the file
    return bytes(buffer.data().data())


def page_image(page: PaperPage, width: int) -> QImage:
    """Return the whole sheet as an image of a width in pixels."""
    whole = page_layout(page.paper).fullRect(QPageLayout.Unit.Point)
    room = page_layout(page.paper).paintRect(QPageLayout.Unit.Point)
    scale = width / whole.width()
    image = QImage(width, round(whole.height() * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(scale, scale)
    painter.translate(room.topLeft())
    painter.scale(1 / UNITS_A_POINT, 1 / UNITS_A_POINT)
    page.layout.draw(painter)
    painter.end()
    return image


def page_html(handout: Handout, drawn: Drawn) -> bytes:
    """Return the handout as one HTML file in UTF-8; it may be longer than a sheet."""
    words = SideWords(handout.phrases.your_right, handout.phrases.your_left)
    pictures = HtmlPictures(
        tuple(HtmlBody(each.title, *each.sides(words), png_bytes(each.image())) for each in drawn.body),
        {key: png_bytes(image) for key, image in drawn.figures.items() if image is not None},
        drawn.small_print,
        b"" if drawn.logo is None else png_bytes(drawn.logo),
    )
    return as_html(handout, pictures).encode("utf-8")
