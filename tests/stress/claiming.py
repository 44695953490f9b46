"""A child process: one start of the program, without the body. Arguments: the lock's folder.

It says what it found ("FIRST", "CALLED", "DEAF"); the first one then listens, says "called" for each call,
and stays until its input ends.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from bodymap.ui.one_window import Claim, OneWindow


def tell(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def await_end(ended: threading.Event) -> None:
    sys.stdin.read()
    ended.set()


def main() -> int:
    app = QCoreApplication(sys.argv[:1])
    one = OneWindow(Path(sys.argv[1]))
    sys.stdin.readline()  # all wait for the same shot
    found = one.claim()
    if found is Claim.FIRST:
        assert one.listen(lambda: tell("called"))
    tell(found.name)
    if found is not Claim.FIRST:
        return 0
    ended = threading.Event()
    threading.Thread(target=await_end, args=(ended,), daemon=True).start()
    watch = QTimer()
    watch.timeout.connect(lambda: app.quit() if ended.is_set() else None)
    watch.start(20)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
