"""What the checker refuses, each thing broken once in copies of the real assets; every problem says where."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Body, Side
from bodymap.checking.check import check_assets
from bodymap.checking.counting import counts_of
from bodymap.loading.problems import Problem

Maker = Callable[..., Path]
Arrays = dict[str, np.ndarray]


def repack(folder: Path, name: str, change: Callable[[Arrays], None]) -> None:
    """Write a pack of a copied assets folder again with some arrays changed."""
    path = folder / "meshes" / f"{name}.npz"
    with np.load(path) as pack:
        arrays = {key: pack[key] for key in pack.files}
    change(arrays)
    path.unlink()
    np.savez(path, **arrays)


def found_in(folder: Path) -> list[Problem]:
    problems = list(check_assets(folder).problems)
    for problem in problems:
        assert problem.file, problem
        assert problem.path, problem
    return problems


def said(problems: list[Problem], file: str, words: str) -> Problem:
    """Return the first problem of a file with these words, or fail with all that was found."""
    for problem in problems:
        if problem.file == file and words in problem.message:
            return problem
    pytest.fail(f"{file}: {words} not among:\n" + "\n".join(map(str, problems)))


def test_ids_that_lead_nowhere_are_named_with_their_path(broken_assets: Maker) -> None:
    def points(document: Any) -> None:
        first = document["points"][0]
        first["lengthening"].append("stretch-nothing")
        first["strengthening"].append("strength-nothing")
        first["factors"].append("factor-nothing")
        first["hazards"].append("H99")
        first["conditions"].append("C99")
        first["satellites"].append("nothing-1")
        first["citations"][0]["work"] = "nobody1999"

    def muscles(document: Any) -> None:
        document["muscles"][0]["parts"][0]["id"] = "no_part"
        document["muscles"][0]["functional_unit"]["agonists"].append("no_muscle")

    def exercises(document: Any) -> None:
        document["exercises"][0]["muscles"].append("no_muscle")

    def safety(document: Any) -> None:
        document["hazards"][0]["regions"].append("no_region")

    folder = broken_assets(points=points, muscles=muscles, exercises=exercises, safety=safety)
    problems = found_in(folder)
    for word in ("stretch-nothing", "strength-nothing", "factor-nothing", "H99", "C99", "nothing-1"):
        assert said(problems, "points.json", word).path.startswith("points[0].")
    assert said(problems, "points.json", "nobody1999").path == "points[0].citations[0].work"
    assert said(problems, "muscles.json", "no_part").path == "muscles[0].parts[0].id"
    assert said(problems, "muscles.json", "no_muscle").path.startswith("muscles[0].functional_unit.agonists")
    assert said(problems, "exercises.json", "no_muscle").path.startswith("exercises[0].muscles")
    assert said(problems, "safety.json", "no_region").path.startswith("hazards[0].regions")


def test_what_the_schema_refuses(broken_assets: Maker) -> None:
    """Duplicate ids, empty text, and points without technique, self-care, cautions, citation or source."""

    def points(document: Any) -> None:
        rows = document["points"]
        rows[1]["id"] = rows[0]["id"]
        rows[2]["name"]["plain"]["en"] = " "
        del rows[3]["technique"]
        del rows[4]["self_care"]
        rows[5]["citations"] = []
        del rows[6]["cautions"]
        rows[7]["referral"]["zones"][0]["shapes"][0] = {"type": "blob", "at": "no_landmark", "radius": 20}

    def safety(document: Any) -> None:
        document["hazards"][0]["citations"] = []
        document["red_flags"][0]["citations"] = []

    def exercises(document: Any) -> None:
        del document["exercises"][0]["stop"]
        document["exercises"][1]["pose"][0]["motion"] = "wriggling"

    folder = broken_assets(points=points, safety=safety, exercises=exercises)
    places = {(problem.file, problem.path) for problem in found_in(folder)}
    expected = {
        ("points.json", "points[2].name.plain.en"),
        ("points.json", "points[3].technique"),
        ("points.json", "points[4].self_care"),
        ("points.json", "points[5].citations"),
        ("points.json", "points[6].cautions"),
        ("points.json", "points[7].referral.zones[0].shapes[0].at"),
        ("safety.json", "hazards[0].citations"),
        ("safety.json", "red_flags[0].citations"),
        ("exercises.json", "exercises[0].stop"),
        ("exercises.json", "exercises[1].pose[0].motion"),
    }
    assert expected - places == set()


def test_an_id_is_used_once(broken_assets: Maker) -> None:
    def twice(document: Any) -> None:
        document["factors"][1]["id"] = document["factors"][0]["id"]

    problem = said(found_in(broken_assets(factors=twice)), "factors.json", "is already used")
    assert problem.path == "factors[1].id"


def test_geometry_that_contradicts_the_data_is_refused(broken_assets: Maker, atlas: Atlas) -> None:
    """A point out of its muscle, a muscle out of the skin, an empty zone, a lost region, a wrong side."""
    soleus = atlas.part_of_point("soleus-1", Side.RIGHT)
    biceps = atlas.part_slices["biceps_brachii_long", Side.RIGHT]
    temples = [NamedPlace(Layer.OWN, "temple", side) for side in (Side.RIGHT, Side.LEFT)]
    lost, kept = (atlas.region_numbers[place] for place in temples)

    def muscles(arrays: Arrays) -> None:
        for body in ("male", "female"):
            arrays[f"light_{body}_vertices"][biceps.light_vertices] += [-60, 0, 0]
            arrays[f"{body}_vertices"][soleus.vertices] += [0, 0, 60]

    def empty(arrays: Arrays) -> None:
        arrays["indptr"][1:] -= arrays["indptr"][1]
        first = len(arrays["indices"]) - arrays["indptr"][-1]
        arrays["indices"], arrays["weights"] = arrays["indices"][first:], arrays["weights"][first:]

    def swallow(arrays: Arrays) -> None:
        own = arrays["own"]
        own[own == lost] = kept

    def swap(document: Any) -> None:
        for bone in document:
            if bone["id"] == "femur":
                bone["side"] = {"left": "right", "right": "left"}[bone["side"]]
        document.sort(key=lambda bone: (bone["id"], bone["side"]))

    folder = broken_assets(**{"meshes/bones": swap})
    for pack, change in (("muscles", muscles), ("zones_male", empty), ("regions", swallow)):
        repack(folder, pack, change)
    problems = found_in(folder)
    assert "soleus-1" in said(problems, "points.json", f"mm outside {soleus.id}").message
    assert said(problems, "points.json", f"leaves {soleus.id}").path.endswith(".band")
    said(problems, "meshes/muscle_parts.json", f"{biceps.id} (right) comes")
    assert (
        atlas.geometry.zones(Body.MALE).rows[0].point
        in said(problems, "meshes/zones_male.npz", "has no vertex").path
    )
    assert said(problems, "regions.json", "no click can reach temple (right)").path.startswith("own[")
    assert said(problems, "meshes/bones.json", "femur is").path.endswith(".side")


def test_clinical_reviews_that_are_missing_are_named(broken_assets: Maker) -> None:
    """A hazard left out, a stretch that shortens, nothing to strengthen with, a disease in plain words."""

    def points(document: Any) -> None:
        by_id = {entry["id"]: entry for entry in document["points"]}
        by_id["scalenes-1"]["hazards"] = []
        by_id["scalenes-1"]["self_care"] = {"unavailable": {"en": "This could be sciatica, so see somebody."}}
        by_id["soleus-1"]["certainty"] = {"en": "A proven method with a guaranteed result."}
        copied = {"en": "This sentence was copied from entry to entry."}
        for entry in document["points"][:5]:
            entry["band"]["note"] = copied

    def exercises(document: Any) -> None:
        calf = next(
            e for e in document["exercises"] if e["id"] == "stretch-gastrocnemius-wall-straight-knee-calf"
        )
        calf["pose"] = [{"joint": "ankle", "side": "same", "motion": "plantarflexion", "angle_deg": 20}]

    def muscles(document: Any) -> None:
        document["muscles"][0]["strengthening"] = document["muscles"][0]["lengthening"][:1]

    def evidence(document: Any) -> None:
        document["items"][0]["finding"]["plain"] = {"en": "Pressing always helps."}

    problems = found_in(broken_assets(points=points, exercises=exercises, muscles=muscles, evidence=evidence))
    assert said(problems, "points.json", "scalenes-1: leaves out H").path.endswith(".hazards")
    assert said(problems, "points.json", "sciatica").path.endswith(".self_care.unavailable.en")
    said(problems, "points.json", "calls something proven")
    said(problems, "points.json", "guarantees")
    assert said(problems, "points.json", "repeats a sentence of 5 entries").path == "points[3].band.note.en"
    assert said(problems, "exercises.json", "opposes nothing that gastrocnemius does").path.endswith(".pose")
    assert said(problems, "muscles.json", "has no strengthening").path == "muscles[0].strengthening"
    assert said(problems, "evidence.json", 'says "always"').path == "items[0].finding.plain.en"


def test_the_whole_body_is_counted(atlas: Atlas) -> None:
    """The table that the knowledge of the whole body is measured by."""
    counts = counts_of(atlas)
    assert counts["muscles"] >= 125
    assert counts["individual_muscles"] >= 150
    assert counts["points_per_side"] >= 220
    assert counts["referral_links"] >= 1000
    assert counts["techniques"] + counts["techniques_withheld"] == counts["points_per_side"]
    assert counts["self_care"] + counts["self_care_unavailable"] == counts["points_per_side"]
    assert counts["muscles_with_strengthening"] == counts["muscles_with_factors"] == counts["muscles"]
    assert counts["points_cited"] == counts["points_per_side"]
    assert counts["cautions_cited"] == counts["cautions"]
    assert counts["cautions"] == counts["hazards"] + counts["conditions"] + counts["red_flags"]
    assert counts["evidence_items"] == len(atlas.evidence.items) >= 41
