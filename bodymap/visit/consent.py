"""Where a client is asked before being touched: face, chest, axilla, buttock and groin."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side
from bodymap.screening.pressed import pressed_regions
from bodymap.visit.record import ConsentArea

_OF_GROUP = {"face": ConsentArea.FACE, "chest": ConsentArea.CHEST, "pelvis": ConsentArea.GROIN}
_OF_REGION = {
    "armpit": ConsentArea.AXILLA,
    "buttock": ConsentArea.BUTTOCK,
    "buttock_lower": ConsentArea.BUTTOCK,
    "buttock_outer": ConsentArea.BUTTOCK,
    "buttock_upper": ConsentArea.BUTTOCK,
    "hip_front": ConsentArea.GROIN,
    "lower_abdomen": ConsentArea.GROIN,
    "sacrum": ConsentArea.BUTTOCK,
    "tailbone": ConsentArea.BUTTOCK,
    "thigh_inner_upper": ConsentArea.GROIN,
}
_NOT_ASKED = frozenset({"collarbone"})
"""Regions of those groups that are touched like any shoulder."""


def consent_areas(atlas: Atlas, point: str, side: Side) -> tuple[ConsentArea, ...]:
    """Return the areas a client agrees to before a point is pressed: where a finger searches for it."""
    found = set()
    for place in pressed_regions(atlas, point, side):
        if place.id in _NOT_ASKED:
            continue
        area = _OF_REGION.get(place.id) or _OF_GROUP.get(atlas.region(place).group)
        if area is not None:
            found.add(area)
    return tuple(area for area in ConsentArea if area in found)


def consent_words(atlas: Atlas) -> dict[ConsentArea, str]:
    """Return what is asked: "May I work on your face?"."""
    return {
        ConsentArea.FACE: atlas.translate("consent", "May I work on your face?"),
        ConsentArea.CHEST: atlas.translate("consent", "May I work on your chest?"),
        ConsentArea.AXILLA: atlas.translate("consent", "May I work in your armpit?"),
        ConsentArea.BUTTOCK: atlas.translate("consent", "May I work on your buttock?"),
        ConsentArea.GROIN: atlas.translate("consent", "May I work near your groin?"),
    }
