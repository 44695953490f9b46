from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.scene.picks import PartPick, PointPick, SurfacePick
from bodymap.scene.skin_surface import SkinSurface
from bodymap.scene.stage import Stage
from bodymap.session.presentation import Presentation
from bodymap.session.state import LayerName, Layers
from tests.scene.conftest import SIZE, shown


def exact_first_face(
    corners: NDArray[np.float64], origin: NDArray[np.float64], direction: NDArray[np.float64]
) -> tuple[int, float]:
    """Möller and Trumbore's test against every triangle; distance infinite without a hit."""
    first, second = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    across = np.cross(direction, second)
    scale = (first * across).sum(1)
    scale[np.abs(scale) < 1e-12] = np.inf
    start = origin - corners[:, 0]
    u = (start * across).sum(1) / scale
    turned = np.cross(start, first)
    v = turned @ direction / scale
    away = np.where((u >= 0) & (v >= 0) & (u + v <= 1), (second * turned).sum(1) / scale, np.inf)
    away[away <= 0] = np.inf
    return int(away.argmin()), float(away.min())


def test_picks_are_those_of_an_exact_ray_caster(
    atlas: Atlas, make_stage: Callable[..., Stage], opaque_body: Presentation
) -> None:
    stage = make_stage(opaque_body)
    topology = atlas.geometry.skin_topology()
    outer = np.flatnonzero(topology.outer)
    corners = stage.vertices[topology.faces[outer]].astype(float)
    hits = 0
    for x, y in np.random.default_rng(5).integers((120, 20), (300, 380), (60, 2)):
        row, away = exact_first_face(corners, *stage.camera.ray(x, y, SIZE))
        pick = stage.pick(int(x), int(y))
        if not np.isfinite(away):
            assert pick is None
            continue
        assert isinstance(pick, SurfacePick)
        origin = stage.camera.position
        assert np.linalg.norm(np.array(pick.position) - origin) - away < 0.01
        assert pick.face == outer[row]
        hits += 1
    assert hits > 15


def test_cavities_are_never_picked(atlas: Atlas) -> None:
    topology = atlas.geometry.skin_topology()
    assert not topology.outer.all()
    surface = SkinSurface(atlas.geometry, Body.MALE)
    inner = surface.vertices[topology.faces[~topology.outer]].astype(float).mean(axis=1)
    for place in inner[:: max(len(inner) // 40, 1)]:
        hit = surface.pick(place + np.array([0.0, 0.0, 400.0]), np.array([0.0, 0.0, -1.0]))
        assert hit is None or topology.outer[hit.face]


def test_the_pixel_of_a_landmark_picks_its_skin(
    atlas: Atlas, make_stage: Callable[..., Stage], opaque_body: Presentation
) -> None:
    stage = make_stage(opaque_body)
    for landmark in ("nose_tip", "navel", "patella_centre", "nipple"):
        side = Side.LEFT if atlas.landmarks[landmark].paired else Side.MIDLINE
        place = atlas.landmark_position(landmark, side, Body.MALE)
        x, y = stage.camera.project(place, SIZE)[0]
        pick = stage.pick(round(x), round(y))
        assert isinstance(pick, SurfacePick)
        assert np.linalg.norm(np.array(pick.position) - place) < 2.5 * stage.camera.size_of_pixel(SIZE)


def test_a_cross_is_picked_before_the_skin(
    make_stage: Callable[..., Stage], left_temple: Presentation
) -> None:
    stage = make_stage(left_temple)
    marker = next(marker for marker in left_temple.markers if marker.point == "trapezius-1")
    x, y = stage.camera.project(np.array(marker.position), SIZE)[0]
    assert stage.pick(x, y) == PointPick("trapezius-1", Side.LEFT)


def test_without_skin_the_muscle_is_picked(atlas: Atlas, make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(shown(atlas, layers=Layers(visible=frozenset({LayerName.MUSCLES}))))
    part = atlas.part_slices["rectus_femoris", Side.LEFT]
    middle = atlas.geometry.muscles(Body.MALE).vertices[part.vertices].astype(float)
    front = middle[middle[:, 2] > np.quantile(middle[:, 2], 0.9)].mean(axis=0)
    pick = stage.pick(*stage.camera.project(front, SIZE)[0])
    assert isinstance(pick, PartPick)
    assert (pick.kind, pick.id, pick.side) == ("muscle", "rectus_femoris", Side.LEFT)


def test_region_numbers_agree_with_picks(
    atlas: Atlas, make_stage: Callable[..., Stage], opaque_body: Presentation
) -> None:
    stage = make_stage(opaque_body)
    stage.render()
    renders = stage.canvas.renders
    numbers = stage.region_numbers()
    own = atlas.geometry.skin_topology().own
    agreed = total = 0
    for x, y in np.random.default_rng(8).integers((130, 20), (290, 380), (300, 2)):
        pick = stage.pick(int(x), int(y))
        if isinstance(pick, SurfacePick):
            total += 1
            agreed += numbers[y, x] == own[pick.face]
    assert total > 80
    assert agreed / total > 0.98
    assert stage.canvas.renders == renders
    assert numbers[2, 2] == -1


def test_the_picture_is_untouched_by_the_hidden_frame(
    make_stage: Callable[..., Stage], opaque_body: Presentation
) -> None:
    stage = make_stage(opaque_body)
    before = stage.render()
    stage.region_numbers()
    assert np.array_equal(stage.render(), before)
