"""Where the shipped assets lie: beside the package in a checkout, inside it in an installed wheel."""

from importlib.resources import files
from pathlib import Path


def assets_root() -> Path:
    """Return the folder that holds the shipped assets (``meshes/``, ``points.json`` and the rest).

    Returns
    -------
    Path
        An existing folder: ``bodymap/assets`` when installed from a wheel, else ``assets`` of the checkout.

    Raises
    ------
    FileNotFoundError
        Neither exists: the installation is incomplete.
    """
    package = Path(str(files("bodymap")))
    for candidate in (package / "assets", package.parent / "assets"):
        if candidate.is_dir():
            return candidate
    msg = f"The assets of BodyMap are missing beside {package}: install it again."
    raise FileNotFoundError(msg)
