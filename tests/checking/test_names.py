"""Names of another language that are missing, unknown or still English are refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from bodymap.assets_location import assets_root
from bodymap.checking.check import check_assets
from bodymap.checking.names import language_count
from bodymap.loading.atlas import load_atlas
from bodymap.loading.names import names_files
from bodymap.loading.validate import validate_assets

Maker = Callable[..., Path]


def messages(folder: Path) -> str:
    return "\n".join(str(problem) for problem in check_assets(folder).problems)


def test_missing_unknown_and_untranslated_names_are_found(broken_assets: Maker) -> None:
    def break_spanish(names: Any) -> None:
        del names["muscles"]["soleus"]
        del names["parts"]["iliacus"]
        del names["points"]["trapezius-1"]
        del names["words"]["eye"]
        names["bones"]["tail_bone"] = "Cola"
        names["regions"]["knee_front"] = "Kneecap"
        names["landmarks"]["tmj"] = "Jaw joint"
        names["words"]["nose"] = []
        names["words"]["ear"] = ["oreja", "oreja"]
        names["same_as_english"].append("Soleus")

    def break_french(names: Any) -> None:
        names["language"] = "es"
        names["same_as_english"].remove("Sacrum")
        del names["words"]

    found = messages(broken_assets(**{"names/es": break_spanish, "names/fr": break_french}))
    for said in (
        "names/es.json: muscles: soleus has no name",
        "names/es.json: parts: iliacus has no name",
        "names/es.json: points: trapezius-1 has no name",
        "names/es.json: words: eye has no patients' words",
        "names/es.json: bones: tail_bone is not known",
        "names/es.json: regions.knee_front: is still English",
        "names/es.json: landmarks.tmj: is still English",
        "names/es.json: words.nose: must be at least one phrase",
        "names/es.json: words.ear: must be at least one phrase, none of them twice",
        "names/es.json: same_as_english: Soleus is the name of nothing in both languages",
        "names/fr.json: language: must be fr",
        "names/fr.json: regions.sacrum: is still English",
        "names/fr.json: words: temple has no patients' words",
    ):
        assert said in found, said


def test_an_empty_name_or_a_foreign_field_is_refused_by_the_schema(broken_assets: Maker) -> None:
    def break_spanish(names: Any) -> None:
        names["muscles"]["soleus"] = ""
        names["nerves"] = {}

    folder = broken_assets(**{"names/es": break_spanish})
    found = [str(problem) for problem in validate_assets(folder)]
    assert any(problem.startswith("names/es.json: muscles.soleus") for problem in found)
    assert "names/es.json: nerves: is not a field of this entry" in found


def test_languages_are_counted_and_every_one_can_be_read() -> None:
    files = names_files(assets_root())
    assert {"names/es.json", "names/fr.json"} <= set(files)
    assert language_count(assets_root()) == 1 + len(files)
    spanish, english = load_atlas(language="es"), load_atlas()
    assert spanish.muscles["soleus"].name == "Sóleo"
    assert all(
        spanish.points[point].name.plain != english.points[point].name.plain for point in english.points
    )
