"""The one place where a role becomes a colour, a pattern and an opacity; the legend reads the same table."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from bodymap.session.presentation import Role

Rgb = tuple[int, int, int]


class Material(StrEnum):
    """What the body itself is made of, whatever it means."""

    SKIN = "skin"
    MOUTH = "mouth"
    TOP = "top"
    SHORTS = "shorts"
    TENDON = "tendon"
    CONNECTIVE = "connective"
    EYE_WHITE = "eye_white"
    IRIS = "iris"
    PUPIL = "pupil"
    ROOT_1 = "root_1"
    ROOT_2 = "root_2"
    ROOT_3 = "root_3"
    ROOT_4 = "root_4"


class Pattern(Enum):
    """How a role is filled, so that no meaning hangs on colour alone."""

    SOLID = "solid"
    BANDED = "banded"
    STIPPLED = "stippled"
    HATCHED = "hatched"
    OUTLINED = "outlined"
    CROSS = "cross"
    DASHED_RING = "dashed_ring"
    FIBRES = "fibres"
    CURVE = "curve"
    DASHED_LINE = "dashed_line"


@dataclass(frozen=True)
class Look:
    """Colour (sRGB, 0-255), pattern and opacity (0-1)."""

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
    """A complete set of looks: one per role and one per material."""

    name: str
    looks: Mapping[Role | Material, Look]

    def __getitem__(self, key: Role | Material) -> Look:
        """Return the look of a role or material."""
        return self.looks[key]


_INK = (16, 16, 20)
_BODY: dict[Role | Material, Look] = {
    Material.SKIN: Look((224, 184, 160)),
    Material.MOUTH: Look((98, 52, 48)),
    Material.TOP: Look((126, 142, 158)),
    Material.SHORTS: Look((92, 106, 124)),
    Material.TENDON: Look((233, 222, 200)),
    Material.CONNECTIVE: Look((214, 203, 186)),
    Material.EYE_WHITE: Look((240, 238, 232)),
    Material.IRIS: Look((104, 82, 62)),
    Material.PUPIL: Look((24, 20, 18)),
    # Tints of the dermatomes: apart in lightness as well as in hue, and paler than anything that means pain.
    Material.ROOT_1: Look((176, 200, 222)),
    Material.ROOT_2: Look((240, 222, 172)),
    Material.ROOT_3: Look((150, 172, 150)),
    Material.ROOT_4: Look((182, 152, 184)),
    Role.DERMATOME: Look((74, 78, 92), Pattern.BANDED),
    Role.MUSCLE: Look((168, 76, 66)),
    Role.SOURCE_MUSCLE: Look((184, 52, 46)),
    Role.STUDIED: Look((206, 140, 44)),
    Role.ORIGIN: Look((206, 34, 40)),
    Role.INSERTION: Look((32, 92, 190)),
    Role.FADED: Look((222, 206, 198)),
    Role.BONE: Look((230, 221, 200)),
    Role.FOCUSED_POINT: Look(_INK, Pattern.CROSS),
    Role.SOURCE_POINT: Look((70, 70, 78), Pattern.CROSS),
    Role.OTHER_POINT: Look((120, 120, 128), Pattern.CROSS),
    Role.SEARCH_AREA: Look(_INK, Pattern.DASHED_RING),
    Role.CURVE: Look((96, 76, 180), Pattern.CURVE),
    Role.LANDMARK_LINE: Look((16, 128, 128), Pattern.DASHED_LINE),
}

STANDARD = Palette(
    "standard",
    _BODY
    | {
        Role.ESSENTIAL: Look((200, 16, 28), Pattern.SOLID, 0.92),
        Role.SPILLOVER: Look((196, 24, 34), Pattern.STIPPLED),
        Role.AUTONOMIC: Look((108, 60, 150), Pattern.HATCHED, 0.8),
        Role.PAIN: Look((20, 84, 168), Pattern.OUTLINED, 0.30),
        Role.TAUT_BAND: Look((255, 206, 74), Pattern.FIBRES),
    },
)

# Blue on skin keeps its contrast for every common kind of colour blindness, and the yellow of the band
# differs from muscle by lightness too (Okabe & Ito 2008, "Color Universal Design").
COLOUR_SAFE = Palette(
    "colour_safe",
    _BODY
    | {
        Role.ESSENTIAL: Look((0, 84, 166), Pattern.SOLID, 0.92),
        Role.SPILLOVER: Look((0, 84, 166), Pattern.STIPPLED),
        Role.AUTONOMIC: Look((90, 40, 110), Pattern.HATCHED, 0.8),
        Role.PAIN: Look((230, 159, 0), Pattern.OUTLINED, 0.42),
        Role.TAUT_BAND: Look((240, 228, 66), Pattern.FIBRES),
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
CONTRAST = Backdrop(bottom=(255, 255, 255), top=(255, 255, 255), ink=(0, 0, 0))
