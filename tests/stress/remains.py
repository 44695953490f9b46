"""What a process holds: to compare before and after."""

import gc
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from vtkmodules.vtkCommonCore import vtkObjectBase

from bodymap.ui.shell import Shell

_PAGE_MIB = 4096 / 2**20


def resident_mib() -> float:
    """Return the memory in use."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE_MIB


@dataclass(frozen=True)
class Holdings:
    """Counts of what a window may forget to give back."""

    windows: int
    shells: int
    vtk_objects: int
    threads: int
    system_threads: int
    files: int


def holdings() -> Holdings:
    """Count, after everything that was told to go is gone."""
    for _ in range(3):
        QTest.qWait(1)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        gc.collect()
    known = gc.get_objects()
    return Holdings(
        windows=len(QApplication.topLevelWidgets()),
        shells=sum(isinstance(each, Shell) for each in known),
        vtk_objects=sum(isinstance(each, vtkObjectBase) for each in known),
        threads=threading.active_count(),
        system_threads=len(list(Path("/proc/self/task").iterdir())),
        files=len(list(Path("/proc/self/fd").iterdir())),
    )
