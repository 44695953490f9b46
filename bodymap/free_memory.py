"""Memory that was used once and is free again, handed back to the system: the C library keeps it."""

import ctypes
import sys


def hand_back() -> bool:
    """Hand free memory back; return whether any was. Only glibc has a call for it, elsewhere nothing is done.

    Reading assets, making the first picture and leaving a view free much of what they took in small pieces
    between others that stay: about 30 MiB after the start.
    """
    if not sys.platform.startswith("linux"):
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return trim is not None and bool(trim(0))
