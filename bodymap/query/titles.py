"""How well a text fits the title of an action, misspelt or not."""

import re
from collections.abc import Iterable

_FROM_HERE_FUZZY = 4
_ALIKE = 75.0
_WHOLE, _CALLED, _BEGINNING, _WORDS, _MISSPELT = 100.0, 98.0, 93.0, 84.0, 74.0


def action_score(text: str, title: str, group: str, others: Iterable[str]) -> float:
    """Return how well a text fits an action: its title, else another name (98 as it stands).

    Other names are not taken for misspelt: they are many, and all else that can be typed is like one of them.
    """
    best = title_score(text, title, group)
    wanted = " ".join(_words(text))
    for other in others if wanted else ():
        name = " ".join(_words(other))
        if name == wanted:
            return max(best, _CALLED)
        if name.startswith(wanted):
            best = max(best, _BEGINNING - 1.0)
    return best


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
