"""Words that belong to places of the body; whoever paints the picture prints them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Note:
    """A word to print beside a place (mm), a name upon it; without text, a place that no word may cover."""

    text: str
    position: tuple[float, float, float]
    is_name: bool = False
