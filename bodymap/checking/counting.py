"""How much is known, in numbers: the table that `bodymap check` ends with."""

from collections.abc import Iterable

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Muscle
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.points import SelfCare, Technique
from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.checking.words import regions_answered
from bodymap.query.catalogue import search_terms
from bodymap.query.coverage import Link, links
from bodymap.query.other_sources import felt_at


def counts_of(atlas: Atlas) -> dict[str, int]:
    """Return how much is known.

    Regions count left and right apart, landmarks on one body (left and right apart), links of one side's
    points with our own regions, citations as distinct works, stretches as distinct lengthening exercises;
    `regions_answered` have a source on both bodies or a reason why none is described.
    """
    parts = {part.id for part in atlas.geometry.muscle_parts() if part.kind == "muscle"}
    found = links(atlas, Body.MALE, Layer.OWN)
    points, muscles = tuple(atlas.points.values()), tuple(atlas.muscles.values())
    return {
        "muscles": len(muscles),
        "muscle_parts": len(parts),
        "points_per_side": len(points),
        "regions": len(atlas.own_regions),
        "choir_regions": len(atlas.choir_regions),
        "referral_links": len({(x.point, x.kind, x.place) for x in found}),
        "techniques": sum(isinstance(point.technique, Technique) for point in points),
        "stretches": _exercises(atlas, "lengthening"),
        "citations": len(atlas.works),
        "hazards": len(atlas.safety.hazards),
        "conditions": len(atlas.safety.conditions),
        "red_flags": len(atlas.safety.red_flags),
        "landmarks": sum(len(mark.sides) for mark in atlas.landmarks.values()),
        "individual_muscles": sum(_individual(muscle) for muscle in muscles),
        "regions_with_a_source": len(_reached(found)),
        "techniques_withheld": sum(not isinstance(point.technique, Technique) for point in points),
        "self_care": sum(isinstance(point.self_care, SelfCare) for point in points),
        "self_care_unavailable": sum(not isinstance(point.self_care, SelfCare) for point in points),
        "strengthening_or_control": _exercises(atlas, "strengthening", "control"),
        "muscles_with_two_stretches": sum(len(set(muscle.lengthening)) >= 2 for muscle in muscles),
        "muscles_with_strengthening": sum(bool(muscle.strengthening) for muscle in muscles),
        "factors": len(atlas.factors),
        "muscles_with_factors": sum(bool(muscle.factors) for muscle in muscles),
        "evidence_items": len(atlas.evidence.items),
        "points_cited": _cited(points),
        "other_sources": len(atlas.other_sources),
        "regions_with_other_sources": len(felt_at(atlas)),
        "dermatomes": len(atlas.dermatomes),
        "cautions": len(cautions_of(atlas)),
        "cautions_cited": _cited(cautions_of(atlas)),
        "search_terms": len(search_terms(atlas)),
        "regions_answered": regions_answered(atlas),
    }


def cautions_of(atlas: Atlas) -> tuple[Reviewed, ...]:
    """Return everything that warns: hazards, conditions and red flags."""
    safety = atlas.safety
    return (*safety.hazards, *safety.conditions, *safety.red_flags)


def _exercises(atlas: Atlas, *kinds: str) -> int:
    return sum(exercise.kind in kinds for exercise in atlas.exercises.values())


def _cited(entries: Iterable[Reviewed]) -> int:
    return sum(bool(entry.citations) for entry in entries)


def _individual(muscle: Muscle) -> int:
    """Return how many anatomical muscles an entry holds: parts named musculus, the rest are heads of one."""
    latin = {part.latin for part in muscle.parts}
    whole = {name for name in latin if name.startswith("muscul")}
    return len(whole) + bool(latin - whole)


def _reached(found: Iterable[Link]) -> set[NamedPlace]:
    """Return the regions that a point of either side sends pain to."""
    return {
        NamedPlace(link.place.layer, link.place.id, _on(link.place.side, side))
        for link in found
        for side in LATERAL
    }


def _on(side: Side, of_point: Side) -> Side:
    return side if of_point is Side.RIGHT else side.opposite
