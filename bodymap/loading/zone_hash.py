"""The hash that ties baked zones to what they were baked from."""

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
    source = {
        "points": [
            [point["id"], point["referral"]["zones"]] for point in sorted(points, key=lambda p: str(p["id"]))
        ],
        "landmarks": sorted([entry["id"], entry["paired"], entry["vertex"]] for entry in landmarks),
        "skin": hashlib.sha256(skin_pack).hexdigest(),
    }
    canonical = json.dumps(source, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def zone_source_hash_of(assets: Path) -> str:
    """Return the hash for the files of an assets folder."""
    points = json.loads((assets / "points.json").read_text("utf-8"))["points"]
    landmarks = json.loads((assets / "landmarks.json").read_text("utf-8"))["landmarks"]
    return zone_source_hash(points, landmarks, (assets / "meshes" / "skin.npz").read_bytes())
