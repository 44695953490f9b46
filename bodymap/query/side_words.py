"""Sides in a person's words: "left temple", "right side of my neck", "both wrists"."""

import re
from dataclasses import dataclass

from bodymap.anatomy.side import LATERAL, Side

_SIDE_WORDS = {
    "left": Side.LEFT,
    "l": Side.LEFT,
    "lt": Side.LEFT,
    "right": Side.RIGHT,
    "r": Side.RIGHT,
    "rt": Side.RIGHT,
}
_FILLERS = frozenset(
    {
        "a",
        "an",
        "and",
        "at",
        "client",
        "clients",
        "client's",
        "patient's",
        "s",
        "i",
        "me",
        "my",
        "your",
        "the",
    }
    | {"hurt", "hurts", "hurting", "pain", "painful", "ache", "aches", "aching", "sore"}
    | {"in", "is", "it", "its", "of", "on", "over", "there", "to", "with"}
)
_BOTH = frozenset({"both", "either", "bilateral", "each"})


@dataclass(frozen=True)
class Spoken:
    """A place in words without its side.

    `sides` are the sides that were named (empty when none was). `words` are what remains, lower case.
    `readings` are the texts it may mean, the fullest first, a plural also as the singular.
    """

    sides: tuple[Side, ...]
    words: tuple[str, ...]
    readings: tuple[str, ...]

    @property
    def text(self) -> str:
        """The remaining words."""
        return " ".join(self.words)


def spoken(text: str) -> Spoken:
    """Take the sides out of a text.

    With a side before it, "side of" has two readings: "right side of my neck" may be the side of the neck, on
    the right, or the neck, on the right.
    """
    tokens = tokens_of(text)
    sides = {_SIDE_WORDS[token] for token in tokens if token in _SIDE_WORDS}
    if _BOTH & set(tokens):
        sides |= set(LATERAL)
    full = [token for token in tokens if token not in _SIDE_WORDS and token not in _BOTH | _FILLERS]
    words = [
        token
        for index, token in enumerate(tokens)
        if token in full and not (token in {"side", "hand"} and tokens[index - 1] in _SIDE_WORDS and index)
    ]
    meant = (full, words, [_singular(word) for word in full], [_singular(word) for word in words])
    readings = dict.fromkeys(" ".join(reading) for reading in meant if reading)
    return Spoken(tuple(side for side in LATERAL if side in sides), tuple(words), tuple(readings))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def tokens_of(text: str) -> list[str]:
    """Return the words and numbers of a text, lower case."""
    return re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))


def folded(text: str) -> str:
    """Return a name as it is compared: lower case words without fillers."""
    return " ".join(token for token in tokens_of(text) if token not in _FILLERS)
