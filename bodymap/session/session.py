"""The commands: the only writers of state. Each replaces the state and announces what changed, once."""

from dataclasses import replace

from bodymap.anatomy.side import Side
from bodymap.query.search import Hit, HitKind
from bodymap.session.state import Focus, MuscleFocus, PointFocus, Selecting, SessionState, Structure
from bodymap.session.visiting import Visiting


class Session(Visiting):
    """One person at one body: where it hurts, and what is looked at."""

    def open_hit(self, hit: Hit, how: Selecting = Selecting.REPLACE) -> None:
        """Open what the search found: pick the place, or look at the muscle or point."""
        if hit.kind is HitKind.PLACE:
            self.select_places(hit.places, how, raised=hit.first)
        elif hit.kind is HitKind.MUSCLE:
            self.focus_muscle(hit.id, hit.side)
        else:
            self.focus_on(hit.id, hit.side)

    def open_view(self, view: SessionState) -> None:
        """Show what a saved view shows, in one command; answers, client and visit stay those of now."""
        self._show_instead(replace(self._screened(view), visit=self._state.visit))

    def look_at(self, source: Focus) -> None:
        """Look at a point or a muscle.

        Raises
        ------
        KeyError
            When the atlas knows it not, or not on that side.
        """
        self._focus(source)

    def focus_on(self, point: str, side: Side) -> None:
        """Look at a point closely, whether it is among the matches or not.

        Raises
        ------
        KeyError
            When there is no such point, or the side is the midline (points lie left or right).
        """
        self._focus(PointFocus(point, side))

    def focus_muscle(self, muscle: str, side: Side) -> None:
        """Look at a muscle: where may it send pain?

        Raises
        ------
        KeyError
            When there is no such muscle (the inventory's key) or it does not exist on that side.
        """
        self._focus(MuscleFocus(muscle, side))

    def focus_part(self, part: str, side: Side) -> None:
        """Look at the muscle that a clicked muscle part belongs to; connective parts belong to none.

        A part of the midline is looked at on the right.

        Raises
        ------
        KeyError
            When the part belongs to no muscle.
        """
        muscle = self.muscle_of(part, side)
        self.focus_muscle(muscle.muscle, muscle.side)

    def muscle_of(self, part: str, side: Side) -> MuscleFocus:
        """Return the muscle that a part belongs to, of the midline on the right.

        Raises
        ------
        KeyError
            When the part belongs to no muscle.
        """
        return MuscleFocus(self.atlas.muscle_of_part[part], Side.RIGHT if side is Side.MIDLINE else side)

    def clear_focus(self) -> None:
        """Stop looking closely; the places stay."""
        self._become(focus=None)

    def _focus(self, focus: Focus) -> None:
        """Focus; what belongs to the source and was hidden, faded or left out by hand is shown again."""
        self._require(focus)
        muscle = focus.muscle if isinstance(focus, MuscleFocus) else self.atlas.points[focus.point].muscle
        parts = {part.id for part in self.atlas.muscles[muscle].parts}
        found = {
            Structure(part.id, part.side)
            for part in self.atlas.geometry.muscle_parts()
            if part.id in parts and part.side in (focus.side, Side.MIDLINE)
        }
        state = self._state
        self._become(
            focus=focus,
            hidden=state.hidden - found,
            faded=state.faded - found,
            isolated=state.isolated | found if state.isolated else state.isolated,
        )
