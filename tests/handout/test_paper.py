"""The page on paper: one sheet that can be read, searched and copied in black and white."""

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side
from bodymap.handout.choice import Clinic
from bodymap.handout.offers import offers_for
from bodymap.session.state import SessionState
from bodymap.ui.handout_body import body_pictures
from bodymap.ui.handout_figures import figure_image
from bodymap.ui.handout_language import atlas_in
from bodymap.ui.handout_logo import LogoError, read_logo
from bodymap.ui.handout_print import Paper, PaperPage, drawn_for, laid_out, page_image, page_pdf
from bodymap.ui.handout_setting import DENSITIES
from bodymap.visit.record import GivenExercise, PointKey
from tests.handout.test_page import NECK, page_of

pytestmark = pytest.mark.usefixtures("qapp")

CANARY = "Zacharias Canary"
PAGES = (
    ("trapezius-1", Side.LEFT, "en", Paper.A4, 3),
    ("masseter-1", Side.RIGHT, "de", Paper.LETTER, 3),
    ("gluteus_minimus-1", Side.LEFT, "en", Paper.LETTER, 4),
    ("gastrocnemius-1", Side.RIGHT, "ar", Paper.A4, 3),
    ("pectoralis_major-3", Side.LEFT, "en", Paper.LETTER, 4),
    ("longus_capitis_colli-1", Side.LEFT, "ar", Paper.LETTER, 3),
)


def paper_page(
    atlas: Atlas, key: PointKey, paper: Paper = Paper.A4, count: int = 3, **more: object
) -> PaperPage:
    offers = offers_for(atlas, SessionState(), (key,))
    given = tuple(GivenExercise(each.exercise.id, key.side) for each in offers.exercises)[:count]
    handout = page_of(atlas, key, exercises=given, clinic=Clinic("Harbour Clinic", "M. L.", "112"), **more)
    return laid_out(atlas, handout, drawn_for(atlas, handout), paper)


def read(tool: str, pdf: bytes, tmp_path: Path) -> str:
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf)
    arguments = [tool, str(file), *(["-"] if tool == "pdftotext" else [])]
    return subprocess.run(arguments, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(("point", "side", "language", "paper", "count"), PAGES)
def test_a_page_is_one_sheet_with_text_that_can_be_taken_out(
    atlas: Atlas, tmp_path: Path, point: str, side: Side, language: str, paper: Paper, count: int
) -> None:
    page = paper_page(atlas_in(atlas, language), PointKey(point, side), paper, count, name=CANARY)
    assert page.layout.fits
    assert len(page.handout.exercises) >= 2
    pdf = page_pdf(page)
    about = read("pdfinfo", pdf, tmp_path)
    assert re.search(r"Pages:\s+1\n", about)
    assert paper.value.lower() in about.lower()
    assert "CANARY" not in about.upper()
    assert re.search(r"Author:\s*\n", about)
    text = re.sub(r"\s+", " ", read("pdftotext", pdf, tmp_path))
    for exercise in page.handout.exercises:
        assert exercise.stop.split(".")[0][:30] in text
    if language == "en":
        wanted, other = ("LEFT", "RIGHT") if side is Side.LEFT else ("RIGHT", "LEFT")
        assert text.count(f"{wanted} side: ") == 1 + len(page.handout.exercises)
        assert f"{other} side: " not in text
    assert "112" in text
    assert CANARY in text


def test_two_points_are_both_drawn_and_named(atlas: Atlas, tmp_path: Path) -> None:
    keys = (NECK, PointKey("quadratus_lumborum-1", Side.RIGHT))
    page = paper_page(atlas, NECK, count=2, points=keys)
    assert len(page.drawn.body) == 2
    assert page.layout.fits
    text = read("pdftotext", page_pdf(page), tmp_path)
    for key in keys:
        assert f"{key.side.upper()} side: {atlas.points[key.point].name.plain}" in text


def test_letters_are_never_smaller_than_eleven_points_and_twelve_where_there_is_room(atlas: Atlas) -> None:
    assert min(density.points for density in DENSITIES) >= 11.0
    assert paper_page(atlas, NECK, count=2).notes == ()


def test_what_does_not_fit_is_left_out_with_a_sentence(atlas: Atlas) -> None:
    page = paper_page(atlas, NECK, Paper.LETTER, 4, note="walk every day " * 40)
    assert page.layout.fits
    assert 0 < len(page.handout.exercises) < 4
    assert any("exercises fit" in note for note in page.notes)


@pytest.mark.parametrize("words", ["<img src=file:///etc/passwd>", "<table>" * 30, "\u202eabc & <b>x</b>"])
def test_a_note_is_printed_as_it_was_written(atlas: Atlas, tmp_path: Path, words: str) -> None:
    text = read("pdftotext", page_pdf(paper_page(atlas, NECK, count=2, note=words)), tmp_path)
    assert words.strip("\u202e").replace(" ", "")[:20] in re.sub(r"\s", "", text)


def test_the_page_is_drawn_to_its_edges_and_not_beyond(atlas: Atlas) -> None:
    ink = grey(page_image(paper_page(atlas, NECK), 600)) < 200
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    height, width = ink.shape
    margin = width * 9.0 / 210.0
    assert margin < columns[0]
    assert columns[-1] < width - margin
    assert margin < rows[0]
    assert height * 0.9 < rows[-1] < height - margin


def test_a_grey_copy_keeps_skin_pain_and_cross_apart(atlas: Atlas) -> None:
    shown = page_of(atlas, PointKey("pectoralis_major-3", Side.LEFT)).pictured[0]
    picture = body_pictures(atlas, shown)[0]
    image = QImage(600, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    picture.paint(painter, QRectF(0, 0, 600, 600), 1.6)
    painter.end()
    levels = np.bincount(grey(image).ravel(), minlength=256)
    cross, pain, skin = levels[:30].sum(), levels[85:130].sum(), levels[225:250].sum()
    assert cross > 80
    assert pain > 1500
    assert skin > 20000
    assert levels[150:195].sum() < pain  # a gap between the pain and what lies around it


def test_the_pain_of_a_left_point_lies_on_the_clients_left(atlas: Atlas) -> None:
    places = {}
    for side in (Side.LEFT, Side.RIGHT):
        picture = body_pictures(atlas, page_of(atlas, PointKey("pectoralis_major-3", side)).pictured[0])[0]
        assert picture.view.id == "front"
        middle = float(picture.view.on_page(np.zeros((1, 3)))[0][0])
        places[side] = picture.painting.crosses[0].x - middle
    assert places[Side.LEFT] > 0 > places[Side.RIGHT]


def test_a_left_figure_is_mirrored_half_by_half(atlas: Atlas) -> None:
    exercise = "stretch-levator-look-to-armpit"
    right, left = figure_image(exercise, Side.RIGHT), figure_image(exercise, Side.LEFT)
    assert right is not None
    assert left is not None
    assert right.size() == left.size()
    first, mirrored = grey(right), grey(left)
    half = first.shape[1] // 2
    assert np.abs(first[:, :half].astype(int) - mirrored[:, :half][:, ::-1]).mean() < 3.0
    assert figure_image("no-such-exercise", Side.LEFT) is None


def test_an_exercise_without_a_figure_says_its_position(atlas: Atlas, tmp_path: Path) -> None:
    page = paper_page(atlas, NECK, count=2)
    bare = laid_out(
        atlas,
        page.handout,
        drawn_for(atlas, page.handout).__class__(page.drawn.body, {}, page.drawn.small_print),
        Paper.A4,
    )
    text = re.sub(r"\s+", " ", read("pdftotext", page_pdf(bare), tmp_path))
    assert bare.handout.exercises[0].position[:40] in text


def test_a_logo_is_a_small_picture_or_nothing(tmp_path: Path) -> None:
    large = QImage(2000, 500, QImage.Format.Format_RGB32)
    large.fill(Qt.GlobalColor.darkGreen)
    large.setText("Comment", CANARY)
    large.save(str(tmp_path / "logo.png"))
    kept = read_logo(tmp_path / "logo.png")
    assert QImage.fromData(kept).width() <= 600
    assert CANARY.encode() not in kept
    (tmp_path / "drawing.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (tmp_path / "false.png").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (tmp_path / "bomb.png").write_bytes(_png_header(50_000, 50_000))
    (tmp_path / "cut.png").write_bytes((tmp_path / "logo.png").read_bytes()[:60])
    for name in ("drawing.svg", "false.png", "bomb.png", "cut.png", "missing.png"):
        with pytest.raises(LogoError):
            read_logo(tmp_path / name)


def _png_header(width: int, height: int) -> bytes:
    from zlib import crc32

    chunk = b"IHDR" + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    return b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big") + chunk + crc32(chunk).to_bytes(4, "big")


def grey(image: QImage) -> np.ndarray:
    flat = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(flat.constBits(), np.uint8).reshape(flat.height(), flat.bytesPerLine())
    return rows[:, : flat.width()].copy()
