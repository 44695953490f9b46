"""The flat figure with pain, zones and crosses as one SVG file: for print and for screen readers."""

from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from bodymap.anatomy.flat import FlatPage, FlatView, Ring
from bodymap.anatomy.speech import with_capital
from bodymap.export.credits import credit_lines
from bodymap.export.svg_patterns import Inks, patterns, swatch
from bodymap.export.taken import Taken
from bodymap.flat.clothing import TOP, covered_regions
from bodymap.flat.layout import side_words, view_bounds
from bodymap.flat.marks import Cross
from bodymap.flat.paging import best_page
from bodymap.flat.painting import DOT_SPACING, FLAT_ROLES, FlatPainting, paintings
from bodymap.flat.words import view_title
from bodymap.query.places import place_title
from bodymap.scene.palette import Material, Palette
from bodymap.session.presentation import Role, legend_words

_WIDTH, _MARGIN, _HEAD = 1800.0, 60.0, 120.0
_DOT = 0.27 * DOT_SPACING
_ARM = {Role.FOCUSED_POINT: 17.0, Role.SOURCE_POINT: 10.0, Role.OTHER_POINT: 8.0}
_LINE = 46.0


def flat_svg(taken: Taken, palette: Palette) -> bytes:
    """Return the figure: front and back, and below them the page on which the pain is largest.

    Every region is a path of its own with its name as a title and the client's side as data, so that a
    screen reader or another program can tell them apart. Nothing of a client is in it.
    """
    figure = _Figure(taken, palette)
    return figure.document().encode("utf-8")


class _Figure:
    def __init__(self, taken: Taken, palette: Palette) -> None:
        self._atlas, self._shown, self._inks = taken.atlas, taken.shown, Inks(palette)
        self._worn = covered_regions(taken.atlas) if taken.shown.is_clothed else {}

    def document(self) -> str:
        """Return the whole file."""
        shown, pages = self._shown, self._atlas.geometry.flat(self._shown.body).pages
        chosen = [pages[0]]
        detail = best_page(pages, shown, pages[0].id)
        chosen += [page for page in pages if page.id == detail and page is not pages[0]]
        body: list[str] = []
        top = self._title(body)
        for page in chosen:
            top = self._page(body, page, top)
        top = self._foot(body, top)
        height = top + _MARGIN / 2
        opening = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH:g} {height:g}" role="img" '
            'font-family="DejaVu Sans, Noto Sans, sans-serif">'
        )
        name = shown.title or self._atlas.translate("flat", "Flat figure of the body")
        return "\n".join(
            [
                '<?xml version="1.0" encoding="UTF-8"?>',
                opening,
                f"<title>{escape(name)}</title>",
                f"<desc>{escape(shown.caption or shown.status)}</desc>",
                patterns(self._inks),
                f'<rect width="100%" height="100%" fill="{self._inks.paper}"/>',
                *body,
                "</svg>\n",
            ]
        )

    def _title(self, body: list[str]) -> float:
        if not self._shown.title:
            return _MARGIN / 2
        title = with_capital(self._shown.title)
        body.append(self._text(title, _WIDTH / 2, 70.0, 46.0, "middle", is_bold=True))
        return 90.0

    def _page(self, body: list[str], page: FlatPage, top: float) -> float:
        width, height = page.size
        scale = min((_WIDTH - 2 * _MARGIN) / width, 1.0)
        left = (_WIDTH - width * scale) / 2
        top += _HEAD
        body.append(f'<g transform="translate({left:.1f} {top:.1f}) scale({scale:.4f})">')
        for view, painting in zip(page.views, paintings(self._atlas, self._shown, page.views), strict=True):
            body.extend(self._view(view, painting, scale))
        body.append("</g>")
        return top + height * scale

    def _view(self, view: FlatView, painting: FlatPainting, scale: float) -> Iterator[str]:
        left, top, right, _ = view_bounds(view)
        size = 30.0 / scale
        sides = side_words(view, self._shown.side_words)
        lift = top - 14.0 / scale
        for text, x, anchor in ((sides[0], left, "start"), (sides[1], right, "end")):
            if text:
                yield self._text(text, x, lift, size * 0.9, anchor)
        title = view_title(self._atlas.translate, view.id)
        above = lift - size * 1.3 if sides[0] else lift
        yield self._text(title, (left + right) / 2, above, size, "middle", is_bold=True)
        yield f'<clipPath id="{view.id}"><path d="{_path(view.outline)}" clip-rule="evenodd"/></clipPath>'
        yield from self._shapes(view)
        yield f'<g clip-path="url(#{view.id})">'
        yield from self._areas(painting)
        if pain := painting.areas.get(Role.PAIN):
            yield self._line(_path(pain), self._inks.of(Role.PAIN), 5.0)
        yield "</g>"
        yield self._line(_path(view.outline), self._inks.outline, 2.2)
        yield from self._marks(painting)

    def _shapes(self, view: FlatView) -> Iterator[str]:
        for shape in view.shapes:
            worn = self._worn.get(shape.place)
            material = Material.SKIN if worn is None else Material.TOP if worn == TOP else Material.SHORTS
            name = place_title(self._atlas, shape.place, self._shown.wording)
            yield (
                f'<path d="{_path(shape.rings)}" fill="{self._inks.of(material)}" fill-rule="evenodd" '
                f'stroke="{self._inks.border}" stroke-width="1.2" data-region={quoteattr(shape.place.id)} '
                f'data-side="{shape.place.side}"><title>{escape(name)}</title></path>'
            )

    def _areas(self, painting: FlatPainting) -> Iterator[str]:
        for role, rings in painting.areas.items():
            yield f'<path d="{_path(rings)}" fill-rule="evenodd" {self._inks.fill(role)}/>'
        if len(painting.dots):
            yield f'<g fill="{self._inks.of(Role.SPILLOVER)}">'
            yield from (f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{_DOT:.1f}"/>' for x, y in painting.dots)
            yield "</g>"

    def _marks(self, painting: FlatPainting) -> Iterator[str]:
        for band in painting.bands:
            line = _path([band], is_closed=False)
            yield self._line(line, "#3c2814", 10.0)
            yield self._line(line, self._inks.of(Role.TAUT_BAND), 6.0)
        if painting.curve is not None:
            (x0, y0), (x1, y1) = painting.curve.tolist()
            bend = (x0 + x1) / 2 + (y1 - y0) * 0.18, (y0 + y1) / 2 - (x1 - x0) * 0.18
            line = f"M{x0:.0f} {y0:.0f}Q{bend[0]:.0f} {bend[1]:.0f} {x1:.0f} {y1:.0f}"
            yield self._line(line, self._inks.of(Role.CURVE), 4.0)
            yield f'<circle cx="{x1:.0f}" cy="{y1:.0f}" r="7" fill="{self._inks.of(Role.CURVE)}"/>'
        for cross in sorted(painting.crosses, key=lambda each: each.role is Role.FOCUSED_POINT):
            yield from self._cross(cross)

    def _cross(self, cross: Cross) -> Iterator[str]:
        arm, x, y = _ARM[cross.role], cross.x, cross.y
        if cross.role is Role.FOCUSED_POINT:
            ring = f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{max(cross.radius, 14.0):.0f}" fill="none" '
            yield f'{ring}stroke="#ffffff" stroke-width="7"/>'
            ink = self._inks.of(Role.SEARCH_AREA)
            yield f'{ring}stroke="{ink}" stroke-width="3" stroke-dasharray="9 7"/>'
        line = f"M{x - arm:.0f} {y - arm:.0f}l{2 * arm:g} {2 * arm:g}m0 {-2 * arm:g}l{-2 * arm:g} {2 * arm:g}"
        yield self._line(line, "#ffffff", 11.0)
        yield self._line(line, self._inks.of(cross.role), 5.0)

    def _foot(self, body: list[str], top: float) -> float:
        words = legend_words(self._atlas.translate)
        top += 50.0
        if self._shown.caption:
            for line in _wrapped(self._shown.caption, 72):
                top += _LINE
                body.append(self._text(line, _WIDTH / 2, top, 36.0, "middle"))
        roles = [role for role in self._shown.legend if role in FLAT_ROLES]
        for number, role in enumerate(roles):
            x = _MARGIN + (number % 3) * (_WIDTH - 2 * _MARGIN) / 3
            top += _LINE if number % 3 == 0 else 0.0
            body.append(swatch(self._inks, role, x, top))
            body.append(self._text(words[role], x + 66.0, top, 26.0, "start"))
        for line in credit_lines(self._atlas.translate):
            top += 38.0
            body.append(self._text(line, _WIDTH / 2, top, 22.0, "middle"))
        return top

    def _text(self, text: str, x: float, y: float, size: float, anchor: str, *, is_bold: bool = False) -> str:
        weight = ' font-weight="bold"' if is_bold else ""
        return (
            f'<text x="{x:.0f}" y="{y:.0f}" font-size="{size:.0f}" text-anchor="{anchor}" '
            f'fill="{self._inks.ink}"{weight}>{escape(text)}</text>'
        )

    def _line(self, path: str, colour: str, width: float) -> str:
        return (
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
            'stroke-linecap="round" stroke-linejoin="round"/>'
        )


def _path(rings: Iterable[Ring], is_closed: bool = True) -> str:
    end = "Z" if is_closed else ""
    return "".join("M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in ring.tolist()) + end for ring in rings)


def _wrapped(text: str, most: int) -> Sequence[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + len(word) < most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
