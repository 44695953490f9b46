"""Sides in a person's words: "left temple", "right side of my neck", "both wrists"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bodymap.anatomy.side import LATERAL, Side
from bodymap.query.letters import plain_letters, without_article

_LEFT_WORDS = """
    left l lt izquierda izquierdo izquierdas izquierdos izq links linke linker linkes linken gauche gauches
    اليسرى الأيسر يسار اليسار يسرى أيسر
"""
_RIGHT_WORDS = """
    right r rt derecha derecho derechas derechos dcha rechts rechte rechter rechtes rechten
    droite droit droites droits اليمنى الأيمن يمين اليمين يمنى أيمن
"""
_SIDE_WORDS = {
    **dict.fromkeys(plain_letters(_LEFT_WORDS).split(), Side.LEFT),
    **dict.fromkeys(plain_letters(_RIGHT_WORDS).split(), Side.RIGHT),
}
"""In all languages of the window, whichever is chosen: a side is never taken for the other one."""
_FILLERS = frozenset({
    "a", "about", "ache", "aches", "aching", "after", "again", "all", "am", "an", "and", "any", "are",
    "area", "as", "at", "bad", "badly", "be", "been", "being", "bit", "but", "by", "client", "clients",
    "constant", "constantly", "could", "discomfort", "do", "does", "doing", "during", "every", "feel",
    "feeling", "feels", "felt", "for", "from", "gave", "get", "gets", "getting", "got", "had", "happens",
    "has", "have", "having", "her", "him", "his", "hurt", "hurting", "hurts", "i", "id", "if", "ill", "im",
    "in", "is", "it", "its", "ive", "just", "keep", "keeps", "killing", "kind", "like", "lot", "lots", "me",
    "mine", "more", "my", "near", "of", "often", "on", "or", "ouch", "our", "pain", "painful", "pains",
    "patient", "patients", "problem", "problems", "really", "region", "s", "since", "slight", "slightly",
    "so", "some", "something", "sometimes", "sore", "soreness", "sort", "that", "the", "their", "there",
    "these", "this", "those", "to", "too", "trouble", "very", "was", "we", "what", "when", "whenever",
    "where", "which", "while", "with", "worse", "would", "you", "your",
})  # fmt: skip
_BOTH = frozenset(
    {"both", "either", "bilateral", "each", "ambos", "ambas", "beide", "beiden", "beidseits", "كلا", "كلتا"}
)
_ELISIONS = re.compile(r"\b(?:[dlj]|qu)'(?=\w)")
_SPELLINGS = {
    "can't": "cant", "cannot": "cant", "unable": "cant",
    "center": "centre", "fiber": "fibre", "fibers": "fibres", "gray": "grey", "color": "colour",
    "mom": "mum", "mom's": "mums", "mommy": "mummy", "edema": "oedema", "esophagus": "oesophagus",
    "tumor": "tumour", "pajamas": "pyjamas", "tire": "tyre", "ass": "bum", "arse": "bum", "butt": "bum",
    "bottom's": "bottoms", "hamstrung": "hamstring", "w": "with",
}  # fmt: skip
"""American spellings and short forms, as they are compared."""


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
    words = words or full  # "left hand" is the hand, "left hand side" a side
    meant = (full, words, [_singular(word) for word in full], [_singular(word) for word in words])
    readings = dict.fromkeys(" ".join(reading) for reading in meant if reading)
    return Spoken(tuple(side for side in LATERAL if side in sides), tuple(words), tuple(readings))


def sides_among(names: Iterable[str]) -> frozenset[str]:
    """Return the whole words for a side that occur in names (as `folded` gives them)."""
    words = {word for name in names for word in name.split()}
    return frozenset(word for word in words & _SIDE_WORDS.keys() if len(word) > 2)


def without_sides_of(text: str, own: frozenset[str]) -> Spoken:
    """Take the sides out of a text; of the words that are a name's own, the first is none."""
    tokens = tokens_of(text)
    for word in own & set(tokens):
        tokens.remove(word)
    return spoken(" ".join(tokens))


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@cache
def stem_of(word: str) -> str:
    """Return what "click", "clicks", "clicked" and "clicking" have in common; only compared, never shown."""
    stem = _singular(without_article(word))
    for ending in ("ing", "ed"):
        rest = stem.removesuffix(ending)
        if rest != stem and len(rest) >= 3 and set(rest) & set("aeiouy"):
            stem = rest
            break
    stem = stem[:-1] if len(stem) > 3 and stem[-1] == "e" else stem
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


def tokens_of(text: str) -> list[str]:
    """Return the words and numbers of a text, lower case, in plain letters and one spelling.

    Apostrophes go: "can't" is "cant", but of "l'épaule" only the shoulder stays.
    """
    plain = _ELISIONS.sub("", plain_letters(text.lower().replace("’", "'")))
    found = re.findall(r"[^\W_]+(?:'[^\W_]+)*", plain)
    return [_SPELLINGS.get(token, token).replace("'", "") for token in found]


def folded(text: str) -> str:
    """Return a name as it is compared: lower case words without fillers."""
    return " ".join(token for token in tokens_of(text) if token not in _FILLERS)
