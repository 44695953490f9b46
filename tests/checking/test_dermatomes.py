"""A dermatome map that no longer fits its drawings is refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from bodymap.checking.check import check_assets


def test_a_changed_drawing_is_found(broken_assets: Callable[..., Path]) -> None:
    def widen(document: Any) -> None:
        document["dermatomes"][5]["seeds"][0]["width"] = 40

    report = check_assets(broken_assets(dermatomes=widen))
    assert "meshes/dermatomes.npz: source_hash: dermatomes, landmarks or skin changed" in "\n".join(
        map(str, report.problems)
    )


def test_an_anchor_that_is_no_landmark_is_found(broken_assets: Callable[..., Path]) -> None:
    def mislead(document: Any) -> None:
        document["dermatomes"][5]["labels"] = ["nowhere"]
        document["dermatomes"][6]["overlaps"] = ["C1"]

    found = "\n".join(map(str, check_assets(broken_assets(dermatomes=mislead)).problems))
    assert "nowhere is no landmark" in found
    assert "dermatomes[6].overlaps[0]" in found
