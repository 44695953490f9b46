"""How the window looks: theme, colours, skin tone, size of text, names, motion; applied and remembered."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from bodymap.scene.palette import PALETTES, Palette
from bodymap.scene.skin_tones import SkinTone, toned
from bodymap.ui.preferences import Preferences, PreferenceStore
from bodymap.ui.theme import TEXT_SCALES, Theme, ThemeName, apply_theme, resolved
from bodymap.ui.workspace import Workspace

_PRESENTING_SCALE = 1.6


def palette_of(chosen: Preferences) -> Palette:
    """Return the palette of some choices: its colours upon the skin tone and the theme's paper."""
    is_dark = resolved(ThemeName(chosen.theme)).is_dark
    return toned(PALETTES[chosen.palette], SkinTone(chosen.skin_tone), is_paper_dark=is_dark)


def put_on(chosen: Preferences, is_presenting: bool = False) -> Theme:
    """Give the application the theme and text size that were chosen; return the theme."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = resolved(ThemeName(chosen.theme))
    apply_theme(app, theme, max(chosen.text_scale, _PRESENTING_SCALE if is_presenting else 0.0))
    return theme


class Looks(QObject):
    """The choices of one window.

    Attributes
    ----------
    is_presenting : whether a client looks on, for whom text is large.
    """

    def __init__(self, workspace: Workspace, store: PreferenceStore) -> None:
        super().__init__(workspace)
        self._workspace, self._store = workspace, store
        self.is_presenting = False
        self._reduce_motion(store.now.is_motion_reduced)
        workspace.viewport.at_rest.is_labelled = store.now.has_labels

    def dress(self) -> None:
        """Apply theme, palette and text size."""
        theme = put_on(self._store.now, self.is_presenting)
        self._workspace.dress(theme, palette_of(self._store.now))

    def set_theme(self, theme: ThemeName) -> None:
        """Light, dark, high contrast, or what the system says."""
        self._store.change(theme=theme.value)
        self.dress()

    def toggle_theme(self) -> None:
        """Light or dark."""
        is_dark = resolved(ThemeName(self._store.now.theme)).is_dark
        self.set_theme(ThemeName.LIGHT if is_dark else ThemeName.DARK)

    def toggle_palette(self) -> None:
        """The red of the textbooks, or colours that every eye tells apart."""
        names = list(PALETTES)
        following = names[(names.index(self._store.now.palette) + 1) % len(names)]
        self.set_palette(following)

    def set_palette(self, name: str) -> None:
        """Take the colours of a name for the pain areas."""
        self._store.change(palette=name)
        self.dress()

    def set_skin_tone(self, tone: SkinTone) -> None:
        """Give the body another skin; zones stay readable upon it."""
        self._store.change(skin_tone=tone.value)
        self.dress()

    def enlarge_text(self) -> None:
        """Take the next text size, after the largest the smallest."""
        larger = [scale for scale in TEXT_SCALES if scale > self._store.now.text_scale]
        self.set_text_scale(larger[0] if larger else TEXT_SCALES[0])

    def set_text_scale(self, scale: float) -> None:
        """Take a text size (1.0 is the usual one)."""
        self._store.change(text_scale=scale)
        self.dress()

    def toggle_labels(self) -> None:
        """Print the names of muscles and bones, or none."""
        self.set_labelled(not self._workspace.viewport.at_rest.is_labelled)

    def set_labelled(self, has_labels: bool) -> None:
        """Print the names of muscles and bones or leave them away."""
        self._workspace.viewport.at_rest.set_labelled(has_labels)
        self._store.change(has_labels=has_labels)

    def toggle_motion(self) -> None:
        """Fly between views and play, or jump to the end."""
        self.set_motion_reduced(not self._store.now.is_motion_reduced)

    def set_motion_reduced(self, is_reduced: bool) -> None:
        """Jump to the end instead of moving there, or not."""
        self._store.change(is_motion_reduced=is_reduced)
        self._reduce_motion(is_reduced)

    def _reduce_motion(self, is_reduced: bool) -> None:
        view = self._workspace.viewport
        view.motion.is_reduced = view.play.is_reduced = is_reduced
