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
    """

    sides: tuple[Side, ...]
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The remaining words."""
        return " ".join(self.words)


def spoken(text: str) -> Spoken:
    """Take the sides out of a text.

    "side of" is dropped when a side stands before it ("right side of my neck" is the neck, on the right);
    without one it stays ("side of the neck" is a place).
    """
    tokens = tokens_of(text)
    sides = {_SIDE_WORDS[token] for token in tokens if token in _SIDE_WORDS}
    if _BOTH & set(tokens):
        sides |= set(LATERAL)
    words = []
    for index, token in enumerate(tokens):
        follows_side = index > 0 and tokens[index - 1] in _SIDE_WORDS
        if token in _SIDE_WORDS or token in _BOTH or token in _FILLERS:
            continue
        if follows_side and token in {"side", "hand", "handed"} and tokens[index + 1 : index + 2] == ["of"]:
            continue
        words.append(token)
    return Spoken(tuple(side for side in LATERAL if side in sides), tuple(words))


def tokens_of(text: str) -> list[str]:
    """Return the words and numbers of a text, lower case."""
    return re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))


def folded(text: str) -> str:
    """Return a name as it is compared: lower case words without fillers."""
    return " ".join(token for token in tokens_of(text) if token not in _FILLERS)
