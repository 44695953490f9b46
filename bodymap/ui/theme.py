"""Light and dark palettes of our own on the Fusion style, and the size of all text."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from bodymap.scene.palette import CONTRAST, DARK, LIGHT, Backdrop

TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
_BASE_POINTS = 10.0


class ThemeName(StrEnum):
    """Light, dark, black on white with strong lines, or what the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Theme:
    """Colours of the window as #rrggbb; the picture has its own palette."""

    is_dark: bool
    window: str
    base: str
    raised: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    line: str
    warning: str
    warning_paper: str
    is_contrast: bool = False


LIGHT_THEME = Theme(
    is_dark=False,
    window="#efede7",
    base="#fbfaf7",
    raised="#ffffff",
    text="#1f2328",
    quiet="#5b616a",
    accent="#1f5673",
    on_accent="#ffffff",
    line="#d5d1c7",
    warning="#8a3b00",
    warning_paper="#fdf0dc",
)
DARK_THEME = Theme(
    is_dark=True,
    window="#20242a",
    base="#272c33",
    raised="#2f353d",
    text="#e9e8e3",
    quiet="#a9afb8",
    accent="#7cc0e0",
    on_accent="#0f1a20",
    line="#434a54",
    warning="#ffc27a",
    warning_paper="#43351f",
)
CONTRAST_THEME = Theme(
    is_dark=False,
    window="#ffffff",
    base="#ffffff",
    raised="#ffffff",
    text="#000000",
    quiet="#000000",
    accent="#0000b4",
    on_accent="#ffffff",
    line="#000000",
    warning="#8a0000",
    warning_paper="#ffffff",
    is_contrast=True,
)


def backdrop_of(theme: Theme) -> Backdrop:
    """Return the paper behind the body that goes with a theme."""
    if theme.is_contrast:
        return CONTRAST
    return DARK if theme.is_dark else LIGHT


def resolved(name: ThemeName) -> Theme:
    """Return the theme of a name; the system's choice when it says one, else light."""
    if name is ThemeName.SYSTEM:
        is_dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK_THEME if is_dark else LIGHT_THEME
    return {ThemeName.DARK: DARK_THEME, ThemeName.CONTRAST: CONTRAST_THEME}.get(name, LIGHT_THEME)


def apply_theme(app: QApplication, theme: Theme, text_scale: float) -> None:
    """Give the whole application a theme and a text size (1.0 is 10 points), unless it has them."""
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    if app.palette() != _palette(theme):
        app.setPalette(_palette(theme))
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(_BASE_POINTS * text_scale)
    has_other_font = app.font() != font
    if has_other_font:
        app.setFont(font)
    if has_other_font or app.styleSheet() != _style_sheet(theme):
        app.setStyleSheet(_style_sheet(theme))  # also lets widgets that are hidden now take the font


def _palette(theme: Theme) -> QPalette:
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.base,
        roles.AlternateBase: theme.raised,
        roles.Text: theme.text,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.warning,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.quiet,
        roles.Link: theme.accent,
        roles.Mid: theme.line,
        roles.Midlight: theme.line,
        roles.Dark: theme.quiet,
        roles.Light: theme.raised,
    }
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return palette


def _style_sheet(theme: Theme) -> str:
    return f"""
    QToolButton, QPushButton {{
      border: 1px solid {theme.line}; border-radius: 6px; padding: 4px 8px;
      background: {theme.raised}; color: {theme.text};
    }}
    QToolButton:hover, QPushButton:hover {{ border-color: {theme.accent}; }}
    QPushButton#link {{
      border: 1px solid transparent; background: transparent; color: {theme.accent}; text-align: left;
      padding: 1px 2px; text-decoration: underline;
    }}
    QToolButton:focus, QPushButton:focus, QLineEdit:focus, QListView:focus {{
      border: 2px solid {theme.accent};
    }}
    QToolButton:checked, QPushButton:checked {{
      background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
    }}
    QToolButton:disabled, QPushButton:disabled {{ color: {theme.quiet}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton#sectionHeader {{
      text-align: left; border: none; border-top: 1px solid {theme.line}; border-radius: 0;
      padding: 4px 4px; background: transparent; color: {theme.text}; font-weight: 600;
    }}
    QToolButton#sectionHeader:checked {{ background: transparent; color: {theme.accent}; }}
    QToolButton#sectionHeader:focus {{ border: 2px solid {theme.accent}; }}
    QToolButton#checkFirst {{
      text-align: left; background: {theme.warning_paper}; color: {theme.warning};
      border: 1px solid {theme.warning}; padding: 6px 8px;
    }}
    QLineEdit {{
      border: 1px solid {theme.line}; border-radius: 6px; padding: 6px 10px; background: {theme.raised};
    }}
    QListWidget {{ border: 1px solid {theme.line}; padding: 2px; }}
    QListWidget::item {{ padding: 4px 8px; }}
    QListWidget::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QListView {{ border: none; background: {theme.base}; outline: 0; }}
    QListWidget#found {{ border: 1px solid {theme.accent}; }}
    QScrollArea, QScrollArea > QWidget > QWidget {{ background: {theme.base}; border: none; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: 10px; }}
    QScrollBar:horizontal {{ height: 10px; }}
    QScrollBar::handle {{ background: {theme.quiet}; border-radius: 3px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {theme.accent}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QFrame#card {{ background: {theme.base}; border: none; }}
    QFrame#warning {{
      background: {theme.warning_paper}; border: 1px solid {theme.warning}; border-radius: 6px;
    }}
    QFrame#callout {{ background: {theme.base}; border: 2px solid {theme.accent}; border-radius: 10px; }}
    QFrame#guide {{ background: {theme.raised}; border: 2px solid {theme.accent}; border-radius: 8px; }}
    QCheckBox::indicator:unchecked {{
      border: 1px solid {theme.quiet}; border-radius: 3px; background: {theme.raised};
    }}
    QCheckBox#answered {{ color: {theme.quiet}; }}
    QLabel#quiet {{ color: {theme.quiet}; }}
    QLabel#notice {{
      background: {theme.accent}; color: {theme.on_accent}; border-radius: 8px; padding: 6px 12px;
    }}
    QLabel#warningText {{ color: {theme.warning}; }}
    QLabel#side {{ color: {theme.accent}; font-weight: 600; }}
    QFrame#rule {{ background: {theme.line}; max-height: 1px; border: none; }}
    """
