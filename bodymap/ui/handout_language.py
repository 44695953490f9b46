"""The language of a handout: the client's, whatever the window speaks."""

from PySide6.QtCore import QDate, QLocale, QTranslator

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.speech import Translate, in_english
from bodymap.loading.atlas import load_atlas
from bodymap.ui.languages import ENGLISH, TRANSLATIONS


def atlas_in(atlas: Atlas, language: str) -> Atlas:
    """Return the atlas in a language; the window's own where it speaks that already."""
    if language == atlas.language:
        return atlas
    return load_atlas(language=language, translate=translate_to(language), geometry=atlas.geometry)


def translate_to(language: str) -> Translate:
    """Return what turns the core's words into a language, without changing the window's."""
    if language == ENGLISH.code:
        return in_english
    translator = QTranslator()
    translator.load(str(TRANSLATIONS / f"bodymap_{language}.qm"))

    find = translator.translate

    def translated(context: str, text: str) -> str:
        return find(context, text) or text

    return translated


def date_words(language: str, day: QDate) -> str:
    """Return a day as it is written in a language, empty for no day."""
    return QLocale(language).toString(day, QLocale.FormatType.LongFormat) if day.isValid() else ""


def today_words(language: str) -> str:
    """Return today's date as it is written in a language."""
    return date_words(language, QDate.currentDate())
