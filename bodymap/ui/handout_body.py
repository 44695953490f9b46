"""The body on a page to take home: one view, or two, on which the tight spot and its pain are seen."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.flat import FlatPage, FlatView
from bodymap.anatomy.places import NamedPlace
from bodymap.flat.clothing import TOP, covered_regions
from bodymap.flat.inside import area
from bodymap.flat.layout import side_words
from bodymap.flat.painting import FlatPainting, paintings
from bodymap.flat.words import view_title
from bodymap.scene.palette import STANDARD, Look, Material, Palette, Pattern
from bodymap.session.presentation import Presentation, Role, SideWords
from bodymap.ui.flat.brush import FlatBrush, frame_of

_ZONES = (Role.ESSENTIAL, Role.SPILLOVER, Role.AUTONOMIC)
_UPRIGHT = "body"
_WHOLE = frozenset({_UPRIGHT, "sides"})
_PREFERRED = 0.2
"""What front and back of the whole body are worth over a view of a part, which one knows less easily."""
_ENOUGH = 0.4
"""Share of the pain's largest view that one picture must show of it."""
_LEAST_CROP = 460.0
"""mm of the body that are seen at least, so that one knows where one is."""
_MARGIN = 90.0
_WIDEST, _TALLEST = 1.5, 2.2
_PNG_HEIGHT = 720

PAPER = Palette(
    "paper",
    {
        **STANDARD.looks,
        Material.SKIN: Look((247, 236, 228)),
        Material.TOP: Look((216, 220, 226)),
        Material.SHORTS: Look((200, 205, 212)),
        Role.ESSENTIAL: Look((206, 62, 56), Pattern.SOLID),
        Role.AUTONOMIC: Look((206, 62, 56), Pattern.SOLID),
    },
)
"""Apart in lightness alone: paper white, skin, clothes, pain and ink stay distinct in a grey copy."""


@dataclass(frozen=True, eq=False)
class BodyPicture:
    """A view with its title, what lies on it, and the part of it that is seen (units of the page)."""

    view: FlatView
    title: str
    painting: FlatPainting
    crop: QRectF
    cloth: dict[NamedPlace, Material]

    @property
    def has_cross(self) -> bool:
        """Whether the tight spot is seen."""
        return bool(self.painting.crosses)

    def paint(self, painter: QPainter, box: QRectF, line: float) -> None:
        """Draw into a box, whole and in its middle; `line`: width of a thin line in units of the box."""
        scale = min(box.width() / self.crop.width(), box.height() / self.crop.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.crop.size() * scale
        corner = box.center() - QPointF(size.width() / 2, size.height() / 2)
        painter.setClipRect(QRectF(corner, size))
        painter.translate(corner)
        painter.scale(scale, scale)
        painter.translate(-self.crop.topLeft())
        page = FlatPage(self.view.id, (self.crop.width(), self.crop.height()), (self.view,))
        FlatBrush(painter, PAPER, line / scale, self.cloth).page(page, (self.painting,))
        painter.restore()

    def sides(self, words: SideWords) -> tuple[str, str]:
        """Return what stands left and right above it, of a view of one side nothing."""
        return side_words(self.view, words)

    def image(self) -> QImage:
        """Return the picture for a file."""
        scale = _PNG_HEIGHT / self.crop.height()
        image = QImage(round(self.crop.width() * scale), _PNG_HEIGHT, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        self.paint(painter, QRectF(image.rect()), 1.6)
        painter.end()
        return image


def body_pictures(atlas: Atlas, shown: Presentation) -> tuple[BodyPicture, ...]:
    """Return the view that shows most, and a second where spot or pain would not be seen otherwise."""
    bare = _essentials(shown)
    pages = atlas.geometry.flat(shown.body).pages
    found = [each for page in pages if page.id in _WHOLE for each in _seen(atlas, bare, page)]
    if not any(each.picture.has_cross for each in found) or not any(each.pain for each in found):
        found += [each for page in pages if page.id not in _WHOLE for each in _seen(atlas, bare, page)]
    most = max((each.pain for each in found), default=0.0) or 1.0
    with_cross = [each for each in found if each.picture.has_cross] or found
    both = [each for each in with_cross if each.pain / most >= _ENOUGH]
    if both:
        return (max(both, key=lambda each: each.pain / most + _PREFERRED * each.is_upright).picture,)
    first = max(with_cross, key=lambda each: (each.is_upright, each.pain))
    second = max(found, key=lambda each: each.pain / most + _PREFERRED * each.is_upright)
    return (first.picture,) if second is first else (first.picture, second.picture)


@dataclass(frozen=True, eq=False)
class _Seen:
    """A view, how many square mm of the pain it shows, whether it is the whole body from front or back."""

    picture: BodyPicture
    pain: float
    is_upright: bool


def _seen(atlas: Atlas, shown: Presentation, page: FlatPage) -> list[_Seen]:
    worn = covered_regions(atlas)
    cloth = {place: Material.TOP if number == TOP else Material.SHORTS for place, number in worn.items()}
    return [
        _Seen(
            BodyPicture(view, view_title(atlas.translate, view.id), painting, _crop(view, painting), cloth),
            _pain_area(view, painting),
            page.id == _UPRIGHT,
        )
        for view, painting in zip(page.views, paintings(atlas, shown, page.views), strict=True)
        if not painting.is_empty
    ]


def _essentials(shown: Presentation) -> Presentation:
    """Return only the spot and its usual area, or the widest area it has."""
    roles = {zone.role for zone in shown.zones}
    role = next((each for each in _ZONES if each in roles), None)
    zones = tuple(replace(zone, role=Role.ESSENTIAL) for zone in shown.zones if zone.role is role)
    markers = tuple(each for each in shown.markers if each.role is Role.FOCUSED_POINT)
    return replace(shown, zones=zones, markers=markers, bands=(), curve=None)


def _pain_area(view: FlatView, painting: FlatPainting) -> float:
    """Return how many square mm of the pain are seen."""
    return sum(area(ring) for ring in painting.areas.get(Role.ESSENTIAL, ())) / view.scale**2


def _crop(view: FlatView, painting: FlatPainting) -> QRectF:
    """Return what is seen of a view: the spot and its pain, with enough around to know where one is."""
    whole = frame_of(view)
    wanted = QRectF()
    for ring in painting.areas.get(Role.ESSENTIAL, ()):
        low, high = ring.min(axis=0), ring.max(axis=0)
        wanted = wanted.united(QRectF(QPointF(*low), QPointF(*high)))
    for cross in painting.crosses:
        wanted = wanted.united(QRectF(cross.x - 20, cross.y - 20, 40, 40))
    wanted = wanted.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    least = _LEAST_CROP * view.scale
    width = max(wanted.width(), least, wanted.height() / _TALLEST)
    height = max(wanted.height(), least, width / _WIDEST)
    box = QRectF(0, 0, min(width, whole.width()), min(height, whole.height()))
    box.moveCenter(wanted.center())
    box.moveLeft(min(max(box.left(), whole.left()), whole.right() - box.width()))
    box.moveTop(min(max(box.top(), whole.top()), whole.bottom() - box.height()))
    return box
