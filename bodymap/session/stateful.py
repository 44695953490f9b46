"""What every command rests on: the state, its presentation, its history, and the record of answers."""

from dataclasses import replace

from psygnal import Signal

from bodymap.anatomy.atlas import Atlas
from bodymap.screening.answers import Answers
from bodymap.screening.questions import GroupedQuestion
from bodymap.session.history import History
from bodymap.session.presentation import Presentation
from bodymap.session.resolve import asked_now, resolve
from bodymap.session.screen import Screen
from bodymap.session.state import SessionState


class Stateful:
    """A state, what is seen of it, and what can be taken back.

    Attributes
    ----------
    screen : the commands of the screening.
    changed : psygnal signal `(new: Presentation, old: Presentation)`; emitted once for each command that
        changes what should be seen, never otherwise.
    """

    changed = Signal(Presentation, Presentation)

    def __init__(self, atlas: Atlas, state: SessionState | None = None) -> None:
        self.atlas = atlas
        self._state = SessionState() if state is None else state
        self._presentation = resolve(atlas, self._state)
        self._history = History()
        self.screen = Screen(self._asked, lambda answers: self._keep(answers=answers))

    @property
    def state(self) -> SessionState:
        """What the user wants now."""
        return self._state

    @property
    def presentation(self) -> Presentation:
        """What should be seen now."""
        return self._presentation

    @property
    def can_undo(self) -> bool:
        """Whether there is a command to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a command to repeat."""
        return self._history.can_redo

    def speak(self, atlas: Atlas) -> None:
        """Go on in another language: the same knowledge, read in it. State and history stay."""
        old = self._presentation
        self.atlas, self._presentation = atlas, resolve(atlas, self._state)
        if self._presentation != old:
            self.changed.emit(self._presentation, old)

    def set_with_client(self, is_with_client: bool) -> None:
        """Say that somebody is going to be treated: technique then waits for the answers; or nobody is."""
        self._keep(is_with_client=is_with_client)

    def undo(self) -> None:
        """Take back the last command, if there is one."""
        if self._history.can_undo:
            self._show(self._screened(self._history.undone(self._state)))

    def redo(self) -> None:
        """Repeat the command taken back last, if there is one."""
        if self._history.can_redo:
            self._show(self._screened(self._history.redone(self._state)))

    def _become(self, slide: str = "", **changes: object) -> None:
        """Replace the state; steps of the same slide count as one command."""
        self._show_instead(replace(self._state, **changes), slide)  # type: ignore[arg-type]

    def _show_instead(self, state: SessionState, slide: str = "") -> None:
        """Show another state; the one of now can be had back."""
        if self._screened(state) != self._state:
            self._history.keep(self._state, state, slide)
        if state != self._state:
            self._show(state)

    def _keep(self, **changes: object) -> None:
        """Replace what undo leaves alone."""
        state: SessionState = replace(self._state, **changes)  # type: ignore[arg-type]
        if state != self._state:
            self._show(state)

    def _screened(self, state: SessionState) -> SessionState:
        """Return another state with the answers and the client of now."""
        now = self._state
        return replace(
            state,
            answers=now.answers,
            is_with_client=now.is_with_client,
            client=now.client,
            earlier=now.earlier,
        )

    def _asked(self) -> tuple[Answers, tuple[GroupedQuestion, ...]]:
        return self._state.answers, asked_now(self.atlas, self._state)

    def _begin(self, state: SessionState) -> None:
        """Show a state that nothing comes before: there is no way back to what was known until now."""
        self._history = History()
        self._show(state)

    def _show(self, state: SessionState) -> None:
        old = self._presentation
        self._state, self._presentation = state, resolve(self.atlas, state)
        if self._presentation != old:
            self.changed.emit(self._presentation, old)
