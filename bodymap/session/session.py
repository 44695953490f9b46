"""The commands: the only writers of state. Each replaces the state and announces what changed, once."""

from collections.abc import Iterable
from dataclasses import replace

from psygnal import Signal

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import NamedPlace
from bodymap.anatomy.side import LATERAL, Body, Side, Wording
from bodymap.query.search import Hit, HitKind
from bodymap.query.skin import barycentric_in_face, patch_of
from bodymap.screening.answers import Answers
from bodymap.screening.questions import GroupedQuestion
from bodymap.session.history import History
from bodymap.session.presentation import Presentation
from bodymap.session.resolve import asked_now, resolve
from bodymap.session.screen import Screen
from bodymap.session.state import (
    DEFAULT_RADIUS,
    PEEL_DEEPEST,
    Focus,
    LayerName,
    Layers,
    MuscleFocus,
    Picked,
    PickedPlace,
    PickedSpot,
    PointFocus,
    Selecting,
    SessionState,
    Structure,
)


class Session:
    """One person at one body.

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

    # --- how it is shown ------------------------------------------------------------------------------

    def set_body(self, body: Body) -> None:
        """Show the other body; places and focus stay."""
        self._become(body=body)

    def set_wording(self, wording: Wording) -> None:
        """Speak plainly or clinically."""
        self._become(wording=wording)

    def set_clothed(self, is_clothed: bool) -> None:
        """Dress the body in shorts and top, or show the anatomy view."""
        self._become(is_clothed=is_clothed)

    def set_layer(self, layer: LayerName, is_visible: bool) -> None:
        """Switch one layer."""
        visible = self._state.layers.visible
        self._layers(visible=visible | {layer} if is_visible else visible - {layer})

    def set_layers(self, visible: Iterable[LayerName]) -> None:
        """Switch all layers at once: these and no others."""
        self._layers(visible=frozenset(visible))

    def set_skin_opacity(self, opacity: float) -> None:
        """Fade the skin, 0 to 1 (clamped); one slide of the slider is one step of undo."""
        self._layers(slide="opacity", skin_opacity=min(max(opacity, 0.0), 1.0))

    def peel(self, depth: int) -> None:
        """Take muscles away from the surface down to this depth, 0 to 5 (clamped); one step of undo."""
        self._layers(slide="peel", peel=min(max(depth, 0), PEEL_DEEPEST))

    def _layers(self, slide: str = "", **changes: object) -> None:
        layers: Layers = replace(self._state.layers, **changes)  # type: ignore[arg-type]
        self._become(slide=slide, layers=layers)

    def hide(self, structure: Structure) -> None:
        """Hide a bone or a muscle part."""
        self._become(hidden=self._state.hidden | {structure}, isolated=self._state.isolated - {structure})

    def isolate(self, structures: Iterable[Structure]) -> None:
        """Show only these bones and muscle parts; with none, all again."""
        chosen = frozenset(structures)
        self._become(isolated=chosen, hidden=self._state.hidden - chosen)

    def fade(self, structure: Structure) -> None:
        """Fade a bone or muscle part, or show it fully again."""
        self._become(faded=self._state.faded ^ {structure})

    def restore(self) -> None:
        """Show everything that was hidden, faded or left out by isolating."""
        self._become(hidden=frozenset(), faded=frozenset(), isolated=frozenset())

    def set_with_client(self, is_with_client: bool) -> None:
        """Say that somebody is going to be treated: technique then waits for the answers; or nobody is."""
        self._keep(is_with_client=is_with_client)

    # --- history --------------------------------------------------------------------------------------

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
        state: SessionState = replace(self._state, **changes)  # type: ignore[arg-type]
        if state == self._state:
            return
        self._history.keep(self._state, slide)
        self._show(state)

    def _keep(self, **changes: object) -> None:
        """Replace what undo leaves alone."""
        state: SessionState = replace(self._state, **changes)  # type: ignore[arg-type]
        if state != self._state:
            self._show(state)

    def _screened(self, state: SessionState) -> SessionState:
        """Return another state with the answers of now."""
        now = self._state
        return replace(state, answers=now.answers, is_with_client=now.is_with_client)

    def _asked(self) -> tuple[Answers, tuple[GroupedQuestion, ...]]:
        return self._state.answers, asked_now(self.atlas, self._state)

    def _show(self, state: SessionState) -> None:
        old = self._presentation
        self._state, self._presentation = state, resolve(self.atlas, state)
        if self._presentation != old:
            self.changed.emit(self._presentation, old)
