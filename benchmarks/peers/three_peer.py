"""The skin in three.js with three-mesh-bvh, in headless Chromium: serve the page, wait for what it tells."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import numpy as np

from benchmarks.peers.skin import FIELD_OF_VIEW_DEG, FRAMES, PICKS, SIZE, WARM_UP, male_skin, turned_camera

_HERE = Path(__file__).resolve().parent
_CACHE = _HERE.parents[1] / ".cache" / "peers"
_LIMIT_S = 90.0
_KINDS = {".html": "text/html", ".js": "text/javascript", ".json": "application/json"}


def plan() -> dict[str, object]:
    skin = male_skin()
    cameras = [turned_camera(skin, 2.5 * number) for number in range(FRAMES + WARM_UP)]
    chance = np.random.default_rng(1)
    pixels = np.column_stack([chance.uniform(0.46, 0.54, PICKS), chance.uniform(0.2, 0.8, PICKS)]) * SIZE
    return {
        "size": SIZE,
        "field_of_view": FIELD_OF_VIEW_DEG,
        "started": float(os.environ["BODYMAP_BENCH_STARTED"]),
        "warm_up": WARM_UP,
        "pixels": pixels.tolist(),
        "cameras": [{"position": c.position.tolist(), "focal": list(c.focal)} for c in cameras],
    }


class Page(BaseHTTPRequestHandler):
    """Gives the page, the modules and the mesh; takes what the page tells."""

    held: ClassVar[dict[str, bytes]] = {}
    told: ClassVar[dict[str, object]] = {}
    done = threading.Event()

    def do_GET(self) -> None:
        name = self.path.partition("?")[0]
        if name in self.held:
            content = self.held[name]
        elif name.startswith("/node_modules/") and ".." not in name and (_CACHE / name[1:]).is_file():
            content = (_CACHE / name[1:]).read_bytes()
        else:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", _KINDS.get(Path(name).suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self) -> None:
        self.told.update(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()
        self.done.set()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def served() -> Iterator[str]:
    skin = male_skin()
    Page.held = {
        "/three.html": (_HERE / "three.html").read_bytes(),
        "/plan.json": json.dumps(plan()).encode(),
        "/vertices.bin": np.ascontiguousarray(skin.vertices, np.float32).tobytes(),
        "/faces.bin": np.ascontiguousarray(skin.faces, np.uint32).tobytes(),
    }
    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/three.html"
    finally:
        server.shutdown()


def main() -> int:
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None or not (_CACHE / "node_modules" / "three-mesh-bvh").is_dir():
        sys.stderr.write("three.js: Chromium or the npm packages are missing\n")
        return 2
    with tempfile.TemporaryDirectory() as profile, served() as address:
        process = subprocess.Popen(
            [browser, "--headless=new", "--no-sandbox", "--disable-gpu-sandbox", "--ignore-gpu-blocklist",
             "--use-gl=angle", "--use-angle=gl-egl", "--disable-dev-shm-usage", "--no-first-run",
             f"--user-data-dir={profile}", f"--window-size={SIZE[0]},{SIZE[1]}", address],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            is_done = Page.done.wait(_LIMIT_S)
        finally:
            process.terminate()
            process.wait(20.0)
    if not is_done or "error" in Page.told:
        sys.stderr.write(f"three.js: {Page.told.get('error', 'the page told nothing')}\n")
        return 1
    sys.stdout.write(json.dumps(Page.told) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
