"""Words of the interface that are made in the core, in the language of the window.

Qt Linguist's `lupdate` finds every call of a function named `translate`, so the core asks for its words by
`atlas.translate("context", "English text")` without knowing Qt.
"""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""(context, English text) to the text in the language of the window."""


def in_english(_context: str, text: str) -> str:
    """Return the text as it stands: what holds on the command line and where nothing is translated."""
    return text


def with_capital(text: str) -> str:
    """Return a text as it begins a sentence: its first letter large, the others as they are."""
    return text[:1].upper() + text[1:]
