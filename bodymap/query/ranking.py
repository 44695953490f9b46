"""Where may this pain come from: sources ranked, and the one or two that explain most of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.points import TriggerPoint, WithheldTechnique, ZoneKind
from bodymap.anatomy.side import Body, Side
from bodymap.query.skin import Patch
from bodymap.query.sources import Sources, intensity_over, overlap, sources_of

FREQUENCY = {"common": 1.0, "occasional": 0.6, "rare": 0.3}
SECOND_MUST_ADD = 0.15
"""A second point is named when it adds this share of the pain; else treating one well is the answer."""
_CANDIDATES = 24


@dataclass(frozen=True)
class ReferralMatch:
    """A ranked source of a complaint.

    Attributes
    ----------
    kind : the strongest zone that touches the patch.
    coverage : in [0, 1], how much of the patch it explains (area times intensity). pattern : in [0, 1], how
        much of its own pattern lies in the patch. score : in [0, 1]; it orders an answer, is no probability
        and is never shown.
    """

    point: str
    side: Side
    kind: ZoneKind
    coverage: float
    pattern: float
    score: float


@dataclass(frozen=True)
class Explanation:
    """One of the one or two points to examine first; `explains` in [0, 1], its own share of the pain."""

    point: str
    side: Side
    explains: float


def score_of(coverage: float, frequency: str, pattern: float) -> float:
    """Return coverage * (0.6 + 0.25 frequency + 0.15 pattern), in [0, 1]."""
    score = coverage * (0.6 + 0.25 * FREQUENCY[frequency] + 0.15 * pattern)
    # left and right of one complaint must tie, though their sums were added in another order
    return round(score, 9)


def rank(atlas: Atlas, body: Body, patch: Patch) -> tuple[ReferralMatch, ...]:
    """Return every source that reaches the patch.

    Best first; ties by id, left before right. A patch that grows keeps all of its sources.
    """
    sources = sources_of(atlas, body)
    met = overlap(sources, patch)
    whole_patch = float(patch.areas.sum())
    matches = []
    for number in np.flatnonzero(met.sums > 0).tolist():
        point, side = sources.key(number)
        coverage = min(float(met.sums[number]) / whole_patch, 1.0)
        pattern = min(float(met.sums[number] / sources.whole[number]), 1.0)
        kind = ZoneKind.ESSENTIAL if met.essential[number] else ZoneKind.SPILLOVER
        score = score_of(coverage, atlas.points[point].referral.frequency, pattern)
        matches.append(ReferralMatch(point, side, kind, coverage, pattern, score))
    matches.sort(key=lambda match: (-match.score, match.point, match.side.order))
    return tuple(matches)


def is_withheld(point: TriggerPoint) -> bool:
    """Tell whether no technique is taught at a point, whoever the client is."""
    return isinstance(point.technique, WithheldTechnique)


def best_of(
    atlas: Atlas, body: Body, patch: Patch, matches: tuple[ReferralMatch, ...]
) -> tuple[Explanation, ...]:
    """Return the one or two points that together explain most of the patch.

    A small set cover: the first match, then the one that adds most to it, if it adds enough. A point whose
    technique is withheld is named only when there is no other; of two that add alike, the one that is the
    key of the other goes first.
    """
    if not matches:
        return ()
    treatable = [m for m in matches if not is_withheld(atlas.points[m.point])]
    candidates = (treatable or list(matches))[:_CANDIDATES]
    first = _key_before_satellite(atlas, candidates)
    sources = sources_of(atlas, body)
    explained = _intensity(sources, patch, first)
    total = float(patch.areas.sum())
    second, gain = None, SECOND_MUST_ADD
    for match in candidates:
        if match is first:
            continue
        with_both = np.maximum(explained, _intensity(sources, patch, match))
        added = float((patch.areas * (with_both - explained)).sum()) / total
        if added > gain + 1e-9:
            second, gain = match, added
    best = [Explanation(first.point, first.side, first.coverage)]
    if second is not None:
        best.append(Explanation(second.point, second.side, min(gain, 1.0)))
    return tuple(best)


def _intensity(sources: Sources, patch: Patch, match: ReferralMatch) -> NDArray[np.float64]:
    number = 2 * sources.points.index(match.point) + (match.side is Side.RIGHT)
    return intensity_over(sources, patch, number)


def _key_before_satellite(atlas: Atlas, candidates: list[ReferralMatch]) -> ReferralMatch:
    first = candidates[0]
    for match in candidates[1:]:
        alike = match.side is first.side and match.score >= 0.95 * first.score
        if alike and first.point in atlas.points[match.point].satellites:
            return match
    return first
