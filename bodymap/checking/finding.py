"""The measured line of "find it" must end where the finger is told to search."""

import re
from collections.abc import Iterator

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.fibres import along
from bodymap.anatomy.side import Body, Side
from bodymap.loading.problems import Problem
from bodymap.query.here import foot_of

FINGER, THUMB, HAND = 18.0, 22.0, 85.0
"""mm: the breadths that offsets are stated in, of an adult's hand."""

_COUNTS = {"a": 1.0, "an": 1.0, "one": 1.0, "two": 2.0, "two to three": 2.5, "three": 3.0, "four": 4.0}
_BREADTHS = {"finger": FINGER, "thumb": THUMB, "hand": HAND}
_UNITS = {"mm": 1.0, "cm": 10.0, "centimetre": 10.0}
_COUNT = "|".join(sorted(_COUNTS, key=len, reverse=True))
_BY_HAND = re.compile(rf"\b({_COUNT}) ({'|'.join(_BREADTHS)})")
_BY_RULE = re.compile(rf"\b(\d+(?:\.\d+)?|{_COUNT}) ({'|'.join(_UNITS)})")


def stated_distance(offset: str | None) -> float:
    """Return the mm that the words of an offset (English) say; 0 when they name only a structure.

    Of several distances ("1 to 2 cm", "a finger or a thumb") the largest counts.
    """
    words = (offset or "").lower()
    found = [_COUNTS[count] * _BREADTHS[breadth] for count, breadth in _BY_HAND.findall(words)]
    for count, unit in _BY_RULE.findall(words):
        found.append((_COUNTS[count] if count in _COUNTS else float(count)) * _UNITS[unit])
    return max(found, default=0.0)


def gap_of_line(atlas: Atlas, body: Body, point: str) -> float:
    """Return the mm from the measured place on a right point's line to the middle of its search area."""
    line = atlas.points[point].location.landmark_line
    foot = along(atlas.find_line(point, Side.RIGHT, body), line.fraction)
    middle = atlas.geometry.skin(body).vertices[foot_of(atlas, body, point, Side.RIGHT)]
    return float(np.linalg.norm(foot - middle))


def finding_problems(atlas: Atlas) -> Iterator[Problem]:
    """Yield the points whose measured line ends outside their search area, by more than its words say."""
    baked = atlas.geometry.find_lines(Body.MALE).rows
    for index, point in enumerate(atlas.points.values()):
        path = f"points[{index}].location.landmark_line"
        if point.id not in baked:
            yield Problem("points.json", path, "was not baked: make meshes")
            continue
        allowed = point.location.search_radius + stated_distance(point.location.landmark_line.offset)
        for body in Body:
            gap = gap_of_line(atlas, body, point.id)
            if gap > allowed:
                message = f"ends {gap:.0f} mm from the search area's middle on the {body} body"
                yield Problem("points.json", path, f"{message}, more than {allowed:.0f} mm")
