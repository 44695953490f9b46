"""The shape of a saved view's file: ids, sides, spots, layers and the camera; nothing of a client."""

from typing import Annotated, Literal

from pydantic import Field

from bodymap.anatomy.places import Layer
from bodymap.anatomy.side import Body, Wording
from bodymap.loading.records.base import Record, SideWord, Slug
from bodymap.session.state import PEEL_DEEPEST, LayerName

Radius = Annotated[float, Field(ge=1.0, le=150.0)]
Share = Annotated[float, Field(ge=0.0, le=1.0)]
LateralWord = Literal["left", "right"]


class SpotRecord(Record):
    """A brush on the skin: a face of the full skin, the weights of its corners, and a radius in mm."""

    kind: Literal["spot"]
    face: Annotated[int, Field(ge=0)]
    weights: tuple[Share, Share, Share]
    radius: Radius


class PlaceRecord(Record):
    """A region or landmark by its key; `radius` (mm) is used for landmarks."""

    kind: Literal["place"]
    layer: Literal[tuple(layer.value for layer in Layer)]  # type: ignore[valid-type]
    id: str
    side: SideWord
    radius: Radius


class SourceRecord(Record):
    """A point or a muscle of a side."""

    kind: Literal["point", "muscle"]
    id: Slug
    side: LateralWord


class StructureRecord(Record):
    """A muscle part or a bone."""

    id: str
    side: SideWord


class LayersRecord(Record):
    """What is switched on."""

    visible: tuple[Literal[tuple(layer.value for layer in LayerName)], ...]  # type: ignore[valid-type]
    skin_opacity: Share
    peel: Annotated[int, Field(ge=0, le=PEEL_DEEPEST)]


class StudyRecord(Record):
    """Which muscles the study panel asks for."""

    area: str
    layer: int
    root: str
    nerve: str
    unit: str


class CameraRecord(Record):
    """Where the viewer stands: see `Standing`."""

    focal: tuple[float, float, float]
    azimuth_deg: Annotated[float, Field(ge=0.0, lt=360.0)]
    elevation_deg: Annotated[float, Field(ge=-89.0, le=89.0)]
    distance: Annotated[float, Field(ge=60.0, le=12000.0)]


class ViewRecord(Record):
    """A whole file. `skin_faces` tells whether the spots lie on the skin of this edition."""

    schema_version: Literal[1] = Field(alias="schema")
    kind: Literal["bodymap view"]
    name: Annotated[str, Field(max_length=200)]
    skin_faces: int
    camera: CameraRecord
    body: Literal[tuple(body.value for body in Body)]  # type: ignore[valid-type]
    wording: Literal[tuple(wording.value for wording in Wording)]  # type: ignore[valid-type]
    clothed: bool
    picked: Annotated[
        tuple[Annotated[SpotRecord | PlaceRecord, Field(discriminator="kind")], ...], Field(max_length=500)
    ]
    ask: tuple[str, ...]
    focus: SourceRecord | None
    compared: Annotated[tuple[SourceRecord, ...], Field(max_length=2)]
    layers: LayersRecord
    hidden: tuple[StructureRecord, ...]
    faded: tuple[StructureRecord, ...]
    isolated: tuple[StructureRecord, ...]
    rest_faded: bool
    study: StudyRecord | None
