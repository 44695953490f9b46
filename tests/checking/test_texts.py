"""What the lint of texts refuses and what it lets pass."""

from typing import Any

import pytest

from bodymap.checking.texts import text_problems


def documents(*texts: str, wording: str = "clinical") -> dict[str, Any]:
    return {
        "points.json": {
            "points": [{"id": f"a-{n}", "x": {wording: {"en": text}}} for n, text in enumerate(texts)]
        }
    }


@pytest.mark.parametrize(
    "text",
    [
        "You have a trigger point.",
        "This cures the ache.",
        "It heals in days.",
        "A proven method.",
        "It always works.",
        "The diagnosis is clear.",
        "TODO",
        "We guarantee relief.",
    ],
)
def test_promises_and_placeholders_are_refused(text: str) -> None:
    assert len(text_problems(documents(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Stop if you have numb fingers.",
        "This is not a diagnosis.",
        "The effect is not proven.",
        "It may help for a while.",
        "The pain you have in the temple may return.",
        "The range improved a little.",
        "Keep the arm secured on a cushion.",
    ],
)
def test_honest_wording_passes(text: str) -> None:
    assert text_problems(documents(text)) == []


def test_plain_words_name_no_disease() -> None:
    assert text_problems(documents("Rule out meningitis first.", wording="plain"))
    assert text_problems(documents("Rule out meningitis first.", wording="clinical")) == []
    assert text_problems(documents("Slow strokes along the band.", wording="plain")) == []


@pytest.mark.parametrize("file", ["safety.json", "evidence.json"])
def test_promises_are_refused_in_safety_and_evidence_but_medical_words_are_not(file: str) -> None:
    def said(text: str) -> int:
        return len(text_problems({file: {"items": [{"id": "a", "x": {"clinical": {"en": text}}}]}}))

    assert said("You have a weak heart.") == said("It always works.") == said("A proven cure.") - 1 == 1
    assert said("Until the wound has healed.") == said("The diagnostic accuracy is weak.") == 0


def test_a_client_reads_self_care_too() -> None:
    step = [{"en": "Good against bursitis of the hip."}]
    entry = {"id": "a-1", "self_care": {"steps": step}, "technique": {"hand": step[0]}}
    found = text_problems({"points.json": {"points": [entry]}})
    assert [problem.path for problem in found] == ["points[0].self_care.steps[0].en"]


def test_a_sentence_may_stand_in_three_entries_and_no_more() -> None:
    sentence = "Press slowly until the first resistance is met."
    assert text_problems(documents(*[sentence] * 3)) == []
    found = text_problems(documents(*[sentence] * 5))
    assert [problem.path for problem in found] == ["points[3].x.clinical.en", "points[4].x.clinical.en"]
    assert text_problems(documents(*["Press until it softens."] * 9)) == []
