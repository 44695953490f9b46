"""The checker on the figures of the exercises: one missing, one that is no picture, one too many."""

from collections.abc import Callable
from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.checking.figures import figure_count, figure_problems

Maker = Callable[..., Path]


def test_missing_broken_and_stray_figures_are_named(atlas: Atlas, broken_assets: Maker) -> None:
    folder = broken_assets()
    assert figure_problems(atlas, folder) == []
    (folder / "figures" / "strength-bridge.png").unlink()
    broken = folder / "figures" / "strength-bird-dog.png"
    broken.unlink()
    broken.write_bytes(b"not a picture")
    (folder / "figures" / "stretch-of-nobody.png").write_bytes(b"")
    problems = figure_problems(atlas, folder)
    number = list(atlas.exercises).index("strength-bridge")
    assert {(problem.file, problem.path, problem.message) for problem in problems} == {
        ("exercises.json", f"exercises[{number}]", "has no figures/strength-bridge.png"),
        ("figures/strength-bird-dog.png", "picture", "is no PNG of 960 x 480 pixels"),
        ("figures/stretch-of-nobody.png", "picture", "belongs to no exercise"),
    }
    assert figure_count(atlas, folder) == len(atlas.exercises) - 1
