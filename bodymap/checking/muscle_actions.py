"""What each muscle does to the joints, in the vocabulary of the exercises' poses.

From the actions of the muscles as Gray's Anatomy (42nd ed.) and Kendall et al. (2005) list them; only the
motions that a pose can name. Sides are those of the muscle. Head and neck count as one, and so do the two
parts of the spine.
"""

from collections.abc import Mapping

Motion = tuple[str, str]
"""Joint and motion."""

JOINED = {"head": "neck", "thoracic_spine": "spine", "lumbar_spine": "spine"}
"""Joints that a stretch may use for one another."""

_PAIRS = (
    ("flexion", "extension"), ("side_bend_same", "side_bend_opposite"),
    ("rotation_same", "rotation_opposite"), ("abduction", "adduction"),
    ("internal_rotation", "external_rotation"), ("horizontal_adduction", "horizontal_abduction"),
    ("supination", "pronation"), ("radial_deviation", "ulnar_deviation"),
    ("dorsiflexion", "plantarflexion"), ("elevation", "depression"),
    ("protraction", "retraction"), ("inversion", "eversion"), ("opening", "closing"),
)  # fmt: skip
OPPOSITE: Mapping[str, str] = dict(_PAIRS) | {second: first for first, second in _PAIRS}

_NECK_BACK = "neck extension, neck side_bend_same, neck rotation_same"
_BACK = "spine extension, spine side_bend_same, spine rotation_same"
_HAMSTRING = "hip extension, knee flexion, hip adduction"
_QUADRICEPS = "knee extension"
_ADDUCTOR = "hip adduction, hip flexion"
_LATERAL_ROTATOR = "hip external_rotation, hip abduction"
_WRIST_EXTENSOR = "wrist extension, elbow flexion"
_FINGER_FLEXOR = "fingers flexion, wrist flexion"
_CALF = "ankle plantarflexion, knee flexion"

_TABLE = {
    # jaw, head and neck
    "lateral_pterygoid": "jaw opening, jaw protraction",
    "masseter": "jaw closing, jaw protraction",
    "medial_pterygoid": "jaw closing, jaw protraction",
    "temporalis": "jaw closing",
    "iliocostalis_cervicis": _NECK_BACK,
    "longissimus_capitis": _NECK_BACK,
    "longus_capitis_colli": "neck flexion, neck side_bend_same",
    "multifidus_cervicis": "neck extension, neck side_bend_same, neck rotation_opposite",
    "rectus_capitis_anterior": "neck flexion",
    "rectus_capitis_lateralis": "neck side_bend_same",
    "scalenes": "neck side_bend_same, neck flexion, neck rotation_opposite",
    "scalenus_minimus": "neck side_bend_same, neck flexion",
    "semispinalis_capitis": "neck extension, neck side_bend_same",
    "semispinalis_cervicis": "neck extension, neck side_bend_same, neck rotation_opposite",
    "splenius_capitis": _NECK_BACK,
    "splenius_cervicis": _NECK_BACK,
    "sternocleidomastoid": "neck side_bend_same, neck rotation_opposite, neck flexion, neck protraction",
    "suboccipitals": _NECK_BACK,
    # shoulder girdle and shoulder
    "coracobrachialis": "shoulder flexion, shoulder adduction",
    "deltoid": "shoulder abduction, shoulder flexion, shoulder extension, shoulder internal_rotation, "
    "shoulder external_rotation, shoulder horizontal_adduction, shoulder horizontal_abduction",
    "infraspinatus": "shoulder external_rotation, shoulder horizontal_abduction",
    "latissimus_dorsi": "shoulder extension, shoulder adduction, shoulder internal_rotation, "
    "shoulder_girdle depression, shoulder_girdle retraction",
    "levator_scapulae": "shoulder_girdle elevation, neck side_bend_same, neck rotation_same, neck extension",
    "pectoralis_major": "shoulder horizontal_adduction, shoulder internal_rotation, shoulder adduction, "
    "shoulder flexion, shoulder_girdle protraction",
    "pectoralis_minor": "shoulder_girdle protraction, shoulder_girdle depression",
    "rhomboids": "shoulder_girdle retraction, shoulder_girdle elevation",
    "serratus_anterior": "shoulder_girdle protraction",
    "subclavius": "shoulder_girdle depression, shoulder_girdle protraction",
    "subscapularis": "shoulder internal_rotation, shoulder adduction",
    "supraspinatus": "shoulder abduction",
    "teres_major": "shoulder internal_rotation, shoulder adduction, shoulder extension",
    "teres_minor": "shoulder external_rotation, shoulder horizontal_abduction",
    "trapezius": "shoulder_girdle elevation, shoulder_girdle retraction, shoulder_girdle depression, "
    "neck side_bend_same, neck rotation_opposite, neck extension",
    # arm and hand
    "abductor_digiti_minimi_hand": "fingers abduction, fingers flexion",
    "abductor_pollicis_brevis": "thumb abduction, thumb flexion",
    "abductor_pollicis_longus": "thumb abduction, thumb extension, wrist radial_deviation",
    "adductor_pollicis": "thumb adduction, thumb flexion",
    "anconeus": "elbow extension",
    "biceps_brachii": "elbow flexion, forearm supination, shoulder flexion",
    "brachialis": "elbow flexion",
    "brachioradialis": "elbow flexion, forearm supination, forearm pronation",
    "extensor_carpi_radialis_brevis": f"{_WRIST_EXTENSOR}, wrist radial_deviation",
    "extensor_carpi_radialis_longus": f"{_WRIST_EXTENSOR}, wrist radial_deviation",
    "extensor_carpi_ulnaris": "wrist extension, wrist ulnar_deviation",
    "extensor_digiti_minimi": "fingers extension, wrist extension",
    "extensor_digitorum": "fingers extension, wrist extension",
    "extensor_indicis": "fingers extension, wrist extension",
    "extensor_pollicis_brevis": "thumb extension, thumb abduction, wrist radial_deviation",
    "extensor_pollicis_longus": "thumb extension, wrist extension, wrist radial_deviation",
    "flexor_carpi_radialis": "wrist flexion, wrist radial_deviation, elbow flexion, forearm pronation",
    "flexor_carpi_ulnaris": "wrist flexion, wrist ulnar_deviation, elbow flexion",
    "flexor_digiti_minimi_hand": "fingers flexion",
    "flexor_digitorum_profundus": _FINGER_FLEXOR,
    "flexor_digitorum_superficialis": _FINGER_FLEXOR,
    "flexor_pollicis_brevis": "thumb flexion, thumb adduction",
    "flexor_pollicis_longus": "thumb flexion, wrist flexion",
    "interossei_hand": "fingers abduction, fingers adduction, fingers flexion, thumb adduction",
    "opponens_digiti_minimi_hand": "fingers flexion, fingers adduction",
    "opponens_pollicis": "thumb flexion, thumb adduction",
    "palmaris_longus": "wrist flexion, elbow flexion",
    "pronator_quadratus": "forearm pronation",
    "pronator_teres": "forearm pronation, elbow flexion",
    "supinator": "forearm supination",
    "triceps_brachii": "elbow extension, shoulder extension, shoulder adduction",
    # trunk
    "external_oblique": "spine flexion, spine side_bend_same, spine rotation_opposite",
    "iliocostalis_lumborum": _BACK,
    "iliocostalis_thoracis": _BACK,
    "intercostals": "spine side_bend_same, spine rotation_opposite",
    "internal_oblique": "spine flexion, spine side_bend_same, spine rotation_same",
    "interspinales": "spine extension, neck extension",
    "intertransversarii": "spine side_bend_same, neck side_bend_same",
    "levatores_costarum": "spine side_bend_same, spine rotation_opposite, spine extension",
    "longissimus_thoracis": _BACK,
    "multifidus_thoracolumbar": "spine extension, spine side_bend_same, spine rotation_opposite",
    "quadratus_lumborum": "spine side_bend_same, spine extension, hip abduction",
    "rectus_abdominis": "spine flexion, spine side_bend_same",
    "serratus_posterior_inferior": "spine side_bend_same, spine rotation_same, spine extension",
    # hip and thigh
    "adductor_brevis": _ADDUCTOR,
    "adductor_longus": _ADDUCTOR,
    "adductor_magnus": "hip adduction, hip extension",
    "biceps_femoris": "hip extension, knee flexion, hip external_rotation",
    "gluteus_maximus": "hip extension, hip external_rotation, hip abduction",
    "gluteus_medius": "hip abduction, hip internal_rotation, hip external_rotation, hip extension",
    "gluteus_minimus": "hip abduction, hip internal_rotation, hip flexion",
    "gracilis": "hip adduction, knee flexion",
    "iliopsoas": "hip flexion, hip external_rotation, spine flexion",
    "obturator_internus": _LATERAL_ROTATOR,
    "pectineus": _ADDUCTOR,
    "piriformis": f"{_LATERAL_ROTATOR}, hip extension",
    "rectus_femoris": "knee extension, hip flexion",
    "sartorius": "hip flexion, hip abduction, hip external_rotation, knee flexion",
    "semimembranosus": _HAMSTRING,
    "semitendinosus": _HAMSTRING,
    "short_lateral_rotators": f"{_LATERAL_ROTATOR}, hip adduction",
    "tensor_fasciae_latae": "hip flexion, hip abduction, hip internal_rotation",
    "vastus_intermedius": _QUADRICEPS,
    "vastus_lateralis": _QUADRICEPS,
    "vastus_medialis": _QUADRICEPS,
    # leg and foot
    "abductor_digiti_minimi_foot": "toes abduction, toes flexion",
    "abductor_hallucis": "toes abduction, toes flexion",
    "adductor_hallucis": "toes adduction, toes flexion",
    "extensor_digitorum_brevis": "toes extension",
    "extensor_digitorum_longus": "toes extension, ankle dorsiflexion, ankle eversion",
    "extensor_hallucis_brevis": "toes extension",
    "extensor_hallucis_longus": "toes extension, ankle dorsiflexion, ankle inversion",
    "fibularis_brevis": "ankle eversion, ankle plantarflexion",
    "fibularis_longus": "ankle eversion, ankle plantarflexion",
    "fibularis_tertius": "ankle dorsiflexion, ankle eversion",
    "flexor_digiti_minimi_foot": "toes flexion, toes abduction",
    "flexor_digitorum_brevis": "toes flexion",
    "flexor_digitorum_longus": "toes flexion, ankle plantarflexion, ankle inversion",
    "flexor_hallucis_brevis": "toes flexion",
    "flexor_hallucis_longus": "toes flexion, ankle plantarflexion",
    "gastrocnemius": _CALF,
    "interossei_foot": "toes abduction, toes adduction, toes flexion, toes extension",
    "plantaris": _CALF,
    "popliteus": "knee flexion, knee internal_rotation",
    "quadratus_plantae": "toes flexion",
    "soleus": "ankle plantarflexion",
    "tibialis_anterior": "ankle dorsiflexion, ankle inversion",
    "tibialis_posterior": "ankle inversion, ankle plantarflexion",
}

ACTIONS: Mapping[str, frozenset[Motion]] = {
    muscle: frozenset((each.split()[0], each.split()[1]) for each in motions.split(", "))
    for muscle, motions in _TABLE.items()
}
"""The motions each muscle makes."""

WITHOUT_POSE = frozenset(
    {
        "buccinator", "frontalis", "occipitalis", "orbicularis_oculi", "platysma", "zygomaticus_major",
        "orbicularis_oris", "digastric", "genioglossus", "geniohyoid", "hyoglossus", "infrahyoids",
        "mylohyoid", "stylohyoid", "diaphragm", "serratus_posterior_superior", "sternalis",
        "transversus_thoracis",
        "pyramidalis", "transversus_abdominis", "coccygeus", "external_anal_sphincter", "levator_ani",
        "perineal_muscles",
    }
)  # fmt: skip
"""Muscles of skin, tongue, hyoid, ribs, linea alba and pelvic floor: no pose can name their motion."""


def opposing(motion: Motion) -> Motion:
    """Return the motion at the same joint that lengthens what makes this one."""
    return motion[0], OPPOSITE[motion[1]]
