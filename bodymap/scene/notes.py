"""Words that belong to places of the body; whoever paints the picture prints them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Note:
    """A word to print beside a place (mm)."""

    text: str
    position: tuple[float, float, float]
