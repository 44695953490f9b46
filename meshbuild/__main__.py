"""``python -m meshbuild STEP``: build the mesh packs, one step or all of them in order."""

import argparse
import importlib
import sys
import time

from meshbuild.sources import SourceError

# step -> (module, function); imported only when run, in the order in which each needs the one before
STEPS = {
    "skin": ("meshbuild.skin_build", "build"),
    "garments": ("meshbuild.garments", "build"),
    "bones": ("meshbuild.bones_build", "build"),
    "muscles": ("meshbuild.muscle_build", "build"),
    "attachments": ("meshbuild.attachments", "build"),
    "landmarks": ("meshbuild.landmarks", "build"),
    "regions": ("meshbuild.region_build", "build"),
    "flat": ("meshbuild.flat", "build"),
    "dermatomes": ("meshbuild.dermatomes", "build"),
    "zones": ("meshbuild.zones", "build"),
    "figures": ("meshbuild.figure_build", "build"),
}


def main() -> int:
    """Run the steps named on the command line; 0 done, 2 a source is missing."""
    parser = argparse.ArgumentParser(prog="meshbuild", description="Build the meshes of assets/meshes.")
    parser.add_argument("step", nargs="?", default="all", choices=[*STEPS, "all"])
    chosen = parser.parse_args().step
    for step in STEPS if chosen == "all" else [chosen]:
        module, function = STEPS[step]
        started = time.perf_counter()
        print(f"meshbuild: {step} ...", flush=True)
        try:
            getattr(importlib.import_module(module), function)()
        except SourceError as error:
            print(error, file=sys.stderr)
            return 2
        print(f"meshbuild: {step} done in {time.perf_counter() - started:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
