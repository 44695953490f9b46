"""The hashes that tie baked zones and measured lines to what they were baked from."""

import hashlib
import json
from pathlib import Path
from typing import Any


def zone_source_hash(points: list[dict[str, Any]], landmarks: list[dict[str, Any]], skin_pack: bytes) -> str:
    """Return the SHA-256 of everything a bake of the referral zones depends on.

    Parameters
    ----------
    points : the entries of points.json, as parsed; only id and zones count, so that a change of words
        leaves the bake valid.
    landmarks : the entries of landmarks.json, as parsed; only id, paired and vertex count.
    skin_pack : the bytes of skin.npz.
    """
    return _hash({point["id"]: point["referral"]["zones"] for point in points}, landmarks, skin_pack)


def line_source_hash(points: list[dict[str, Any]], landmarks: list[dict[str, Any]], skin_pack: bytes) -> str:
    """Return the SHA-256 of everything a bake of the measured lines depends on.

    Parameters
    ----------
    points : the entries of points.json, as parsed; only id, the ends of the line and `reach_from` count.
    landmarks, skin_pack : as for the zones.
    """
    return _hash({point["id"]: _ends(point["location"]) for point in points}, landmarks, skin_pack)


def dermatome_source_hash(
    dermatomes: list[dict[str, Any]], landmarks: list[dict[str, Any]], skin_pack: bytes
) -> str:
    """Return the SHA-256 of everything a bake of the dermatomes depends on: drawings, their order, places."""
    drawn = {
        f"{number:02d} {entry['id']}": [entry["seeds"], entry["labels"], entry["key_point"]["at"]]
        for number, entry in enumerate(dermatomes)
    }
    return _hash(drawn, landmarks, skin_pack)


def _ends(location: dict[str, Any]) -> list[Any]:
    line = location["landmark_line"]
    return [line["from"], line["to"], location.get("reach_from")]


def _hash(of_points: dict[str, Any], landmarks: list[dict[str, Any]], skin_pack: bytes) -> str:
    source = {
        "points": sorted(of_points.items()),
        "landmarks": sorted([entry["id"], entry["paired"], entry["vertex"]] for entry in landmarks),
        "skin": hashlib.sha256(skin_pack).hexdigest(),
    }
    canonical = json.dumps(source, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def source_hashes_of(assets: Path) -> dict[str, str]:
    """Return the hashes for the files of an assets folder, by the name of the baked document."""
    points = json.loads((assets / "points.json").read_text("utf-8"))["points"]
    landmarks = json.loads((assets / "landmarks.json").read_text("utf-8"))["landmarks"]
    skin = (assets / "meshes" / "skin.npz").read_bytes()
    return {
        "meshes/zones.json": zone_source_hash(points, landmarks, skin),
        "meshes/find_lines.json": line_source_hash(points, landmarks, skin),
    }


def dermatome_hash_of(assets: Path) -> str:
    """Return the hash for the dermatomes of an assets folder."""
    dermatomes = json.loads((assets / "dermatomes.json").read_text("utf-8"))["dermatomes"]
    landmarks = json.loads((assets / "landmarks.json").read_text("utf-8"))["landmarks"]
    return dermatome_source_hash(dermatomes, landmarks, (assets / "meshes" / "skin.npz").read_bytes())
