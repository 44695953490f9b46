"""What a client is shown of a presentation: the pain, one source, and nothing to measure or to look up."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bodymap.session.presentation import Presentation, Role

_MOST_PLACES = 3
_FOR_THERAPISTS = frozenset({Role.SOURCE_POINT, Role.OTHER_POINT, Role.LANDMARK_LINE})


def for_client(shown: Presentation) -> Presentation:
    """Return a presentation without lists, questions, roots, other crosses and the measured line."""
    sends = shown.sends[:_MOST_PLACES]
    if len(shown.sends) > _MOST_PLACES:
        sends = (*sends, QCoreApplication.translate("sources", "and nearby"))
    detail = shown.detail
    return replace(
        shown,
        matches=(),
        here=(),
        other=(),
        check_first=None,
        roots="",
        about_roots="",
        sends=sends,
        detail=None if detail is None else replace(detail, subtitle=""),
        markers=tuple(marker for marker in shown.markers if marker.role is Role.FOCUSED_POINT),
        landmark_line=None,
        legend=tuple(role for role in shown.legend if role not in _FOR_THERAPISTS),
    )
