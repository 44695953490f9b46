"""The flat figure as SVG: regions told apart by name and side, with what is shown and with credit."""

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.export.credits import credit_lines
from bodymap.export.flat_figure import flat_svg
from bodymap.export.taken import Taken, taken_out
from bodymap.scene.palette import COLOUR_SAFE, STANDARD, Palette
from bodymap.session.session import Session
from bodymap.session.state import SessionState

_SVG = "{http://www.w3.org/2000/svg}"


def _taken(atlas: Atlas, region: str = "temple", side: Side = Side.LEFT, body: Body = Body.MALE) -> Taken:
    session = Session(atlas, SessionState(body=body))
    session.select_place(NamedPlace(Layer.OWN, region, side))
    return taken_out(atlas, session.state)


def _drawn(taken: Taken, palette: Palette = STANDARD) -> ET.Element:
    return ET.fromstring(flat_svg(taken, palette))


def _words(drawing: ET.Element) -> list[str]:
    return [each.text or "" for each in drawing.iter(f"{_SVG}text")]


@pytest.mark.parametrize("body", list(Body))
def test_regions_carry_name_and_side(atlas: Atlas, body: Body) -> None:
    drawing = _drawn(_taken(atlas, body=body))
    regions = [each for each in drawing.iter(f"{_SVG}path") if each.get("data-region")]
    titles = {
        (each.get("data-region"), each.get("data-side")): each.findtext(f"{_SVG}title") for each in regions
    }
    assert titles["temple", "left"] == "left temple"
    assert str(titles["knee_front", "right"]).startswith("right ")
    assert {side for _, side in titles} == {"left", "right"}


def test_sides_caption_legend_and_credit_are_printed(atlas: Atlas) -> None:
    taken = _taken(atlas)
    drawing = _drawn(taken)
    words = _words(drawing)
    joined = " ".join(words)
    assert "Left temple" in words
    assert words.count("Client's RIGHT") == words.count("Client's LEFT") >= 2
    assert taken.shown.caption in joined
    assert {"where it hurts", "usual pain area", "place to search (chosen)"} <= set(words)
    assert set(credit_lines()) <= set(words)
    assert drawing.findtext(f"{_SVG}desc") == taken.shown.caption
    assert "LEFT side of the head" in words, "the page where the pain is large is there, too"


def test_what_is_drawn_follows_pain_and_palette(atlas: Atlas) -> None:
    bare = flat_svg(taken_out(atlas, SessionState()), STANDARD).decode()
    left, right = (flat_svg(_taken(atlas, side=side), STANDARD).decode() for side in (Side.LEFT, Side.RIGHT))
    assert bare.count("<circle") == 1, "no more than the pattern of the legend's dots"
    assert left.count("<circle") > 300
    assert abs(left.count("<circle") - right.count("<circle")) < 0.05 * left.count("<circle")
    assert left != right
    safe = flat_svg(_taken(atlas), COLOUR_SAFE).decode()
    assert "#c8101c" in left
    assert "#c8101c" not in safe
    assert "#0054a6" in safe


def test_clothes_are_drawn_unless_the_anatomy_view_is_chosen(atlas: Atlas) -> None:
    state = SessionState()
    dressed = flat_svg(taken_out(atlas, state), STANDARD).decode()
    bare = flat_svg(taken_out(atlas, replace(state, is_clothed=False)), STANDARD).decode()
    shorts = "#5c6a7c"
    assert dressed.count(f'fill="{shorts}"') > 20
    assert shorts not in bare


def test_the_same_answer_gives_the_same_file(atlas: Atlas) -> None:
    assert flat_svg(_taken(atlas, "palm"), STANDARD) == flat_svg(_taken(atlas, "palm"), STANDARD)
