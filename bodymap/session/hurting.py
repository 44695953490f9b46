"""The commands that say where it hurts: clicks, strokes of brush and eraser, names, and the other side."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from bodymap.anatomy.places import NamedPlace
from bodymap.query.mirror import mirrored
from bodymap.query.places import locate
from bodymap.query.skin import barycentric_in_face, patch_of, spot_position
from bodymap.screening.answers import Answers
from bodymap.session.state import (
    DEFAULT_RADIUS,
    Focus,
    Picked,
    PickedPlace,
    PickedSpot,
    Selecting,
)
from bodymap.session.viewing import Viewing

Touched = tuple[int, Iterable[float]]
"""A face of the full skin and a position (3,) mm on it, of the body shown."""


class Hurting(Viewing):
    """The painful places."""

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
        spots: Iterable[Touched],
        radius: float = DEFAULT_RADIUS,
        how: Selecting = Selecting.ADD,
    ) -> None:
        """Pick the spots of one stroke of the brush, (face, position) each, in one command: ADD or REPLACE.

        Raises
        ------
        ValueError
            When a face does not exist or belongs to no outer skin.
        """
        stroke = tuple(self._spots(spots, radius))
        if how is Selecting.REPLACE:
            self._become(picked=stroke, raised=(), focus=None)
        else:
            old = self._state.picked
            self._become(picked=old + tuple(spot for spot in stroke if spot not in old))

    def erase_pain(self, spots: Iterable[Touched], radius: float = DEFAULT_RADIUS) -> None:
        """Take away, in one command, every place that one stroke of the eraser touches.

        A place is touched when a spot of the stroke lies on its skin, or its middle is within the radius.

        Raises
        ------
        ValueError
            When a face does not exist or belongs to no outer skin.
        """
        touched = {
            picked
            for spot in self._spots(spots, radius)
            for picked in (*self._under(spot), *self._near(spot))
        }
        self._become(picked=tuple(picked for picked in self._state.picked if picked not in touched))

    def mirror_pain(self) -> None:
        """Move every place, and the source looked at, to the other side of the body."""
        picked = dict.fromkeys(mirrored(self.atlas, each) for each in self._state.picked)
        focus = self._state.focus
        self._become(
            picked=tuple(picked), focus=None if focus is None else replace(focus, side=focus.side.opposite)
        )

    def add_mirrored_pain(self) -> None:
        """Pick the same places on the other side too."""
        both = (*self._state.picked, *(mirrored(self.atlas, each) for each in self._state.picked))
        self._become(picked=tuple(dict.fromkeys(both)))

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
        focus: Focus | None = None,
    ) -> None:
        """Pick several named places in one command, such as both temples.

        `raised` are red flags, by id, that the words for the places speak of (for REPLACE and ADD). `focus`
        is the source to look at with them (for REPLACE).
        """
        picked = tuple(PickedPlace(place, radius) for place in places)
        for each in picked:
            if not self.atlas.has_place(each.place):
                raise KeyError(each.place.id)
        if how is Selecting.REPLACE:
            self._become(picked=picked, raised=tuple(raised), focus=focus)
        elif how is Selecting.REMOVE:
            self._become(picked=tuple(p for p in self._state.picked if p not in picked))
        else:
            is_toggle = how is Selecting.TOGGLE
            kept = tuple(p for p in self._state.picked if not (is_toggle and p in picked))
            both = (*self._state.raised, *raised)
            added = tuple(p for p in picked if p not in self._state.picked)
            self._become(picked=kept + added, raised=tuple(dict.fromkeys(both)))

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

    def _near(self, spot: PickedSpot) -> tuple[Picked, ...]:
        """Return the places already picked whose middle lies under a spot's radius; regions have none."""
        body = self._state.body
        centre = spot_position(self.atlas, body, spot.face, spot.barycentric)
        places = [(picked, locate(self.atlas, body, picked)) for picked in self._state.picked]
        return tuple(
            picked
            for picked, place in places
            if place.radius and float(np.linalg.norm(place.position - centre)) <= spot.radius
        )

    def _spots(self, touched: Iterable[Touched], radius: float) -> list[PickedSpot]:
        body = self._state.body
        return [
            PickedSpot(face, barycentric_in_face(self.atlas, body, face, position), radius)
            for face, position in touched
        ]
