"""What the legend of the body in space explains: only what is drawn."""

from bodymap.session.presentation import Presentation, Role
from bodymap.session.state import LayerName

_ON_SKIN = frozenset({Role.PAIN, Role.ESSENTIAL, Role.SPILLOVER, Role.AUTONOMIC})


def drawn_roles(shown: Presentation) -> tuple[Role, ...]:
    """Return the roles of the legend, without those that lie on the skin while no skin is drawn."""
    if LayerName.SKIN in shown.layers.visible:
        return shown.legend
    return tuple(role for role in shown.legend if role not in _ON_SKIN)
