"""other_sources.json: where pain can come from besides muscle."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from bodymap.loading.records.base import Document, Record, Reviewed, Slug, Words


class FeltRegion(Record):
    """An own region (no side in its id) and on which of the client's sides the pain is felt there."""

    id: Slug
    side: Literal["same", "left", "right", "both", "midline"]


class OtherSource(Reviewed):
    """A joint, nerve, root, organ, vessel, bone or skin whose pain overlaps with that of muscles."""

    id: Slug
    kind: Literal["joint", "nerve", "root", "viscera", "artery", "vein", "bone", "skin", "other"]
    name: Words
    regions: Annotated[tuple[FeltRegion, ...], Field(min_length=1)]
    hint: Words
    red_flags: tuple[Annotated[str, StringConstraints(pattern=r"^R\d\d$")], ...] = ()
    body: Literal["male", "female"] | None = None


class OtherSourcesFile(Document):
    """other_sources.json."""

    other_sources: tuple[OtherSource, ...]
