"""Clinical rules that no entry may break."""

from collections.abc import Iterator

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.points import SelfCare, Technique, TriggerPoint, WithheldTechnique, ZoneKind
from bodymap.anatomy.side import Body, Side
from bodymap.loading.problems import Problem
from bodymap.query.here import foot_of
from bodymap.query.skin import region_of_face

SELF_CARE_CEILING = 5
GENTLE_CEILING = 4
LONGEST_HOLD, LONGEST_HOLD_NEAR_VESSELS = 90, 60
SHORTEST_HOLD = 10
VESSEL_HAZARDS = frozenset({"H07", "H15"})
WITHHELD_MUSCLES = frozenset({"longus_capitis_colli", "infrahyoids"})
"""Anterior deep neck: no compression technique is taught there."""
GENTLE_MUSCLES = frozenset(
    {
        "sternocleidomastoid", "scalenes", "scalenus_minimus", "digastric", "platysma", "suboccipitals",
        "masseter", "medial_pterygoid", "lateral_pterygoid", "zygomaticus_major", "buccinator",
        "orbicularis_oculi", "frontalis", "subscapularis", "pectineus",
    }
)  # fmt: skip
"""Face, front and side of the neck, suboccipitals, axilla, femoral triangle."""
GENTLE_REGIONS = frozenset(
    {"side_of_neck", "throat", "under_chin", "skull_base", "armpit", "groin"}
    | {"brow", "cheek", "cheek_upper", "cheekbone", "chin", "eye", "jaw", "jaw_joint", "jaw_muscle"}
    | {"lower_lip", "nose", "upper_lip"}
)


def clinical_problems(atlas: Atlas) -> list[Problem]:
    """Return every breach of the pressure scale and of withheld techniques."""
    found: list[Problem] = []
    for index, point in enumerate(atlas.points.values()):
        found += _point(atlas, point, f"points[{index}]")
    return [*found, *_key_cycles(atlas)]


def _point(atlas: Atlas, point: TriggerPoint, path: str) -> Iterator[Problem]:
    file = "points.json"
    kinds = {zone.kind for zone in point.referral.zones}
    if ZoneKind.ESSENTIAL not in kinds and ZoneKind.AUTONOMIC not in kinds:
        yield Problem(file, f"{path}.referral.zones", "has no essential zone")
    note = atlas.muscles[point.muscle].lengthening_note
    stretches = [each for each in point.lengthening if atlas.exercises[each].kind == "lengthening"]
    if len(set(stretches)) < 2 and note is None:
        yield Problem(
            file, f"{path}.lengthening", "has fewer than two lengthening exercises and no reason why"
        )
    if not point.strengthening:
        yield Problem(file, f"{path}.strengthening", "has no strengthening or control exercise")
    if not point.factors:
        yield Problem(file, f"{path}.factors", "has no perpetuating factor")
    if isinstance(point.technique, Technique):
        yield from _technique(atlas, point, point.technique, path)
    if isinstance(point.self_care, SelfCare):
        yield from _self_care(atlas, point, point.self_care, path)


def _technique(atlas: Atlas, point: TriggerPoint, technique: Technique, path: str) -> Iterator[Problem]:
    file = "points.json"
    if point.muscle in WITHHELD_MUSCLES:
        yield Problem(file, f"{path}.technique", "must be withheld: anterior deep neck")
    if is_gentle_place(atlas, point) and technique.pressure.ceiling > GENTLE_CEILING:
        yield Problem(
            file, f"{path}.technique.pressure.ceiling", f"must be at most {GENTLE_CEILING} at this place"
        )
    longest = LONGEST_HOLD_NEAR_VESSELS if VESSEL_HAZARDS & set(point.hazards) else LONGEST_HOLD
    if not SHORTEST_HOLD <= technique.hold_s[0] <= technique.hold_s[1] <= longest:
        yield Problem(file, f"{path}.technique.hold_s", f"must lie between {SHORTEST_HOLD} and {longest} s")


def _self_care(atlas: Atlas, point: TriggerPoint, care: SelfCare, path: str) -> Iterator[Problem]:
    most = GENTLE_CEILING if is_gentle_place(atlas, point) else SELF_CARE_CEILING
    if care.pressure.ceiling > most:
        yield Problem("points.json", f"{path}.self_care.pressure.ceiling", f"must be at most {most}")
    if isinstance(point.technique, WithheldTechnique):
        yield Problem(
            "points.json", f"{path}.self_care", "must be unavailable where the technique is withheld"
        )
    elif care.pressure.ceiling > point.technique.pressure.ceiling:
        yield Problem(
            "points.json", f"{path}.self_care.pressure.ceiling", "must not exceed the therapist's ceiling"
        )


def is_gentle_place(atlas: Atlas, point: TriggerPoint) -> bool:
    """Tell whether pressure stays at 4: by the muscle, or by the region the finger goes in at."""
    return point.muscle in GENTLE_MUSCLES or region_over(atlas, point.id) in GENTLE_REGIONS


def region_over(atlas: Atlas, point: str) -> str:
    """Return the id of the own region over a right point of the male body."""
    topology = atlas.geometry.skin_topology()
    foot = foot_of(atlas, Body.MALE, point, Side.RIGHT)
    faces = ((topology.faces == foot).any(axis=1) & topology.outer).nonzero()[0]
    place = region_of_face(atlas, int(faces[0]), Layer.OWN)
    return place.id if place is not None else ""


def _key_cycles(atlas: Atlas) -> Iterator[Problem]:
    """A point cannot be induced by a point that it induces itself."""
    for index, point in enumerate(atlas.points.values()):
        seen: set[str] = set()
        ahead = list(point.key)
        while ahead:
            key = ahead.pop()
            if key == point.id:
                yield Problem("points.json", f"points[{index}].key", f"{point.id} is a key point of itself")
                break
            if key not in seen:
                seen.add(key)
                ahead += atlas.points[key].key
