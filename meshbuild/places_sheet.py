"""``python -m meshbuild.places_sheet FOLDER``: pictures of both region layers and the landmarks, to look at.

For each body and layer: the four sides; and close pictures of face, hand and foot with the landmarks as dots.
"""

import argparse
import colorsys
import json
from pathlib import Path

import numpy as np
import pyvista as pv
from numpy.typing import NDArray

from meshbuild.frame import BODIES, MESHES, ROOT, Points
from meshbuild.geometry import to_polydata
from meshbuild.outer_skin import OuterSkin, load_outer_skin
from meshbuild.pack import read_pack

# toward the camera, up, landmark in the middle (None: the whole body), mm from top to bottom, pixels
_VIEWS: dict[str, tuple[tuple[float, ...], tuple[float, ...], str | None, float, tuple[int, int]]] = {
    "front": ((0, 0, 1), (0, 1, 0), None, 1820, (640, 1200)),
    "back": ((0, 0, -1), (0, 1, 0), None, 1820, (640, 1200)),
    "right": ((-1, 0, 0), (0, 1, 0), None, 1820, (440, 1200)),
    "left": ((1, 0, 0), (0, 1, 0), None, 1820, (440, 1200)),
    "face": ((-0.35, 0.05, 1), (0, 1, 0), "nasion", 280, (900, 1000)),
    "ear": ((-1, 0, 0), (0, 1, 0), "tmj", 280, (900, 1000)),
    "palm": ((-0.12, 0.25, 0.96), (0, 1, 0), "palm_centre", 240, (900, 1000)),
    "hand back": ((0.12, -0.25, -0.96), (0, 1, 0), "hand_back_centre", 240, (900, 1000)),
    "foot": ((-0.1, 1, 0.3), (0, 0, 1), "foot_back_mid", 300, (900, 1000)),
    "sole": ((0, -1, 0.01), (0, 0, 1), "plantar_mid", 300, (900, 1000)),
}
_HUES, _LIGHTS = 12, (0.72, 0.55)


def main() -> None:
    """Write all pictures."""
    parser = argparse.ArgumentParser(prog="meshbuild.places_sheet", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    skin = load_outer_skin()
    listed = json.loads((ROOT / "assets" / "landmarks.json").read_text("utf-8"))["landmarks"]
    landmarks = {entry["id"]: int(entry["vertex"]) for entry in listed}
    for layer, of_face in read_pack(MESHES / "regions.npz").items():
        colours = region_colours(skin, of_face[skin.outer].astype(np.int64))
        for body in BODIES:
            for view in _VIEWS:
                target = folder / f"{layer}_{body}_{view.replace(' ', '_')}.png"
                _picture(skin, body, colours, landmarks, view, target)


def region_colours(skin: OuterSkin, of_face: NDArray[np.int64]) -> Points:
    """Return an (k, 3) colour per outer face such that regions that touch differ."""
    edges = np.sort(skin.outer_faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    owner = np.repeat(of_face, 3)
    order = np.lexsort(edges.T)
    edges, owner = edges[order], owner[order]
    touching = (edges[1:] == edges[:-1]).all(axis=1) & (owner[1:] != owner[:-1])
    near: dict[int, set[int]] = {}
    for a, b in zip(owner[:-1][touching].tolist(), owner[1:][touching].tolist(), strict=True):
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)
    palette = [colorsys.hls_to_rgb(hue / _HUES, light, 0.45) for light in _LIGHTS for hue in range(_HUES)]
    chosen: dict[int, int] = {}
    for region in range(int(of_face.max()) + 1):
        taken = {chosen.get(other) for other in near.get(region, set())}
        first = region * 7 % len(palette)
        tries = [(first + step) % len(palette) for step in range(len(palette))]
        chosen[region] = next(colour for colour in tries if colour not in taken)
    return np.array([palette[chosen[region]] for region in range(len(chosen))])[of_face]


def _picture(
    skin: OuterSkin, body: str, colours: Points, landmarks: dict[str, int], view: str, target: Path
) -> None:
    toward, up, middle, height, size = _VIEWS[view]
    vertices = skin.bodies[body]
    mesh = to_polydata(vertices, skin.outer_faces)
    mesh.cell_data["colour"] = colours
    plotter = pv.Plotter(off_screen=True, window_size=size)
    plotter.set_background("white")
    plotter.add_mesh(mesh, scalars="colour", rgb=True, ambient=0.35, diffuse=0.7)
    focus = vertices[landmarks[middle]] if middle else np.array([0.0, vertices[:, 1].max() / 2, 0.0])
    direction = np.array(toward) / np.linalg.norm(toward)
    plotter.camera.parallel_projection = True
    plotter.camera.focal_point = focus
    plotter.camera.position = focus + direction * 2000
    plotter.camera.up = up
    plotter.camera.parallel_scale = height / 2
    plotter.camera.clipping_range = (1, 5000)
    if middle:
        # lifted off the skin a little: what lies on the far side stays hidden
        dots = vertices[list(landmarks.values())] + direction * 2.0
        plotter.add_points(dots, color="black", point_size=6)
    plotter.screenshot(target)
    plotter.close()


if __name__ == "__main__":
    main()
