"""The commands: the only writers of state. Each replaces the state and announces what changed, once."""

from collections.abc import Iterable

from bodymap.anatomy.places import NamedPlace
from bodymap.anatomy.side import LATERAL, Side
from bodymap.query.search import Hit, HitKind
from bodymap.query.skin import barycentric_in_face, patch_of
from bodymap.screening.answers import Answers
from bodymap.session.state import (
    DEFAULT_RADIUS,
    Focus,
    MuscleFocus,
    Picked,
    PickedPlace,
    PickedSpot,
    PointFocus,
    Selecting,
)
from bodymap.session.viewing import Viewing


class Session(Viewing):
    """One person at one body: where it hurts, and what is looked at."""

    # --- where it hurts -------------------------------------------------------------------------------

    def select_pain(
        self,
        face: int,
        position: Iterable[float],
        radius: float = DEFAULT_RADIUS,
        how: Selecting = Selecting.REPLACE,
    ) -> None:
        """Pick a spot of the skin that was clicked.

        Parameters
        ----------
        face : face of the full skin (not of the light level).
        position : (3,) mm on that face, of the body shown.
        radius : mm along the skin.
        how : REPLACE all, ADD, REMOVE what lies under the spot, or TOGGLE (remove what lies there, else add).

        Raises
        ------
        ValueError
            When the face does not exist or belongs to no outer skin.
        """
        weights = barycentric_in_face(self.atlas, self._state.body, face, position)
        self._pick(PickedSpot(face, weights, radius), how)

    def paint_pain(
        self,
        spots: Iterable[tuple[int, Iterable[float]]],
        radius: float = DEFAULT_RADIUS,
        how: Selecting = Selecting.ADD,
    ) -> None:
        """Pick the spots of one stroke of the brush, (face, position) each, in one command: ADD or REPLACE.

        Raises
        ------
        ValueError
            When a face does not exist or belongs to no outer skin.
        """
        body = self._state.body
        stroke = tuple(
            PickedSpot(face, barycentric_in_face(self.atlas, body, face, position), radius)
            for face, position in spots
        )
        if how is Selecting.REPLACE:
            self._become(picked=stroke, raised=(), focus=None)
        else:
            old = self._state.picked
            self._become(picked=old + tuple(spot for spot in stroke if spot not in old))

    def select_place(
        self, place: NamedPlace, how: Selecting = Selecting.REPLACE, radius: float = DEFAULT_RADIUS
    ) -> None:
        """Pick a region or a landmark by its key.

        Raises
        ------
        KeyError
            When the atlas has no such place on that side.
        """
        self.select_places((place,), how, radius)

    def select_places(
        self,
        places: Iterable[NamedPlace],
        how: Selecting = Selecting.REPLACE,
        radius: float = DEFAULT_RADIUS,
        raised: Iterable[str] = (),
    ) -> None:
        """Pick several named places in one command, such as both temples.

        `raised` are red flags, by id, that the words for the places speak of (for REPLACE and ADD).
        """
        picked = tuple(PickedPlace(place, radius) for place in places)
        for each in picked:
            if not self.atlas.has_place(each.place):
                raise KeyError(each.place.id)
        if how is Selecting.REPLACE:
            self._become(picked=picked, raised=tuple(raised), focus=None)
        elif how is Selecting.REMOVE:
            self._become(picked=tuple(p for p in self._state.picked if p not in picked))
        else:
            is_toggle = how is Selecting.TOGGLE
            kept = tuple(p for p in self._state.picked if not (is_toggle and p in picked))
            both = (*self._state.raised, *raised)
            added = tuple(p for p in picked if p not in self._state.picked)
            self._become(picked=kept + added, raised=tuple(dict.fromkeys(both)))

    def open_hit(self, hit: Hit, how: Selecting = Selecting.REPLACE) -> None:
        """Open what the search found: pick the place, or look at the muscle or point."""
        if hit.kind is HitKind.PLACE:
            self.select_places(hit.places, how, raised=hit.first)
        elif hit.kind is HitKind.MUSCLE:
            self.focus_muscle(hit.id, hit.side)
        else:
            self.focus_on(hit.id, hit.side)

    def clear(self) -> None:
        """Forget all places and the focus; without a client the answers too, which then were for study."""
        answers = self._state.answers if self._state.is_with_client else Answers()
        self._become(picked=(), raised=(), focus=None, answers=answers)

    def _pick(self, spot: PickedSpot, how: Selecting) -> None:
        if how is Selecting.REPLACE:
            self._become(picked=(spot,), raised=(), focus=None)
            return
        under = self._under(spot)
        if how is Selecting.REMOVE or (how is Selecting.TOGGLE and under):
            self._become(picked=tuple(p for p in self._state.picked if p not in under))
        elif spot not in self._state.picked:
            self._become(picked=(*self._state.picked, spot))

    def _under(self, spot: PickedSpot) -> tuple[Picked, ...]:
        """Return the places already picked whose skin holds a corner of the clicked face."""
        corners = set(self.atlas.geometry.skin_topology().faces[spot.face].tolist())
        return tuple(
            picked
            for picked in self._state.picked
            if corners & set(patch_of(self.atlas, self._state.body, picked).vertices.tolist())
        )

    # --- what is looked at ----------------------------------------------------------------------------

    def focus_on(self, point: str, side: Side) -> None:
        """Look at a point closely, whether it is among the matches or not.

        Raises
        ------
        KeyError
            When there is no such point, or the side is the midline (points lie left or right).
        """
        if point not in self.atlas.points or side not in LATERAL:
            raise KeyError(f"{point} {side}")
        self._focus(PointFocus(point, side))

    def focus_muscle(self, muscle: str, side: Side) -> None:
        """Look at a muscle: where may it send pain?

        Raises
        ------
        KeyError
            When there is no such muscle (the inventory's key) or it does not exist on that side.
        """
        if muscle not in self.atlas.muscles or side not in LATERAL:
            raise KeyError(f"{muscle} {side}")
        self._focus(MuscleFocus(muscle, side))

    def focus_part(self, part: str, side: Side) -> None:
        """Look at the muscle that a clicked muscle part belongs to; connective parts belong to none.

        A part of the midline is looked at on the right.

        Raises
        ------
        KeyError
            When the part belongs to no muscle.
        """
        self.focus_muscle(self.atlas.muscle_of_part[part], Side.RIGHT if side is Side.MIDLINE else side)

    def clear_focus(self) -> None:
        """Stop looking closely; the places stay."""
        self._become(focus=None)

    def _focus(self, focus: Focus) -> None:
        """Focus; what was hidden by hand and belongs to the source is shown again."""
        muscle = focus.muscle if isinstance(focus, MuscleFocus) else self.atlas.points[focus.point].muscle
        parts = {part.id for part in self.atlas.muscles[muscle].parts}
        self._become(focus=focus, hidden=frozenset(s for s in self._state.hidden if s.id not in parts))
