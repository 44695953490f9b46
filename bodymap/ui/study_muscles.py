"""Muscles by area, layer, nerve root, nerve and unit: five fields over a list."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bodymap.anatomy.atlas import Atlas
from bodymap.study.muscle_filter import MuscleFilter, choices, loosened, matching
from bodymap.ui.labels import PlainLabel
from bodymap.ui.study_words import area_words, field_words, layer_words, nerve_words

_ID = int(Qt.ItemDataRole.UserRole)
_LEAST_LIST = 90


class _MarkedList(QListWidget):
    """A list that keeps its marked row in sight when it becomes lower, as it does for a card below it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())


class StudyMuscles(QWidget):
    """The filter and the muscles that fit.

    Signals
    -------
    asked(filter) : the user changed a field. muscle_chosen(muscle).
    """

    asked = Signal(object)
    muscle_chosen = Signal(str)

    def __init__(self, atlas: Atlas, mark_of: Callable[[str], str]) -> None:
        super().__init__()
        self._atlas, self._mark_of = atlas, mark_of
        self._names = field_words()
        self.fields: dict[str, QComboBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        self._grid = grid
        self.count = PlainLabel("", bold=True)
        self.reset = QPushButton(self.tr("Ask anew"))
        self.reset.clicked.connect(lambda: self.asked.emit(MuscleFilter()))
        self.list = _MarkedList()
        self.list.setAccessibleName(self.tr("Muscles that fit"))
        self.list.setMinimumHeight(_LEAST_LIST)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        self.advice = PlainLabel("", "quiet")
        line = QHBoxLayout()
        line.addWidget(self.count, 1)
        line.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addLayout(line)
        column.addWidget(self.advice)
        column.addWidget(self.list, 1)

    def _add_fields(self) -> None:
        """Make the fields when they are first seen: which area a muscle lies in takes a moment to find."""
        for row, (name, options) in enumerate(self._options().items()):
            self.fields[name] = self._combo(name, options)
            self._grid.addWidget(self.fields[name], row // 2, row % 2, 1, 2 if name == "unit" else 1)

    def _options(self) -> dict[str, list[tuple[str, object]]]:
        found, areas, layers, nerves = choices(self._atlas), area_words(), layer_words(), nerve_words()
        return {
            "area": [(areas[each], each) for each in found.areas],
            "layer": [(layers[each], each) for each in found.layers],
            "root": [(each, each) for each in found.roots],
            "nerve": [(nerves[each], each) for each in found.nerves],
            "unit": [(self._atlas.muscles[each].name, each) for each in found.units],
        }

    def _combo(self, name: str, options: list[tuple[str, object]]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(self._names[name])
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(9)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.addItem(self.tr("{field}: any").format(field=self._names[name]))
        for words, value in options:
            combo.addItem(words, value)
        combo.activated.connect(self._on_asked)
        return combo

    def present(self, asked: MuscleFilter, focused: str | None) -> None:
        """Show a filter and what fits it, with the muscle looked at marked."""
        if not self.fields:
            self._add_fields()
        for name, combo in self.fields.items():
            value = getattr(asked, name)
            with QSignalBlocker(combo):
                combo.setCurrentIndex(combo.findData(value) if value else 0)
        fitting = matching(self._atlas, asked)
        self.reset.setEnabled(not asked.is_empty)
        self.count.setText(self._count_words(len(fitting)))
        self.advice.setText("" if fitting else self._advice(asked))
        self.advice.setVisible(not fitting)
        with QSignalBlocker(self.list):
            self._fill(fitting, focused)

    def _fill(self, fitting: tuple[str, ...], focused: str | None) -> None:
        scrolled = self.list.verticalScrollBar().value()
        self.list.clear()
        for muscle in fitting:
            name, mark = self._atlas.muscles[muscle].name, self._mark_of(muscle)
            item = QListWidgetItem(f"{name}  {mark}" if mark else name)
            item.setData(_ID, muscle)
            item.setToolTip(self._atlas.muscles[muscle].latin)
            self.list.addItem(item)
            if muscle == focused:
                self.list.setCurrentItem(item)
        if focused not in fitting:
            self.list.verticalScrollBar().setValue(scrolled)

    def _count_words(self, count: int) -> str:
        return self.tr("1 muscle") if count == 1 else self.tr("{count} muscles").format(count=count)

    def _advice(self, asked: MuscleFilter) -> str:
        """Say which field to give up."""
        looser = loosened(self._atlas, asked)
        if not looser:
            return self.tr("No muscle fits all of this. Set two of the fields back to “any”.")
        ways = [
            self.tr("{field} ({count})").format(field=self._names[name], count=count)
            for name, count in looser
        ]
        return self.tr("No muscle fits all of this. Set one of these back to “any”: {fields}.").format(
            fields=", ".join(ways)
        )

    def _on_asked(self) -> None:
        self.asked.emit(
            MuscleFilter(
                area=self.fields["area"].currentData() or "",
                layer=self.fields["layer"].currentData() or 0,
                root=self.fields["root"].currentData() or "",
                nerve=self.fields["nerve"].currentData() or "",
                unit=self.fields["unit"].currentData() or "",
            )
        )

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.muscle_chosen.emit(item.data(_ID))
