"""``python -m meshbuild.bones_report``: measure the skeleton, write the tables of its document."""

import json
from collections.abc import Iterator

import numpy as np

from meshbuild.bones_inside import Skin
from meshbuild.bones_remesh import winding_number
from meshbuild.bones_source import landmarks
from meshbuild.frame import BODIES, MESHES, ROOT, Faces, Points
from meshbuild.geometry import closed_outer, closest_point
from meshbuild.pack import read_pack

DOCUMENT = ROOT / "docs" / "anatomy_bones.md"
MARK = "<!-- measured: everything below is written by python -m meshbuild.bones_report -->"
# word in the name of a landmark -> the bones it may lie on, where the bone's own name does not say it
ON = {
    "S2_spinous": "sacrum_coccyx",
    "spinous": "vertebra_",
    "transverse": "vertebra_",
    "occipital": "cranium",
    "skull": "cranium",
    "mastoid": "cranium",
    "glabella": "cranium",
    "zyg": "cranium",
    "infraorbital": "cranium",
    "mandib": "mandible",
    "menton": "mandible",
    "pogonion": "mandible",
    "hyoid": "hyoid",
    "coracoid": "scapula",
    "acromion_lateral": "scapula",
    "acromial": "scapula",
    "greater_tubercle": "humerus",
    "lesser_tubercle": "humerus",
    "adductor": "femur",
    "lister": "radius",
    "epicondyle": "humerus femur",
    "olecranon": "ulna",
    "ulnar": "ulna",
    "radial": "radius",
    "SIS": "hip_bone",
    "iliac": "hip_bone",
    "ischial": "hip_bone",
    "pubic": "hip_bone",
    "trochanter": "femur",
    "patella": "patella",
    "tibial": "tibia",
    "fibular": "fibula",
    "malleolus": "tibia fibula",
    "calcane": "calcaneus",
    "fingertip": "hand_phalanx_distal",
    "toe_tip": "foot_phalanx_distal",
    "rib": "rib_",
    "scapul": "scapula",
}
JOINTS = (
    ("cranium", "vertebra_c1"), ("cranium", "mandible"), ("scapula", "humerus"), ("clavicle", "scapula"),
    ("clavicle", "manubrium"), ("humerus", "ulna"), ("humerus", "radius"), ("radius", "scaphoid"),
    ("radius", "lunate"), ("vertebra_l5", "sacrum_coccyx"), ("hip_bone", "sacrum_coccyx"),
    ("hip_bone", "femur"), ("femur", "tibia"), ("femur", "patella"), ("tibia", "fibula"), ("tibia", "talus"),
    ("talus", "calcaneus"), ("talus", "navicular"),
)  # fmt: skip


class Skeleton:
    """The written pack, by bone of the right side or the middle."""

    def __init__(self) -> None:
        self._pack = read_pack(MESHES / "bones.npz")
        stored = json.loads((MESHES / "bones.json").read_text(encoding="utf-8"))
        self.entries = {e["id"]: e for e in stored if e["side"] != "left"}

    def mesh(self, name: str, body: str) -> tuple[Points, Faces]:
        """Return vertices (n, 3) mm and faces of a bone."""
        entry = self.entries[name]
        start, face = entry["vertex_start"], entry["face_start"]
        vertices = self._pack[f"{body}_vertices"][start : start + entry["vertex_count"]].astype(np.float64)
        return vertices, self._pack["faces"][face : face + entry["face_count"]] - start


def landmark_rows(skeleton: Skeleton) -> Iterator[tuple[str, str, float]]:
    """Yield (landmark, nearest bone, distance in mm) of the male for landmarks that lie on bone."""
    for name, point in sorted(landmarks().items()):
        words = next((bones for word, bones in ON.items() if word in name), None)
        if words is None:
            continue
        candidates = [b for b in skeleton.entries if b.startswith(tuple(words.split()))]
        best = min((_distance(point, skeleton.mesh(bone, "male")), bone) for bone in candidates)
        yield name, best[1], best[0]


def _distance(point: Points, mesh: tuple[Points, Faces]) -> float:
    nearest, _ = closest_point(point[None], *mesh)
    return float(np.linalg.norm(nearest[0] - point))


def depth_rows(skeleton: Skeleton, body: str) -> list[tuple[str, float]]:
    """Return (bone, least depth under the skin in mm), shallowest first."""
    pack = read_pack(MESHES / "skin.npz")
    vertices = pack[f"{body}_vertices"].astype(np.float64)
    skin = Skin(*closed_outer(vertices, pack["faces"], pack["outer"]))
    rows = [(name, float(skin.depth(skeleton.mesh(name, body)[0]).min())) for name in skeleton.entries]
    return sorted(rows, key=lambda row: row[1])


def gap(skeleton: Skeleton, first: str, second: str, body: str) -> float:
    """Return the least distance in mm between two bones; negative where they overlap."""
    a, b = skeleton.mesh(first, body), skeleton.mesh(second, body)
    return min(_signed(a[0], b).min(), _signed(b[0], a).min())


def _signed(points: Points, mesh: tuple[Points, Faces]) -> Points:
    """Return (p,) distances, negative inside by winding number: coarse bones have folds that fool normals."""
    surface, _ = closest_point(points, *mesh)
    distance: Points = np.linalg.norm(points - surface, axis=1)
    near = distance < np.sort(distance)[min(len(distance) - 1, 200)] + 15
    distance[near] *= np.where(winding_number(points[near], *mesh) > 0.5, -1, 1)
    return distance


def _tables() -> str:
    skeleton = Skeleton()
    lines = [
        "",
        "## Landmarks (male)",
        "",
        "Distance of a measured landmark from the surface of its bone, mm.",
        "",
    ]
    rows = list(landmark_rows(skeleton))
    found = np.array([row[2] for row in rows])
    lines.append(
        f"{len(rows)} landmarks: median {np.median(found):.1f}, "
        f"90th percentile {np.percentile(found, 90):.1f}, largest {found.max():.1f}. Those over 5 mm:"
    )
    lines += ["", "| landmark | bone | mm |", "|---|---|---|"]
    lines += [f"| {n} | {b} | {d:.1f} |" for n, b, d in sorted(rows, key=lambda r: -r[2]) if d > 5]
    lines += ["", "## Joints", "", "Least distance between two bones in mm; negative where they overlap.", ""]
    lines += ["| joint | male | female |", "|---|---|---|"]
    for first, second in JOINTS:
        values = " | ".join(f"{gap(skeleton, first, second, body):.1f}" for body in BODIES)
        lines.append(f"| {first} - {second} | {values} |")
    lines += ["", "## Depth under the skin", "", "The shallowest ten bones of each body, mm.", ""]
    lines += ["| male | mm | female | mm |", "|---|---|---|---|"]
    shallow = [depth_rows(skeleton, body)[:10] for body in BODIES]
    lines += [f"| {m[0]} | {m[1]:.1f} | {f[0]} | {f[1]:.1f} |" for m, f in zip(*shallow, strict=True)]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Rewrite what follows the mark in the document."""
    text = DOCUMENT.read_text(encoding="utf-8").split(MARK)[0]
    DOCUMENT.write_text(text + MARK + "\n" + _tables(), encoding="utf-8")


if __name__ == "__main__":
    main()
