"""What the program needs of its Qt binding: not to end it in the midst of a session nor to slow its start."""

import sys
from types import ModuleType

import PySide6
from PySide6.QtCore import QObject

# A sound binding changes the count by a few at most, the broken one by one per call.
_CALLS = 64
_TOLERATED_LOSS = 32


class QtBindingError(RuntimeError):
    """The installed PySide6 cannot be used with this Python."""


def check_reference_counts() -> None:
    """Make sure that calls into Qt do not use up references to ``None``.

    PySide6 6.12.0 on Python 3.10 and 3.11 loses one reference to ``None`` in every call that returns it, so
    the interpreter aborts (``none_dealloc``) after some thousand calls. Python 3.12 and newer keep ``None``
    immortal and always pass.

    Raises
    ------
    QtBindingError
        References were lost; the message says which versions to change.
    """
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        probe.setObjectName("bodymap")
    lost = before - sys.getrefcount(None)
    if lost > _TOLERATED_LOSS:
        python = ".".join(str(part) for part in sys.version_info[:3])
        msg = (
            f"PySide6 {PySide6.__version__} does not work with Python {python}: it would end the program "
            "without warning. Install PySide6-Essentials older than 6.12 or use Python 3.12 or newer."
        )
        raise QtBindingError(msg)


def spare_the_sources() -> None:
    """Keep PySide6 from reading the source text of every module imported from now on.

    It looks there for programs that switch on its ``snake_case`` and ``true_property``, which this one does
    not: a tenth of the start, and 10 MB of text that the standard library's `linecache` keeps. There is no
    public switch for it, so a PySide6 that works otherwise is left as it is.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and "_mod_uses_pyside" in vars(feature):
        vars(feature)["_mod_uses_pyside"] = _uses_no_features


def _uses_no_features(_: ModuleType) -> bool:
    return False
