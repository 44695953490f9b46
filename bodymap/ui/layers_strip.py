"""The strip of layers at the left edge: keys 1 to 7, how much skin, how far peeled, and standard views."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QSizePolicy, QSlider, QToolButton, QVBoxLayout, QWidget

from bodymap.session.presentation import Presentation
from bodymap.session.state import PEEL_DEEPEST, LayerName
from bodymap.ui.icons import icon
from bodymap.ui.labels import PlainLabel, rule
from bodymap.ui.sliders import KeySlider
from bodymap.ui.theme import Theme

STRIP_WIDTH = 66
_AROUND_WORDS = 12
_WIDEST = 1.6
_USUAL_POINTS = 10.0
_SMALL = 0.8


def layer_titles() -> dict[LayerName, str]:
    """Return what the layers are called."""
    translate = QCoreApplication.translate
    return {
        LayerName.SKIN: translate("layers", "Skin"),
        LayerName.MUSCLES: translate("layers", "Muscles"),
        LayerName.BONES: translate("layers", "Bones"),
        LayerName.POINTS: translate("layers", "Points"),
        LayerName.BANDS: translate("layers", "Bands"),
        LayerName.ZONES: translate("layers", "Zones"),
        LayerName.DERMATOMES: translate("layers", "Roots"),
    }


class LayersStrip(QWidget):
    """Switches, sliders and view buttons.

    Signals
    -------
    layer_toggled(layer, is_visible), opacity_changed(0-1), peel_changed(0-5), view_requested(name).
    """

    layer_toggled = Signal(object, bool)
    opacity_changed = Signal(float)
    peel_changed = Signal(int)
    view_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Layers and views"))
        self._words: list[QToolButton] = []
        self.switches = {
            layer: self._switch(number, layer) for number, layer in enumerate(LayerName, start=1)
        }
        self.opacity = self._slider(
            0, 100, self.tr("How opaque the skin is"), self.tr("Skin: less at the left, more at the right")
        )
        self.peel = self._slider(
            0, PEEL_DEEPEST, self.tr("How many layers of muscle are taken away"), self.tr("Peel muscles")
        )
        self.opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100.0))
        self.peel.valueChanged.connect(self.peel_changed)
        self._lay_out()

    def _switch(self, number: int, layer: LayerName) -> QToolButton:
        button = QToolButton()
        title = layer_titles()[layer]
        button.setText(f"{number} {title}")
        button.setAccessibleName(self.tr("Layer {name}").format(name=title))
        button.setToolTip(title)
        button.setCheckable(True)
        button.setIconSize(QSize(24, 24))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda is_on: self.layer_toggled.emit(layer, is_on))
        self._small(button)
        return button

    def _slider(self, least: int, most: int, name: str, tip: str) -> QSlider:
        slider = KeySlider()
        slider.setRange(least, most)
        slider.setAccessibleName(name)
        slider.setToolTip(tip)
        return slider

    def _small(self, button: QToolButton) -> None:
        self._words.append(button)
        button.setStyleSheet("padding: 2px 0px;")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 4, 3, 4)
        column.setSpacing(3)
        skin, muscles = self.switches[LayerName.SKIN], self.switches[LayerName.MUSCLES]
        for widget in (skin, self.opacity, muscles, self.peel):
            column.addWidget(widget)
        for layer in (
            LayerName.BONES,
            LayerName.POINTS,
            LayerName.BANDS,
            LayerName.ZONES,
            LayerName.DERMATOMES,
        ):
            column.addWidget(self.switches[layer])
        column.addStretch(1)
        column.addWidget(rule())
        caption = PlainLabel(self.tr("View"), "quiet", 0.85)
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(caption)
        for name, title, words in (
            ("front", self.tr("Front"), self.tr("View from the front")),
            ("back", self.tr("Back"), self.tr("View from the back")),
            ("left", self.tr("Left"), self.tr("View from the client's left")),
            ("right", self.tr("Right"), self.tr("View from the client's right")),
            ("top", self.tr("Top"), self.tr("View from the top")),
        ):
            column.addWidget(self._view(name, title, words))

    def _view(self, name: str, title: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.view_requested.emit(name))
        self._small(button)
        return button

    def dress(self, theme: Theme) -> None:
        """Take the inks of a theme and the size of the text, as far as the body can spare the room."""
        larger = min(QApplication.font().pointSizeF() / _USUAL_POINTS, _WIDEST)
        font = QFont(QApplication.font())
        font.setPointSizeF(_USUAL_POINTS * _SMALL * larger)
        for button in self._words:
            button.setFont(font)
        longest = max(QFontMetrics(font).horizontalAdvance(button.text()) for button in self._words)
        self.setFixedWidth(max(round(STRIP_WIDTH * larger), longest + _AROUND_WORDS))
        for layer, button in self.switches.items():
            button.setIcon(icon(layer.value, theme.text, theme.on_accent))

    def present(self, shown: Presentation) -> None:
        """Show which layers are on."""
        for layer, button in self.switches.items():
            button.setChecked(layer in shown.layers.visible)
        for slider, value in (
            (self.opacity, round(shown.layers.skin_opacity * 100)),
            (self.peel, shown.layers.peel),
        ):
            with QSignalBlocker(slider):
                slider.setValue(value)
