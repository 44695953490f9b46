"""What is drawn on the body: zones, muscles, bones, crosses, bands, the curve and the measured line."""

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.attachments import End
from bodymap.anatomy.fibres import along
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.anatomy.surfaces import MeshSlice
from bodymap.query.answer import Answer
from bodymap.session.presentation import (
    AttachmentShown,
    BandShown,
    CurveShown,
    LandmarkLineShown,
    MarkerShown,
    Role,
    Spot,
    StructureShown,
    ZoneShown,
)
from bodymap.session.state import LayerName, PointFocus, SessionState, Structure

MARKED_MATCHES = 12
"""Crosses for the first sources of a list; more would hide the body."""
FAR = 80.0
"""mm from which on a curve joins source and pain."""
_UNKNOWN_DEPTH = 2

_ZONE_ROLES = {
    ZoneKind.AUTONOMIC: Role.AUTONOMIC,
    ZoneKind.SPILLOVER: Role.SPILLOVER,
    ZoneKind.ESSENTIAL: Role.ESSENTIAL,
}


def zones_shown(atlas: Atlas, body: Body, points: tuple[str, ...], side: Side) -> tuple[ZoneShown, ...]:
    """Return the zones of points of a side, in painting order."""
    zones, mirror = atlas.geometry.zones(body), atlas.geometry.skin_topology().mirror
    chosen = frozenset(points)
    shown = []
    for number, row in enumerate(zones.rows):
        if row.point in chosen:
            vertices, weights = zones.row(number)
            vertices = mirror[vertices] if side is Side.LEFT else vertices
            shown.append(ZoneShown(row.point, side, _ZONE_ROLES[row.kind], number, vertices, weights))
    order = list(_ZONE_ROLES.values())
    return tuple(sorted(shown, key=lambda zone: (order.index(zone.role), zone.row)))


def muscles_shown(
    atlas: Atlas,
    state: SessionState,
    source_parts: frozenset[str],
    side: Side | None,
    studied_parts: frozenset[str] = frozenset(),
) -> tuple[StructureShown, ...]:
    """Return the muscle parts to draw; those of source and filter always, whatever the layers say."""
    is_layer_on = LayerName.MUSCLES in state.layers.visible
    shown = []
    for part in atlas.geometry.muscle_parts():
        structure = Structure(part.id, part.side)
        is_source = part.id in source_parts and part.side in (side, Side.MIDLINE)
        is_peeled = _depth(atlas, part) <= state.layers.peel
        is_studied = part.id in studied_parts
        is_asked = is_source or is_studied or structure in state.isolated
        is_wanted = is_asked or (is_layer_on and not is_peeled)
        if not is_wanted or _is_gone(state, structure, is_source=is_source):
            continue
        role = Role.SOURCE_MUSCLE if is_source else Role.STUDIED if is_studied else Role.MUSCLE
        is_faded = _is_faded(state, structure, is_source=is_source)
        shown.append(StructureShown(structure, Role.FADED if is_faded else role))
    return tuple(shown)


def _is_gone(state: SessionState, structure: Structure, *, is_source: bool = False) -> bool:
    """Tell whether a structure was hidden, or left out by isolating: a source never is by that."""
    is_left_out = bool(state.isolated) and structure not in state.isolated and not is_source
    return structure in state.hidden or (is_left_out and not state.is_rest_faded)


def _is_faded(state: SessionState, structure: Structure, *, is_source: bool = False) -> bool:
    is_left_out = state.is_rest_faded and structure not in state.isolated and not is_source
    return structure in state.faded or is_left_out


def set_aside(atlas: Atlas, state: SessionState) -> int:
    """Return how many structures are hidden, faded or left out by isolating: what `restore` brings back."""
    aside = state.hidden | state.faded
    if not state.isolated:
        return len(aside)
    packs = {
        LayerName.MUSCLES: atlas.geometry.muscle_parts(),
        LayerName.BONES: atlas.geometry.bone_parts(),
    }
    left_out = {
        Structure(part.id, part.side)
        for layer, parts in packs.items()
        if layer in state.layers.visible
        for part in parts
        if layer is LayerName.BONES or _depth(atlas, part) > state.layers.peel
    }
    return max(len(aside | (left_out - state.isolated)), 1)


def _depth(atlas: Atlas, part: MeshSlice) -> int:
    muscle = atlas.muscle_of_part.get(part.id)
    return _UNKNOWN_DEPTH if muscle is None else atlas.muscles[muscle].layer


def attachments_shown(
    atlas: Atlas, parts: frozenset[str], side: Side
) -> tuple[tuple[AttachmentShown, ...], frozenset[Structure]]:
    """Return where muscle parts of a side are attached, and the bones they are attached to."""
    shown: list[AttachmentShown] = []
    bones: set[Structure] = set()
    baked = atlas.geometry.attachments()
    for part in sorted(parts):
        for end in (*baked.get((part, side), ()), *baked.get((part, Side.MIDLINE), ())):
            role = Role.ORIGIN if end.end is End.ORIGIN else Role.INSERTION
            shown.append(AttachmentShown(part, end.side, role, end.vertices, end.weights))
            bones |= {Structure(*bone) for bone in end.bones}
    return tuple(shown), frozenset(bones)


def bones_shown(
    atlas: Atlas, state: SessionState, bearing: frozenset[Structure] = frozenset()
) -> tuple[StructureShown, ...]:
    """Return the bones to draw; those that bear the muscle looked at even with the layer off."""
    is_layer_on = LayerName.BONES in state.layers.visible
    if not (is_layer_on or state.isolated or bearing):
        return ()
    bones = [Structure(bone.id, bone.side) for bone in atlas.geometry.bone_parts()]
    return tuple(
        StructureShown(bone, Role.FADED if _is_faded(state, bone, is_source=bone in bearing) else Role.BONE)
        for bone in bones
        if (is_layer_on or bone in state.isolated or bone in bearing)
        and not _is_gone(state, bone, is_source=bone in bearing)
    )


def markers_shown(
    atlas: Atlas, state: SessionState, found: Answer, lead: PointFocus | None
) -> tuple[MarkerShown, ...]:
    """Return the crosses: the focused point, the first sources, or all points of a bared body."""
    if LayerName.POINTS not in state.layers.visible:
        return ()
    keys = {(match.point, match.side): Role.SOURCE_POINT for match in found.matches[:MARKED_MATCHES]}
    if not keys and LayerName.MUSCLES in state.layers.visible:
        keys = {
            (point.id, side): Role.OTHER_POINT
            for point in atlas.points.values()
            for side in LATERAL
            if not state.isolated or Structure(point.part, side) in state.isolated
        }
    if lead is not None:
        keys[lead.point, lead.side] = Role.FOCUSED_POINT
    return tuple(
        MarkerShown(
            point,
            side,
            role,
            _spot(atlas.point_position(point, side, state.body)),
            _spot(atlas.sought_position(point, side, state.body)),
            atlas.points[point].location.search_radius,
        )
        for (point, side), role in keys.items()
    )


def bands_shown(
    atlas: Atlas, body: Body, points: tuple[str, ...], side: Side, lead: PointFocus | None
) -> tuple[BandShown, ...]:
    """Return the taut bands of points of a side."""
    return tuple(
        BandShown(point, side, lead is not None and lead.point == point, atlas.band(point, side, body))
        for point in points
    )


def curve_shown(atlas: Atlas, body: Body, lead: PointFocus, found: Answer) -> CurveShown | None:
    """Return the curve from a source to the nearest pain it reaches, or without pain to its main zone.

    None when they lie so close that the eye joins them by itself.
    """
    start = atlas.point_position(lead.point, lead.side, body)
    touched = found.touches.get((lead.point, lead.side), ())
    if touched:
        ends = [np.array(place.position) for place in touched]
        end = min(ends, key=lambda each: float(np.linalg.norm(each - start)))
    elif found.places:
        return None
    else:
        middle = middle_of_zone(atlas, body, lead)
        if middle is None:
            return None
        end = middle
    if float(np.linalg.norm(end - start)) < FAR:
        return None
    return CurveShown(_spot(atlas.sought_position(lead.point, lead.side, body)), _spot(end))


def middle_of_zone(atlas: Atlas, body: Body, lead: PointFocus) -> NDArray[np.float64] | None:
    """Return (3,) mm: the zone's vertex nearest to the middle of the largest essential zone, or None."""
    zones = [z for z in zones_shown(atlas, body, (lead.point,), lead.side) if z.role is Role.ESSENTIAL]
    if not zones:
        return None
    largest = max(zones, key=lambda zone: len(zone.vertices))
    skin = atlas.geometry.skin(body).vertices[largest.vertices].astype(np.float64)
    centre = np.average(skin, axis=0, weights=largest.weights)
    nearest = int(np.argmin(np.linalg.norm(skin - centre, axis=1)))
    middle: NDArray[np.float64] = skin[nearest]
    return middle


def landmark_line_shown(atlas: Atlas, body: Body, lead: PointFocus) -> LandmarkLineShown:
    """Return the measured line that finds a point, on the point's own side."""
    line = atlas.points[lead.point].location.landmark_line
    path = atlas.find_line(lead.point, lead.side, body)
    start, end = (atlas.landmarks[name.removeprefix("opposite:")].name for name in (line.start, line.end))
    words = atlas.translate("picture", "{share} of the way from {start} to {end}")
    share = f"{line.fraction:.0%}"
    share_words = atlas.translate("picture", "{share} of the way").format(share=share)
    label = words.format(share=share, start=start, end=end)
    foot = along(path, line.fraction)
    return LandmarkLineShown(
        _spot(path[0]), _spot(path[-1]), _spot(foot), start, end, line.fraction, share_words, label, path
    )


def _spot(position: NDArray[np.float64]) -> Spot:
    x, y, z = position.tolist()
    return x, y, z
