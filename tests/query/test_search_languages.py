"""People find places and muscles by names in their own language, with and without its accents."""

from functools import cache

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.side import Side
from bodymap.loading.atlas import load_atlas
from bodymap.query.letters import plain_letters, without_article
from bodymap.query.search import HitKind, places_meant, search
from bodymap.query.side_words import spoken, stem_of, tokens_of

MUSCLES = {
    "es": [
        ("sóleo", "soleus"),
        ("soleo", "soleus"),
        ("Bíceps braquial", "biceps_brachii"),
        ("biceps braquial", "biceps_brachii"),
        ("trapecio", "trapezius"),
    ],
    "fr": [
        ("trapèze", "trapezius"),
        ("trapeze", "trapezius"),
        ("deltoïde", "deltoid"),
        ("DELTOIDE", "deltoid"),
        ("masséter", "masseter"),
    ],
    "de": [
        ("Großer Brustmuskel", "pectoralis_major"),
        ("grosser brustmuskel", "pectoralis_major"),
        ("Äußerer schräger Bauchmuskel", "external_oblique"),
        ("ausserer schrager bauchmuskel", "external_oblique"),
        ("Kapuzenmuskel", "trapezius"),
    ],
    "ar": [
        ("العضلة الدالية", "deltoid"),
        ("العَضَلَة الدّالية", "deltoid"),
        ("العضله الداليه", "deltoid"),
        ("الماضغة", "masseter"),
        ("رافعه لوح الكتف", "levator_scapulae"),
    ],
}
PLACES = {
    "es": [
        ("omóplato", "shoulder_blade"),
        ("omoplato", "shoulder_blade"),
        ("talón", "heel"),
        ("talon", "heel"),
        ("rótula", "knee_front"),
    ],
    "fr": [
        ("mâchoire", "jaw"),
        ("machoire", "jaw"),
        ("omoplate", "shoulder_blade"),
        ("oeil", "eye"),
        ("œil", "eye"),
    ],
    "de": [
        ("Gesäß", "buttock"),
        ("gesass", "buttock"),
        ("Fußgewölbe", "sole_inner"),
        ("fussgewolbe", "sole_inner"),
        ("Schläfe", "temple"),
    ],
    "ar": [
        ("الأذن", "ear"),
        ("الاذن", "ear"),
        ("اذن", "ear"),
        ("راحه اليد", "palm"),
        ("الجبهه", "forehead"),
    ],
}


@cache
def atlas_in(language: str) -> Atlas:
    return load_atlas(language=language)


def cases(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str]]:
    return [(language, *case) for language, rows in table.items() for case in rows]


@pytest.mark.parametrize(("language", "text", "muscle"), cases(MUSCLES))
def test_a_muscle_is_found_by_its_name(language: str, text: str, muscle: str) -> None:
    found = [hit.id for hit in search(atlas_in(language), text) if hit.kind is HitKind.MUSCLE]
    assert found[:1] == [muscle]


@pytest.mark.parametrize(("language", "text", "region"), cases(PLACES))
def test_a_place_is_meant_by_its_name(language: str, text: str, region: str) -> None:
    meant = [hit.id for hit in places_meant(atlas_in(language), text) if hit.layer is Layer.OWN]
    assert region in meant


def test_marks_and_ligatures_are_taken_off_and_english_stays() -> None:
    assert plain_letters("cœur, straße, niño, sóleo") == "coeur, strasse, nino, soleo"
    assert plain_letters("so\u0301leo") == "soleo"
    assert plain_letters("أإآٱ ى ة مــد") == "اااا ي ه مد"
    assert plain_letters("can't 1/2 knee") == "can't 1/2 knee"


def test_elisions_and_articles_are_not_part_of_a_word() -> None:
    assert tokens_of("Avant de l’épaule") == ["avant", "de", "epaule"]
    assert tokens_of("I'd can't") == ["id", "cant"]
    assert {stem_of(word) for word in ("الكتف", "للكتف", "كتف")} == {"كتف"}
    assert without_article("ال") == "ال"


def test_a_side_is_heard_in_any_form_of_its_letters() -> None:
    for text in ("الكتف اليسرى", "الكتف اليسري", "الكتف الأيسر", "الكتف الايسر"):
        assert spoken(text).sides == (Side.LEFT,)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("droit fémoral", {Side.LEFT, Side.RIGHT}),
        ("droit fémoral gauche", {Side.LEFT}),
        ("droit fémoral droit", {Side.RIGHT}),
        ("biceps fémoral droit", {Side.RIGHT}),
        ("grand fessier droit", {Side.RIGHT}),
    ],
)
def test_a_side_inside_the_name_of_a_muscle_is_none(text: str, sides: set[Side]) -> None:
    hits = search(atlas_in("fr"), text)
    assert {hit.side for hit in hits if (hit.kind, hit.id) == (hits[0].kind, hits[0].id)} == sides
    assert hits[0].kind is HitKind.MUSCLE
