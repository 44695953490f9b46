"""Whose work BodyMap stands on: credits of the assets, licence texts, and the programs it is built with."""

import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, files, version
from pathlib import Path

from bodymap.anatomy.speech import with_capital
from bodymap.assets_location import assets_root

_CREDITS = "## Credits that must stay"
_FOLDER = "LICENSES"


@dataclass(frozen=True)
class Component:
    """A program that BodyMap uses unmodified: package, licence, whose it is, and where it comes from."""

    package: str
    licence: str
    holder: str
    source: str

    @property
    def version(self) -> str:
        """The version installed, empty when it cannot be told."""
        try:
            return version(self.package)
        except PackageNotFoundError:
            return ""


COMPONENTS = (
    Component(
        "PySide6-Essentials", "LGPL-3.0-only (chosen)", "The Qt Company and contributors", "code.qt.io"
    ),
    Component("vtk", "BSD-3-Clause", "Kitware, Inc. and contributors", "gitlab.kitware.com/vtk/vtk"),
    Component("numpy", "BSD-3-Clause and others", "NumPy Developers", "github.com/numpy/numpy"),
    Component("pyvista", "MIT", "The PyVista Developers", "github.com/pyvista/pyvista"),
    Component("trimesh", "MIT", "Michael Dawson-Haggerty", "github.com/mikedh/trimesh"),
    Component("rapidfuzz", "MIT", "Max Bachmann", "github.com/rapidfuzz/RapidFuzz"),
    Component("pydantic", "MIT", "Pydantic Services Inc. and contributors", "github.com/pydantic/pydantic"),
    Component("platformdirs", "MIT", "The platformdirs developers", "github.com/tox-dev/platformdirs"),
    Component("psygnal", "BSD-3-Clause", "Talley Lambert", "github.com/pyapp-kit/psygnal"),
    Component(
        "sqlcipher3",
        "Zlib, SQLCipher BSD-3-Clause",
        "Charles Leifer; Zetetic LLC",
        "github.com/coleifer/sqlcipher3",
    ),
    Component(
        "cryptography",
        "Apache-2.0 OR BSD-3-Clause",
        "The Python Cryptographic Authority",
        "github.com/pyca/cryptography",
    ),
    Component("jinja2", "BSD-3-Clause", "Pallets", "github.com/pallets/jinja"),
)
"""Every package that BodyMap depends on when it runs; a test compares them with pyproject.toml."""


def asset_credits(assets: Path | None = None) -> tuple[tuple[str, str], ...]:
    """Return (what, credit) of every asset whose licence asks to be named, out of ASSETS.md.

    Raises
    ------
    FileNotFoundError
        When the installation is incomplete.
    """
    folder = assets_root() if assets is None else assets
    section = (folder / "ASSETS.md").read_text("utf-8").split(_CREDITS, 1)[-1]
    joined = re.sub(r"\n {2,}", " ", section)
    found = re.findall(r"^- \*\*(.+?)\*\*: (.+)$", joined, flags=re.MULTILINE)
    return tuple((what, _plain(with_capital(credit))) for what, credit in found)


def licence_texts() -> dict[str, str]:
    """Return every licence text by its file name, in a checkout or of an installed package.

    Empty when neither has them.
    """
    checkout = assets_root().parent
    found = [checkout / "LICENSE", *sorted((checkout / _FOLDER).glob("*"))]
    paths = [path for path in found if path.is_file()] or _installed()
    return {path.name: path.read_text("utf-8") for path in paths}


def _installed() -> list[Path]:
    try:
        listed = files("bodymap") or []
    except PackageNotFoundError:
        return []
    paths = [Path(str(each.locate())) for each in listed if "licenses" in each.parts]
    return sorted(path for path in paths if path.is_file())


def _plain(text: str) -> str:
    """Return Markdown words without its signs."""
    return re.sub(r"[`*]|<(?=http)|(?<=/)>", "", text)
