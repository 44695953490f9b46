"""Whether somebody has looked at every hazard that lies where a point is pressed."""

from collections.abc import Iterator, Mapping

from bodymap.anatomy.atlas import Atlas
from bodymap.checking.clinical import region_over
from bodymap.loading.problems import Problem

DECLINED: Mapping[tuple[str, str], str] = {
    ("diaphragm-2", "H04"): "no hand reaches the dome, so none presses between the ribs",
    ("latissimus_dorsi-2", "H05"): "over ribs 8 to 10, a hand's breadth below the armpit",
    ("trapezius-6", "H03"): "beside the acromion, behind and outside the posterior triangle",
    ("trapezius-7", "H03"): "over the supraspinous fossa, behind the posterior triangle",
}
"""Hazards of a muscle and a region that do not apply at one point of them, and why."""


def caution_problems(atlas: Atlas) -> list[Problem]:
    """Return hazards that name a point's muscle and the region over it, but that the point does not list.

    The point must list the hazard, or the reason why it does not apply there must stand in `DECLINED`.
    """
    found: list[Problem] = []
    for index, point in enumerate(atlas.points.values()):
        region = region_over(atlas, point.id)
        found += _of_point(atlas, point.id, point.muscle, region, f"points[{index}].hazards")
    return [*found, *_stale(atlas)]


def _of_point(atlas: Atlas, point: str, muscle: str, region: str, path: str) -> Iterator[Problem]:
    listed = atlas.points[point].hazards
    for hazard in atlas.safety.hazards:
        is_here = muscle in hazard.muscles and region in hazard.regions
        if is_here and hazard.id not in listed and (point, hazard.id) not in DECLINED:
            yield Problem(
                "points.json", path, f"leaves out {hazard.id} ({hazard.name}), which applies at {region}"
            )


def _stale(atlas: Atlas) -> Iterator[Problem]:
    """A reason for a point that does not exist, or for a hazard it lists, says nothing any more."""
    for point, hazard in DECLINED:
        if point not in atlas.points or hazard in atlas.points[point].hazards:
            yield Problem("points.json", point, f"need not be excused from {hazard} any more")
