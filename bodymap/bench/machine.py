"""On what it was measured."""

import os
import platform
from importlib.metadata import version
from pathlib import Path

_PACKAGES = ("numpy", "PySide6-Essentials", "vtk", "pyvista", "pyvistaqt")


def machine() -> dict[str, str | float]:
    """Return processor, cores, load (of the last minute, when it can be asked), system and versions."""
    load = round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else -1.0
    return {
        "processor": _processor(),
        "cores": float(os.cpu_count() or 1),
        "load": load,
        "system": platform.platform(),
        "python": platform.python_version(),
        **{package: version(package) for package in _PACKAGES},
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
