"""Which point of which bone must lie on which landmark: the table that ``bones_fit`` bends bones by.

A source point is a joint centre of the source's model (mm of the file) or is found on the placed bone by a
rule like "the lowest vertex". Directions are those of the frame, on the right side: -x lateral, +y up,
+z anterior.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from meshbuild.bones_fit import Bend, Pin
from meshbuild.bones_mesh import Mesh
from meshbuild.bones_source import landmarks, to_frame
from meshbuild.bones_table import BONES
from meshbuild.frame import Points

Triple = tuple[float, float, float]
FREE = float("nan")
BY_ID = {bone.id: bone for bone in BONES}


@dataclass(frozen=True)
class At:
    """A point in mm of the bone's own file, such as a joint centre of the source's model."""

    bone: str
    point: Triple

    def find(self, _placed: Mapping[str, Mesh]) -> Points:
        """Return the (3,) point in the frame."""
        bone = BY_ID[self.bone]
        assert bone.scan is not None
        found: Points = to_frame(np.array([self.point]), bone.scan, bone.side == "midline")[0]
        return found


@dataclass(frozen=True)
class Far:
    """The vertex farthest along a direction, between two shares of the bone's extent along an axis."""

    bone: str
    direction: Triple
    axis: int = 1
    low: float = 0.0
    high: float = 1.0

    def find(self, placed: Mapping[str, Mesh]) -> Points:
        """Return the (3,) vertex in the frame."""
        vertices = placed[self.bone][0]
        along = vertices[:, self.axis]
        share = (along - along.min()) / np.ptp(along)
        among = vertices[(share >= self.low) & (share <= self.high)]
        found: Points = among[np.argmax(among @ np.array(self.direction))]
        return found


@dataclass(frozen=True)
class Near:
    """The vertex of the placed bone that is nearest to a point of the frame."""

    bone: str
    point: Triple

    def find(self, placed: Mapping[str, Mesh]) -> Points:
        """Return the (3,) vertex in the frame."""
        vertices = placed[self.bone][0]
        found: Points = vertices[np.argmin(np.linalg.norm(vertices - np.array(self.point), axis=1))]
        return found


@dataclass(frozen=True)
class End:
    """The middle of the last share of a bone along a direction, such as the head of a metatarsal."""

    bone: str
    direction: Triple
    share: float

    def find(self, placed: Mapping[str, Mesh]) -> Points:
        """Return the (3,) point in the frame."""
        vertices = placed[self.bone][0]
        along = vertices @ np.array(self.direction)
        last = vertices[along > along.max() - self.share * np.ptp(along)]
        found: Points = (last.min(axis=0) + last.max(axis=0)) / 2
        return found


Rule = At | Far | Near | End
# (rule, goal, which coordinates count); the goal is a landmark, a point, or a point of a bone bent before
Row = tuple[Rule, str | Triple | At, str]
# bones that move together -> their pins
Pins = dict[tuple[str, ...], list[Row]]


def pinned(rows: list[Row], placed: Mapping[str, Mesh], bends: Mapping[str, Bend]) -> list[Pin]:
    """Return the pins of some rows for bones as placed.

    ``bends`` holds the corrections of the bones that were bent before, by bone.
    """
    return [Pin(row[0].find(placed), _target(row, placed, bends)) for row in rows]


def _target(row: Row, placed: Mapping[str, Mesh], bends: Mapping[str, Bend]) -> Points:
    """Return the (3,) target of a row, NaN where a coordinate does not count."""
    goal = row[1]
    if isinstance(goal, At):
        point = bends[goal.bone](goal.find(placed)[None])[0]
    else:
        point = landmarks()[goal] if isinstance(goal, str) else np.array(goal, dtype=float)
    return np.where([axis in row[2] for axis in "xyz"], point, FREE)


UP, DOWN, FRONT, BACK, OUT, IN = (0, 1, 0), (0, -1, 0), (0, 0, 1), (0, 0, -1), (-1, 0, 0), (1, 0, 0)


PINS: Pins = {
    # the face is drawn to the landmarks of the scan and to the profile of the skin, under which the source's
    # jaws lay 20 mm deep; upper and lower teeth move together
    ("cranium", "mandible"): [
        (Near("cranium", (0, 1645, 135)), (0.0, 1645.0, 139.0), "yz"),
        (Near("cranium", (0, 1627, 142)), (0.0, 1621.0, 149.0), "yz"),
        (Near("cranium", (0, 1571, 142)), (0.0, 1566.0, 149.0), "yz"),
        (Near("mandible", (0, 1578, 138)), (0.0, 1573.0, 145.0), "yz"),
        (Near("cranium", (-46, 1649, 122)), "zygomatic_bone_prominence_R", "xyz"),
        (Near("cranium", (-61, 1619, 100)), "zygion_R", "xyz"),
        (Near("cranium", (-36, 1605, 120)), "infraorbital_margin_R", "xyz"),
        (Near("cranium", (-48, 1583, 46)), (-46.0, 1589.0, 34.0), "xyz"),
        (Near("cranium", (-18, 1599, 45)), (-18.0, 1585.0, 38.0), "yz"),
        (Near("cranium", (0, 1592, 15)), (0.0, 1587.0, 14.0), "y"),
        (Near("cranium", (-73, 1668, 40)), (-65.0, 1668.0, 40.0), "x"),
        (Near("cranium", (0, 1633, -34)), "external_occipital_protuberance", "yz"),
        (Near("cranium", (0, 1736, 39)), "skull_vertex", "y"),
        (Near("mandible", (-45, 1615, 59)), "mandibular_condyle_R", "xyz"),
        (Near("mandible", (-41, 1606, 96)), "coronoid_process_mandible_R", "yz"),
        (Near("mandible", (-45, 1562, 74)), (-44.0, 1548.0, 70.0), "xyz"),
        (Near("mandible", (0, 1538, 127)), (0.0, 1526.0, 140.0), "yz"),
    ],
    ("hip_bone",): [
        (At("hip_bone", (-56.3, -78.5, 77.3)), "hip_joint_centre_R", "xyz"),
        (Far("hip_bone", FRONT, 1, 0.55, 1), "ASIS_R", "xyz"),
        (Far("hip_bone", BACK, 1, 0.5, 0.85), "PSIS_R", "xyz"),
        (Far("hip_bone", UP), "iliac_crest_top_R", "y"),
        (Far("hip_bone", OUT, 1, 0.6, 1), "iliac_tubercle_R", "x"),
        (Far("hip_bone", FRONT, 1, 0, 0.35), "pubic_tubercle_R", "yz"),
        (Far("hip_bone", IN, 1, 0, 0.4), (-2.5, 900.0, 70.0), "x"),
        (Far("hip_bone", (0, -1, -0.5)), "ischial_tuberosity_R", "xyz"),
    ],
    ("femur",): [
        (At("femur", (0, 0, 0)), "hip_joint_centre_R", "xyz"),
        (Far("femur", OUT, 1, 0.75, 1), "greater_trochanter_lateral_R", "xz"),
        (Far("femur", (0.5, 0, -1), 1, 0.75, 0.88), "lesser_trochanter_R", "xyz"),
        (Far("femur", IN, 1, 0, 0.15), "femur_medial_epicondyle_R", "xz"),
        (Far("femur", OUT, 1, 0, 0.15), "femur_lateral_epicondyle_R", "xz"),
        (Far("femur", DOWN, 0, 0.0, 0.4), (0.0, 475.0, 0.0), "y"),
        (Far("femur", DOWN, 0, 0.45, 0.9), (0.0, 474.0, 0.0), "y"),
    ],
    ("tibia",): [
        (Far("tibia", IN, 1, 0.85, 1), "tibial_plateau_medial_R", "x"),
        (Far("tibia", OUT, 1, 0.85, 1), "tibial_plateau_lateral_R", "x"),
        (Far("tibia", FRONT, 1, 0.85, 0.97), "tibial_tuberosity_R", "z"),
        (At("tibia", (-10, -400, 0)), "ankle_joint_centre_R", "xyz"),
        (Far("tibia", DOWN), "medial_malleolus_R", "xyz"),
    ],
    ("fibula",): [
        (Far("fibula", UP), (-164.0, 467.0, -27.0), "xyz"),
        (Far("fibula", DOWN), "lateral_malleolus_R", "xyz"),
    ],
    ("humerus",): [
        (At("humerus", (0, 0, 0)), "humeral_head_centre_R", "xyz"),
        (Far("humerus", OUT, 1, 0.88, 1), "greater_tubercle_R", "xz"),
        (Far("humerus", IN, 1, 0, 0.12), "humerus_medial_epicondyle_R", "xyz"),
        (Far("humerus", OUT, 1, 0, 0.12), "humerus_lateral_epicondyle_R", "xyz"),
    ],
    ("scapula",): [
        (At("scapula", (-9.6, -34, 9)), "humeral_head_centre_R", "xyz"),
        (Far("scapula", DOWN), "scapula_inferior_angle_R", "xyz"),
        (Far("scapula", (0.7, 1, 0)), "scapula_superior_angle_R", "xyz"),
        (Far("scapula", IN, 1, 0.4, 0.6), "scapula_medial_border_mid_R", "xz"),
        (Far("scapula", FRONT), "coracoid_tip_R", "xyz"),
        (Far("scapula", OUT, 1, 0.75, 1), "acromion_lateral_R", "xyz"),
    ],
    # the joints of the model keep ulna and radius on the humerus: trochlea and capitulum
    ("ulna",): [
        (At("ulna", (0, 0, 0)), At("humerus", (6.1, -290.4, -12.3)), "xyz"),
        (Far("ulna", DOWN), (-314.0, 885.0, 72.0), "xyz"),
    ],
    ("radius",): [
        (At("radius", (0, 0, 0)), At("humerus", (6.5, -301.9, 7.7)), "xyz"),
        (At("radius", (18, -242, 25)), (-331.0, 881.0, 77.0), "xyz"),
        (Far("radius", DOWN), (-342.0, 881.0, 80.0), "xyz"),
        (Far("radius", BACK, 1, 0, 0.1), "lister_tubercle_R", "xz"),
    ],
    ("talus", "calcaneus", "navicular", "cuboid", "cuneiform_medial", "cuneiform_intermediate",
     "cuneiform_lateral", *(f"metatarsal_{n}" for n in range(1, 6)),
     *(bone.id for bone in BONES if bone.id.startswith("foot_phalanx"))): [
        (At("talus", (0, 0, 0)), "ankle_joint_centre_R", "xyz"),
        (Far("calcaneus", BACK), "calcaneal_tuberosity_R", "xyz"),
        (Far("calcaneus", DOWN, 2, 0, 0.4), "calcaneus_plantar_R", "y"),
        (Far("navicular", IN), "navicular_tuberosity_R", "xyz"),
        (Far("metatarsal_5", OUT, 2, 0, 0.4), "fifth_metatarsal_base_R", "xyz"),
        *((End(f"metatarsal_{n}", FRONT, 0.2), f"metatarsal_head_{n}_R", "xyz") for n in range(1, 6)),
        *((Far(f"foot_phalanx_distal_{n}", FRONT), f"toe_tip_{n}_R", "xyz") for n in range(1, 6)),
    ],
}  # fmt: skip
