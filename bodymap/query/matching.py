"""How well a text fits a name: as it stands, in another order, as a part, or misspelt.

rapidfuzz is imported when a word is not known as it stands; nothing here is needed at start-up.
"""

from collections.abc import Iterable
from functools import lru_cache

from bodymap.query.catalogue import Catalogue, HitKind, Named, stems_of
from bodymap.query.side_words import stem_of

CLOSE_ENOUGH = 78.0
"""Similarity 0-100 from which a misspelt name is taken for the one meant."""
WHOLE_NAME = 97.0
"""Score from which a text is the whole name, in whatever order."""
_WORD_CLOSE_ENOUGH = 74.0
_SHARED_ENOUGH = 0.55
_SHORTEST = 3
_SENTENCE = 3


def score_of(text: str, named: Named) -> float:
    """Return 100 for the name itself, less for its words in another order, its beginning, a part of it."""
    wanted = stems_in(text)
    best = 0.0
    for name, stems in zip(named.names, named.stems, strict=True):
        if name == text:
            return 100.0
        if stems == wanted:
            best = max(best, WHOLE_NAME)
        elif name.startswith(text):
            best = max(best, 92.0 - min((len(name) - len(text)) / 8, 4.0))
        elif wanted <= stems:
            best = max(best, 86.0)
        elif len(text) >= _SHORTEST and f" {text}" in f" {name}":
            best = max(best, 80.0)
    return best


@lru_cache(maxsize=256)
def stems_in(text: str) -> frozenset[str]:
    """Return the stems of the words of a text."""
    return stems_of(text.split())


def shared_score(text: str, named: Named, names: Catalogue) -> float:
    """Return how much of a longer text and a name is shared, below 78; 0 for too little.

    Rare words count for more than common ones; where the text names a part of the body, so must the name.
    This is how a whole sentence is understood.
    """
    if named.kind is HitKind.POINT:
        return 0.0
    weights, wanted = names.weights, stems_in(text)
    if wanted.isdisjoint(named.all_stems):
        return 0.0
    parts = wanted & names.parts
    whole = sum(weights.get(stem, 0.0) for stem in wanted)
    best = 0.0
    for stems in named.stems:
        common = wanted & stems
        if not common or (parts and not parts & stems):
            continue
        shared = 2 * _sum(common, weights) / (whole + _sum(stems, weights))
        best = max(best, shared)
    return CLOSE_ENOUGH * best * 0.99 if best >= _SHARED_ENOUGH else 0.0


def _sum(stems: Iterable[str], weights: dict[str, float]) -> float:
    return sum(weights[stem] for stem in stems)


def corrected(text: str, names: Catalogue) -> str:
    """Return the text with every unknown word replaced by the known one most like it; unknown ones go.

    A word run together ("shoulderblade") is taken apart, unless another word already names a part of the body
    (a knee that hurts after football is no ball of the foot). Returns the same text when all words are known.
    """
    words = text.split()
    if is_known(text, names):
        return text
    has_part = not stems_in(text).isdisjoint(names.parts)
    return " ".join(part for word in words for part in _known(word, names, has_part).split())


def is_known(text: str, names: Catalogue) -> bool:
    """Tell whether every word of a text occurs in some name."""
    return all(stem in names.weights for stem in stems_in(text))


def _known(word: str, names: Catalogue, is_kept_whole: bool) -> str:
    if stem_of(word) in names.weights:
        return word
    for cut in range(_SHORTEST, len(word) - _SHORTEST + 1):
        head, tail = word[:cut], word[cut:]
        if not is_kept_whole and head in names.words and tail in names.words:
            return f"{head} {tail}"
    return _nearest_word(word, names)


def _nearest_word(word: str, names: Catalogue) -> str:
    """Return the known word most like this one, of two alike the commoner; none for a very short word."""
    if len(word) < _SHORTEST:
        return ""
    from rapidfuzz import fuzz, process
    from rapidfuzz.distance import DamerauLevenshtein

    found = process.extract(
        word, list(names.words), scorer=fuzz.ratio, score_cutoff=_WORD_CLOSE_ENOUGH, limit=8
    )
    most = 1 if len(word) <= 5 else 2 if len(word) <= 8 else 3
    close = [
        (-DamerauLevenshtein.distance(word, other), other[0] == word[0], names.words[other], other)
        for other, *_ in found
        if DamerauLevenshtein.distance(word, other) <= most
    ]
    return max(close)[3] if close else ""


def parts_in(text: str, names: Catalogue) -> tuple[str, ...]:
    """Return the words of a text that name a part of the body: all of them, then each, the rarest first."""
    parts = [word for word in dict.fromkeys(text.split()) if stem_of(word) in names.parts]
    parts.sort(key=lambda word: -names.weights[stem_of(word)])
    return (" ".join(parts), *parts) if len(parts) > 1 else tuple(parts)


def misspelt(text: str, entries: Iterable[Named], names: Catalogue) -> list[tuple[float, Named]]:
    """Return what is spelt nearly so as a whole, best first; a very short text is taken as it stands.

    Where the text names a part of the body, only what names it too. A sentence of known words is spelt right.
    """
    if is_known(text, names) and len(text.split()) >= _SENTENCE:
        return []
    if len(text) < 4:
        return []
    from rapidfuzz import fuzz

    found = []
    parts = stems_in(text) & names.parts
    for named in entries:
        if parts and parts.isdisjoint(named.all_stems):
            continue
        score = max(
            (max(fuzz.ratio(text, name), fuzz.token_sort_ratio(text, name)) for name in named.names),
            default=0.0,
        )
        if score >= CLOSE_ENOUGH:
            found.append((min(score, 96.0), named))
    found.sort(key=lambda each: -each[0])
    return found
