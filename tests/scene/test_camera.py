import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.scene.camera import Camera, facing
from bodymap.scene.views import ANGLES_DEG, View, seen_from

SIZE = (640, 480)
steps = st.lists(st.tuples(st.floats(-400, 400), st.floats(-400, 400)), max_size=8)


@given(steps)
def test_the_head_stays_up_however_one_turns(drags: list[tuple[float, float]]) -> None:
    camera = Camera()
    for dx, dy in drags:
        camera = camera.orbited(dx, dy)
    assert camera.up[1] > 0.0
    assert abs(camera.right[1]) < 1e-12
    assert np.cross(camera.right, camera.up) == pytest.approx(camera.back)


@given(st.floats(0, 639), st.floats(0, 479), st.floats(200, 6000))
def test_the_ray_through_a_pixel_leads_back_to_it(x: float, y: float, away: float) -> None:
    camera = Camera().orbited(137.0, -60.0)
    origin, direction = camera.ray(x, y, SIZE)
    assert camera.project(origin + away * direction, SIZE)[0] == pytest.approx((x, y), abs=1e-6)


def test_zooming_keeps_what_is_under_the_cursor() -> None:
    camera, anchor = Camera().orbited(90.0, 30.0), np.array([120.0, 1500.0, 60.0])
    before = camera.project(anchor, SIZE)
    nearer = camera.zoomed(0.4, anchor)
    assert nearer.distance == pytest.approx(camera.distance * 0.4)
    assert nearer.project(anchor, SIZE) == pytest.approx(before)


def test_zooming_stops_before_the_body_is_lost() -> None:
    camera = Camera()
    for _ in range(50):
        camera = camera.zoomed(0.5, np.zeros(3))
    assert camera.distance == pytest.approx(60.0)
    for _ in range(50):
        camera = camera.zoomed(2.0, np.zeros(3))
    assert camera.distance == pytest.approx(12000.0)


def test_panning_moves_the_body_with_the_hand() -> None:
    camera = Camera()
    place = np.array(camera.focal)
    before = camera.project(place, SIZE)[0]
    after = camera.panned(30.0, -20.0, SIZE).project(place, SIZE)[0]
    assert after - before == pytest.approx((30.0, -20.0))


@pytest.mark.parametrize("view", list(View))
def test_fitting_brings_all_into_the_picture(view: View) -> None:
    points = np.random.default_rng(3).uniform((-300, 0, -150), (300, 1750, 200), (400, 3))
    pixels = seen_from(Camera(), view).fitted(points, SIZE).project(points, SIZE)
    assert (pixels >= 0).all()
    assert (pixels <= np.array(SIZE)).all()
    assert np.ptp(pixels, axis=0).max() > 0.4 * min(SIZE)


@pytest.mark.parametrize(
    ("view", "to_the_right", "towards_viewer"),
    [
        (View.FRONT, (1, 0, 0), (0, 0, 1)),
        (View.BACK, (-1, 0, 0), (0, 0, -1)),
        (View.LEFT, (0, 0, -1), (1, 0, 0)),
        (View.RIGHT, (0, 0, 1), (-1, 0, 0)),
    ],
)
def test_standard_views_are_from_the_clients_sides(
    view: View, to_the_right: tuple[int, ...], towards_viewer: tuple[int, ...]
) -> None:
    camera = seen_from(Camera(), view)
    assert camera.right == pytest.approx(to_the_right, abs=1e-9)
    assert camera.back == pytest.approx(towards_viewer, abs=1e-9)


def test_top_view_looks_down_with_the_face_below() -> None:
    camera = Camera().turned(*ANGLES_DEG[View.TOP])
    assert camera.back[1] > 0.99
    assert camera.up[2] < -0.99


def test_a_flight_turns_the_short_way_round() -> None:
    start, end = Camera(azimuth_deg=350.0), Camera(azimuth_deg=20.0)
    assert start.between(end, 0.5).azimuth_deg == pytest.approx(5.0)
    assert start.between(end, 1.0).azimuth_deg == pytest.approx(20.0)


@pytest.mark.parametrize("azimuth", [0.0, 45.0, 200.0, 315.0])
def test_facing_is_the_inverse_of_a_camera(azimuth: float) -> None:
    camera = Camera().turned(azimuth, 30.0)
    assert facing(camera.back) == pytest.approx((azimuth, 30.0))
