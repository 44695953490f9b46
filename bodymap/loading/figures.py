"""The drawn figure of an exercise, and what it shows in words for who cannot see it."""

from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Exercise
from bodymap.assets_location import assets_root

SIZE_PX = (960, 480)
"""Width and height of a figure: start on the left half, end on the right half."""


def figure_path(exercise_id: str, assets: Path | None = None) -> Path | None:
    """Return the PNG of an exercise, or None where there is none.

    One picture holds start and end side by side (960 x 480 px, greys on white). It shows the RIGHT side of
    the body; for the left side mirror each HALF by itself, so that the start stays first.
    ``assets`` is another folder of assets than the one that is shipped.
    """
    path = (assets or assets_root()) / "figures" / f"{exercise_id}.png"
    return path if path.is_file() else None


def figure_words(atlas: Atlas, exercise: Exercise) -> str:
    """Return what the figure shows in one paragraph: the position, then where each arrow points."""
    arrows = "; ".join(arrow.label for arrow in exercise.arrows)
    words = atlas.translate(
        "figure", "Two drawings of a body, start and end. {position} The arrow: {arrows}."
    )
    return words.format(position=exercise.position, arrows=arrows)
