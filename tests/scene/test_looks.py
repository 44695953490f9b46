"""What makes the picture an atlas plate, probed by its pixels and its numbers."""

from collections.abc import Callable

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side
from bodymap.scene.camera import Camera
from bodymap.scene.creases import shaded
from bodymap.scene.naming import parts_in_sight
from bodymap.scene.palette import DARK, LIGHT, PALETTES, STANDARD, Material, Palette
from bodymap.scene.receding import SkinDirections
from bodymap.scene.skin_tones import SkinTone, toned
from bodymap.scene.stage import Stage
from bodymap.scene.telling import END, moment
from bodymap.scene.tokens import Token, spaced
from bodymap.session.presentation import Presentation, Role
from bodymap.session.state import LayerName, Layers, PointFocus, Structure
from tests.scene.conftest import SIZE, shown

NEAR, FAR = 100.0, 3000.0
INSIDE = Layers(visible=frozenset({LayerName.MUSCLES, LayerName.BONES, LayerName.POINTS}))


def depth_at(distance: float) -> float:
    return (FAR - NEAR * FAR / distance) / (FAR - NEAR)


def test_a_crease_darkens_what_lies_behind_and_nothing_else() -> None:
    depth = np.full((200, 200), depth_at(1000.0), np.float32)
    depth[:, 120:] = depth_at(1060.0)
    depth[:20] = 1.0
    pixels = np.full((200, 200, 4), 200, np.uint8)
    out = shaded(pixels.copy(), depth, NEAR, FAR, 1.0)
    assert out[100, 122, 0] < 190, "just behind the edge"
    assert out[100, 190, 0] > 197, "far from it"
    assert out[100, 110, 0] > 197, "before it"
    assert (out[:20] == pixels[:20]).all(), "the paper"
    assert (out[:, :, 3] == 200).all()


def test_what_is_thin_or_lies_over_the_picture_casts_no_shade() -> None:
    depth = np.full((200, 200), depth_at(1000.0), np.float32)
    depth[:, 100:102] = depth_at(900.0)
    depth[40:60, 40:60] = depth_at(400.0)
    pixels = np.full((200, 200, 4), 200, np.uint8)
    out = shaded(pixels, depth, NEAR, FAR, 1.0, glass=450.0)
    assert out[150, 95:108, 0].min() > 194, "beside an arrow"
    assert out[50, 62:70, 0].min() > 194, "beside a cross over everything"


def test_a_picture_at_rest_has_shaded_creases(make_stage: Callable[..., Stage], atlas: Atlas) -> None:
    stage = make_stage(shown(atlas, layers=INSIDE))
    stage.look(Camera((0.0, 1350.0, 0.0), 20.0, 0.0, 1100.0))
    plain, rest = stage.render().astype(int), stage.render(smooth=True).astype(int)
    darker = (plain[:, :, :3].sum(axis=2) - rest[:, :, :3].sum(axis=2)) > 60
    assert 0.01 < darker.mean() < 0.4
    assert np.array_equal(plain[:4, :4], rest[:4, :4])


def test_fibres_are_seen_on_a_belly_and_tendon_is_lighter(
    make_stage: Callable[..., Stage], atlas: Atlas
) -> None:
    stage = make_stage(shown(atlas, layers=Layers(visible=frozenset({LayerName.MUSCLES}))))
    stage.look(Camera((0.0, 1320.0, 0.0), 180.0, 0.0, 500.0))
    still, moving = stage.render().astype(float), stage.render(moving=True).astype(float)

    def grain(pixels: np.ndarray) -> float:
        grey = pixels[:, :, :3].mean(axis=2)
        return float(np.abs(np.diff(grey, axis=0)).mean())

    assert grain(still) > 1.5 * grain(moving), "the light level has no fibres"
    red = still[:, :, 0] - still[:, :, 1]
    belly, sinew = still[red > 60], still[(red < 40) & (red > 5)]
    assert len(belly) > 1000
    assert len(sinew) > 300
    assert sinew[:, :3].mean() > belly[:, :3].mean() + 40


def test_a_muscle_of_the_back_recedes_where_it_is_seen_through_the_face(
    make_stage: Callable[..., Stage], atlas: Atlas
) -> None:
    presentation = shown(atlas, focus=PointFocus("trapezius-1", Side.LEFT))
    stage = make_stage(presentation)
    stage.look(Camera((60.0, 1480.0, 0.0), 0.0, 0.0, 700.0))
    places = stage.places_of_parts((Structure("trapezius_descending", Side.LEFT),))
    facing = SkinDirections(atlas.geometry, Body.MALE).at(places.astype(np.float32)) @ stage.camera.back
    pixels = stage.render().astype(float)
    x, y = np.rint(stage.camera.project(places, SIZE)).astype(int).T
    is_in = (x >= 0) & (x < SIZE[0]) & (y >= 0) & (y < SIZE[1])
    red = np.zeros(len(places))
    red[is_in] = (pixels[..., 0] - pixels[..., 1])[y[is_in], x[is_in]]
    before, behind = red[is_in & (facing > -0.1)], red[is_in & (facing < -0.5)]
    assert min(len(before), len(behind)) > 20
    assert np.percentile(behind, 75) < 0.6 * np.percentile(before, 75)


def crosses(count: int) -> tuple[Token, ...]:
    return tuple(Token((5.0 * row, 0.0, 0.0), 4.0, 2.6, (0, 0, 0), False, 15.0) for row in range(count))


def test_crosses_thin_out_from_afar_and_all_are_seen_when_near() -> None:
    many = crosses(40)
    assert spaced(many, 0.3) == many
    far = spaced(many, 2.6)
    assert 0 < len(far) < 10
    gaps = np.diff([token.position[0] for token in far])
    assert gaps.min() >= 15.0 * 2.6


def test_the_chosen_cross_is_never_left_out() -> None:
    chosen = Token((7.0, 0.0, 0.0), 8.0, 9.0, (0, 0, 0), True)
    kept = spaced((*crosses(10), chosen), 5.0)
    assert chosen in kept
    assert len(kept) < 4


def test_a_cross_left_out_cannot_be_clicked(make_stage: Callable[..., Stage], atlas: Atlas) -> None:
    stage = make_stage(shown(atlas, layers=INSIDE))
    stage.render()
    left_out = [m for m in stage.shown.markers if not stage.marks.is_drawn(m.position)]
    assert len(left_out) > 100
    stage.look(Camera((0.0, 1350.0, 0.0), 0.0, 0.0, 300.0))
    stage.render()
    assert all(stage.marks.is_drawn(m.position) for m in stage.shown.markers)


def luminance(colour: tuple[float, float, float]) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("tone", list(SkinTone))
@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize("palette", list(PALETTES.values()), ids=lambda palette: palette.name)
def test_zones_are_read_on_every_skin_and_paper(palette: Palette, tone: SkinTone, is_dark: bool) -> None:
    """The skin is ghosted where zones lie: a third of it and two of the paper are seen."""
    looks = toned(palette, tone, is_paper_dark=is_dark)
    paper = np.array((DARK if is_dark else LIGHT).bottom) / 255.0
    ghost = 0.35 * np.array(looks[Material.SKIN].unit_colour) + 0.65 * paper
    under = luminance(tuple(ghost))
    for role in (Role.ESSENTIAL, Role.SPILLOVER):
        high, low = sorted((luminance(looks[role].unit_colour), under), reverse=True)
        assert (high + 0.05) / (low + 0.05) > 2.2, role


def test_skin_tones_go_from_light_to_dark(
    make_stage: Callable[..., Stage], opaque_body: Presentation
) -> None:
    stage = make_stage(opaque_body)
    stage.look(Camera((0.0, 1500.0, 0.0), 0.0, 0.0, 600.0))
    shades = []
    for tone in SkinTone:
        stage.recolour(toned(STANDARD, tone, is_paper_dark=False), LIGHT)
        shades.append(float(stage.render()[SIZE[1] // 2, SIZE[0] // 2, :3].mean()))
    assert shades == sorted(shades, reverse=True)
    assert shades[0] - shades[-1] > 60


def test_a_telling_begins_without_pain_and_ends_as_the_answer(
    make_stage: Callable[..., Stage], left_temple: Presentation
) -> None:
    stage = make_stage(left_temple)
    answer = stage.figure.skin.zone.rows.copy()
    totals = []
    for share in (0.0, 0.3, 0.6, 0.75, 0.9):
        stage.tell(moment(share))
        rows = stage.figure.skin.zone.rows
        assert np.array_equal(rows[:, 3], answer[:, 3]), "where it hurts stays"
        totals.append(int(rows[:, :3].astype(int).sum()))
    assert totals[:2] == [0, 0]
    assert totals == sorted(totals)
    assert totals[-1] > totals[2]
    stage.tell(moment(1.0))
    assert np.array_equal(stage.figure.skin.zone.rows, answer)
    assert stage.marks.moment is END


def test_pain_spreads_from_the_side_of_the_source(
    make_stage: Callable[..., Stage], left_temple: Presentation
) -> None:
    stage = make_stage(left_temple)
    whole = stage.figure.skin.zone.rows[:, 1] > 127
    stage.tell(moment(0.72))
    begun = stage.figure.skin.zone.rows[:, 1] > 127
    assert 0 < begun.sum() < whole.sum()
    source = np.array(next(m.sought for m in left_temple.markers if m.role is Role.FOCUSED_POINT))
    away = np.linalg.norm(stage.vertices - source, axis=1)
    assert away[begun].mean() < away[whole & ~begun].mean()


def test_more_parts_are_named_when_near_and_none_behind_opaque_skin(
    make_stage: Callable[..., Stage], atlas: Atlas, opaque_body: Presentation
) -> None:
    stage = make_stage(shown(atlas, layers=INSIDE))
    far = stage.parts_in_sight()
    assert [part.rays for part in far] == sorted((part.rays for part in far), reverse=True)
    assert "abductor_digiti_minimi_hand" not in {part.id for part in far}
    stage.look(Camera((-250.0, 830.0, 0.0), 0.0, 0.0, 500.0))
    near = {part.id for part in stage.parts_in_sight()}
    assert "abductor_digiti_minimi_hand" in near
    stage.show(opaque_body)
    assert stage.parts_in_sight() == ()


def test_a_part_is_named_where_it_is_seen(make_stage: Callable[..., Stage], atlas: Atlas) -> None:
    stage = make_stage(shown(atlas, layers=INSIDE))
    for part in stage.parts_in_sight()[:12]:
        pick = stage.figure.part_picker()
        assert pick is not None
        hit = pick.pick(*stage.camera.ray(part.x_px, part.y_px, SIZE))
        assert hit is not None
        assert hit[:3] == (part.kind, part.id, part.side)
    assert parts_in_sight(lambda *_: None, stage.camera, SIZE) == ()
