"""Preferences: everything that is remembered, in one place; each change holds at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.anatomy.side import Wording
from bodymap.scene.skin_tones import SkinTone
from bodymap.ui.desk import Desk
from bodymap.ui.languages import LANGUAGES, menu_title
from bodymap.ui.theme import TEXT_SCALES, ThemeName

translate = QCoreApplication.translate


class PreferencesSheet(QDialog):
    """Language, theme, text size, colours, skin, words, clothes, names and motion.

    Parameters
    ----------
    desk
        Whose looks and session are changed.
    change_language
        Fills the window anew in the language of a code; the sheet closes before.
    show_keys
        Opens the dialog of keys.
    """

    def __init__(
        self,
        desk: Desk,
        change_language: Callable[[str], object],
        show_keys: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.setAccessibleName(self.tr("Preferences"))
        self._desk, self._change_language = desk, change_language
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._add_choices()
        self._add_ticks()
        self.keys = QPushButton(self.tr("Change keys..."))
        self.keys.setAutoDefault(False)
        self.keys.clicked.connect(show_keys)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(self._form)
        column.addWidget(self.keys)
        column.addStretch(1)
        column.addWidget(close)

    def _add_choices(self) -> None:
        now, looks = self._desk.store.now, self._desk.looks
        self.language = self._choice(
            self.tr("Language"),
            [(language.code, menu_title(language)) for language in LANGUAGES],
            self._desk.session.atlas.language,
            self._take_language,
        )
        self.theme = self._choice(
            translate("menus", "Theme"),
            [
                (ThemeName.SYSTEM, translate("commands", "As the system says")),
                (ThemeName.LIGHT, translate("commands", "Light")),
                (ThemeName.DARK, translate("commands", "Dark")),
                (ThemeName.CONTRAST, translate("commands", "High contrast")),
            ],
            ThemeName(now.theme),
            looks.set_theme,
        )
        self.text_size = self._choice(
            self.tr("Size of the text"),
            [(scale, f"{scale:.0%}") for scale in TEXT_SCALES],
            min(TEXT_SCALES, key=lambda scale: abs(scale - now.text_scale)),
            looks.set_text_scale,
        )
        self.palette_choice = self._choice(
            self.tr("Colours of the pain areas"),
            [
                ("standard", self.tr("Red, as in textbooks")),
                ("colour_safe", translate("commands", "Colours for every eye")),
            ],
            now.palette,
            looks.set_palette,
        )
        self.skin_tone = self._choice(
            translate("menus", "Skin tone"),
            [
                (SkinTone.LIGHT, translate("commands", "Light skin")),
                (SkinTone.MEDIUM, translate("commands", "Medium skin")),
                (SkinTone.BROWN, translate("commands", "Brown skin")),
                (SkinTone.DARK, translate("commands", "Dark skin")),
            ],
            SkinTone(now.skin_tone),
            looks.set_skin_tone,
        )
        self.wording = self._choice(
            self.tr("Words to begin with"),
            [
                (Wording.PLAIN, self.tr("Plain, for the client")),
                (Wording.CLINICAL, self.tr("Clinical, for the therapist")),
            ],
            Wording(now.wording),
            self._desk.set_usual_wording,
        )

    def _add_ticks(self) -> None:
        desk, now = self._desk, self._desk.store.now
        self.clothed = self._tick(
            self.tr("Bodies wear plain clothes"), desk.session.state.is_clothed, desk.set_clothed
        )
        self.labels = self._tick(
            translate("commands", "Names of muscles and bones"), now.has_labels, desk.looks.set_labelled
        )
        self.less_motion = self._tick(
            translate("commands", "Less motion"), now.is_motion_reduced, desk.looks.set_motion_reduced
        )

    def _choice(
        self,
        name: str,
        choices: Sequence[tuple[object, str]],
        now: object,
        take: Callable[..., object],
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        values = [value for value, _ in choices]
        box.addItems([words for _, words in choices])
        box.setCurrentIndex(values.index(now))
        box.activated.connect(lambda row: take(values[row]))
        self._form.addRow(name, box)
        return box

    def _tick(self, name: str, is_ticked: bool, take: Callable[[bool], object]) -> QCheckBox:
        box = QCheckBox(name)
        box.setChecked(is_ticked)
        box.clicked.connect(take)
        self._form.addRow(box)
        return box

    def _take_language(self, code: str) -> None:
        if code != self._desk.session.atlas.language:
            change = self._change_language
            self.accept()
            QTimer.singleShot(0, lambda: change(code))
