"""Four tones of skin, with marks that can be read upon each."""

from dataclasses import replace
from enum import StrEnum

from bodymap.scene.palette import COLOUR_SAFE, STANDARD, Material, Palette, Rgb
from bodymap.session.presentation import Role


class SkinTone(StrEnum):
    """From light to dark, about types II, IV, V and VI of Fitzpatrick (1988)."""

    LIGHT = "light"
    MEDIUM = "medium"
    BROWN = "brown"
    DARK = "dark"


_SKIN: dict[SkinTone, Rgb] = {
    SkinTone.LIGHT: (224, 184, 160),
    SkinTone.MEDIUM: (202, 154, 118),
    SkinTone.BROWN: (126, 84, 60),
    SkinTone.DARK: (84, 56, 42),
}
# Zones lie on ghosted skin, through which the paper is seen: what decides how they are read is the paper. On
# a dark one a textbook's red is as dark as what it lies on, so there the marks turn light and keep their hue.
_ON_DARK_PAPER: dict[Role | Material, Rgb] = {
    Role.AUTONOMIC: (222, 190, 255),
    Role.LANDMARK_LINE: (84, 222, 214),
    Role.CURVE: (184, 168, 255),
}
_LIGHT_ZONES: dict[str, Rgb] = {STANDARD.name: (255, 116, 98), COLOUR_SAFE.name: (124, 194, 255)}
_LIGHT_PAIN: Rgb = (140, 200, 255)
_PAIN_ON_DARK_SKIN: Rgb = (72, 152, 242)


def toned(palette: Palette, tone: SkinTone, *, is_paper_dark: bool) -> Palette:
    """Return a palette for a tone of skin upon a paper: the skin, and what must be seen upon it."""
    changed: dict[Role | Material, Rgb] = {Material.SKIN: _SKIN[tone]}
    if palette.name == STANDARD.name and tone in (SkinTone.BROWN, SkinTone.DARK):
        changed[Role.PAIN] = _PAIN_ON_DARK_SKIN
    if is_paper_dark:
        zone = _LIGHT_ZONES[palette.name]
        changed.update(_ON_DARK_PAPER)
        changed.update({Role.ESSENTIAL: zone, Role.SPILLOVER: zone})
        if palette.name == STANDARD.name:
            changed[Role.PAIN] = _LIGHT_PAIN
    looks = dict(palette.looks)
    for key, colour in changed.items():
        looks[key] = replace(looks[key], colour=colour)
    return Palette(palette.name, looks)
