"""Which state of the knowledge this is, so that what was taken out can be traced back to it."""

from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from bodymap.assets_location import assets_root
from bodymap.loading.atlas import KNOWLEDGE_FILES

_DIGITS = 8
_BAKED = "meshes/zones.json"


@lru_cache(maxsize=4)
def data_version(folder: Path | None = None) -> str:
    """Return eight hexadecimal digits that change with every change of the knowledge or the baked zones.

    Parameters
    ----------
    folder : the assets folder; the shipped one when None.
    """
    root = assets_root() if folder is None else folder
    digest = sha256()
    for name in (*sorted(KNOWLEDGE_FILES), _BAKED):
        digest.update(name.encode())
        digest.update((root / name).read_bytes())
    return digest.hexdigest()[:_DIGITS]
