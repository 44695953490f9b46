"""The differential by place: no region of the skin without something other than muscle to think of."""

from collections import defaultdict
from collections.abc import Iterator

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.other_sources import FeltOn, OtherSource, SourceKind
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.loading.problems import Problem
from bodymap.query.other_sources import felt_at

_FILE = "other_sources.json"
_NEURAL_OR_JOINT = frozenset({SourceKind.JOINT, SourceKind.NERVE, SourceKind.ROOT})
_VESSELS = frozenset({SourceKind.ARTERY, SourceKind.VEIN})
_TRUNK = frozenset({"chest", "abdomen", "pelvis", "low_back", "mid_back", "upper_back"})
_LIMBS = frozenset({"arm", "elbow", "forearm", "wrist", "hand", "fingers"}) | frozenset(
    {"thigh", "knee", "leg", "ankle", "foot", "toes"}
)


def other_source_problems(atlas: Atlas) -> list[Problem]:
    """Return regions that lack a joint, nerve or root, an organ (trunk) or a vessel (limbs), and misfits.

    A misfit is an entry that names a region twice, or a red flag that is asked about in none of its regions.
    """
    found = list(_uncovered(atlas))
    for index, source in enumerate(atlas.other_sources.values()):
        found += _misfits(atlas, source, f"other_sources[{index}]")
    return found


def _uncovered(atlas: Atlas) -> Iterator[Problem]:
    kinds: dict[NamedPlace, set[SourceKind]] = defaultdict(set)
    for place, sources in felt_at(atlas).items():
        kinds[place] |= {atlas.other_sources[source].kind for source, _ in sources}
    for region in atlas.own_regions:
        here = kinds[NamedPlace(Layer.OWN, region.id, region.side)]
        for wanted, groups, words in (
            (_NEURAL_OR_JOINT, None, "joint, nerve or root"),
            ({SourceKind.VISCERA}, _TRUNK, "inner organ"),
            (_VESSELS, _LIMBS, "artery or vein"),
        ):
            if (groups is None or region.group in groups) and not here & wanted:
                yield Problem(_FILE, "other_sources", f"no {words} is named for {region.side} {region.id}")


def _misfits(atlas: Atlas, source: OtherSource, path: str) -> Iterator[Problem]:
    regions = [region.id for region in source.regions]
    for region in sorted(set(regions)):
        if regions.count(region) > 1:
            yield Problem(_FILE, f"{path}.regions", f"names {region} twice")
    asked = {flag.id: set(flag.regions) for flag in atlas.safety.red_flags}
    for flag in source.red_flags:
        if not asked[flag] & set(regions):
            yield Problem(_FILE, f"{path}.red_flags", f"{flag} is asked about in none of its regions")
    if len({region.side is FeltOn.SAME for region in source.regions}) > 1 and not _is_split(source):
        yield Problem(_FILE, f"{path}.regions", "mixes sides of a paired and of a single source")


def _is_split(source: OtherSource) -> bool:
    """Tell whether a paired source is also felt in the middle, as tonsils are in the throat."""
    return {region.side for region in source.regions} <= {FeltOn.SAME, FeltOn.MIDLINE}
