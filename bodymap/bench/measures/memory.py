"""Memory of the real window after its first frame, and after many selections."""

import gc
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent

from bodymap.bench.measures.answering import tell
from bodymap.bench.measures.window import Bench, turn

_MIB = 1024.0
_SPOTS = 100
_STATUS = Path("/proc/self/status")


def resident_mib() -> float:
    """Return the memory in use, MiB; where the system does not tell, the most ever in use."""
    if _STATUS.exists():
        lines = _STATUS.read_text("ascii", "replace").splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / _MIB
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (_MIB * _MIB if sys.platform == "darwin" else _MIB)


def main(count: int) -> int:
    """Tell MiB after the first frame, after every spot was picked three times, and ``count`` picks later."""
    bench = Bench()
    first = resident_mib()
    session, topology = bench.desk.session, bench.desk.session.atlas.geometry.skin_topology()
    skin = session.atlas.geometry.skin(session.state.body).vertices
    spots = np.random.default_rng(5).choice(np.flatnonzero(topology.outer), _SPOTS, replace=False).tolist()

    def select(times: int) -> None:
        for number in range(times):
            face = spots[number % _SPOTS]
            session.select_pain(face, skin[topology.faces[face]].mean(axis=0))
            turn()
            # Without a running event loop Qt would keep every widget that was told to go.
            QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        bench.settle()
        gc.collect()

    select(3 * _SPOTS)
    warm = resident_mib()
    select(count)
    tell(first=first, warm=warm, after=resident_mib())
    bench.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
