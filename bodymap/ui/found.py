"""What the search box offers: places, muscles, points and the window's actions, ranked together."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from bodymap.anatomy.places import Layer
from bodymap.anatomy.side import Side
from bodymap.query.rows import rows_of
from bodymap.query.search import Hit
from bodymap.query.titles import action_score
from bodymap.ui.actions import Command, KeysOf, key_words
from bodymap.ui.command_words import further_words

translate = QCoreApplication.translate

ACTIONS_ONLY = ">"
"""A text that begins so asks for actions only."""
_MOST = 12
_ACTIONS_KEPT = 3
"""So many actions are seen however many things of the body bear the same word."""
_REMEMBERED = 6


@dataclass(frozen=True)
class Found:
    """One row: a heading (neither hits nor command), something found with its sides, or an action.

    `kind` names the mark drawn before it: place, muscle, point or action. `keys` are an action's, in words.
    """

    title: str
    subtitle: str = ""
    kind: str = ""
    hits: tuple[Hit, ...] = ()
    command: Command | None = None
    keys: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return not self.hits and self.command is None

    def title_on(self, side: int) -> str:
        """Return its words with the side that is chosen (number of the hit)."""
        return self.hits[side].title if self.hits else self.title


def side_words(hit: Hit) -> str:
    """Return the short word on the switch of sides."""
    return {
        Side.LEFT: translate("search", "left"),
        Side.RIGHT: translate("search", "right"),
        Side.MIDLINE: translate("search", "both sides"),
    }[hit.side]


def _no_keys(_: Command) -> tuple[()]:
    return ()


class Finder:
    """Finds rows for a text and remembers, until the window closes, what was chosen.

    Nothing of it is written anywhere: what was searched for may be a client's complaint.

    Parameters
    ----------
    find
        Returns the hits of a text, best first.
    """

    def __init__(self, find: Callable[[str], Sequence[Hit]]) -> None:
        self._find = find
        self._commands: Sequence[Command] = ()
        self._keys_of: KeysOf = _no_keys
        self._others = further_words()
        self._chosen: list[Found] = []

    def offer(self, commands: Sequence[Command], keys_of: KeysOf) -> None:
        """Find these commands, too, with the keys they have now."""
        self._commands, self._keys_of = commands, keys_of

    def remember(self, found: Found) -> None:
        """Offer a row first the next time nothing is typed."""
        self._chosen = [found, *(each for each in self._chosen if _key(each) != _key(found))][:_REMEMBERED]

    def rows(self, text: str) -> list[Found]:
        """Return what a text may mean, best first; for no text what was chosen before."""
        text = text.strip()
        if text.startswith(ACTIONS_ONLY):
            return self._actions_only(text[len(ACTIONS_ONLY) :].strip())
        if not text:
            return _under(translate("SearchBox", "Chosen before"), self._remembered())
        things = _without_twins([(row.score, _found(row.hits)) for row in rows_of(self._find(text))])
        actions = sorted(self._actions(text), key=lambda each: -each[0])
        room = _MOST - min(len(actions), _ACTIONS_KEPT)
        scored = sorted([*things[:room], *actions], key=lambda each: -each[0])
        return [found for _, found in scored[:_MOST]]

    def _remembered(self) -> list[Found]:
        return [each if each.command is None else self._action(each.command) for each in self._chosen]

    def _actions_only(self, text: str) -> list[Found]:
        if text:
            return [found for _, found in sorted(self._actions(text), key=lambda each: -each[0])]
        before = [each for each in self._remembered() if each.command is not None]
        known = {_key(each) for each in before}
        others = [each for each in map(self._action, self._commands) if _key(each) not in known]
        return [
            *_under(translate("SearchBox", "Chosen before"), before),
            *_under(translate("SearchBox", "Actions"), others),
        ]

    def _actions(self, text: str) -> list[tuple[float, Found]]:
        others = self._others
        scored = (
            (action_score(text, each.title, each.menu, others.get(each.id, ())), each)
            for each in self._commands
        )
        return [(score, self._action(command)) for score, command in scored if score > 0]

    def _action(self, command: Command) -> Found:
        menu = command.menu.replace("/", " › ")
        words = translate("SearchBox", "action, {menu}") if menu else translate("SearchBox", "action")
        keys = key_words(self._keys_of(command))
        return Found(command.title, words.format(menu=menu), "action", (), command, keys)


def _found(hits: tuple[Hit, ...]) -> Found:
    return Found(hits[0].title, hits[0].subtitle, hits[0].kind.value, hits)


def _without_twins(scored: list[tuple[float, Found]]) -> list[tuple[float, Found]]:
    """Leave out the landmark of a place that is called just so: nobody can choose between equal rows."""
    regions = {each.title for _, each in scored if each.hits[0].layer is Layer.OWN}
    return [
        (score, each)
        for score, each in scored
        if each.hits[0].layer is not Layer.LANDMARK or each.title not in regions
    ]


def _key(found: Found) -> tuple[object, ...]:
    if found.command is not None:
        return ("action", found.command.id)
    return found.hits[0].kind, found.hits[0].id, found.hits[0].layer


def _under(heading: str, found: list[Found]) -> list[Found]:
    return [Found(heading), *found] if found else []
