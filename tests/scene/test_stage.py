from collections.abc import Callable

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.scene.direction import directed, is_well_seen, subject_of
from bodymap.scene.palette import COLOUR_SAFE, DARK, STANDARD
from bodymap.scene.stage import Stage
from bodymap.session.presentation import Presentation, Role
from bodymap.session.state import LayerName, Layers, PointFocus, Structure
from tests.scene.conftest import SIZE, pain_at, shown

ESSENTIAL, SPILLOVER, AUTONOMIC, PAIN = range(4)


def test_zones_are_rows_of_the_skin(make_stage: Callable[..., Stage], left_temple: Presentation) -> None:
    stage = make_stage(left_temple)
    rows = stage.figure.skin.zone.rows
    for zone in left_temple.zones:
        column = ESSENTIAL if zone.role is Role.ESSENTIAL else SPILLOVER
        assert (rows[zone.vertices, column] >= np.floor(zone.weights * 255)).all()
    touched = stage.vertices[rows[:, ESSENTIAL] > 127]
    assert (touched[:, 0] > 0).all(), "an ipsilateral zone of a left point lies on the left"
    assert rows[left_temple.places[0].vertices, PAIN].min() > 100


def test_in_motion_a_source_keeps_its_fibres_and_a_body_full_of_muscles_becomes_light(
    atlas: Atlas, make_stage: Callable[..., Stage], left_temple: Presentation
) -> None:
    stage = make_stage(left_temple)
    stage.render(moving=True)
    assert stage.figure.muscles.is_part_drawn("trapezius_descending", Side.LEFT)
    stage.show(shown(atlas, layers=Layers(visible=frozenset(LayerName), skin_opacity=0.3)))
    stage.render(moving=True)
    assert not stage.figure.muscles.is_part_drawn("trapezius_descending", Side.LEFT)
    stage.render()
    assert stage.figure.muscles.is_part_drawn("trapezius_descending", Side.LEFT)


def test_rows_are_cleared_with_the_answer(
    make_stage: Callable[..., Stage], left_temple: Presentation, opaque_body: Presentation
) -> None:
    stage = make_stage(left_temple)
    assert stage.figure.skin.zone.rows.any()
    stage.show(opaque_body)
    assert not stage.figure.skin.zone.rows.any()


def test_showing_draws_nothing_by_itself(
    make_stage: Callable[..., Stage], left_temple: Presentation, opaque_body: Presentation
) -> None:
    stage = make_stage(opaque_body)
    stage.show(left_temple)
    stage.show(opaque_body)
    assert stage.canvas.renders == 0
    stage.render()
    assert stage.canvas.renders == 1


def test_opaque_skin_hides_what_is_not_drawn(atlas: Atlas, make_stage: Callable[..., Stage]) -> None:
    everything = Layers(visible=frozenset(LayerName))
    stage = make_stage(shown(atlas, layers=everything))
    stage.render()
    assert not stage.figure.muscles.is_part_drawn("rectus_femoris", Side.LEFT)
    stage.show(shown(atlas, layers=Layers(visible=frozenset(LayerName), skin_opacity=0.3)))
    stage.render()
    assert stage.figure.muscles.is_part_drawn("rectus_femoris", Side.LEFT)


def test_a_source_is_seen_through_ghosted_skin(
    make_stage: Callable[..., Stage], left_temple: Presentation
) -> None:
    stage = make_stage(left_temple)
    stage.render()
    assert stage.figure.skin.is_drawn
    assert not stage.figure.skin.is_opaque
    assert stage.figure.muscles.is_part_drawn("trapezius_descending", Side.LEFT)
    assert not stage.figure.muscles.is_part_drawn("trapezius_descending", Side.RIGHT)
    assert stage.marks.bands.is_shown
    assert stage.stipple.actor.GetVisibility()


def test_a_hidden_muscle_is_not_drawn(atlas: Atlas, make_stage: Callable[..., Stage]) -> None:
    layers = Layers(visible=frozenset({LayerName.MUSCLES}))
    gone = Structure("rectus_femoris", Side.LEFT)
    stage = make_stage(shown(atlas, layers=layers, hidden=frozenset({gone})))
    stage.render()
    assert not stage.figure.muscles.is_part_drawn("rectus_femoris", Side.LEFT)
    assert stage.figure.muscles.is_part_drawn("rectus_femoris", Side.RIGHT)
    part = atlas.part_slices["rectus_femoris", Side.LEFT]
    assert (stage.figure.muscles.tint.rows[part.light_vertices, 3] == 0).all()


def red_share(pixels: np.ndarray) -> float:
    red, green, blue = (pixels[:, :, channel].astype(int) for channel in range(3))
    return float(((red > 120) & (red - green > 70) & (red - blue > 70)).mean())


def test_zone_band_and_cross_change_pixels(
    make_stage: Callable[..., Stage], left_temple: Presentation, opaque_body: Presentation
) -> None:
    stage = make_stage(opaque_body)
    subject = subject_of(left_temple, stage.figure.surface)
    assert subject is not None
    stage.look(directed(subject, SIZE))
    plain = red_share(stage.render())
    stage.show(left_temple)
    assert red_share(stage.render()) > plain + 0.02


def test_the_light_level_looks_alike(make_stage: Callable[..., Stage], opaque_body: Presentation) -> None:
    stage = make_stage(opaque_body)
    still, moving = stage.render().astype(int), stage.render(moving=True).astype(int)
    assert np.abs(still - moving).mean() < 3.0
    assert not np.array_equal(still, moving)


@pytest.mark.parametrize("opacity", [1.0, 0.3])
def test_both_bodies_are_drawn(
    atlas: Atlas, make_stage: Callable[..., Stage], body: Body, opacity: float
) -> None:
    stage = make_stage(shown(atlas, body=body, layers=Layers(skin_opacity=opacity)))
    pixels = stage.render()
    background = pixels[5, 5].astype(int)
    middle = pixels[:, SIZE[0] // 2 - 25 : SIZE[0] // 2 + 25].astype(int)
    assert (np.abs(middle - background).max(axis=2) > 25).mean() > 0.4


def test_changing_the_body_leaves_nothing_of_the_other(
    atlas: Atlas, make_stage: Callable[..., Stage]
) -> None:
    female = make_stage(shown(atlas, body=Body.FEMALE))
    expected = female.render()
    stage = make_stage(shown(atlas, body=Body.MALE))
    stage.render()
    stage.show(shown(atlas, body=Body.FEMALE))
    stage.look(female.camera)
    assert np.array_equal(stage.render(), expected)


def test_left_and_right_answers_are_mirror_images(atlas: Atlas, make_stage: Callable[..., Stage]) -> None:
    mirror = atlas.geometry.skin_topology().mirror
    rows = []
    for side in (Side.LEFT, Side.RIGHT):
        stage = make_stage(
            shown(atlas, picked=(pain_at("temple", side),), focus=PointFocus("temporalis-1", side))
        )
        rows.append(stage.figure.skin.zone.rows.copy())
    assert np.array_equal(rows[0][:, :3], rows[1][mirror][:, :3])


def test_another_palette_changes_the_picture_and_back(
    make_stage: Callable[..., Stage], left_temple: Presentation
) -> None:
    stage = make_stage(left_temple)
    subject = subject_of(left_temple, stage.figure.surface)
    assert subject is not None
    stage.look(directed(subject, SIZE))
    first = stage.render()
    stage.recolour(COLOUR_SAFE, DARK)
    assert red_share(stage.render()) < red_share(first) - 0.01
    stage.recolour(STANDARD, type(DARK)((226, 224, 217), (248, 247, 243), (38, 40, 46)))
    assert np.array_equal(stage.render(), first)


def test_the_directed_view_shows_source_and_pain(
    atlas: Atlas, make_stage: Callable[..., Stage], left_temple: Presentation
) -> None:
    stage = make_stage(left_temple)
    subject = subject_of(left_temple, stage.figure.surface)
    assert subject is not None
    camera = directed(subject, SIZE)
    assert is_well_seen(camera, subject, SIZE)
    assert not is_well_seen(camera.turned(camera.azimuth_deg + 180.0, 0.0), subject, SIZE)
    pixels = camera.project(subject.places, SIZE)
    assert (pixels > 0).all()
    assert (pixels < np.array(SIZE)).all()
