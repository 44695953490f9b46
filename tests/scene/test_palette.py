import pytest

from bodymap.scene.palette import PALETTES, Look, Material, Palette
from bodymap.session.presentation import LEGEND, Role


def luminance(look: Look) -> float:
    """Relative luminance of sRGB (WCAG 2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in look.unit_colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: Look, second: Look) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=list(PALETTES.values()), ids=lambda palette: palette.name)
def palette(request: pytest.FixtureRequest) -> Palette:
    return request.param


def test_every_role_of_the_legend_has_a_look(palette: Palette) -> None:
    assert set(LEGEND) == set(Role)
    for key in (*Role, *Material):
        assert palette[key].opacity > 0


def test_meaning_does_not_hang_on_colour(palette: Palette) -> None:
    marks = (
        Role.ESSENTIAL, Role.SPILLOVER, Role.AUTONOMIC, Role.PAIN, Role.FOCUSED_POINT, Role.SEARCH_AREA,
        Role.TAUT_BAND, Role.CURVE, Role.LANDMARK_LINE,
    )  # fmt: skip
    assert len({palette[role].pattern for role in marks}) == len(marks)


def test_marks_stand_out_from_what_they_lie_on(palette: Palette) -> None:
    skin, muscle = palette[Material.SKIN], palette[Role.SOURCE_MUSCLE]
    assert contrast(palette[Role.ESSENTIAL], skin) > 3.0
    assert contrast(palette[Role.SPILLOVER], skin) > 3.0
    assert contrast(palette[Role.SEARCH_AREA], skin) > 7.0
    assert contrast(palette[Role.TAUT_BAND], muscle) > 3.0
