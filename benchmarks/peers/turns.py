"""Every peer in turns, each in a fresh process: one line of JSON per turn, then the medians side by side."""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bodymap.bench.children import quiet_screen
from bodymap.bench.machine import machine

_ROOT = Path(__file__).resolve().parents[2]
_PEERS = {"BodyMap": "ours", "pyvistaqt": "pyvistaqt_peer", "vedo": "vedo_peer", "three.js": "three_peer"}
_LIMIT_S = 150.0


def one_turn(module: str, environment: dict[str, str]) -> dict[str, float] | str:
    """Return what a peer told, or why it told nothing."""
    environment = {**environment, "BODYMAP_BENCH_STARTED": repr(time.time())}
    path = [str(_ROOT), str(_ROOT / ".cache" / "peers" / "python"), environment.get("PYTHONPATH", "")]
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, path))
    command = [sys.executable, "-m", f"benchmarks.peers.{module}"]
    try:
        done = subprocess.run(
            command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=_LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired:
        return f"took longer than {_LIMIT_S:.0f} s"
    if done.returncode != 0:
        return (done.stderr.strip().splitlines() or ["no word"])[-1]
    told: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


def main() -> int:
    parser = argparse.ArgumentParser(prog="benchmarks/peers/measure", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    found: dict[str, list[dict[str, float]]] = {name: [] for name in _PEERS}
    missing: dict[str, str] = {}
    with quiet_screen() as environment:
        for _ in range(rounds):
            for name, module in _PEERS.items():
                told = one_turn(module, environment)
                if isinstance(told, str):
                    missing[name] = told
                else:
                    found[name].append(told)
                sys.stdout.write(json.dumps({name: told}) + "\n")
                sys.stdout.flush()
    sys.stdout.write(", ".join(f"{key} {value}" for key, value in machine().items()) + "\n")
    form = "{:<10} {:>16} {:>12} {:>14}\n"
    sys.stdout.write(form.format("", "first frame ms", "frame ms", "pick us"))
    for name, turns in found.items():
        if turns:
            middles = [median(turn[key] for turn in turns) for key in ("first", "frame", "pick")]
            numbers = (f"{middles[0] * 1e3:.0f}", f"{middles[1] * 1e3:.1f}", f"{middles[2] * 1e6:.1f}")
            sys.stdout.write(form.format(name, *numbers))
    for name, why in missing.items():
        sys.stdout.write(f"{name} was not measured in every round: {why}\n")
    return 0 if found["BodyMap"] else 1


if __name__ == "__main__":
    sys.exit(main())
