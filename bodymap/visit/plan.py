"""A care plan composed from a visit: one focused session inside something larger.

General massage to settle the whole body, work that lets tissue glide, breath, the way a day is spent,
strength that grows week by week, and a doctor or physiotherapist beside it where pain is complex or stays.
Everything is a suggestion in words that the practitioner changes.
"""

from bodymap.anatomy.atlas import Atlas
from bodymap.visit.record import Plan, PlanItem, PlanKind, Visit

_COMPOSED = frozenset(PlanKind) - {PlanKind.OWN}


def plan_of(atlas: Atlas, visit: Visit) -> Plan:
    """Return the plan of a visit composed anew; own lines, the note and the next visit's date stay."""
    own = tuple(item for item in visit.plan.items if item.kind not in _COMPOSED)
    words = atlas.translate("plan", "Next session: press the same points only if they are still tender.")
    return Plan((PlanItem(PlanKind.SESSION, 1, words), *own), visit.plan.next_visit, visit.plan.note)
