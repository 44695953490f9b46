"""The stage: shows a presentation, aims the camera, renders frames and answers what is under a pixel."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body
from bodymap.scene.attachment_layer import AttachmentLayer
from bodymap.scene.camera import Camera, Size
from bodymap.scene.canvas import Canvas
from bodymap.scene.crosses import cross_at
from bodymap.scene.direction import second_view, subject_of
from bodymap.scene.figure import Figure, PartPicker
from bodymap.scene.identity_pass import IdentityPass
from bodymap.scene.marks import Marks, stroke_scale
from bodymap.scene.naming import PartInSight, parts_in_sight
from bodymap.scene.notes import Note
from bodymap.scene.palette import LIGHT, STANDARD, Backdrop, Palette
from bodymap.scene.picks import PartPick, Pick, PointPick, SurfacePick
from bodymap.scene.root_layer import RootNames
from bodymap.scene.second_picture import SecondPicture
from bodymap.scene.sight import Subject
from bodymap.scene.skin_layer import SkinPaint
from bodymap.scene.telling import END, Moment, Spreading
from bodymap.scene.views import whole_body
from bodymap.scene.zone_paint import Stipple, paint_of
from bodymap.session.presentation import Presentation
from bodymap.session.state import LayerName, Structure

_BEHIND = 2600.0
_BEFORE = 1600.0
_NEAREST = 20.0


class Stage:
    """What is seen of one session.

    Parameters
    ----------
    atlas
        What there is.
    shown
        What to show first.
    size
        Width and height of the picture in pixels.
    """

    def __init__(
        self,
        atlas: Atlas,
        shown: Presentation,
        size: Size,
        palette: Palette = STANDARD,
        backdrop: Backdrop = LIGHT,
    ) -> None:
        self._atlas = atlas
        self._palette, self._backdrop = palette, backdrop
        self.canvas = Canvas(size, backdrop)
        self.marks = Marks()
        self.attachments = AttachmentLayer()
        self.stipple = Stipple()
        self._figures: dict[Body, Figure] = {}
        self._identity: dict[Body, IdentityPass] = {}
        self._root_names: dict[Body, RootNames] = {}
        self._paint = SkinPaint()
        self._scale = 1.0
        self._part_picker: PartPicker | None = None
        self._spreading: Spreading | None = None
        self._subject: Subject | None = None
        self._subject_of: Presentation | None = None
        for actor in (*self.marks.actors, self.stipple.actor, self.attachments.actor):
            self.canvas.add(actor)
        self._shown = shown
        self.camera = whole_body(self.vertices.astype(float), size)
        self.show(shown)

    @property
    def figure(self) -> Figure:
        """The body shown now."""
        body = self._shown.body
        if body not in self._figures:
            self._figures[body] = Figure(self._atlas.geometry, body, self._palette, self._backdrop)
        return self._figures[body]

    @property
    def vertices(self) -> NDArray[np.float32]:
        """Skin vertices (n, 3) of the body shown, mm."""
        return self._atlas.geometry.skin(self._shown.body).vertices

    @property
    def notes(self) -> tuple[Note, ...]:
        """Words to print beside places of the body."""
        notes = self.marks.notes_seen_from(self.camera.back)
        if not self._shows_roots:
            return notes
        body = self._shown.body
        if body not in self._root_names:
            self._root_names[body] = RootNames(self._atlas, self.figure.surface)
        return (*notes, *self._root_names[body].seen_from(self.camera))

    @property
    def _shows_roots(self) -> bool:
        return LayerName.DERMATOMES in self._shown.layers.visible and self.figure.skin.is_drawn

    @property
    def shown(self) -> Presentation:
        """What is shown."""
        return self._shown

    def show(self, shown: Presentation) -> None:
        """Show a presentation; draws nothing yet."""
        if shown.body is not self._shown.body:
            self.figure.leave()
        self._shown = shown
        self._spreading, self.marks.moment = None, END
        self._part_picker = None
        self.figure.show(shown)
        self._paint = paint_of(shown, self.figure.surface) if shown.zones or shown.places else SkinPaint()
        self.figure.skin.paint(self._paint)
        self.figure.skin.show_roots(self._atlas.geometry.dermatomes().margins if self._shows_roots else None)
        self._scale = stroke_scale(self.camera.size_of_pixel(self.canvas.size))
        self._draw_strokes()

    def tell(self, moment: Moment) -> None:
        """Show a moment of the telling of the source shown; draws nothing yet."""
        if moment is END:
            self._spreading = None
            paint = self._paint
        else:
            if self._spreading is None:
                self._spreading = Spreading(self._shown, self._paint, self.figure.surface)
            paint = self._spreading.at(moment.pain)
        self.figure.skin.paint(paint)
        self.marks.moment = moment
        self._draw_strokes(paint)

    def recolour(self, palette: Palette, backdrop: Backdrop) -> None:
        """Take another palette and paper; draws nothing yet."""
        self._palette, self._backdrop = palette, backdrop
        self.canvas.set_backdrop(backdrop)
        for figure in self._figures.values():
            figure.colour(palette, backdrop)
        self._draw_strokes()

    def _draw_strokes(self, paint: SkinPaint | None = None) -> None:
        attached = () if self.figure.skin.is_opaque else self._shown.attachments
        self.attachments.show(attached, self._atlas.geometry, self._shown.body, self._palette)
        paint = self._paint if paint is None else paint
        shown, skin = self._shown, self.figure.skin
        needs_surface = shown.markers or shown.curve or shown.landmark_line or paint.spillover is not None
        if needs_surface or self.marks.spots:
            self.marks.show(shown, self.figure.surface, self._palette, self._scale, not skin.is_opaque)
            seen = paint if skin.is_drawn else SkinPaint()
            self.stipple.show(seen, self.figure.surface, self._palette, self._scale)
        elif self.stipple.actor.GetVisibility():
            self.stipple.show(SkinPaint(), self.figure.surface, self._palette, self._scale)

    def resize(self, size: Size) -> None:
        """Change the size of the picture in pixels."""
        self.canvas.resize(size)

    def render(self, moving: bool = False, smooth: bool = False) -> NDArray[np.uint8]:
        """Draw a frame.

        Parameters
        ----------
        moving
            Draw the light levels: for frames between two positions of the camera.
        smooth
            Smooth the edges: for pictures at rest.

        Returns
        -------
        (height, width, 4) uint8, top row first.
        """
        self._prepare(moving)
        self._aim(self.camera, self.canvas.size)
        return self.canvas.render(smooth and not moving)

    def render_small(self, size: Size) -> NDArray[np.uint8]:
        """Draw one picture at rest of another size, no larger than the stage's own, and return its pixels."""
        self._prepare(moving=False)
        self._aim(self.camera, size)
        return self.canvas.render_second(size)

    def _prepare(self, moving: bool) -> None:
        self._widen_strokes(moving)
        self.figure.draw_level(moving)
        fresh = self.figure.take_fresh()
        for actor in fresh:
            self.canvas.add(actor)
        for actor in self.figure.last_actors if fresh else ():
            self.canvas.move_last(actor)

    @property
    def subject(self) -> Subject | None:
        """What should be seen of the presentation shown, nothing when nothing was chosen."""
        if self._subject_of is not self._shown:
            self._subject_of = self._shown
            self._subject = subject_of(self._shown, self.figure.surface, self.figure.looked_up(self._shown))
        return self._subject

    def second_picture(self, size: Size) -> SecondPicture | None:
        """Draw what the camera does not show of source and pain, from another side, when there is any.

        The picture at rest must have been drawn before.
        """
        subject = self.subject
        camera = None if subject is None else second_view(self.camera, subject, size)
        if camera is None:
            return None
        self._aim(camera, size)
        return SecondPicture(camera, self.canvas.render_second(size))

    def _aim(self, camera: Camera, size: Size) -> None:
        self.marks.aim(camera, size)
        self.stipple.aim(camera.back)
        self.attachments.aim(camera.back)
        self.figure.aim(camera.back)
        self.canvas.glass = self.marks.inner.glass(camera)
        self.canvas.aim(camera, max(camera.distance - _BEFORE, _NEAREST), camera.distance + _BEHIND)

    def _widen_strokes(self, moving: bool) -> None:
        scale = stroke_scale(self.camera.size_of_pixel(self.canvas.size))
        if scale != self._scale and not moving:
            self._scale = scale
            self._draw_strokes()

    def pick(self, x_px: float, y_px: float) -> Pick | None:
        """Return what is under a pixel (from the top left): a cross, the skin, or a part inside."""
        cross = cross_at(self, x_px, y_px)
        if cross is not None:
            return cross
        if self.figure.skin.is_drawn:
            return self.pick_skin(x_px, y_px)
        return self.pick_part(x_px, y_px)

    def pick_skin(self, x_px: float, y_px: float) -> SurfacePick | None:
        """Return the skin under a pixel, whatever is drawn upon it; nothing while no skin is drawn."""
        if not self.figure.skin.is_drawn:
            return None
        return self.figure.surface.pick(*self.camera.ray(x_px, y_px, self.canvas.size))

    def pick_part(self, x_px: float, y_px: float) -> PartPick | None:
        """Return the muscle or bone seen under a pixel, through skin that is not opaque too."""
        if self._part_picker is None:
            self._part_picker = self.figure.part_picker()
        if self._part_picker is None:
            return None
        part = self._part_picker.pick(*self.camera.ray(x_px, y_px, self.canvas.size))
        return None if part is None else PartPick(*part)

    def places_of(self, pick: Pick) -> NDArray[np.float64]:
        """Return (n, 3) mm: the whole part that was met, or the place itself."""
        if isinstance(pick, PartPick):
            return self.places_of_parts((Structure(pick.id, pick.side),))
        if isinstance(pick, PointPick):
            return np.array([self.marks.spots[pick.point, pick.side]], float)
        return np.array([pick.position], float)

    def places_of_parts(self, parts: Iterable[Structure]) -> NDArray[np.float64]:
        """Return (n, 3) mm: the vertices of muscles and bones on their light level."""
        return np.concatenate([self.figure.places_of_part(part) for part in parts])

    def parts_in_sight(self) -> tuple[PartInSight, ...]:
        """Return the muscles and bones in sight, the largest first; behind opaque skin there are none."""
        if self._part_picker is None:
            self._part_picker = self.figure.part_picker()
        if self._part_picker is None:
            return ()
        return parts_in_sight(self._part_picker.pick, self.camera, self.canvas.size)

    def region_numbers(self) -> NDArray[np.int32]:
        """Return the number of the own region under each pixel, (height, width), -1 beside the skin."""
        body = self._shown.body
        if body not in self._identity:
            topology = self._atlas.geometry.skin_topology()
            self._identity[body] = IdentityPass(self.figure.skin.dense_mesh, topology.own[topology.outer])
        return self._identity[body].numbers(self.canvas)

    def look(self, camera: Camera) -> None:
        """Stand somewhere else; draws nothing yet."""
        self.camera = replace(camera)

    def warm_up(self) -> None:
        """Make what the first answer needs, while nobody waits; draws nothing."""
        self.figure.prepare_inside()
        self.figure.surface.spot(np.zeros(3))

    def close(self) -> None:
        """Let go of everything that VTK holds."""
        self.canvas.close()
        self._figures.clear()
        self._identity.clear()
        self._root_names.clear()
