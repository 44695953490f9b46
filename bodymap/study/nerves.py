"""The nerves that drive muscles by the stem a student knows, read from the words about innervation."""

from functools import lru_cache

from bodymap.anatomy.atlas import Atlas

NERVES = {
    "facial": ("facial nerve",),
    "mandibular": ("mandibular", "mylohyoid nerve"),
    "hypoglossal": ("hypoglossal",),
    "accessory": ("accessory nerve",),
    "cervical_rami": ("cervical plexus", "cervical nerve", "ansa cervicalis"),
    "suboccipital": ("suboccipital",),
    "dorsal_rami": ("dorsal rami", "posterior rami", "posterior ramus"),
    "dorsal_scapular": ("dorsal scapular",),
    "long_thoracic": ("long thoracic",),
    "suprascapular": ("suprascapular",),
    "subscapular": ("subscapular nerve",),
    "thoracodorsal": ("thoracodorsal",),
    "pectoral": ("pectoral nerve",),
    "phrenic": ("phrenic",),
    "axillary": ("axillary",),
    "musculocutaneous": ("musculocutaneous",),
    "radial": ("radial nerve", "posterior interosseous"),
    "median": ("median nerve", "anterior interosseous"),
    "ulnar": ("ulnar nerve", "and ulnar"),
    "intercostal": ("intercostal", "lower thoracic", "subcostal"),
    "ventral_rami": ("ventral rami", "anterior rami", "anterior and posterior rami"),
    "femoral": ("femoral nerve",),
    "obturator": ("obturator nerve",),
    "gluteal": ("gluteal",),
    "pudendal": ("pudendal",),
    "sacral": ("sacral plexus", "sacral ventral", "piriformis", "obturator internus", "levator ani"),
    "tibial": ("tibial nerve", "tibial part", "plantar nerve"),
    "fibular": ("fibular",),
}
"""Key: what the words of that nerve or of its branches contain; head to foot."""


@lru_cache(maxsize=4)
def nerves_by_muscle(atlas: Atlas) -> dict[str, frozenset[str]]:
    """Return the keys of `NERVES` that each muscle is driven by; none where only other nerves are named."""
    found = {}
    for muscle in atlas.muscles.values():
        words = muscle.innervation.nerve.casefold()
        found[muscle.id] = frozenset(
            nerve for nerve, parts in NERVES.items() if any(part in words for part in parts)
        )
    return found
