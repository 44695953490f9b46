"""How well a text fits the title of an action, misspelt or not."""

import re

_FROM_HERE_FUZZY = 4
_ALIKE = 75.0
_WHOLE, _BEGINNING, _WORDS, _MISSPELT = 100.0, 93.0, 84.0, 74.0


def title_score(text: str, title: str, group: str = "") -> float:
    """Return 100 for the title itself, less for its beginning, its words in any order, or misspelt; else 0.

    Parameters
    ----------
    text
        What was typed.
    title
        What the action is called.
    group
        Its menu: its words may occur in the text, but are not enough.
    """
    wanted, named = _words(text), _words(title)
    if not wanted:
        return 0.0
    if wanted == named:
        return _WHOLE
    if " ".join(named).startswith(" ".join(wanted)):
        return _BEGINNING
    around = [*named, *_words(group)]
    if not any(_is_meant(word, named) for word in wanted):
        return 0.0
    if all(_begins(word, around) for word in wanted):
        return _WORDS
    return _MISSPELT if all(_is_meant(word, around) for word in wanted) else 0.0


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _begins(word: str, named: list[str]) -> bool:
    return any(other.startswith(word) for other in named)


def _is_meant(word: str, named: list[str]) -> bool:
    if _begins(word, named):
        return True
    if len(word) < _FROM_HERE_FUZZY:
        return False
    from rapidfuzz import fuzz  # only now: not needed at start-up

    return any(fuzz.ratio(word, other) >= _ALIKE for other in named)
