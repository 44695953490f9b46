"""bones, muscle_parts, attachments, zones and find_lines .json: what lies in the mesh packs."""

from typing import Annotated, Literal

from pydantic import Field, RootModel, StringConstraints

from bodymap.loading.records.base import Document, Phrase, Record, SideWord, Slug, Text

Start = Annotated[int, Field(ge=0)]
Count = Annotated[int, Field(ge=1)]


class _MeshSlice(Record):
    side: SideWord
    name: Text
    latin: Phrase
    vertex_start: Start
    vertex_count: Count
    face_start: Start
    face_count: Count
    light_vertex_start: Start
    light_vertex_count: Count
    light_face_start: Start
    light_face_count: Count


class Bone(_MeshSlice):
    """A bone's slice of bones.npz."""

    id: Slug


class Belly(Record):
    """One of several bellies of a part, with a lattice of its own."""

    name: Phrase
    lattice: Start


class MusclePartMesh(_MeshSlice):
    """A muscle part's slice of muscles.npz; `lattice` is its row there, `v0` the border at v = 0."""

    part: Slug
    lattice: Start
    kind: Literal["muscle", "connective"]
    v0: str
    pennation_deg: Annotated[float, Field(ge=0, le=60)] | None = None
    bipennate: bool = False
    variable: bool = False  # absent in many bodies, as sternalis is
    bellies: tuple[Belly, ...] = ()


class BonesFile(RootModel[tuple[Bone, ...]]):
    """bones.json: a list sorted by (id, side)."""


class MusclePartsFile(RootModel[tuple[MusclePartMesh, ...]]):
    """muscle_parts.json: a list sorted by (part, side)."""


class AttachmentRow(Record):
    """A row of attachments.npz: one end of one part, with the bones (id, side) it lies on."""

    part: Slug
    side: SideWord
    end: Literal["origin", "insertion"]
    bones: Annotated[tuple[tuple[Slug, SideWord], ...], Field(min_length=1)]


class AttachmentsFile(Document):
    """attachments.json: the rows of attachments.npz, in that order."""

    rows: tuple[AttachmentRow, ...]


class ZoneRow(Record):
    """A row of zones_male.npz and zones_female.npz: one zone of the RIGHT point."""

    point: Slug
    kind: Literal["essential", "spillover", "autonomic"]
    relation: Literal["ipsilateral", "contralateral", "midline"]


SourceHash = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class ZonesFile(Document):
    """zones.json; `source_hash` is the hash of what the rows were baked from (`loading/zone_hash.py`)."""

    source_hash: SourceHash
    rows: tuple[ZoneRow, ...]


class FindLinesFile(Document):
    """find_lines.json: the points whose measured lines are the rows of find_lines.npz, in that order."""

    source_hash: SourceHash
    points: tuple[Slug, ...]
