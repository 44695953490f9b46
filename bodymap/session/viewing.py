"""The commands that change how the body is shown."""

from collections.abc import Iterable
from dataclasses import replace

from bodymap.anatomy.side import Body, Wording
from bodymap.session.state import PEEL_DEEPEST, LayerName, Layers, Structure
from bodymap.session.stateful import Stateful


class Viewing(Stateful):
    """Body, wording, clothing, layers, and what is hidden."""

    def set_body(self, body: Body) -> None:
        """Show the other body; places and focus stay."""
        self._become(body=body)

    def set_wording(self, wording: Wording) -> None:
        """Speak plainly or clinically."""
        self._become(wording=wording)

    def set_clothed(self, is_clothed: bool) -> None:
        """Dress the body in shorts and top, or show the anatomy view."""
        self._become(is_clothed=is_clothed)

    def set_layer(self, layer: LayerName, is_visible: bool) -> None:
        """Switch one layer."""
        visible = self._state.layers.visible
        self._layers(visible=visible | {layer} if is_visible else visible - {layer})

    def set_layers(self, visible: Iterable[LayerName]) -> None:
        """Switch all layers at once: these and no others."""
        self._layers(visible=frozenset(visible))

    def set_skin_opacity(self, opacity: float) -> None:
        """Fade the skin, 0 to 1 (clamped); one slide of the slider is one step of undo."""
        self._layers(slide="opacity", skin_opacity=min(max(opacity, 0.0), 1.0))

    def peel(self, depth: int) -> None:
        """Take muscles away from the surface down to this depth, 0 to 5 (clamped); one step of undo."""
        self._layers(slide="peel", peel=min(max(depth, 0), PEEL_DEEPEST))

    def _layers(self, slide: str = "", **changes: object) -> None:
        layers: Layers = replace(self._state.layers, **changes)  # type: ignore[arg-type]
        self._become(slide=slide, layers=layers)

    def hide(self, structure: Structure) -> None:
        """Hide a bone or a muscle part."""
        self._become(hidden=self._state.hidden | {structure}, isolated=self._state.isolated - {structure})

    def isolate(self, structures: Iterable[Structure]) -> None:
        """Show only these bones and muscle parts; with none, all again."""
        chosen = frozenset(structures)
        self._become(isolated=chosen, hidden=self._state.hidden - chosen)

    def fade(self, structure: Structure) -> None:
        """Fade a bone or muscle part, or show it fully again."""
        self._become(faded=self._state.faded ^ {structure})

    def restore(self) -> None:
        """Show everything that was hidden, faded or left out by isolating."""
        self._become(hidden=frozenset(), faded=frozenset(), isolated=frozenset())
