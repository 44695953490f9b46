"""The languages of the window: which there are, and switching Qt and the core to one of them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from bodymap.anatomy.speech import Translate, in_english

TRANSLATIONS = Path(__file__).resolve().parent.parent / "translations"
"""Holds `bodymap_<code>.ts` (Qt Linguist) and the `.qm` compiled from it."""


@dataclass(frozen=True)
class WindowLanguage:
    """A language of the window.

    `own_name` is what its speakers call it. `is_reviewed`: a speaker has read the translation; until then the
    menu says that nobody has.
    """

    code: str
    own_name: str
    is_reviewed: bool = False
    is_right_to_left: bool = False


ENGLISH = WindowLanguage("en", "English", is_reviewed=True)
LANGUAGES = (
    ENGLISH,
    WindowLanguage("es", "Español"),
    WindowLanguage("de", "Deutsch"),
    WindowLanguage("fr", "Français"),
    WindowLanguage("ar", "العربية", is_right_to_left=True),
)
_BY_CODE = {language.code: language for language in LANGUAGES}


def chosen_language(code: str) -> WindowLanguage:
    """Return the language of a code; with none chosen, or an unknown one, the system's, else English."""
    system = QLocale.system().name().split("_")[0]
    return _BY_CODE.get(code) or _BY_CODE.get(system, ENGLISH)


def speak(app: QApplication, language: WindowLanguage) -> Translate:
    """Switch the application to a language; return what translates the core's own words.

    Widgets that exist already keep their words: make them anew.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language.is_right_to_left else Qt.LayoutDirection.LeftToRight
    )
    if language is ENGLISH:
        return in_english
    for name, folder in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        ("bodymap", TRANSLATIONS),
    ):
        translator = QTranslator(app)
        if translator.load(str(folder / f"{name}_{language.code}.qm")):
            app.installTranslator(translator)
    return QCoreApplication.translate


def menu_title(language: WindowLanguage) -> str:
    """Return what the language menu shows."""
    if language.is_reviewed:
        return language.own_name
    unread = QCoreApplication.translate("languages", "not reviewed by a speaker")
    return f"{language.own_name} ({unread})"
