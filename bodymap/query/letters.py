"""Letters as they are compared: no accents, no ligatures, one form of each Arabic letter."""

import unicodedata

_LETTERS = str.maketrans({
    "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ٱ": "ا", "ى": "ي", "ة": "ه", "ء": "", "ـ": "",
})  # fmt: skip
"""Letters without a mark to take off; an Arabic kashida only lengthens a word."""
_ARTICLE = "ال"
_WITH_ARTICLE = ("وال", "بال", "لل", _ARTICLE)
_SHORTEST = 3


def plain_letters(text: str) -> str:
    """Return a text of lower-case letters without accents, vowel marks and ligatures; plain English as it is.

    Taking off the marks also makes one letter of alef, alef with hamza and alef with madda.
    """
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text)
    bare = "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")
    return unicodedata.normalize("NFC", bare.translate(_LETTERS))


def without_article(word: str) -> str:
    """Return an Arabic word without its article and what is joined to it; any other word unchanged."""
    for start in _WITH_ARTICLE:
        if word.startswith(start) and len(word) - len(start) >= _SHORTEST:
            return word.removeprefix(start)
    return word
