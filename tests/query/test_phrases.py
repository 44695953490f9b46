"""What patients say leads to a place, to a source and, where it matters, to the questions first."""

import csv
from pathlib import Path

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import PickedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.query.answer import answer
from bodymap.query.catalogue import search_terms
from bodymap.query.search import HitKind, meant, search
from bodymap.session.session import Session

HERE = Path(__file__).parent


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


PHRASES = rows("phrases.csv")
MISSPELT = rows("misspelt.csv")


def test_the_tables_are_as_long_as_they_must_be() -> None:
    assert len(PHRASES) >= 60
    assert len(MISSPELT) >= 40


@pytest.mark.parametrize("row", PHRASES, ids=lambda row: row["phrase"])
def test_a_phrase_leads_to_its_place_and_source(atlas: Atlas, row: dict[str, str]) -> None:
    found = meant(atlas, f"left {row['phrase']}")
    assert row["place"] in {hit.id for hit in found.hits}
    assert {hit.side for hit in found.hits} <= {Side.LEFT, Side.MIDLINE}
    picked = tuple(PickedPlace(hit.place) for hit in found.hits)
    matches = answer(atlas, Body.MALE, picked, found.first).matches
    assert atlas.points[matches[0].point].muscle in row["first_source"].split()
    first = search(atlas, row["phrase"])[0]
    assert first.kind is HitKind.PLACE
    assert row["place"] in {place.id for place in first.places}


@pytest.mark.parametrize("row", MISSPELT, ids=lambda row: row["text"])
def test_a_misspelt_word_is_understood(atlas: Atlas, row: dict[str, str]) -> None:
    hits = [hit for hit in search(atlas, row["text"]) if hit.kind.value == row["kind"]]
    if row["kind"] == "place":
        assert row["id"] in {place.id for hit in hits[:3] for place in hit.places}
        assert row["id"] in {hit.id for hit in meant(atlas, row["text"]).hits}
    else:
        assert hits[0].id == row["id"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("stiff neck", "neck is stiff"),
        ("jaw clicks", "my jaw is clicking"),
        ("pain in the centre of my chest", "pain in the center of my chest"),
        ("buttock pain", "pain in my buttocks"),
        ("can't lift my arm", "cannot lift the arm"),
        ("knee cap", "kneecap"),
        ("lump in the throat", "throat lump"),
    ],
)
def test_order_fillers_and_spelling_change_nothing(atlas: Atlas, one: str, other: str) -> None:
    assert {hit.place for hit in meant(atlas, one).hits} == {hit.place for hit in meant(atlas, other).hits}


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("chest pain", "R13"),
        ("pain in my left arm and chest", "R13"),
        ("worst headache of my life", "R01"),
        ("sudden terrible headache", "R01"),
        ("calf swelling", "R31"),
        ("one leg swollen", "R31"),
        ("numb between the legs", "R25"),
        ("saddle numbness", "R25"),
        ("cannot hold my pee", "R25"),
        ("coughing blood", "R15"),
        ("slurred speech", "R02"),
        ("breast lump", "R17"),
        ("sudden testicle pain", "R24"),
        ("foot drop", "R30"),
        ("hot knee", "R35"),
    ],
)
def test_red_flags_that_the_words_speak_of_come_first(atlas: Atlas, text: str, flag: str) -> None:
    found = meant(atlas, text)
    assert flag in found.first
    flags = answer(atlas, Body.MALE, tuple(PickedPlace(hit.place) for hit in found.hits), found.first)
    assert [each.id for each in flags.red_flags[: len(found.first)]] == list(found.first)
    assert "ask first" in search(atlas, text)[0].subtitle


def test_a_red_flag_is_asked_even_where_its_regions_are_not_meant(atlas: Atlas) -> None:
    """Breathlessness belongs to a swollen calf, though nobody feels it there."""
    found = meant(atlas, "calf swelling")
    calf = tuple(PickedPlace(hit.place) for hit in found.hits)
    assert "R15" not in {flag.id for flag in answer(atlas, Body.MALE, calf).red_flags}
    assert "R15" in {flag.id for flag in answer(atlas, Body.MALE, calf, found.first).red_flags}


def test_a_complaint_opens_all_its_places_and_its_questions(atlas: Atlas) -> None:
    session = Session(atlas)
    both, left, right = search(atlas, "tennis elbow")[:3]
    session.open_hit(both)
    assert {place.own.side for place in session.presentation.places if place.own} == {Side.LEFT, Side.RIGHT}
    session.open_hit(left)
    shown = session.presentation
    assert {place.own.id for place in shown.places if place.own} == {"elbow_outer", "forearm_thumb_side"}
    assert {place.side for place in shown.places} == {Side.LEFT}
    assert right.side is Side.RIGHT
    session.open_hit(search(atlas, "calf swelling left")[0])
    assert session.state.raised == ("R31", "R15")
    session.select_place(left.place)
    assert session.state.raised == ()


def test_a_side_in_the_words_narrows_every_hit(atlas: Atlas) -> None:
    for text in ("right heel in the morning", "heel in the morning, right"):
        assert {hit.side for hit in search(atlas, text)} == {Side.RIGHT}
    assert meant(atlas, "left appendix").hits == ()
    assert {hit.side for hit in meant(atlas, "appendix").hits} == {Side.RIGHT}
    assert {hit.side for hit in meant(atlas, "left hand").hits} == {Side.LEFT}


def test_every_word_of_every_entry_is_found(atlas: Atlas) -> None:
    for term in atlas.search_terms:
        for words in term.words:
            hits = search(atlas, words)
            found = {place.id for hit in hits for place in hit.places} | {hit.id for hit in hits}
            wanted = set(term.places) or set(term.muscles)
            assert wanted <= found, words


def test_every_muscle_is_found_by_each_of_its_names(atlas: Atlas) -> None:
    for muscle in atlas.muscles.values():
        for name in (muscle.name, muscle.latin, *muscle.aliases):
            assert muscle.id in {hit.id for hit in search(atlas, name, limit=40)}, name


def test_there_are_enough_terms(atlas: Atlas) -> None:
    terms = search_terms(atlas)
    assert len(terms) >= 1000
    assert {"tennis elbow", "ql", "musculus trapezius", "crick neck"} <= terms
