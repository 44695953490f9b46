"""Referral zones as they are authored: strokes and blobs between skin landmarks."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Discriminator, Field, StringConstraints, Tag

from bodymap.loading.records.base import Record

LandmarkName = Annotated[str, StringConstraints(pattern=r"^(opposite:)?[a-z0-9]+(_[a-z0-9]+)*$")]
"""A skin landmark on the point's own side, or `opposite:` and the one of the other side."""

Width = Annotated[float, Field(ge=4, le=160)]
Soft = Annotated[float, Field(ge=0, le=60)]


class TowardByLength(Record):
    """The spot `mm` along the skin from one anchor toward another."""

    at: "Anchor"
    toward: "Anchor"
    mm: Annotated[float, Field(ge=0, le=400)]


class TowardByShare(Record):
    """The spot at the share `t` of the way along the skin from one anchor to another."""

    at: "Anchor"
    toward: "Anchor"
    t: Annotated[float, Field(ge=-0.5, le=1.5)]


def _has_weight(mix: dict[str, float]) -> dict[str, float]:
    if sum(mix.values()) <= 0:
        raise ValueError("must hold weights with a sum above 0")
    return mix


class Mix(Record):
    """The weighted mean of landmarks, snapped to the outer skin."""

    mix: Annotated[
        dict[LandmarkName, Annotated[float, Field(ge=0)]],
        Field(min_length=2),
        AfterValidator(_has_weight),
    ]


def _anchor_kind(value: Any) -> str:
    if isinstance(value, str):
        return "landmark"
    if isinstance(value, dict):
        return "mix" if "mix" in value else "length" if "mm" in value else "share"
    return {"TowardByLength": "length", "TowardByShare": "share", "Mix": "mix"}.get(type(value).__name__, "")


Anchor = Annotated[
    Annotated[LandmarkName, Tag("landmark")]
    | Annotated[TowardByLength, Tag("length")]
    | Annotated[TowardByShare, Tag("share")]
    | Annotated[Mix, Tag("mix")],
    Discriminator(
        _anchor_kind,
        custom_error_type="anchor",
        custom_error_message="must be a landmark id, an {at, toward, mm}, an {at, toward, t} or a {mix}",
    ),
]


class Stroke(Record):
    """A band of one width along the skin through its anchors."""

    type: Literal["stroke"]
    through: Annotated[tuple[Anchor, ...], Field(min_length=2)]
    width: Width
    soft: Soft


class Blob(Record):
    """A round patch of the skin around an anchor."""

    type: Literal["blob"]
    at: Anchor
    radius: Annotated[float, Field(ge=3, le=100)]
    soft: Soft


Shape = Annotated[Stroke | Blob, Field(discriminator="type")]


class Zone(Record):
    """Where a point's referred pain (or another effect) is felt."""

    kind: Literal["essential", "spillover", "autonomic"]
    side: Literal["ipsilateral", "contralateral", "bilateral", "midline"]
    shapes: Annotated[tuple[Shape, ...], Field(min_length=1)]
