"""What a pixel can lie on, in words of the body and not of VTK."""

from dataclasses import dataclass

from bodymap.anatomy.side import Side


@dataclass(frozen=True)
class SurfacePick:
    """What a ray met: the layer's name, the face and the place in mm."""

    structure: str
    face: int
    position: tuple[float, float, float]


@dataclass(frozen=True)
class PointPick:
    """A cross was hit."""

    point: str
    side: Side


@dataclass(frozen=True)
class PartPick:
    """A muscle ("muscle") or bone ("bone") was hit at a place (mm)."""

    kind: str
    id: str
    side: Side
    position: tuple[float, float, float]


Pick = PointPick | SurfacePick | PartPick
