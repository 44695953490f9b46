"""What the user chose for good: language, theme, text, colours, motion, clothes, words, brush, view, keys."""

from dataclasses import asdict, dataclass, fields, replace

from PySide6.QtCore import QSettings

from bodymap.anatomy.side import Wording
from bodymap.scene.palette import PALETTES
from bodymap.scene.skin_tones import SkinTone
from bodymap.ui.status_strip import LEAST_RADIUS, MOST_RADIUS
from bodymap.ui.theme import TEXT_SCALES, ThemeName

_CHOICES: dict[str, frozenset[str]] = {
    "theme": frozenset(ThemeName),
    "palette": frozenset(PALETTES),
    "skin_tone": frozenset(SkinTone),
    "wording": frozenset(Wording),
    "handout_paper": frozenset({"A4", "Letter"}),
}
_RANGES = {"text_scale": (TEXT_SCALES[0], TEXT_SCALES[-1]), "brush_radius": (LEAST_RADIUS, MOST_RADIUS)}


@dataclass(frozen=True)
class Preferences:
    """The choices, with what holds until something is chosen.

    `is_starting_body` is no choice: it stands while the 3D view starts, and is found the next time when
    starting it has ended the program. `keys` holds the keys the user chose, `recent_views` the files of views
    opened last, both as JSON (see `bodymap.ui.keys` and `bodymap.ui.recent_views`). `clinic_*` stand at the
    head of handouts; the logo is a PNG in base 64.
    """

    language: str = ""
    theme: str = ThemeName.SYSTEM.value
    text_scale: float = 1.0
    palette: str = "standard"
    skin_tone: str = "light"
    is_motion_reduced: bool = False
    is_clothed: bool = True
    has_labels: bool = False
    brush_radius: float = 20.0
    is_welcomed: bool = False
    is_flat: bool = False
    is_starting_body: bool = False
    wording: str = Wording.PLAIN.value
    keys: str = ""
    recent_views: str = ""
    clinic_name: str = ""
    clinic_therapist: str = ""
    clinic_emergency: str = ""
    clinic_logo: str = ""
    handout_paper: str = "A4"


class PreferenceStore:
    """Preferences in an INI file of the user."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "bodymap", "bodymap"
        )
        self.now = self._read()

    def change(self, **changes: object) -> Preferences:
        """Keep other choices; return them all."""
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]
        for name, value in asdict(self.now).items():
            self._settings.setValue(name, value)
        self._settings.sync()
        return self.now

    def _read(self) -> Preferences:
        found = {}
        for field in fields(Preferences):
            value = _parsed(self._settings.value(field.name), field.default)
            if value is not None and _is_sound(field.name, value):
                found[field.name] = value
        return Preferences(**found)  # type: ignore[arg-type]


class PassingStore(PreferenceStore):
    """Preferences as on the first day, forgotten at the end; the user's own are neither read nor touched."""

    def __init__(self) -> None:
        self.now = Preferences(is_welcomed=True)

    def change(self, **changes: object) -> Preferences:
        """Make other choices until the program ends; return them all."""
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]
        return self.now


def _is_sound(name: str, value: object) -> bool:
    """Tell whether a value is one that can be chosen: files get damaged, and written by other versions."""
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name in _RANGES and isinstance(value, float):
        least, most = _RANGES[name]
        return least <= value <= most
    return True


def _parsed(stored: object, example: object) -> object | None:
    """Return a stored value (a text when it comes from the file) as the type of an example, else nothing."""
    if isinstance(stored, type(example)) or not isinstance(stored, str):
        return stored if isinstance(stored, type(example)) else None
    if isinstance(example, bool):
        return {"true": True, "false": False}.get(stored.lower())
    try:
        return float(stored)
    except ValueError:
        return None
