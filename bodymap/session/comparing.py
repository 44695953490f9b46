"""The commands of laying two sources side by side."""

from bodymap.anatomy.side import Side
from bodymap.session.hurting import Hurting
from bodymap.session.state import Focus, MuscleFocus, PointFocus


class Comparing(Hurting):
    """Two points or muscles beside each other."""

    @property
    def source_shown(self) -> Focus | None:
        """The source that is looked at, chosen or best, or nothing."""
        detail = self._presentation.detail
        if detail is None:
            return None
        if detail.point is None:
            return MuscleFocus(detail.muscle, detail.side)
        return PointFocus(detail.point, detail.side)

    def compare_shown(self) -> None:
        """Lay the source shown beside the one set aside; without one, set it aside; again, forget it."""
        source, compared = self.source_shown, self._state.compared
        if source is None:
            return
        if compared == (source,):
            self._become(compared=())
        elif len(compared) == 1:
            self.compare(compared[0], source)
        else:
            self._become(compared=(source,))

    def compare(self, first: Focus, second: Focus) -> None:
        """Lay two different sources side by side.

        Raises
        ------
        KeyError
            When the atlas knows one of them not, or not on that side.
        ValueError
            When they are the same.
        """
        for source in (first, second):
            self._require(source)
        if first == second:
            raise ValueError("a source is not compared with itself")
        self._become(compared=(first, second))

    def end_comparison(self) -> None:
        """Lay nothing side by side any more."""
        self._become(compared=())

    def _require(self, source: Focus) -> None:
        if isinstance(source, PointFocus):
            name, is_known = source.point, source.point in self.atlas.points
        else:
            name, is_known = source.muscle, source.muscle in self.atlas.muscles
        if not is_known or source.side is Side.MIDLINE:
            raise KeyError(f"{name} {source.side}")
