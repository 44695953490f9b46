"""Rows of the two lists of sources, and where a source may send pain."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.query.answer import Answer, reasons, side_line
from bodymap.query.coverage import sends_to
from bodymap.query.places import place_title
from bodymap.query.ranking import is_withheld
from bodymap.session.panel import label_of
from bodymap.session.presentation import BestShown, MatchShown

Blocked = frozenset[tuple[str, Side]]
"""The sources, by (point, side), whose technique an answer holds back."""


def matches_shown(
    atlas: Atlas, body: Body, found: Answer, wording: Wording, blocked: Blocked
) -> tuple[MatchShown, ...]:
    """Return where the pain may come from, best first."""
    best = {(each.point, each.side) for each in found.best}
    return tuple(
        _row(
            atlas,
            body,
            found,
            wording,
            rank=rank,
            point=match.point,
            side=match.side,
            why=reasons(atlas, match, found, wording),
            kind=match.kind,
            score=match.score,
            is_best=(match.point, match.side) in best,
            is_held=(match.point, match.side) in blocked,
        )
        for rank, match in enumerate(found.matches, start=1)
    )


def here_shown(
    atlas: Atlas, body: Body, found: Answer, wording: Wording, blocked: Blocked
) -> tuple[MatchShown, ...]:
    """Return the search areas under the finger, superficial to deep."""
    why = atlas.translate("reasons", "its search area lies under your finger, about {depth} mm deep")
    return tuple(
        _row(
            atlas,
            body,
            found,
            wording,
            rank=rank,
            point=here.point,
            side=here.side,
            why=(why.format(depth=f"{here.depth:.0f}"),),
            kind=None,
            score=here.closeness,
            is_best=False,
            is_held=(here.point, here.side) in blocked,
        )
        for rank, here in enumerate(found.here, start=1)
    )


def best_shown(atlas: Atlas, found: Answer, wording: Wording) -> tuple[BestShown, ...]:
    """Return the one or two points to examine first."""
    return tuple(
        BestShown(each.point, each.side, atlas.points[each.point].name.for_reader(wording), each.explains)
        for each in found.best
    )


def sends_words(atlas: Atlas, body: Body, point: str, side: Side, wording: Wording) -> tuple[str, ...]:
    """Return where a point may send pain: "left temple (usual area)"."""
    words = _zone_words(atlas, wording)
    return tuple(
        f"{place_title(atlas, link.place, wording)} ({words[link.kind]})"
        for link in sends_to(atlas, body, point, side)
    )


def _zone_words(atlas: Atlas, wording: Wording) -> dict[ZoneKind, str]:
    if wording is Wording.PLAIN:
        return {
            ZoneKind.ESSENTIAL: atlas.translate("zones", "usual area"),
            ZoneKind.SPILLOVER: atlas.translate("zones", "sometimes"),
            ZoneKind.AUTONOMIC: atlas.translate("zones", "other effects"),
        }
    return {
        ZoneKind.ESSENTIAL: atlas.translate("zones", "essential"),
        ZoneKind.SPILLOVER: atlas.translate("zones", "spillover"),
        ZoneKind.AUTONOMIC: atlas.translate("zones", "autonomic"),
    }


def _row(
    atlas: Atlas,
    body: Body,
    found: Answer,
    wording: Wording,
    *,
    rank: int,
    point: str,
    side: Side,
    why: tuple[str, ...],
    kind: ZoneKind | None,
    score: float,
    is_best: bool,
    is_held: bool,
) -> MatchShown:
    entry = atlas.points[point]
    muscle = atlas.muscles[entry.muscle]
    x, y, z = atlas.point_position(point, side, body).tolist()
    return MatchShown(
        rank=rank,
        point=point,
        side=side,
        muscle=muscle.id,
        part=entry.part,
        title=entry.name.for_reader(wording),
        muscle_name=muscle.name,
        latin=muscle.latin,
        label=label_of(atlas, entry),
        side_line=side_line(atlas, side, found.places),
        reasons=why,
        kind=kind,
        score=score,
        position=(x, y, z),
        is_best=is_best,
        is_blocked=is_held or is_withheld(entry),
    )
