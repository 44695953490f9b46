"""Borders and points that repeat from finger to finger and from toe to toe."""

from typing import Any

from meshbuild.landmark_digits import FINGERS, TOES

Points = dict[str, dict[str, Any]]
Lines = dict[str, list[str | int]]

_SIDES = {"r": "radial", "u": "ulnar", "b": "back", "p": "palm"}
# a little towards the palm, as the eye divides a digit: the palm's side is the narrower one there
_PALMWARD = _SIDES | {"r": "radial+radial+radial+palm", "u": "ulnar+ulnar+ulnar+palm"}
# share of the first phalanx where the webs lie
_FINGER_WEB, _BIG_TOE_WEB, _TOE_WEB = 0.28, 0.42, 0.5


def digit_borders() -> tuple[Points, Lines]:
    """Return the points and lines that cut fingers 2-5 and the toes; a thumb is authored by hand."""
    points: Points = {}
    lines: Lines = {}
    for number in FINGERS:
        if number > 1:
            _finger(number, points, lines)
    for number in TOES:
        _toe(number, points, lines)
    for number in (2, 3, 4):
        lines[f"web of fingers {number} and {number + 1}"] = [f"f{number}_bu", f"f{number + 1}_br"]
    for number in (1, 2, 3, 4):
        lines[f"web of toes {number} and {number + 1}"] = [f"t{number}_u", f"t{number + 1}_r"]
    return points, lines


def _finger(number: int, points: Points, lines: Lines) -> None:
    for level, joint, share in (("b", 1, _FINGER_WEB), ("p", 2, 0.0), ("d", 3, 0.0)):
        stem = f"f{number}_{level}"
        for side, toward in (_SIDES if level == "b" else _PALMWARD).items():
            points[stem + side] = {"finger": [number, joint, share], "toward": toward}
        lines[f"finger {number} {level} front"] = [f"{stem}r", f"{stem}p", f"{stem}u"]
        lines[f"finger {number} {level} back"] = [f"{stem}r", f"{stem}b", f"{stem}u"]
    for side in "ru":
        points[f"f{number}_t{side}"] = {"finger": [number, 3, 0.45], "toward": _PALMWARD[side]}
    radial = [f"f{number}_{level}r" for level in "bpdt"]
    ulnar = [f"f{number}_{level}u" for level in "tdpb"]
    lines[f"finger {number} sides"] = [*radial, f"fingertip_{number}", *ulnar]


def _toe(number: int, points: Points, lines: Lines) -> None:
    share = _BIG_TOE_WEB if number == 1 else _TOE_WEB
    for side, toward in _SIDES.items():
        points[f"t{number}_{side}"] = {"toe": [number, 1, share], "toward": toward}
    for side in "ru":
        points[f"t{number}_m{side}"] = {"toe": [number, 2, 0.5], "toward": _PALMWARD[side]}
    lines[f"toe {number} root top"] = [f"t{number}_r", f"t{number}_b", f"t{number}_u"]
    lines[f"toe {number} root sole"] = [f"t{number}_r", f"t{number}_p", f"t{number}_u"]
    lines[f"toe {number} sides"] = [
        f"t{number}_r", f"t{number}_mr", f"toe_tip_{number}", f"t{number}_mu", f"t{number}_u",
    ]  # fmt: skip
