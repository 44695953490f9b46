"""What can be taken back and repeated: states before and after, with slides of a slider as one step."""

from bodymap.session.state import SessionState

HISTORY_LIMIT = 200


class History:
    """The states before the one shown, and those taken back."""

    def __init__(self) -> None:
        self._past: list[SessionState] = []
        self._future: list[SessionState] = []
        self._last_slide = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is a command to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a command to repeat."""
        return bool(self._future)

    def keep(self, state: SessionState, following: SessionState, slide: str = "") -> None:
        """Keep the state a command replaces by the following one.

        Steps of the same slide count as one command; one that came back to where it began counts as none.
        """
        if not slide or slide != self._last_slide:
            self._past = [*self._past, state][-HISTORY_LIMIT:]
        elif self._past and self._past[-1] == following:
            self._past = self._past[:-1]
            slide = ""
        self._future.clear()
        self._last_slide = slide

    def undone(self, state: SessionState) -> SessionState:
        """Return the state before this one; the caller has asked `can_undo`."""
        self._future.append(state)
        self._last_slide = ""
        return self._past.pop()

    def redone(self, state: SessionState) -> SessionState:
        """Return the state taken back last; the caller has asked `can_redo`."""
        self._past.append(state)
        self._last_slide = ""
        return self._future.pop()
