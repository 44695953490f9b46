"""Colours and patterns of the palette as SVG, and the swatches of its legend."""

from bodymap.scene.palette import LIGHT, Material, Palette, Pattern, Rgb
from bodymap.session.presentation import Role

_DARKER, _DARKEST = 0.76, 0.5


class Inks:
    """Every colour of a figure as "#rrggbb", on light paper."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self.paper, self.ink = _hex(LIGHT.top), _hex(LIGHT.ink)
        skin = palette[Material.SKIN].colour
        self.border, self.outline = _hex(_shaded(skin, _DARKER)), _hex(_shaded(skin, _DARKEST))

    def of(self, key: Role | Material) -> str:
        """Return the colour of a role or material."""
        return _hex(self._palette[key].colour)

    def fill(self, role: Role) -> str:
        """Return the attributes that fill an area in the role's pattern."""
        look = self._palette[role]
        if look.pattern is Pattern.HATCHED:
            return 'fill="url(#hatched)"'
        return f'fill="{self.of(role)}" fill-opacity="{look.opacity:g}"'


def patterns(inks: Inks) -> str:
    """Return the definitions that `Inks.fill` and the swatches refer to."""
    hatched, dotted = inks.of(Role.AUTONOMIC), inks.of(Role.SPILLOVER)
    return (
        '<defs><pattern id="hatched" width="12" height="12" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="4" height="12" fill="{hatched}"/></pattern>'
        '<pattern id="dotted" width="12" height="12" patternUnits="userSpaceOnUse">'
        f'<circle cx="6" cy="6" r="3.4" fill="{dotted}"/></pattern></defs>'
    )


def swatch(inks: Inks, role: Role, x: float, base: float) -> str:
    """Return what stands before a word of the legend whose letters stand on a base line."""
    top, skin = base - 24.0, inks.of(Material.SKIN)
    box = f'x="{x:.0f}" y="{top:.0f}" width="52" height="28" rx="4"'
    colour, middle = inks.of(role), f"{x + 26:.0f}"
    if role in (Role.ESSENTIAL, Role.AUTONOMIC):
        return f'<rect {box} fill="{skin}"/><rect {box} {inks.fill(role)}/>'
    if role is Role.SPILLOVER:
        return f'<rect {box} fill="{skin}"/><rect {box} fill="url(#dotted)"/>'
    if role is Role.PAIN:
        return (
            f'<rect {box} fill="{skin}"/><rect {box} {inks.fill(role)} stroke="{colour}" stroke-width="4"/>'
        )
    if role is Role.SEARCH_AREA:
        return (
            f'<circle cx="{middle}" cy="{top + 14:.0f}" r="12" fill="none" stroke="{colour}" '
            'stroke-width="3" stroke-dasharray="7 5"/>'
        )
    if role in (Role.TAUT_BAND, Role.CURVE):
        bend = 0.0 if role is Role.TAUT_BAND else -18.0
        line = f"M{x + 4:.0f} {top + 18:.0f}q22 {bend:g} 44 0"
        under = f'<path d="{line}" fill="none" stroke="#3c2814" stroke-width="10"/>'
        return (
            f"{under if role is Role.TAUT_BAND else ''}"
            f'<path d="{line}" fill="none" stroke="{colour}" stroke-width="5"/>'
        )
    line = f"M{x + 16:.0f} {top + 4:.0f}l20 20m0 -20l-20 20"
    return f'<path d="{line}" fill="none" stroke="{colour}" stroke-width="5" stroke-linecap="round"/>'


def _hex(colour: Rgb) -> str:
    red, green, blue = colour
    return f"#{red:02x}{green:02x}{blue:02x}"


def _shaded(colour: Rgb, share: float) -> Rgb:
    red, green, blue = (round(part * share) for part in colour)
    return red, green, blue
