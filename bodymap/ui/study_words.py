"""The words of the filter: areas, layers, roots and nerves."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def area_words() -> dict[str, str]:
    """Return the name of each area of the body."""
    return {
        "head": translate("study", "Head and face"),
        "neck": translate("study", "Neck"),
        "shoulder": translate("study", "Shoulder"),
        "arm": translate("study", "Upper arm"),
        "forearm": translate("study", "Forearm and elbow"),
        "hand": translate("study", "Hand"),
        "chest": translate("study", "Chest"),
        "abdomen": translate("study", "Belly"),
        "upper_back": translate("study", "Upper and middle back"),
        "low_back": translate("study", "Low back"),
        "pelvis": translate("study", "Pelvis"),
        "hip": translate("study", "Hip and buttock"),
        "thigh": translate("study", "Thigh"),
        "leg": translate("study", "Knee and lower leg"),
        "foot": translate("study", "Foot"),
    }


def layer_words() -> dict[int, str]:
    """Return the name of each layer, superficial to deep."""
    return {
        1: translate("study", "1, just under the skin"),
        2: translate("study", "2, under the first layer"),
        3: translate("study", "3, in the middle"),
        4: translate("study", "4, deep"),
        5: translate("study", "5, deepest"),
    }


def nerve_words() -> dict[str, str]:
    """Return the name of each nerve; its branches are found with it."""
    return {
        "facial": translate("study", "Facial nerve"),
        "mandibular": translate("study", "Mandibular nerve"),
        "hypoglossal": translate("study", "Hypoglossal nerve"),
        "accessory": translate("study", "Accessory nerve"),
        "cervical_rami": translate("study", "Cervical nerves and plexus"),
        "suboccipital": translate("study", "Suboccipital nerve"),
        "dorsal_rami": translate("study", "Dorsal rami"),
        "dorsal_scapular": translate("study", "Dorsal scapular nerve"),
        "long_thoracic": translate("study", "Long thoracic nerve"),
        "suprascapular": translate("study", "Suprascapular nerve"),
        "subscapular": translate("study", "Subscapular nerves"),
        "thoracodorsal": translate("study", "Thoracodorsal nerve"),
        "pectoral": translate("study", "Pectoral nerves"),
        "phrenic": translate("study", "Phrenic nerve"),
        "axillary": translate("study", "Axillary nerve"),
        "musculocutaneous": translate("study", "Musculocutaneous nerve"),
        "radial": translate("study", "Radial nerve"),
        "median": translate("study", "Median nerve"),
        "ulnar": translate("study", "Ulnar nerve"),
        "intercostal": translate("study", "Intercostal and subcostal nerves"),
        "ventral_rami": translate("study", "Ventral rami"),
        "femoral": translate("study", "Femoral nerve"),
        "obturator": translate("study", "Obturator nerve"),
        "gluteal": translate("study", "Gluteal nerves"),
        "pudendal": translate("study", "Pudendal nerve"),
        "sacral": translate("study", "Sacral plexus"),
        "tibial": translate("study", "Tibial nerve"),
        "fibular": translate("study", "Fibular nerves"),
    }


def field_words() -> dict[str, str]:
    """Return the name of each field of the filter."""
    return {
        "area": translate("study", "Area"),
        "layer": translate("study", "Layer"),
        "root": translate("study", "Nerve root"),
        "nerve": translate("study", "Nerve"),
        "unit": translate("study", "Works with or against"),
    }
