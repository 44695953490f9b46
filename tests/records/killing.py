"""Children that write until they are killed: run as a program of one thread, it forks without danger.

Arguments: `vault` or `file`, a folder, how many kills, a seed. Prints how much was acknowledged, and what
is wrong.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bodymap.anatomy.whole_file import UNFINISHED, replace_file
from bodymap.records.profiles import Profiles
from tests.records.samples import CLIENT, PASSPHRASE, new_profiles, new_vault, visit

Acknowledge = Callable[[int], None]


def killed(work: Callable[[Acknowledge], None], wait_s: float) -> int:
    """Let a child work, kill it; returns the last number it acknowledged, -1 for none."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        work(lambda number: os.write(writer, b"%d\n" % number) and None)
        os._exit(0)
    os.close(writer)
    time.sleep(wait_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reader) as said:
        lines = said.read().split()
    return int(lines[-1]) if lines else -1


def _in_vault(root: Path, kills: int, random_: random.Random) -> tuple[int, list[str]]:
    profiles, profile, vault = new_vault(root)
    vault.close()
    wrong, expected, total = [], 0, 0

    def work(acknowledge: Acknowledge) -> None:
        child = new_profiles(root).unlock(profile, PASSPHRASE)
        for number in range(expected, expected + 100_000):
            child.save_visit(visit(number, notes=str(number) * 50))
            acknowledge(number)
            if number % 7 == 0:
                child.back_up()

    for kill in range(kills):
        last = killed(work, random_.uniform(0.01, 0.12))
        total += max(0, last - expected + 1)
        wrong += [f"kill {kill}: {problem}" for problem in _lost(profiles, last)]
        expected = max(expected, last + 1)
    return total, wrong


def _lost(profiles: Profiles, last: int) -> list[str]:
    """Unlocking reads every page; then what was acknowledged has to be there."""
    vault = profiles.unlock(profiles.list()[0], PASSPHRASE)
    found = {each.id for each in vault.visits(CLIENT.id)}
    problems = [f"visit {number} is lost" for number in range(last + 1) if f"visit-{number}" not in found]
    if vault.first_broken_audit_line() is not None:
        problems.append("the log is broken")
    vault.close()
    problems += [f"{path.name} is left" for path in profiles.root.rglob(f"{UNFINISHED}*")]
    return problems


def _in_file(root: Path, kills: int, random_: random.Random) -> tuple[int, list[str]]:
    root.mkdir(parents=True)
    path = root / "settings.json"
    replace_file(path, b"0" * 100_000)
    wrong, total = [], 0

    def work(acknowledge: Acknowledge) -> None:
        for number in range(10**6):
            replace_file(path, b"%d" % (number % 10) * random_.randrange(1, 2_000_000))
            acknowledge(number)

    for kill in range(kills):
        last = killed(work, random_.uniform(0.01, 0.12))
        total += last + 1
        content = path.read_bytes()
        # After the last acknowledgement the next one may have come about, too.
        allowed = {b"%d" % (number % 10) for number in (last, last + 1)} if last >= 0 else {content[:1]}
        if not content or set(content) != {content[0]} or content[:1] not in allowed:
            wrong.append(f"kill {kill}: half a file")
    return total, wrong


if __name__ == "__main__":
    way = {"vault": _in_vault, "file": _in_file}[sys.argv[1]]
    acknowledged, problems = way(Path(sys.argv[2]), int(sys.argv[3]), random.Random(int(sys.argv[4])))
    print(json.dumps({"acknowledged": acknowledged, "wrong": problems}))
