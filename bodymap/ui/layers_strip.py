"""The strip of layers at the left edge: keys 1 to 7, how much skin, how far peeled, and standard views."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QSizePolicy, QSlider, QToolButton, QVBoxLayout, QWidget

from bodymap.session.presentation import Presentation
from bodymap.session.state import PEEL_DEEPEST, LayerName
from bodymap.ui.icons import icon
from bodymap.ui.labels import PlainLabel, rule
from bodymap.ui.theme import Theme

STRIP_WIDTH = 66
_WIDEST = 1.35
_USUAL_POINTS = 10.0
_SMALL = 0.8
_TITLES = {
    LayerName.SKIN: "Skin",
    LayerName.MUSCLES: "Muscles",
    LayerName.BONES: "Bones",
    LayerName.POINTS: "Points",
    LayerName.BANDS: "Bands",
    LayerName.ZONES: "Zones",
    LayerName.DERMATOMES: "Roots",
}
_VIEWS = ("front", "back", "left", "right", "top")


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
        self.setAccessibleName("Layers and views")
        self._words: list[QToolButton] = []
        self.switches = {
            layer: self._switch(number, layer) for number, layer in enumerate(LayerName, start=1)
        }
        self.opacity = self._slider(
            0, 100, "How opaque the skin is", "Skin: less at the left, more at the right"
        )
        self.peel = self._slider(0, PEEL_DEEPEST, "How many layers of muscle are taken away", "Peel muscles")
        self.opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100.0))
        self.peel.valueChanged.connect(self.peel_changed)
        self._lay_out()

    def _switch(self, number: int, layer: LayerName) -> QToolButton:
        button = QToolButton()
        button.setText(f"{number} {_TITLES[layer]}")
        button.setAccessibleName(f"Layer {_TITLES[layer]}")
        button.setToolTip(f"{_TITLES[layer]} (key {number})")
        button.setCheckable(True)
        button.setIconSize(QSize(24, 24))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda is_on: self.layer_toggled.emit(layer, is_on))
        self._small(button)
        return button

    def _slider(self, least: int, most: int, name: str, tip: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
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
        caption = PlainLabel("View", "quiet", 0.85)
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(caption)
        for name in _VIEWS:
            column.addWidget(self._view(name))

    def _view(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(name.capitalize())
        side = f"the client's {name}" if name in ("left", "right") else f"the {name}"
        button.setAccessibleName(f"View from {side}")
        button.setToolTip(f"View from {side}")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.view_requested.emit(name))
        self._small(button)
        return button

    def dress(self, theme: Theme) -> None:
        """Take the inks of a theme and the size of the text, as far as the body can spare the room."""
        larger = min(QApplication.font().pointSizeF() / _USUAL_POINTS, _WIDEST)
        self.setFixedWidth(round(STRIP_WIDTH * larger))
        font = QFont(QApplication.font())
        font.setPointSizeF(_USUAL_POINTS * _SMALL * larger)
        for button in self._words:
            button.setFont(font)
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
