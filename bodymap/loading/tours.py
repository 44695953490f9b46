"""The tours, read when the window first shows them; they are no part of the atlas."""

import json
from pathlib import Path

from bodymap.anatomy.tours import Tour
from bodymap.assets_location import assets_root
from bodymap.loading.build import MisfitError, maker
from bodymap.loading.problems import AssetError, Problem

TOURS = "tours.json"


def load_tours(folder: Path | None = None, language: str = "en") -> tuple[Tour, ...]:
    """Return the tours in the order of the file, which is that of the window.

    Parameters
    ----------
    folder : the assets folder; the shipped one when None.
    language : of the texts; English where one has no such language.

    Raises
    ------
    AssetError
        When the file is missing or does not fit.
    """
    path = (assets_root() if folder is None else folder) / TOURS
    try:
        entries = json.loads(path.read_bytes())["tours"]
        make = maker(Tour)
        return tuple(make(entry, language) for entry in entries)
    except (MisfitError, OSError, ValueError, KeyError, TypeError) as error:
        raise AssetError([Problem(TOURS, "", f"does not fit: {error}")]) from error
