"""Every bone of the body: identifier, names, and the mesh or figures it is made from.

English and Latin after Terminologia Anatomica (TA2). Side words are data, never part of a name. Paired bones
are built on the right and mirrored.
"""

from dataclasses import dataclass, replace
from typing import Literal

Finish = Literal["round", "remesh", "keep"]

ORDINALS = (
    ("First", "prima", "I"), ("Second", "secunda", "II"), ("Third", "tertia", "III"),
    ("Fourth", "quarta", "IV"), ("Fifth", "quinta", "V"), ("Sixth", "sexta", "VI"),
    ("Seventh", "septima", "VII"), ("Eighth", "octava", "VIII"), ("Ninth", "nona", "IX"),
    ("Tenth", "decima", "X"), ("Eleventh", "undecima", "XI"), ("Twelfth", "duodecima", "XII"),
)  # fmt: skip

# joints of the source's model (myolegs): the talus and the toes in the axes of the foot, mm
TALUS_ON_FOOT = (48.77, 41.95, -7.92)
TOES_ON_FOOT = (178.8, -2.0, 1.08)


@dataclass(frozen=True)
class Scan:
    """A piece of a source mesh and how it becomes a bone.

    Attributes
    ----------
    mesh : STL file without suffix.
    transform : entry of ``opensim_bone_transforms.json`` that places it.
    affine : take the affine map rather than the similarity.
    piece : which connected piece of the file, None for the largest.
    finish : round off the facets, remesh (a source with slits and folds), or keep (dense source).
    parts : into how many parts an edge is cut when rounded off; mm of the grid when remeshed.
    shift : mm added in the axes of the file, where the model sets one body of a chain on another.
    grow : scale about its own middle once placed: the source leaves the joints of the foot gaping.
    """

    mesh: str
    transform: str
    affine: bool = False
    piece: int | None = None
    finish: Finish = "round"
    parts: float = 3
    shift: tuple[float, float, float] = (0.0, 0.0, 0.0)
    grow: float = 1.0


@dataclass(frozen=True)
class Bone:
    """A bone of the right side or the midline.

    ``scan`` is None when it is lofted from figures or built from landmarks. ``faces`` is the number of
    triangles wanted in the full level; the light level has a fifth.
    """

    id: str
    side: Literal["right", "midline"]
    english: str
    latin: str
    faces: int
    scan: Scan | None = None


def _head_and_neck() -> list[Bone]:
    skull = Scan("hat_skull", "hat_skull", finish="remesh", parts=1.4)
    jaw = Scan("hat_jaw", "hat_skull", finish="round", parts=2)
    bones = [
        Bone("cranium", "midline", "Cranium", "Cranium", 10000, skull),
        Bone("mandible", "midline", "Mandible", "Mandibula", 4000, jaw),
        Bone("hyoid", "midline", "Hyoid bone", "Os hyoideum", 700),
    ]
    # pieces of the file in the order of its vertices: discs first, then C6, C7, C1, C5, C4, C3, C2
    piece = {1: 7, 2: 11, 3: 10, 4: 9, 5: 8, 6: 5, 7: 6}
    special = {
        1: ("Atlas (C1)", "Atlas"),
        2: ("Axis (C2)", "Axis"),
        7: ("Seventh cervical vertebra (C7)", "Vertebra prominens"),
    }
    for n in range(1, 8):
        english, _, roman = ORDINALS[n - 1]
        names = special.get(n, (f"{english} cervical vertebra (C{n})", f"Vertebra cervicalis {roman}"))
        scan = Scan("hat_cervical", "hat_cervical", piece=piece[n], finish="round", parts=2)
        bones.append(Bone(f"vertebra_c{n}", "midline", *names, 850, scan))
    return bones


def _trunk() -> list[Bone]:
    bones = []
    for n in range(1, 13):
        english, latin, roman = ORDINALS[n - 1]
        scan = Scan(f"thoracic{n}_s", f"torso_geom_{13 - n}_thoracic{n}_s", affine=True, parts=2)
        names = (f"{english} thoracic vertebra (T{n})", f"Vertebra thoracica {roman}")
        bones.append(Bone(f"vertebra_t{n}", "midline", *names, 850, scan))
        bones.append(Bone(f"rib_{n}", "right", f"{english} rib", f"Costa {latin}", 480 if n < 11 else 360))
        if n <= 10:
            names = (f"{english} costal cartilage", f"Cartilago costalis {roman}")
            bones.append(Bone(f"costal_cartilage_{n}", "right", *names, 240))
    for n in range(1, 6):
        english, _, roman = ORDINALS[n - 1]
        scan = Scan(f"lumbar{n}", f"lumbar{n}_geom_1_lumbar{n}", affine=True, parts=2)
        names = (f"{english} lumbar vertebra (L{n})", f"Vertebra lumbalis {roman}")
        bones.append(Bone(f"vertebra_l{n}", "midline", *names, 950, scan))
    return [
        *bones,
        Bone("sacrum_coccyx", "midline", "Sacrum and coccyx", "Os sacrum et os coccygis", 2400),
        Bone("manubrium", "midline", "Manubrium of sternum", "Manubrium sterni", 700),
        Bone("sternal_body", "midline", "Body of sternum", "Corpus sterni", 1000),
        Bone("xiphoid", "midline", "Xiphoid process", "Processus xiphoideus", 300),
    ]


def _arm() -> list[Bone]:
    def remesh(name: str, spacing: float) -> Scan:
        return Scan(name, f"{name}_r", finish="remesh", parts=spacing)

    bones = [
        Bone("clavicle", "right", "Clavicle", "Clavicula", 900),
        Bone("scapula", "right", "Scapula", "Scapula", 2600, Scan("scapula", "scapula_r", parts=2)),
        Bone("humerus", "right", "Humerus", "Humerus", 1800, remesh("humerus", 1.75)),
        Bone("ulna", "right", "Ulna", "Ulna", 1200, remesh("ulna", 1.25)),
        Bone("radius", "right", "Radius", "Radius", 1200, remesh("radius", 1.25)),
    ]
    carpals = [
        ("scaphoid", "Scaphoid", "Os scaphoideum"), ("lunate", "Lunate", "Os lunatum"),
        ("triquetrum", "Triquetrum", "Os triquetrum"), ("pisiform", "Pisiform", "Os pisiforme"),
        ("trapezium", "Trapezium", "Os trapezium"), ("trapezoid", "Trapezoid", "Os trapezoideum"),
        ("capitate", "Capitate", "Os capitatum"), ("hamate", "Hamate", "Os hamatum"),
    ]  # fmt: skip
    for name, english, latin in carpals:
        bones.append(Bone(name, "right", english, latin, 220, _dense(name)))
    for n in range(1, 6):
        english, _, roman = ORDINALS[n - 1]
        names = (f"{english} metacarpal bone", f"Os metacarpi {roman}")
        bones.append(Bone(f"metacarpal_{n}", "right", *names, 320, _dense(f"{n}mc")))
    return bones + _phalanges("hand", "manus")


def _dense(name: str) -> Scan:
    return Scan(name, f"{name}_r", affine=True, finish="keep")


def _leg() -> list[Bone]:
    bones = [
        Bone("hip_bone", "right", "Hip bone", "Os coxae", 2600, Scan("r_pelvis", "r_pelvis", parts=5)),
        Bone("femur", "right", "Femur", "Os femoris", 2200, Scan("r_femur", "r_femur")),
        Bone("patella", "right", "Patella", "Patella", 420, Scan("r_patella", "r_patella")),
        Bone(
            "tibia", "right", "Tibia", "Tibia", 1700, Scan("r_tibia", "r_tibia", finish="remesh", parts=1.75)
        ),
        Bone("fibula", "right", "Fibula", "Fibula", 800, Scan("r_fibula", "r_fibula")),
        Bone("talus", "right", "Talus", "Talus", 600, Scan("r_talus", "r_foot", shift=TALUS_ON_FOOT)),
    ]
    # pieces of the file in the order of its vertices
    tarsals = [
        ("calcaneus", "Calcaneus", "Calcaneus", 10, 700), ("navicular", "Navicular", "Os naviculare", 9, 340),
        ("cuboid", "Cuboid", "Os cuboideum", 8, 340),
        ("cuneiform_medial", "Medial cuneiform", "Os cuneiforme mediale", 5, 300),
        ("cuneiform_intermediate", "Intermediate cuneiform", "Os cuneiforme intermedium", 6, 260),
        ("cuneiform_lateral", "Lateral cuneiform", "Os cuneiforme laterale", 7, 260),
    ]  # fmt: skip
    for name, english, latin, piece, faces in tarsals:
        grow = {"calcaneus": 1.0, "cuneiform_medial": 1.08}.get(name, 1.14)
        bones.append(Bone(name, "right", english, latin, faces, replace(_foot(piece), grow=grow)))
    for n in range(1, 6):
        english, _, roman = ORDINALS[n - 1]
        names = (f"{english} metatarsal bone", f"Os metatarsi {roman}")
        bones.append(Bone(f"metatarsal_{n}", "right", *names, 340, _foot(n - 1)))
    return bones + _phalanges("foot", "pedis")


def _foot(piece: int) -> Scan:
    return Scan("r_foot", "r_foot", piece=piece, parts=2)


def _phalanges(part: Literal["hand", "foot"], latin_part: str) -> list[Bone]:
    finger = ("thumb", "index finger", "middle finger", "ring finger", "little finger")
    toe = ("great toe", "second toe", "third toe", "fourth toe", "little toe")
    rows = [
        ("proximal", "Proximal", "proximalis"),
        ("middle", "Middle", "media"),
        ("distal", "Distal", "distalis"),
    ]
    bones = []
    for n in range(1, 6):
        digit = (finger if part == "hand" else toe)[n - 1]
        for row, english, latin in rows:
            if n == 1 and row == "middle":
                continue
            names = (
                f"{english} phalanx of {digit}",
                f"Phalanx {latin} digiti {ORDINALS[n - 1][2]} {latin_part}",
            )
            scan = _finger(n, row) if part == "hand" else _toe(n, row)
            faces = 200 if part == "hand" else 150
            bones.append(Bone(f"{part}_phalanx_{row}_{n}", "right", *names, faces, scan))
    return bones


def _finger(digit: int, row: str) -> Scan:
    short = {"proximal": "prox", "middle": "mid", "distal": "dist"}[row]
    return _dense(f"thumb{short}" if digit == 1 else f"{digit}{short}ph")


def _toe(digit: int, row: str) -> Scan:
    # pieces of the file: five distal, four middle (the great toe has none), five proximal
    piece = digit + {"distal": -1, "middle": 3, "proximal": 8}[row]
    return Scan("r_bofoot", "r_foot", piece=piece, parts=2, shift=TOES_ON_FOOT, grow=1.1)


BONES: tuple[Bone, ...] = (*_head_and_neck(), *_trunk(), *_arm(), *_leg())
