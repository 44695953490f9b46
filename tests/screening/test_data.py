"""The data of the screening: one table of actions, one table of place words, every sign asked once."""

import json
from typing import Any

from bodymap.assets_location import assets_root

DATA: dict[str, Any] = json.loads((assets_root() / "safety.json").read_text("utf-8"))
WORDS: dict[str, list[str]] = json.loads((assets_root() / "place_words.json").read_text("utf-8"))["words"]
ENTRIES = [*DATA["hazards"], *DATA["conditions"], *DATA["red_flags"]]
ORDER = ["refer_routine", "refer_soon", "refer_today", "refer_emergency"]


def test_the_table_of_actions_holds_every_action_of_the_reference() -> None:
    assert set(DATA["actions"]) == {
        "block", "block_until_screened", "block_until_cleared", "block_local", "block_local_refer",
        "block_local_until_cleared", "block_self_care_refer", "block_refer_emergency", "block_refer_urgent",
        "block_refer_urgent_same_day", "warn", "warn_reduce", "warn_reduce_or_block_local",
        "warn_and_block_sites", "warn_local", "refer_urgent", "refer_routine",
    }  # fmt: skip


def test_every_entry_does_at_least_what_its_action_says() -> None:
    for entry in ENTRIES:
        done = {rule["action"] for rule in entry["rules"]}
        for action in DATA["actions"][entry["app_action"]]:
            if action in ORDER:
                graver = set(ORDER[ORDER.index(action) :])
                assert done & graver, entry["id"]
            else:
                assert action in done, entry["id"]
        if "until_cleared" in entry["app_action"]:
            assert any(rule["until_cleared"] for rule in entry["rules"]), entry["id"]


def test_no_emergency_and_no_referral_waits_for_clearance() -> None:
    for entry in ENTRIES:
        for rule in entry["rules"]:
            assert not (rule["until_cleared"] and rule["action"].startswith("refer")), entry["id"]


def test_medicine_that_dulls_only_warns() -> None:
    entry = next(each for each in DATA["conditions"] if each["id"] == "C23")
    assert [rule["action"] for rule in entry["rules"]] == ["warn"]


def test_every_place_word_of_hazards_and_red_flags_is_in_the_table() -> None:
    """The regions of each entry are whole place words: none is half there."""
    for entry in [*DATA["hazards"], *DATA["red_flags"]]:
        regions = set(entry["regions"])
        inside = [set(names) for names in WORDS.values() if set(names) <= regions]
        assert set().union(*inside) == regions, entry["id"]


def test_the_place_words_are_those_of_the_reference() -> None:
    assert sorted(WORDS) == [
        "abdominal_lower", "abdominal_upper", "antecubital", "anterior_ankle", "anterior_knee",
        "anterior_leg", "anterior_thigh", "back_of_arm", "back_of_head", "back_of_neck", "back_of_shoulder",
        "breast", "buttock", "cheek_jaw", "chest_front", "coccyx", "dorsal_fingers", "dorsal_forearm",
        "dorsal_forefoot", "dorsal_great_toe", "dorsal_lesser_toes", "dorsal_wrist_hand", "ear_tmj",
        "eye_eyebrow", "front_of_arm", "front_of_shoulder", "frontal", "genital", "groin", "heel",
        "iliosacral", "lateral_ankle", "lateral_epicondyle", "lateral_hip_thigh", "lateral_knee",
        "lateral_leg", "low_thoracic_back", "lumbar", "medial_ankle", "medial_arm", "medial_epicondyle",
        "medial_knee", "medial_scapular_border", "medial_thigh", "metatarsal_heads", "mid_thoracic_back",
        "olecranon", "pelvic", "plantar_great_toe", "plantar_lesser_toes", "plantar_midfoot",
        "posterior_ankle", "posterior_knee", "posterior_leg", "posterior_thigh", "radial_forearm",
        "shoulder_lateral", "side_of_chest", "side_of_neck", "sinus_nose", "suprascapular", "temporal",
        "throat_front_neck", "thumb_base_radial_hand", "thumb_palmar", "toothache_lower", "toothache_upper",
        "ulnar_forearm", "ulnar_hand", "upper_thoracic_back", "vertex", "volar_fingers", "volar_forearm",
        "volar_wrist_palm",
    ]  # fmt: skip


def test_every_sign_is_asked_in_one_topic_and_there_are_at_most_eight() -> None:
    asked = [sign for topic in DATA["topics"] for sign in topic["signs"]]
    assert len(DATA["topics"]) <= 8
    assert len(asked) == len(set(asked))
    for flag in DATA["red_flags"]:
        rule = flag["rule"]
        for sign in [*rule["alone"], *(s for each in rule["together"] for s in each), *rule["context"]]:
            assert sign["id"] in asked, flag["id"]


def test_a_sign_asked_again_about_a_condition_has_the_same_words() -> None:
    words: dict[str, Any] = {}
    for flag in DATA["red_flags"]:
        rule = flag["rule"]
        for sign in [*rule["alone"], *(s for each in rule["together"] for s in each), *rule["context"]]:
            assert words.setdefault(sign["id"], sign["words"]) == sign["words"]
    for condition in DATA["conditions"]:
        for sign in condition.get("follow_ups", []):
            assert words.setdefault(sign["id"], sign["words"]) == sign["words"]
