"""Place the skin landmarks: from bones, joints of the rig and the base mesh to vertices of the outer skin.

A bone is not on the skin: its landmark goes out of the body in the direction a finger would come from.
The rules are for the right side and the midline of the male; the female shares every vertex, and the left is
the mirror.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from meshbuild.frame import FIGURES, MESHES, ROOT, Faces, Points
from meshbuild.landmark_digits import Rule, digit_landmarks
from meshbuild.outer_skin import OuterSkin, load_outer_skin
from meshbuild.pack import read_pack, write_json

_RULES = Path(__file__).resolve().parent / "landmark_rules.json"
_PALM = np.array([-0.12, 0.25, 0.96])  # outward normal of the right palm in the standing pose
_SOLE = np.array([0.0, -1.0, 0.0])

Joints = Mapping[str, tuple[Points, Points]]
"""Head and tail (3,) of the bones of the rig by name, male."""


def landmark_rules() -> dict[str, Rule]:
    """Return the rules of all landmarks by id."""
    listed = json.loads(_RULES.read_text("utf-8"))["landmarks"]
    rules = {name: (row[0], row[1], bool(row[2]), bool(row[3]), row[4]) for name, row in listed.items()}
    return rules | digit_landmarks()


class LandmarkPlacer:
    """Find the vertex a rule means, each once.

    Parameters
    ----------
    skin : the outer skin.
    bones : (3,) mm of the bony landmarks by the names of ``figures/landmarks.json``.
    joints : the rig's bones.
    rules : rule and whether the landmark is paired, by id.
    """

    def __init__(
        self,
        skin: OuterSkin,
        bones: Mapping[str, Points],
        joints: Joints,
        rules: Mapping[str, tuple[dict[str, Any], bool]],
    ) -> None:
        self._skin = skin
        self._bones = bones
        self._joints = joints
        self._rules = rules
        self._found: dict[str, int] = {}

    def vertex(self, name: str) -> int:
        """Return the vertex of a landmark on the right side or the midline.

        Raises
        ------
        ValueError
            When there is no such landmark, or its ray meets no skin.
        """
        if name not in self._found:
            if name not in self._rules:
                raise ValueError(f"there is no landmark {name}")
            rule, paired = self._rules[name]
            try:
                self._found[name] = self._place(rule, paired)
            except ValueError as error:
                raise ValueError(f"landmark {name}: {error}") from error
        return self._found[name]

    def _place(self, rule: dict[str, Any], paired: bool) -> int:
        if "base" in rule:
            return self._nearest(self._skin.male[self._skin.base_vertex[rule["base"]]], paired)
        if "skin" in rule:
            first, second = (self.vertex(name) for name in rule["skin"])
            return self._nearest(self.point_between(first, second, rule["t"]), paired)
        start, toward = self._ray(rule)
        if not paired:
            start, toward = start * [0, 1, 1], toward * [0, 1, 1]
        left = self._skin.exit_face(start, toward / np.linalg.norm(toward))
        if left is None:
            raise ValueError("its ray meets no skin")
        corners = self._skin.outer_faces[left[0]]
        return self._nearest(left[1], paired, corners) if paired else self._nearest(left[1], paired)

    def point_between(self, first: int, second: int, share: float) -> Points:
        """Return the (3,) point at a share of the shortest way along the skin between two vertices."""
        path = self._skin.geodesics.path(first, second)
        at = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
        return np.array([np.interp(share * at[-1], at, path[:, axis]) for axis in range(3)])

    def _nearest(self, point: Points, paired: bool, among: Faces | None = None) -> int:
        candidates = np.flatnonzero(self._skin.on_outer) if among is None else among
        candidates = candidates[self._skin.in_midline[candidates] != paired]
        return int(candidates[np.argmin(np.linalg.norm(self._skin.male[candidates] - point, axis=1))])

    def _ray(self, rule: dict[str, Any]) -> tuple[Points, Points]:
        if "over" in rule:
            start = self._inside(rule["over"]) + np.array(rule.get("move", [0, 0, 0]), dtype=np.float64)
            return start, np.array(rule["toward"], dtype=np.float64)
        kind = "finger" if "finger" in rule else "toe"
        number, joint, share = rule[kind]
        head, tail = self._joints[f"{kind}{number}-{joint}.R"]
        return head + share * (tail - head), digit_direction(kind, number, tail - head, rule["toward"])

    def _inside(self, where: Any) -> Points:
        if isinstance(where, str):
            return self._bones[where]
        if isinstance(where[0], str):
            first, second, share = where
            return self._bones[first] * (1 - share) + self._bones[second] * share
        return np.array(where, dtype=np.float64)


def digit_direction(kind: str, number: int, along: Points, toward: str) -> Points:
    """Return the (3,) direction "palm", "back", "radial", "ulnar" or "tip" at the bone of a right digit.

    Words joined by "+" are added up. The pad of a thumb faces the other fingers, a quarter turn from the
    palm. Of a toe, "palm" is the sole and "radial" the big toe's side.
    """
    along = along / np.linalg.norm(along)
    normal = _PALM if kind == "finger" else _SOLE
    palm = normal - normal @ along * along
    palm /= np.linalg.norm(palm)
    if kind == "finger" and number == 1:
        palm = -np.cross(along, palm)
    radial = np.cross(along, palm)
    directions = {"palm": palm, "back": -palm, "radial": radial, "ulnar": -radial, "tip": along}
    return np.asarray(sum(directions[word] for word in toward.split("+")))


def bony_landmarks() -> dict[str, Points]:
    """Return the bony landmarks, (3,) mm by name."""
    figures = json.loads((FIGURES / "landmarks.json").read_text("utf-8"))["landmarks"]
    return {name: np.array(point, dtype=np.float64) for name, point in figures.items()}


def rig_joints() -> Joints:
    """Return head and tail of the male's bones in the standing pose."""
    rig = read_pack(MESHES / "rig.npz")
    ends = zip(
        rig["male_bone_heads"].astype(np.float64), rig["male_bone_tails"].astype(np.float64), strict=True
    )
    return dict(zip((str(name) for name in rig["bone_names"]), ends, strict=True))


def placer(skin: OuterSkin, extra: Mapping[str, dict[str, Any]] | None = None) -> LandmarkPlacer:
    """Return a placer of all landmarks and of `extra` points by rule (paired, unless the rule says "mid")."""
    rules = {name: (rule[4], rule[3]) for name, rule in landmark_rules().items()}
    rules |= {name: (rule, not rule.get("mid", False)) for name, rule in (extra or {}).items()}
    return LandmarkPlacer(skin, bony_landmarks(), rig_joints(), rules)


def landmark_document(skin: OuterSkin) -> dict[str, Any]:
    """Return the content of ``assets/landmarks.json`` for a skin."""
    places = placer(skin)
    entries = [
        {
            "id": name,
            "paired": paired,
            "vertex": places.vertex(name),
            "name": {"en": plain},
            "anatomical": {"en": anatomical},
            "bony": bony,
        }
        for name, (plain, anatomical, bony, paired, _) in sorted(landmark_rules().items())
    ]
    return {"schema": 1, "landmarks": entries}


def build() -> None:
    """Write ``assets/landmarks.json``."""
    write_json(ROOT / "assets" / "landmarks.json", landmark_document(load_outer_skin()))
