"""From the record of a saved view to its state: everything it names must exist in the atlas."""

from collections.abc import Iterable

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, Picked, PickedPlace, PickedSpot
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.session.saved_view import SavedView, Standing, ViewError
from bodymap.session.state import (
    Focus,
    LayerName,
    Layers,
    MuscleFocus,
    PointFocus,
    SessionState,
    Structure,
)
from bodymap.session.view_record import (
    PlaceRecord,
    SourceRecord,
    SpotRecord,
    StructureRecord,
    ViewRecord,
)
from bodymap.study.muscle_filter import MuscleFilter

_SUM_SLACK = 1e-6


def opened(atlas: Atlas, record: ViewRecord, file: str) -> SavedView:
    """Return the view of a record.

    Raises
    ------
    ViewError
        When it names what the atlas does not know; the message names file, field and what to do.
    """
    check = _Check(atlas, file)
    layers = record.layers
    state = SessionState(
        body=Body(record.body),
        wording=Wording(record.wording),
        is_clothed=record.clothed,
        picked=tuple(check.picked(record, row) for row in range(len(record.picked))),
        raised=tuple(check.flag(each, row) for row, each in enumerate(record.ask)),
        focus=None if record.focus is None else check.source(record.focus, "focus"),
        compared=tuple(check.source(each, f"compared[{row}]") for row, each in enumerate(record.compared)),
        layers=Layers(
            frozenset(LayerName(name) for name in layers.visible), layers.skin_opacity, layers.peel
        ),
        hidden=check.structures(record.hidden, "hidden"),
        faded=check.structures(record.faded, "faded"),
        isolated=check.structures(record.isolated, "isolated"),
        is_rest_faded=record.rest_faded,
        study=None if record.study is None else MuscleFilter(**record.study.model_dump()),
    )
    camera = record.camera
    standing = Standing(camera.focal, camera.azimuth_deg, camera.elevation_deg, camera.distance)
    return SavedView(record.name, state, standing)


class _Check:
    """Turns parts of a record into parts of a state, or says what is unknown."""

    def __init__(self, atlas: Atlas, file: str) -> None:
        self._atlas, self._file = atlas, file
        parts = (*atlas.geometry.muscle_parts(), *atlas.geometry.bone_parts())
        self._known = {Structure(part.id, part.side) for part in parts}

    def picked(self, record: ViewRecord, row: int) -> Picked:
        """Return a picked place."""
        each = record.picked[row]
        if isinstance(each, PlaceRecord):
            return self._place(each, f"picked[{row}].id")
        return self._spot(each, record.skin_faces, f"picked[{row}]")

    def _place(self, each: PlaceRecord, field: str) -> PickedPlace:
        place = NamedPlace(Layer(each.layer), each.id, Side(each.side))
        if not self._atlas.has_place(place):
            raise self._unknown(field, f"{each.side} {each.id}")
        return PickedPlace(place, each.radius)

    def _spot(self, each: SpotRecord, skin_faces: int, field: str) -> PickedSpot:
        topology = self._atlas.geometry.skin_topology()
        if skin_faces != len(topology.faces):
            words = self._atlas.translate(
                "saved view",
                "{file}: skin_faces: its spots lie on another skin: pick the places again and save the view.",
            )
            raise ViewError(words.format(file=self._file))
        if each.face >= len(topology.faces) or not topology.outer[each.face]:
            raise self._unknown(f"{field}.face", str(each.face))
        if abs(sum(each.weights) - 1.0) > _SUM_SLACK:
            raise self._unknown(f"{field}.weights", str(list(each.weights)))
        return PickedSpot(each.face, each.weights, each.radius)

    def flag(self, flag: str, row: int) -> str:
        """Return the id of a red flag."""
        if flag not in {each.id for each in self._atlas.safety.red_flags}:
            raise self._unknown(f"ask[{row}]", flag)
        return flag

    def source(self, each: SourceRecord, field: str) -> Focus:
        """Return a point or a muscle."""
        is_point = each.kind == "point"
        if each.id not in (self._atlas.points if is_point else self._atlas.muscles):
            raise self._unknown(f"{field}.id", each.id)
        side = Side(each.side)
        return PointFocus(each.id, side) if is_point else MuscleFocus(each.id, side)

    def structures(self, records: Iterable[StructureRecord], field: str) -> frozenset[Structure]:
        """Return muscle parts and bones."""
        found = [Structure(each.id, Side(each.side)) for each in records]
        for row, each in enumerate(found):
            if each not in self._known:
                raise self._unknown(f"{field}[{row}].id", f"{each.side} {each.id}")
        return frozenset(found)

    def _unknown(self, field: str, value: str) -> ViewError:
        words = self._atlas.translate(
            "saved view",
            "{file}: {field}: this edition does not know “{value}”: make the view again and save it.",
        )
        return ViewError(words.format(file=self._file, field=field, value=value))
