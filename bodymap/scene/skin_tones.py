"""Four tones of skin, with marks that can be read upon each."""

from dataclasses import replace
from enum import StrEnum

from bodymap.scene.palette import COLOUR_SAFE, Material, Palette, Rgb
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
# On dark skin a dark red cannot be seen: the marks turn light there, and keep pattern and hue.
_RED: dict[SkinTone, Rgb] = {
    SkinTone.MEDIUM: (150, 0, 16),
    SkinTone.BROWN: (255, 156, 136),
    SkinTone.DARK: (255, 132, 112),
}
_BLUE: dict[SkinTone, Rgb] = {
    SkinTone.MEDIUM: (0, 62, 134),
    SkinTone.BROWN: (140, 204, 255),
    SkinTone.DARK: (120, 190, 255),
}
_LIGHT_MARKS: dict[Role, Rgb] = {Role.AUTONOMIC: (222, 190, 255), Role.LANDMARK_LINE: (84, 222, 214)}
_LIGHT_PAIN: Rgb = (140, 200, 255)


def toned(palette: Palette, tone: SkinTone) -> Palette:
    """Return a palette for a tone of skin: the skin, and what must be seen upon it."""
    looks = dict(palette.looks)
    looks[Material.SKIN] = replace(looks[Material.SKIN], colour=_SKIN[tone])
    is_safe = palette.name == COLOUR_SAFE.name
    zone = (_BLUE if is_safe else _RED).get(tone)
    changed: dict[Role, Rgb] = {}
    if zone is not None:
        changed |= {Role.ESSENTIAL: zone, Role.SPILLOVER: zone}
    if tone in (SkinTone.BROWN, SkinTone.DARK):
        changed |= _LIGHT_MARKS
        changed |= {} if is_safe else {Role.PAIN: _LIGHT_PAIN}
    for role, colour in changed.items():
        looks[role] = replace(looks[role], colour=colour)
    return Palette(palette.name, looks)
