"""The one place where a role becomes a colour, a pattern and an opacity; the legend reads the same table."""

from dataclasses import dataclass
from enum import Enum

Rgb = tuple[int, int, int]


class Role(Enum):
    """What a thing on the screen means."""

    SKIN = "skin"
    FABRIC_TOP = "fabric_top"
    FABRIC_SHORTS = "fabric_shorts"
    MUSCLE = "muscle"
    TENDON = "tendon"
    CONNECTIVE = "connective"
    BONE = "bone"
    EYE = "eye"
    ESSENTIAL = "essential"
    SPILLOVER = "spillover"
    AUTONOMIC = "autonomic"
    PAIN = "pain"
    POINT = "point"
    SEARCH_AREA = "search_area"
    BAND = "band"
    CONNECTION = "connection"
    GUIDE = "guide"


class Pattern(Enum):
    """How a role is filled, so that no meaning hangs on colour alone."""

    SOLID = "solid"
    STIPPLED = "stippled"
    HATCHED = "hatched"
    OUTLINED = "outlined"
    CROSS = "cross"
    DASHED_RING = "dashed_ring"
    FIBRES = "fibres"
    CURVE = "curve"


@dataclass(frozen=True)
class Look:
    """Colour (sRGB, 0-255), pattern and opacity (0-1) of one role."""

    colour: Rgb
    pattern: Pattern = Pattern.SOLID
    opacity: float = 1.0

    @property
    def unit_colour(self) -> tuple[float, float, float]:
        """The colour as fractions of one."""
        red, green, blue = self.colour
        return red / 255.0, green / 255.0, blue / 255.0


@dataclass(frozen=True)
class Palette:
    """A complete set of looks, one per role."""

    name: str
    looks: dict[Role, Look]

    def __getitem__(self, role: Role) -> Look:
        """Return the look of a role."""
        return self.looks[role]


_COMMON = {
    Role.SKIN: Look((222, 180, 155)),
    Role.FABRIC_TOP: Look((112, 128, 144)),
    Role.FABRIC_SHORTS: Look((84, 98, 116)),
    Role.MUSCLE: Look((164, 66, 58)),
    Role.TENDON: Look((233, 222, 200)),
    Role.CONNECTIVE: Look((214, 205, 190)),
    Role.BONE: Look((229, 220, 198)),
    Role.EYE: Look((244, 242, 238)),
    Role.CONNECTION: Look((74, 60, 110), Pattern.CURVE),
    Role.GUIDE: Look((20, 120, 120), Pattern.CURVE),
}

STANDARD = Palette(
    "standard",
    _COMMON
    | {
        Role.ESSENTIAL: Look((200, 16, 28), Pattern.SOLID, 0.92),
        Role.SPILLOVER: Look((205, 32, 40), Pattern.STIPPLED),
        Role.AUTONOMIC: Look((108, 60, 150), Pattern.HATCHED, 0.8),
        Role.PAIN: Look((20, 84, 168), Pattern.OUTLINED, 0.35),
        Role.POINT: Look((16, 16, 20), Pattern.CROSS),
        Role.SEARCH_AREA: Look((16, 16, 20), Pattern.DASHED_RING),
        Role.BAND: Look((255, 204, 64), Pattern.FIBRES),
    },
)

# Blue on skin keeps its contrast for every common kind of colour blindness; yellow-green bands stay apart
# from muscle by lightness (Okabe & Ito 2008, "Color Universal Design").
COLOUR_SAFE = Palette(
    "colour_safe",
    _COMMON
    | {
        Role.ESSENTIAL: Look((0, 84, 166), Pattern.SOLID, 0.92),
        Role.SPILLOVER: Look((0, 84, 166), Pattern.STIPPLED),
        Role.AUTONOMIC: Look((90, 40, 110), Pattern.HATCHED, 0.8),
        Role.PAIN: Look((230, 159, 0), Pattern.OUTLINED, 0.45),
        Role.POINT: Look((16, 16, 20), Pattern.CROSS),
        Role.SEARCH_AREA: Look((16, 16, 20), Pattern.DASHED_RING),
        Role.BAND: Look((240, 228, 66), Pattern.FIBRES),
    },
)

PALETTES = {palette.name: palette for palette in (STANDARD, COLOUR_SAFE)}


@dataclass(frozen=True)
class Backdrop:
    """The paper behind the body: colours at the bottom and the top of the picture, and of the ink on it."""

    bottom: Rgb
    top: Rgb
    ink: Rgb


LIGHT = Backdrop(bottom=(226, 224, 217), top=(248, 247, 243), ink=(38, 40, 46))
DARK = Backdrop(bottom=(24, 27, 32), top=(48, 53, 61), ink=(232, 232, 228))
