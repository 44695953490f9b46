"""A differential with a hole, a misplaced red flag or a disease in plain words is refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from bodymap.checking.check import check_assets

Maker = Callable[..., Path]


def messages(folder: Path) -> str:
    return "\n".join(str(problem) for problem in check_assets(folder).problems)


def test_holes_and_misfits_are_found(broken_assets: Maker) -> None:
    def break_sources(document: Any) -> None:
        sources = {source["id"]: source for source in document["other_sources"]}
        for source in document["other_sources"]:
            if source["kind"] in ("artery", "vein"):
                source["regions"] = [r for r in source["regions"] if r["id"] != "thumb_ball"]
            if source["kind"] == "viscera":
                source["regions"] = [
                    r for r in source["regions"] if r["id"] != "navel" or r["side"] != "midline"
                ]
        sources["heart"]["red_flags"].append("R24")
        sources["hip-joint"]["regions"].append({"id": "groin", "side": "same"})
        sources["jaw-joint"]["regions"].append({"id": "eye", "side": "left"})
        sources["ribs"]["hint"]["plain"] = {"en": "This may be a lung embolism."}
        sources["liver"]["hint"]["clinical"] = {"en": "Tenderness here is always the liver."}

    found = messages(broken_assets(other_sources=break_sources))
    for said in (
        "no artery or vein is named for left thumb_ball",
        "no artery or vein is named for right thumb_ball",
        "no inner organ is named for left navel",
        "R24 is asked about in none of its regions",
        "names groin twice",
        "mixes sides of a paired and of a single source",
        "names a disease in plain words",
        'says "always"',
    ):
        assert said in found, said


def test_ids_that_lead_nowhere_are_found(broken_assets: Maker) -> None:
    def break_sources(document: Any) -> None:
        first = document["other_sources"][0]
        first["regions"].append({"id": "tail", "side": "same"})
        first["red_flags"] = ["R99"]
        first["citations"][0]["work"] = "nobody1900"

    found = messages(broken_assets(other_sources=break_sources))
    for said in ("tail is no own region", "R99 is no red flag", "nobody1900 is no work"):
        assert said in found, said


def test_a_side_or_kind_that_is_none_is_refused(broken_assets: Maker) -> None:
    def break_sources(document: Any) -> None:
        document["other_sources"][0]["regions"][0]["side"] = "ipsilateral"
        document["other_sources"][1]["kind"] = "muscle"

    found = messages(broken_assets(other_sources=break_sources))
    assert "other_sources[0].regions[0].side: must be 'same'" in found
    assert "other_sources[1].kind: must be 'joint'" in found
