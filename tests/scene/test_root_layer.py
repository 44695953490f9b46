"""The dermatomes as they are drawn."""

from collections.abc import Callable

import numpy as np

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.scene.palette import STANDARD, Material
from bodymap.scene.stage import Stage
from bodymap.scene.views import View, whole_body
from bodymap.session.presentation import Role
from bodymap.session.state import LayerName, Layers
from tests.scene.conftest import SIZE, shown

WITH_ROOTS = Layers(visible=Layers().visible | {LayerName.DERMATOMES})


def pixel_of(atlas: Atlas, stage: Stage, landmark: str) -> tuple[int, int]:
    place = atlas.landmark_position(landmark, Side.RIGHT, stage.shown.body)
    x, y = stage.camera.project(place[None], SIZE)[0]
    return round(float(x)), round(float(y))


def test_the_layer_is_off_at_first_and_costs_no_frame(atlas: Atlas, make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(shown(atlas, is_clothed=False))
    bare = stage.render()
    assert stage.notes == ()
    stage.show(shown(atlas, is_clothed=False, layers=WITH_ROOTS))
    assert stage.canvas.renders == 1
    stage.show(shown(atlas, is_clothed=False))
    assert (stage.render() == bare).all(), "taken off again, nothing of it is left"


def test_neighbours_are_told_apart_by_their_tints(
    atlas: Atlas, make_stage: Callable[..., Stage], body: Body
) -> None:
    stage = make_stage(shown(atlas, body=body, is_clothed=False, layers=WITH_ROOTS))
    picture = stage.render()
    roots = list(atlas.dermatomes)
    classes = atlas.geometry.dermatomes().classes
    tints = [np.array(STANDARD[each].colour, float) for each in (
        Material.ROOT_1, Material.ROOT_2, Material.ROOT_3, Material.ROOT_4)]  # fmt: skip
    for landmark, root in (("deltoid_front", "C5"), ("forearm_front_mid", "C6"), ("patella_bottom", "L4"),
                           ("thigh_front_upper", "L2"), ("frontal_eminence", "V1")):  # fmt: skip
        x, y = pixel_of(atlas, stage, landmark)
        colour = picture[y, x, :3].astype(float)
        hues = [tint / tint.sum() for tint in tints]
        nearest = int(np.argmin([np.abs(colour / colour.sum() - hue).sum() for hue in hues]))
        assert nearest == classes[roots.index(root)], (landmark, colour)


def test_a_border_is_darker_than_the_skin_beside_it(atlas: Atlas, make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(shown(atlas, is_clothed=False, layers=WITH_ROOTS))
    picture = stage.render().astype(float)
    top, bottom = pixel_of(atlas, stage, "thigh_front_upper"), pixel_of(atlas, stage, "patella_top")
    steps = np.linspace(top, bottom, 120).round().astype(int)
    light = picture[steps[:, 1], steps[:, 0], :3].sum(axis=1)
    middle = light[15:105]  # from L2 over its border to L3
    assert middle.min() < np.median(middle) - 60


def test_only_names_in_sight_are_written(atlas: Atlas, make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(shown(atlas, layers=WITH_ROOTS))
    front = {note.text for note in stage.notes}
    assert {"V1", "T10", "L2", "L5"} <= front
    assert not {"S2", "S3", "C2"} & front
    stage.look(whole_body(stage.vertices.astype(float), SIZE, View.BACK))
    behind = {note.text for note in stage.notes}
    assert {"C2", "S2", "S1"} <= behind
    assert not {"V1", "V2", "L4"} & behind
    assert all(note.is_name for note in stage.notes)


def test_the_legend_names_the_layer(atlas: Atlas) -> None:
    assert Role.DERMATOME in shown(atlas, layers=WITH_ROOTS).legend
    assert Role.DERMATOME not in shown(atlas).legend
    without_skin = Layers(visible=WITH_ROOTS.visible - {LayerName.SKIN})
    assert Role.DERMATOME not in shown(atlas, layers=without_skin).legend
