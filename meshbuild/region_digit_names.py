"""Names, seeds and patient words of the regions of fingers and toes."""

from dataclasses import dataclass

from meshbuild.landmark_digits import FINGERS, TOES


@dataclass(frozen=True)
class RegionEntry:
    """A region of one side: what it is called, and a place well inside it."""

    name: str
    anatomical: str
    group: str
    seed: str
    patient_words: tuple[str, ...]


_EVERYDAY = {2: "pointer finger", 3: "long finger", 4: "wedding-ring finger", 5: "pinky"}
_TOE_WORDS = {
    1: ("big toe", "great toe", "gout toe", "pushing off with my big toe"),
    2: ("second toe", "toe beside the big toe", "long toe"),
    3: ("third toe", "middle toe"),
    4: ("fourth toe", "toe beside the little toe"),
    5: ("little toe", "pinky toe", "toe I stub"),
}
# id stem, plain, latin phalanx, level at its root and at its end, everyday word
_SEGMENTS = (
    ("base", "Base", "Proximal phalanx", "b", "p", "near the knuckle"),
    ("middle", "Middle", "Middle phalanx", "p", "d", "middle"),
    ("tip", "Tip", "Distal phalanx", "d", "", "tip"),
)


def digit_regions() -> dict[str, RegionEntry]:
    """Return the regions of all fingers and toes by id."""
    regions = _thumb()
    for number, finger in FINGERS.items():
        if number > 1:
            regions |= _finger(number, finger)
    for number, toe in TOES.items():
        regions |= _toe(number, toe)
    return regions


def _thumb() -> dict[str, RegionEntry]:
    phalanx = "phalanx of the thumb"
    return {
        "thumb_base_front": RegionEntry(
            "Base of the thumb, pad side", f"Proximal {phalanx}, palmar", "fingers", "th_2p~th_3p@0.5",
            ("thumb", "inside of my thumb", "thumb from texting"),
        ),
        "thumb_base_back": RegionEntry(
            "Base of the thumb, back", f"Proximal {phalanx}, dorsal", "fingers", "th_2b~thumb_ip@0.5",
            ("thumb", "back of my thumb", "top of my thumb", "thumb knuckle"),
        ),
        "thumb_tip_front": RegionEntry(
            "Pad of the thumb", f"Distal {phalanx}, palmar", "fingers", "th_3p~fingertip_1@0.5",
            ("tip of my thumb", "pad of my thumb", "numb thumb"),
        ),
        "thumb_tip_back": RegionEntry(
            "Thumbnail", f"Distal {phalanx}, dorsal", "fingers", "thumb_ip~fingertip_1@0.3",
            ("thumbnail", "back of my thumb tip", "thumb nail"),
        ),
    }  # fmt: skip


def _finger(number: int, finger: str) -> dict[str, RegionEntry]:
    regions = {}
    everyday = _EVERYDAY[number]
    stem = finger.replace(" ", "_")
    for part, plain, phalanx, root, end, spoken in _SEGMENTS:
        for face, side, letter, where in (
            ("front", "palm side", "p", "palmar"),
            ("back", "back", "b", "dorsal"),
        ):
            goal = f"f{number}_{end}{letter}" if end else f"fingertip_{number}"
            words = [
                f"{spoken} of my {finger}" if part != "base" else f"{finger} {spoken}",
                f"inside of my {everyday}" if face == "front" else f"back of my {everyday}",
                finger if part == "base" else f"{everyday} {part}",
            ]
            if part == "tip":
                words.append(f"{everyday} pad" if face == "front" else f"{finger} nail")
            regions[f"{stem}_{part}_{face}"] = RegionEntry(
                f"{plain} of the {finger}, {side}", f"{phalanx} of digit {number}, {where}", "fingers",
                f"f{number}_{root}{letter}~{goal}@{0.5 if face == 'front' else 0.3}", tuple(words),
            )  # fmt: skip
    return regions


def _toe(number: int, toe: str) -> dict[str, RegionEntry]:
    stem = toe.replace(" ", "_")
    words = _TOE_WORDS[number]
    return {
        f"{stem}_top": RegionEntry(
            f"{toe.capitalize()}, top", f"Digit {number} of the foot, dorsal", "toes",
            f"t{number}_b~toe_tip_{number}@0.5", (*words, f"top of my {toe}", f"{toe} nail"),
        ),
        f"{stem}_sole": RegionEntry(
            f"{toe.capitalize()}, underside", f"Digit {number} of the foot, plantar", "toes",
            f"t{number}_p~toe_tip_{number}@0.5", (f"under my {toe}", f"pad of my {toe}", words[1]),
        ),
    }  # fmt: skip
