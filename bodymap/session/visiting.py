"""The commands of a visit: opened with a client, recorded, closed so that nothing of the client stays."""

from dataclasses import replace

from bodymap.screening.answers import Answers
from bodymap.session.state import SessionState
from bodymap.session.visiting_record import Recording
from bodymap.visit.areas import areas_of
from bodymap.visit.carried import client_events, opening_answers, visit_events
from bodymap.visit.known import unknown_in
from bodymap.visit.record import Client, Visit


class Visiting(Recording):
    """A visit of one client, from the door to the door."""

    def open_visit(self, client: Client, visit: Visit, earlier: tuple[Visit, ...] = ()) -> None:
        """Open a visit, new or to go on with; whatever was shown or could be taken back before is gone.

        Parameters
        ----------
        client : their conditions and clearances hold; signs and the intake are asked anew at each visit.
        earlier : the other visits of the client, in any order, for what follows from them.

        Raises
        ------
        ValueError
            When a visit is of another client, another visit is open, or the visit names a place, point or
            exercise that this atlas does not know. Nothing has changed then.
        """
        if self._state.visit is not None:
            raise ValueError("another visit is open: close it first")
        if any(each.client != client.id for each in (visit, *earlier)):
            raise ValueError("a visit of another client")
        unknown = unknown_in(self.atlas, visit)
        if unknown:
            raise ValueError(f"this atlas does not know {', '.join(unknown)}")
        before = sorted((each for each in earlier if each.id != visit.id), key=lambda each: each.started)
        self._begin(
            replace(
                self._emptied(),
                body=visit.body,
                picked=tuple(place for area in visit.areas for place in area.picked),
                answers=opening_answers(client, visit),
                is_with_client=True,
                visit=visit,
                client=client,
                earlier=tuple(before),
            )
        )

    def visit_record(self) -> Visit:
        """Return the visit as it is to be kept.

        Raises
        ------
        LookupError
            When no visit is open.
        """
        client, visit = self._client(), self._visit()
        events = visit_events(client, visit, self._state.answers)
        return replace(visit, body=self._state.body, events=events)

    def client_record(self) -> Client:
        """Return the client with the conditions and clearances of now.

        Raises
        ------
        LookupError
            When no visit is open.
        """
        return replace(self._client(), events=client_events(self._state.answers))

    def close_visit(self) -> None:
        """Close the visit: its drawing, its answers and the way back to them are gone."""
        if self._state.visit is not None:
            self.forget_client()

    def forget_client(self) -> None:
        """Forget everything about whoever was here, visit open or not: drawing, answers, and the way back."""
        self._begin(self._emptied())

    def set_with_client(self, is_with_client: bool) -> None:
        """Say that somebody is going to be treated, or nobody; while a visit is open somebody is."""
        super().set_with_client(is_with_client or self._state.visit is not None)

    def _client(self) -> Client:
        if self._state.client is None:
            raise LookupError("no visit is open")
        return self._state.client

    def _emptied(self) -> SessionState:
        """Return the state without anything of a client; how the body is shown stays."""
        return replace(
            self._state,
            picked=(),
            raised=(),
            focus=None,
            compared=(),
            answers=Answers(),
            is_with_client=False,
            visit=None,
            client=None,
            earlier=(),
        )

    def _show_instead(self, state: SessionState, slide: str = "") -> None:
        super()._show_instead(self._with_areas(state), slide)

    def _with_areas(self, state: SessionState) -> SessionState:
        """Return the state whose painful areas follow its drawing."""
        now, visit = self._state, state.visit
        if visit is None or (state.picked, state.body) == (now.picked, now.body):
            return state
        areas = areas_of(self.atlas, state.body, state.picked, visit.areas)
        return replace(state, visit=replace(visit, areas=areas))
