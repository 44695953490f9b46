"""The commands that change how the body is shown."""

from collections.abc import Iterable
from dataclasses import replace

from bodymap.anatomy.side import Body, Wording
from bodymap.session.state import PEEL_DEEPEST, LayerName, Layers, Structure
from bodymap.session.stateful import Stateful
from bodymap.study.muscle_filter import MuscleFilter

INNER_LAYERS = frozenset({LayerName.MUSCLES, LayerName.BONES})
SEEN_INTO = 0.3
"""Opacity of the skin, at most, when one looks at what lies inside."""


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

    def study(self, asked: MuscleFilter | None) -> None:
        """Colour the muscles that fit a filter; None leaves the study of muscles."""
        self._become(study=asked)

    def set_layer(self, layer: LayerName, is_visible: bool) -> None:
        """Switch one layer."""
        visible = self._state.layers.visible
        self._layers(visible=visible | {layer} if is_visible else visible - {layer})

    def open_layer(self, layer: LayerName, is_visible: bool) -> None:
        """Switch a layer as a hand does; skin steps back for what lies inside, and returns after the last."""
        layers = self._state.layers
        visible = layers.visible | {layer} if is_visible else layers.visible - {layer}
        changed = replace(layers, visible=visible)
        if is_visible and layer in INNER_LAYERS:
            changed = _seen_into(changed)
        elif layer in INNER_LAYERS and not changed.visible & INNER_LAYERS:
            changed = _closed_again(changed)
        self._become(layers=changed)

    def set_manner(self, wording: Wording, is_clothed: bool) -> None:
        """Set wording and clothing in one command: for whom the body is shown."""
        self._become(wording=wording, is_clothed=is_clothed)

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

    def hide(self, *structures: Structure) -> None:
        """Hide bones or muscle parts."""
        chosen = frozenset(structures)
        self._become(hidden=self._state.hidden | chosen, isolated=self._state.isolated - chosen)

    def isolate(self, structures: Iterable[Structure], is_rest_faded: bool = False) -> None:
        """Show only these bones and muscle parts, the others not at all or faded; with none, all again.

        Opaque skin steps back, or nothing of them would be seen.
        """
        chosen = frozenset(structures)
        self._become(
            isolated=chosen,
            is_rest_faded=is_rest_faded and bool(chosen),
            hidden=self._state.hidden - chosen,
            faded=self._state.faded - chosen,
            layers=_seen_into(self._state.layers) if chosen else self._state.layers,
        )

    def fade(self, *structures: Structure) -> None:
        """Fade bones or muscle parts, or show them fully again when all of them are faded."""
        chosen, faded = frozenset(structures), self._state.faded
        self._become(faded=faded - chosen if chosen <= faded else faded | chosen)

    def restore(self) -> None:
        """Show everything that was hidden, faded or left out by isolating."""
        nothing: frozenset[Structure] = frozenset()
        self._become(hidden=nothing, faded=nothing, isolated=nothing, is_rest_faded=False)


def _seen_into(layers: Layers) -> Layers:
    return replace(layers, skin_opacity=min(layers.skin_opacity, SEEN_INTO))


def _closed_again(layers: Layers) -> Layers:
    """Return layers with the skin back that stepped back by itself, not one that a hand has faded."""
    return replace(layers, skin_opacity=1.0) if layers.skin_opacity == SEEN_INTO else layers
