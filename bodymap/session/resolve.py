"""From what the user wants to what should be seen: a pure function of the atlas and the state."""

from dataclasses import replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import PickedPlace
from bodymap.anatomy.speech import with_capital
from bodymap.query.answer import Answer, answer, place_name, places_in_words
from bodymap.query.no_source import source_note
from bodymap.query.places import Place
from bodymap.screening.questions import GroupedQuestion
from bodymap.session.body_view import (
    attachments_shown,
    bands_shown,
    bones_shown,
    curve_shown,
    landmark_line_shown,
    markers_shown,
    muscles_shown,
    set_aside,
    zones_shown,
)
from bodymap.session.caption import caption
from bodymap.session.check_first import check_first, questions_of, referral_shown
from bodymap.session.comparison import Comparison, alone, comparison, source_title
from bodymap.session.detail import FocusDetail
from bodymap.session.intake import intake_shown
from bodymap.session.muscle_panel import muscle_detail
from bodymap.session.other_sources import other_shown
from bodymap.session.panel import point_detail
from bodymap.session.presentation import (
    LEGEND,
    AttachmentShown,
    BandShown,
    PlaceShown,
    Presentation,
    Role,
    SideWords,
    ZoneShown,
)
from bodymap.session.roots import about_roots, roots_line
from bodymap.session.rows import best_shown, here_shown, matches_shown, sends_words
from bodymap.session.screened import screened
from bodymap.session.screening_now import ScreeningNow, screening_now, suggesting
from bodymap.session.state import Focus, LayerName, MuscleFocus, PointFocus, SessionState, Structure
from bodymap.session.visiting_shown import visit_shown
from bodymap.study.muscle_filter import matching


def first_words(atlas: Atlas) -> str:
    """Return what stands in the status line before anything is picked."""
    return atlas.translate("status", "Click where it hurts, or search for a place.")


def resolve(atlas: Atlas, state: SessionState) -> Presentation:
    """Return everything that should be seen. Equal states give equal presentations."""
    found = answer(atlas, state.body, state.picked, state.all_raised)
    shown = _shown_source(state, found)
    now = screening_now(atlas, state, found, shown)
    found = suggesting(atlas, state, found)
    points = _points_of(atlas, shown)
    lead = shown if isinstance(shown, PointFocus) else None
    sends = _sends(atlas, state, shown, points)
    zones, bands = _zones_and_bands(atlas, state, shown, points, lead)
    studied = () if state.study is None or state.study.is_empty else matching(atlas, state.study)
    asked = studied if state.focus is None else ()  # one muscle looked at is seen better without the others
    parts = frozenset(part.id for muscle in asked for part in atlas.muscles[muscle].parts)
    side = None if shown is None else shown.side
    muscles = muscles_shown(atlas, state, _parts_of(atlas, shown), side, parts)
    attachments, bearing = _attachments(atlas, shown)
    bones = bones_shown(atlas, state, bearing)
    markers = markers_shown(atlas, state, found, lead)
    curve = curve_shown(atlas, state.body, lead, found) if lead is not None else None
    referral = referral_shown(atlas, now.referral, state.wording)
    detail = _detail(atlas, state, shown, found, sends, now)
    if detail is not None:
        detail = screened(atlas, detail, now.verdict, referral, now.waiting, state.wording)
    roles = {zone.role for zone in zones} | {each.role for each in (*muscles, *bones)}
    roles |= {marker.role for marker in markers} | {end.role for end in attachments}
    roles |= {Role.PAIN} if found.places else set()
    has_roots = {LayerName.DERMATOMES, LayerName.SKIN} <= state.layers.visible
    roles |= {Role.DERMATOME} if has_roots else set()
    roles |= {Role.TAUT_BAND} if bands else set()
    roles |= {Role.CURVE} if curve is not None else set()
    roles |= {Role.SEARCH_AREA, Role.LANDMARK_LINE} if lead is not None else set()
    return Presentation(
        body=state.body,
        wording=state.wording,
        is_clothed=state.is_clothed,
        side_words=_side_words(atlas),
        title=places_in_words(atlas, found.places),
        places=tuple(_place(atlas, number, place) for number, place in enumerate(found.places, start=1)),
        matches=matches_shown(atlas, state.body, found, state.wording, now.blocked),
        here=here_shown(atlas, state.body, found, state.wording, now.blocked),
        best=best_shown(atlas, found, state.wording),
        other=other_shown(atlas, state.body, found, state.wording),
        check_first=check_first(
            atlas,
            found,
            now.questions,
            state.wording,
            is_with_client=state.is_with_client,
            is_raised=bool(state.raised),
        ),
        referral=referral,
        intake=intake_shown(atlas, state.answers, state.wording, is_with_client=state.is_with_client),
        roots="" if referral and referral.is_emergency else roots_line(atlas, found, state.wording),
        about_roots=about_roots(atlas, state.wording) if has_roots else "",
        sends=sends,
        detail=detail,
        layers=state.layers,
        is_ghosted=shown is not None or bool(studied),
        study=state.study,
        studied=studied,
        zones=zones,
        muscles=muscles,
        bones=bones,
        attachments=attachments,
        markers=markers,
        bands=bands,
        curve=curve,
        landmark_line=landmark_line_shown(atlas, state.body, lead) if lead is not None else None,
        caption="" if referral and referral.is_emergency else caption(atlas, lead, found, sends),
        status=_status(atlas, state, found),
        note=source_note(atlas, found, state.wording) if found.places else "",
        visit=visit_shown(atlas, state, found, now),
        legend=tuple(role for role in LEGEND if role in roles),
        hidden_count=set_aside(atlas, state),
        comparison=_comparison(atlas, state),
        set_aside=source_title(atlas, state.compared[0], state.wording) if len(state.compared) == 1 else "",
    )


def _comparison(atlas: Atlas, state: SessionState) -> Comparison | None:
    if len(state.compared) != 2:
        return None
    first, second = state.compared
    return comparison(
        atlas, state.wording, (first, second), (_alone(atlas, state, first), _alone(atlas, state, second))
    )


def _alone(atlas: Atlas, state: SessionState, source: Focus) -> Presentation:
    """Return what is seen of one source without the crosses of others."""
    shown = resolve(atlas, alone(state, source))
    return replace(shown, markers=tuple(m for m in shown.markers if m.role is Role.FOCUSED_POINT))


def asked_now(atlas: Atlas, state: SessionState) -> tuple[GroupedQuestion, ...]:
    """Return the questions that are on the screen."""
    found = answer(atlas, state.body, state.picked, state.all_raised)
    shown = _shown_source(state, found)
    return questions_of(atlas, found, state.answers, shown.point if isinstance(shown, PointFocus) else None)


def _shown_source(state: SessionState, found: Answer) -> Focus | None:
    """Return the focus, or without one the best source, so that an answer is seen at once."""
    if state.focus is not None or not found.best:
        return state.focus
    return PointFocus(found.best[0].point, found.best[0].side)


def _zones_and_bands(
    atlas: Atlas, state: SessionState, shown: Focus | None, points: tuple[str, ...], lead: PointFocus | None
) -> tuple[tuple[ZoneShown, ...], tuple[BandShown, ...]]:
    if shown is None:
        return (), ()
    visible = state.layers.visible
    has_zones, has_bands = LayerName.ZONES in visible, LayerName.BANDS in visible
    return (
        zones_shown(atlas, state.body, points, shown.side) if has_zones else (),
        bands_shown(atlas, state.body, points, shown.side, lead) if has_bands else (),
    )


def _attachments(
    atlas: Atlas, shown: Focus | None
) -> tuple[tuple[AttachmentShown, ...], frozenset[Structure]]:
    """Return the attachments of the muscle looked at with their bones, none while a point is looked at."""
    if not isinstance(shown, MuscleFocus):
        return (), frozenset()
    return attachments_shown(atlas, _parts_of(atlas, shown), shown.side)


def _points_of(atlas: Atlas, shown: Focus | None) -> tuple[str, ...]:
    if shown is None:
        return ()
    if isinstance(shown, PointFocus):
        return (shown.point,)
    return tuple(point.id for point in atlas.points.values() if point.muscle == shown.muscle)


def _parts_of(atlas: Atlas, shown: Focus | None) -> frozenset[str]:
    if shown is None:
        return frozenset()
    if isinstance(shown, PointFocus):
        return frozenset({atlas.points[shown.point].part})
    return frozenset(part.id for part in atlas.muscles[shown.muscle].parts)


def _sends(
    atlas: Atlas, state: SessionState, shown: Focus | None, points: tuple[str, ...]
) -> tuple[str, ...]:
    if shown is None:
        return ()
    words = [sends_words(atlas, state.body, point, shown.side, state.wording) for point in points]
    return tuple(dict.fromkeys(each for sends in words for each in sends))


def _detail(
    atlas: Atlas,
    state: SessionState,
    shown: Focus | None,
    found: Answer,
    sends: tuple[str, ...],
    now: ScreeningNow,
) -> FocusDetail | None:
    if shown is None:
        return None
    if isinstance(shown, MuscleFocus):
        muscle = atlas.muscles[shown.muscle]
        return muscle_detail(atlas, muscle, shown.side, found, sends, state.wording)
    point = atlas.points[shown.point]
    is_chosen = state.focus is not None
    return point_detail(
        atlas, point, shown.side, found, sends, state.wording, now.verdict, is_chosen=is_chosen
    )


def _side_words(atlas: Atlas) -> SideWords:
    return SideWords(
        atlas.translate("sides", "Client's RIGHT"),
        atlas.translate("sides", "Client's LEFT"),
    )


def _place(atlas: Atlas, number: int, place: Place) -> PlaceShown:
    return PlaceShown(
        number=number,
        title=place_name(atlas, place),
        side=place.side,
        own=place.own,
        choir=place.choir,
        named=place.picked.place if isinstance(place.picked, PickedPlace) else None,
        position=place.position,
        radius=place.radius,
        vertices=place.patch.vertices,
    )


def _status(atlas: Atlas, state: SessionState, found: Answer) -> str:
    if not found.places:
        if state.focus is None:
            return first_words(atlas)
        return atlas.translate("status", "This is where it may send pain.")
    note = source_note(atlas, found, state.wording)
    if not found.matches:
        return note
    count = len(found.matches)
    where = places_in_words(atlas, found.places)
    if count == 1:
        said = atlas.translate("status", "{places}: 1 place it may come from. Examine the first ones first.")
    else:
        said = atlas.translate(
            "status", "{places}: {count} places it may come from. Examine the first ones first."
        )
    said = said.format(places=with_capital(where), count=count)
    return f"{said} {note}" if note else said
