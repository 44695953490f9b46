"""How each exercise is drawn: joint poses of ``exercises.json`` and what ``exercise_figures.csv`` adds."""

import csv
import json
from dataclasses import dataclass

from meshbuild.figure_pose import Pose
from meshbuild.figure_words import pose_of
from meshbuild.frame import FIGURES, ROOT

TABLE = FIGURES / "exercise_figures.csv"
_SIGNED = {
    "flexion": ("flex", 1), "extension": ("flex", -1), "abduction": ("abd", 1), "adduction": ("abd", -1),
    "external_rotation": ("er", 1), "internal_rotation": ("er", -1), "horizontal_adduction": ("hadd", 1),
    "horizontal_abduction": ("hadd", -1), "supination": ("sup", 1), "pronation": ("sup", -1),
    "radial_deviation": ("rad", 1), "ulnar_deviation": ("rad", -1), "dorsiflexion": ("dorsi", 1),
    "plantarflexion": ("dorsi", -1), "elevation": ("elev", 1), "depression": ("elev", -1),
    "protraction": ("pro", 1), "retraction": ("pro", -1), "opening": ("open", 1), "inversion": ("ever", -1),
    "eversion": ("ever", 1), "side_bend_same": ("side", 1), "side_bend_opposite": ("side", -1),
    "rotation_same": ("rot", 1), "rotation_opposite": ("rot", -1),
}  # fmt: skip
_SHORT = {
    "shoulder": "sh", "shoulder_girdle": "girdle", "forearm": "fore", "fingers": "fing",
    "thoracic_spine": "thor", "lumbar_spine": "lumb",
}  # fmt: skip
_MIDLINE = ("neck", "head", "jaw", "thor", "lumb")
_SIDES = {"same": "R", "opposite": "L", "both": "RL", "midline": "M"}
_MUSCLES = 2
_ON_THIGHS = {side: f"{side}.hand=thigh_front_lower{'.L' if side == 'L' else ''}" for side in "RL"}
# of each base position the angles that its name says already
_BASES = {
    "standing": "B.sh.abd=9 B.elbow.flex=14 B.fore.sup=0 flat=RL",
    "chair": "B.hip.flex=90 B.knee.flex=90 B.sh.flex=22 B.sh.abd=6 B.elbow.flex=58 B.fore.sup=-75 "
    "B.wrist.flex=-10 flat=RL",
    "floor_sitting": "B.hip.flex=90 B.hip.abd=3 B.sh.flex=10 B.sh.abd=10 B.elbow.flex=30 B.fore.sup=-60",
    "supine": "B.sh.abd=14 B.elbow.flex=10 B.fore.sup=10 B.ankle.dorsi=-15",
    "supine_knees_bent": "B.hip.flex=52 B.knee.flex=95 B.sh.abd=16 B.elbow.flex=12 B.fore.sup=-80 "
    "B.ankle.dorsi=-43 flat=RL plant=RL",
    "prone": "B.sh.abd=12 B.fore.sup=10 B.elbow.flex=8 B.ankle.dorsi=-50",
    "side_left": "B.hip.flex=45 B.knee.flex=70 L.sh.flex=95 L.elbow.flex=95 R.sh.abd=-2 R.elbow.flex=15 "
    "R.sh.flex=8 B.fore.sup=0 R.hip.abd=-8",
    "side_right": "B.hip.flex=45 B.knee.flex=70 R.sh.flex=95 R.elbow.flex=95 L.sh.abd=-2 L.elbow.flex=15 "
    "L.sh.flex=8 B.fore.sup=0 L.hip.abd=-8",
    "all_fours": "pitch=-8 B.hip.flex=82 B.knee.flex=90 B.ankle.dorsi=-80 B.sh.flex=80 B.elbow.flex=4 "
    "B.fore.sup=-85 B.wrist.flex=-85",
    "kneeling": "B.knee.flex=90 B.ankle.dorsi=-80 B.sh.abd=9 B.elbow.flex=14 B.fore.sup=0",
    "half_kneeling": "R.knee.flex=90 R.ankle.dorsi=-80 L.hip.flex=90 L.knee.flex=90 B.sh.abd=9 "
    "B.elbow.flex=14 B.fore.sup=0 flat=L",
    "heel_sitting": "B.hip.flex=56 B.knee.flex=146 B.ankle.dorsi=-72 B.sh.flex=15 B.elbow.flex=30 "
    "B.fore.sup=-70",
}  # fmt: skip


@dataclass(frozen=True)
class Drawing:
    """One row of the table with its exercise: start and end pose, camera, props, where it works."""

    exercise: str
    base: str
    start: Pose
    end: Pose
    azimuth_deg: float
    elevation_deg: float
    focus: tuple[str, float] | None
    props: tuple[str, ...]
    muscles: tuple[str, ...]
    sides: tuple[str, ...]
    arrows: tuple[tuple[str, str, str], ...]


def drawings() -> dict[str, Drawing]:
    """Return every drawing by its exercise, in the order of ``exercises.json``."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = {row["exercise"]: row for row in csv.DictReader(file)}
    stored = json.loads((ROOT / "assets" / "exercises.json").read_text(encoding="utf-8"))["exercises"]
    return {entry["id"]: _drawing(entry, rows[entry["id"]]) for entry in stored if entry["id"] in rows}


def _drawing(entry: dict[str, list[dict[str, object]]], row: dict[str, str]) -> Drawing:
    base = str(entry["base"])
    given = " ".join(_angles_of(entry["pose"]))
    start = row["start"]
    resting = _BASES[base] + _resting_hands(base, f"{given} {row['hold']} {row['start']} {row['end']}")
    before = [resting, "" if start.startswith("0") else given, row["hold"], start.removeprefix("0")]
    azimuth, elevation = (float(part) for part in row["view"].split(","))
    focus = row["focus"].split()
    both = all(pose["side"] in ("both", "midline") for pose in entry["pose"])
    marks = row["arrow"].split()
    arrows = [(str(a["at"]), str(a["direction"])) for a in entry["arrows"]]
    return Drawing(
        str(entry["id"]),
        base,
        pose_of(base, " ".join(before)),
        pose_of(base, " ".join([resting, given, row["hold"], row["end"]])),
        azimuth,
        elevation,
        (focus[0], float(focus[1])) if focus else None,
        tuple(row["props"].split()),
        tuple(str(muscle) for muscle in entry["muscles"][:_MUSCLES]),
        ("right", "left") if both else ("right",),
        tuple((at, way, marks[i] if i < len(marks) else "") for i, (at, way) in enumerate(arrows)),
    )


def _resting_hands(base: str, words: str) -> str:
    """Return the words that lay hands on the thighs of who sits, unless the arm has something to do."""
    if base != "chair":
        return ""
    free = [
        s for s in "RL" if not any(f"{k}.{w}" in words for k in (s, "B") for w in ("sh.", "elbow.", "hand"))
    ]
    return "".join(f" {_ON_THIGHS[side]}" for side in free)


def _angles_of(entries: list[dict[str, object]]) -> list[str]:
    """Return the words of the poses of an exercise."""
    words = []
    for pose in entries:
        joint = _SHORT.get(str(pose["joint"]), str(pose["joint"]))
        way, sign = _SIGNED[str(pose["motion"])]
        angle = sign * float(str(pose["angle_deg"]))
        if joint == "toes" and way == "flex":
            way, angle = "ext", -angle
        if joint == "head" and pose["motion"] == "retraction":
            way, angle = "slide", -angle
        for side in "M" if joint in _MIDLINE else _SIDES[str(pose["side"])]:
            if way == "hadd" and not any(
                p["joint"] == "shoulder" and p["motion"] in ("flexion", "abduction") for p in entries
            ):
                words.append(f"{side}.sh.abd=90")
            words.append(f"{side}.{joint}.{way}={angle}")
    return words
