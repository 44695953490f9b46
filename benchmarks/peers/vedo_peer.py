"""The skin in vedo, as its examples draw it: an off-screen plotter with its defaults."""

import time
from statistics import median

import numpy as np
import vedo
from vtkmodules.vtkRenderingCore import vtkPropPicker

from benchmarks.peers.skin import FRAMES, SIZE, WARM_UP, male_skin, turned_camera
from bodymap.bench.measures.answering import since_start, tell

_PICKS = 30


def main() -> None:
    skin = male_skin()
    mesh = vedo.Mesh([skin.vertices, skin.faces], c="tan")
    mesh.compute_normals()
    plotter = vedo.Plotter(offscreen=True, size=SIZE)
    plotter.show(mesh, interactive=False)
    first = since_start()
    spans = []
    for number in range(FRAMES + WARM_UP):
        camera = turned_camera(skin, 2.5 * number)
        plotter.camera.SetPosition(*camera.position)
        plotter.camera.SetFocalPoint(*camera.focal)
        plotter.camera.SetViewUp(*camera.up)
        plotter.camera.SetClippingRange(camera.distance - 1600.0, camera.distance + 1600.0)
        start = time.perf_counter()
        plotter.render()
        seen = plotter.screenshot(asarray=True)
        spans.append(time.perf_counter() - start)
    assert np.ptp(seen) > 0, "nothing was drawn"
    picks, hits = [], 0
    picker = vtkPropPicker()  # what vedo asks at every click
    chance = np.random.default_rng(1)
    while len(picks) < _PICKS:
        x, y = SIZE[0] * (0.47 + 0.06 * chance.random()), SIZE[1] * (0.3 + 0.5 * chance.random())
        start = time.perf_counter()
        found = picker.PickProp(x, y, plotter.renderer)
        picks.append(time.perf_counter() - start)
        hits += bool(found)
    tell(first=first, frame=median(spans[WARM_UP:]), pick=float(np.median(picks)), hits=hits / _PICKS)
    plotter.close()


main()
