"""Words of patients: what they call a complaint, and what is said of a place that no source reaches."""

from dataclasses import dataclass

from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.side import LATERAL, Side, Words


@dataclass(frozen=True)
class SearchTerm:
    """A complaint or another name, in the words people type.

    `words` are said alike; the first is shown. `places` are ids of our own regions, else of landmarks.
    `side` is "both" unless the words themselves name one. `muscles` are worth a look; `first` holds the red
    flags, by id, that the words speak of.
    """

    id: str
    words: tuple[str, ...]
    places: tuple[str, ...]
    side: str
    muscles: tuple[str, ...]
    first: tuple[str, ...]

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides the words may mean."""
        return LATERAL if self.side == "both" else (Side(self.side),)


@dataclass(frozen=True, kw_only=True)
class RegionNote(Reviewed):
    """Why the literature describes hardly any source for a region; `id` is that of the region."""

    id: str
    no_source: Words
