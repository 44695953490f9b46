"""Landmarks that repeat from finger to finger and from toe to toe."""

from typing import Any

Rule = tuple[str, str, bool, bool, dict[str, Any]]
"""Plain name, anatomical name, bony, paired, and how the vertex is found (see landmark_rules.json)."""

FINGERS = {1: "thumb", 2: "index finger", 3: "middle finger", 4: "ring finger", 5: "little finger"}
TOES = {1: "big toe", 2: "second toe", 3: "third toe", 4: "fourth toe", 5: "little toe"}

# The rig's first finger joint lies at the web; the knuckle is nearer the wrist, by shares of the phalanx.
_KNUCKLE, _PALM_HEAD = -0.25, -0.45


def digit_landmarks() -> dict[str, Rule]:
    """Return the rules of all fingers and toes by landmark id."""
    rules = _thumb()
    for number, finger in FINGERS.items():
        rules[f"fingertip_{number}"] = (
            f"Tip of the {finger}", f"Distal phalanx of digit {number}, tip", False, True,
            {"finger": [number, 3, 0.75], "toward": "tip"},
        )  # fmt: skip
        if number > 1:
            rules |= _finger(number, finger)
    for number, toe in TOES.items():
        rules |= _toe(number, toe)
    return rules


def _thumb() -> dict[str, Rule]:
    return {
        "mcp_back_1": ("Knuckle of the thumb", "First metacarpophalangeal joint, dorsal", True, True,
                       {"finger": [1, 2, 0.0], "toward": "back"}),
        "mcp_palm_1": ("Root of the thumb, palm side", "First metacarpophalangeal joint, palmar", True, True,
                       {"finger": [1, 2, 0.0], "toward": "radial"}),
        "thumb_ip": ("Joint of the thumb", "Interphalangeal joint of the thumb, dorsal", True, True,
                     {"finger": [1, 3, 0.0], "toward": "back"}),
        "thumb_base": ("Base of the thumb", "First carpometacarpal joint", True, True,
                       {"finger": [1, 1, 0.1], "toward": "back"}),
    }  # fmt: skip


def _finger(number: int, finger: str) -> dict[str, Rule]:
    joints = (
        ("mcp_back", "Knuckle", "Metacarpophalangeal joint", "dorsal", 1, _KNUCKLE, "back"),
        ("mcp_palm", "Root", "Metacarpophalangeal joint", "palmar", 1, _PALM_HEAD, "palm"),
        ("pip_back", "Middle joint, back,", "Proximal interphalangeal joint", "dorsal", 2, 0.0, "back"),
        ("pip_palm", "Middle joint, palm side,", "Proximal interphalangeal joint", "palmar", 2, 0.0, "palm"),
        ("dip_back", "End joint, back,", "Distal interphalangeal joint", "dorsal", 3, 0.0, "back"),
        ("dip_palm", "End joint, palm side,", "Distal interphalangeal joint", "palmar", 3, 0.0, "palm"),
    )
    return {
        f"{stem}_{number}": (
            f"{plain} of the {finger}", f"{anatomical} of digit {number}, {face}", True, True,
            {"finger": [number, joint, share], "toward": toward},
        )
        for stem, plain, anatomical, face, joint, share, toward in joints
    }  # fmt: skip


def _toe(number: int, toe: str) -> dict[str, Rule]:
    head = f"metatarsal_head_{number}_R"
    top, sole = f"Metatarsophalangeal joint {number}, dorsal", f"Head of metatarsal {number}, plantar"
    return {
        f"ball_{number}": (
            f"Ball of the foot under the {toe}", sole, True, True,
            {"over": head, "move": [0, 0, -12], "toward": [0, -1, 0]},
        ),
        f"toe_back_{number}": (
            f"Base of the {toe}, top", top, True, True,
            {"over": head, "move": [0, 0, 8], "toward": [0, 1, 0.1]},
        ),
        f"toe_tip_{number}": (
            f"Tip of the {toe}", f"Distal phalanx of toe {number}, tip", False, True,
            {"toe": [number, 2 if number == 1 else 3, 0.5], "toward": "tip"},
        ),
    }  # fmt: skip
