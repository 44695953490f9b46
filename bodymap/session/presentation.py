"""What should be seen: frozen, without colours or widgets.

Views compare new with old and redraw what differs. Arrays take no part in the comparison: each is determined
by the fields beside it (and the body).
"""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.places import NamedPlace
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.anatomy.speech import Translate, in_english
from bodymap.session.comparison import Comparison
from bodymap.session.detail import FocusDetail
from bodymap.session.other_sources import OtherShown
from bodymap.session.screening_shown import CheckFirst, Intake, Referral
from bodymap.session.state import Layers, Structure
from bodymap.session.visit_shown import VisitShown
from bodymap.study.muscle_filter import MuscleFilter

Path = NDArray[np.float64]
"""(n, 3) f64, mm."""
Spot = tuple[float, float, float]
"""x, y, z in mm."""


class Role(StrEnum):
    """What a thing on the body means; the palette alone turns it into colour, pattern and opacity."""

    PAIN = "pain"
    DERMATOME = "dermatome"
    ESSENTIAL = "essential"
    SPILLOVER = "spillover"
    AUTONOMIC = "autonomic"
    FOCUSED_POINT = "focused_point"
    SOURCE_POINT = "source_point"
    OTHER_POINT = "other_point"
    SEARCH_AREA = "search_area"
    TAUT_BAND = "taut_band"
    SOURCE_MUSCLE = "source_muscle"
    MUSCLE = "muscle"
    FADED = "faded"
    BONE = "bone"
    CURVE = "curve"
    LANDMARK_LINE = "landmark_line"
    STUDIED = "studied"
    ORIGIN = "origin"
    INSERTION = "insertion"


def legend_words(translate: Translate) -> dict[Role, str]:
    """Return the words of the legend, in the order it shows them."""
    return {
        Role.PAIN: translate("legend", "where it hurts"),
        Role.ESSENTIAL: translate("legend", "usual pain area"),
        Role.SPILLOVER: translate("legend", "sometimes felt here too"),
        Role.AUTONOMIC: translate("legend", "other effects, not pain"),
        Role.DERMATOME: translate("legend", "skin of one nerve root"),
        Role.FOCUSED_POINT: translate("legend", "place to search (chosen)"),
        Role.SOURCE_POINT: translate("legend", "place to search"),
        Role.OTHER_POINT: translate("legend", "other search areas"),
        Role.SEARCH_AREA: translate("legend", "place to search: the area"),
        Role.TAUT_BAND: translate("legend", "schematic band"),
        Role.SOURCE_MUSCLE: translate("legend", "muscle of the chosen source"),
        Role.STUDIED: translate("legend", "muscle that fits the filter"),
        Role.ORIGIN: translate("legend", "where the muscle starts (origin)"),
        Role.INSERTION: translate("legend", "where it ends (insertion)"),
        Role.MUSCLE: translate("legend", "muscle"),
        Role.FADED: translate("legend", "faded"),
        Role.BONE: translate("legend", "bone"),
        Role.CURVE: translate("legend", "from the source to the pain"),
        Role.LANDMARK_LINE: translate("legend", "line to measure along"),
    }


LEGEND = tuple(legend_words(in_english))
"""What the legend can show, in its order."""


@dataclass(frozen=True)
class SideWords:
    """What stands at the edges of the picture and before a side."""

    right: str = "Client's RIGHT"
    left: str = "Client's LEFT"


@dataclass(frozen=True)
class PlaceShown:
    """A place that was picked.

    Attributes
    ----------
    title : "left temple". side : the client's side. own, choir : the regions it lies in (None outside).
    named : the place that was chosen by its name, None for a spot.
    position : mm, on the skin. radius : mm, 0 for a whole region. vertices : (n,) i32 of its skin.
    """

    number: int
    title: str
    side: Side
    own: NamedPlace | None
    choir: NamedPlace | None
    named: NamedPlace | None
    position: Spot
    radius: float
    vertices: NDArray[np.int32] = field(compare=False, repr=False)


@dataclass(frozen=True)
class MatchShown:
    """A row of a list of sources, in the wording chosen.

    `rank` from 1; `side_line` says the point's side against the pain ("RIGHT, opposite your pain"); `score`
    orders the answer and is never shown; `kind` is the strongest zone that touches the pain (None in `here`).
    `label` is the literature's number with its edition. `is_blocked`: no technique is shown for it.
    """

    rank: int
    point: str
    side: Side
    muscle: str
    part: str
    title: str
    muscle_name: str
    latin: str
    label: str
    side_line: str
    reasons: tuple[str, ...]
    kind: ZoneKind | None
    score: float
    position: Spot
    is_best: bool
    is_blocked: bool


@dataclass(frozen=True)
class BestShown:
    """One of the one or two points that explain most of today's pain; examine these first."""

    point: str
    side: Side
    title: str
    explains: float


@dataclass(frozen=True)
class ZoneShown:
    """A zone on the skin: `role` ESSENTIAL, SPILLOVER or AUTONOMIC, for the point's own side.

    vertices : (n,) i32 skin vertices. weights : (n,) f32 in (0, 1].
    """

    point: str
    side: Side
    role: Role
    row: int
    vertices: NDArray[np.int32] = field(compare=False, repr=False)
    weights: NDArray[np.float32] = field(compare=False, repr=False)


@dataclass(frozen=True)
class StructureShown:
    """A bone or muscle part to draw: SOURCE_MUSCLE, STUDIED, MUSCLE, BONE or FADED. Others are not drawn."""

    structure: Structure
    role: Role


@dataclass(frozen=True)
class AttachmentShown:
    """Where a muscle part meets bone: ORIGIN or INSERTION.

    vertices : (n,) i32 vertices of the bones. weights : (n,) f32 in (0, 1], one half at the edge.
    """

    part: str
    side: Side
    role: Role
    vertices: NDArray[np.int32] = field(compare=False, repr=False)
    weights: NDArray[np.float32] = field(compare=False, repr=False)


@dataclass(frozen=True)
class MarkerShown:
    """An X: FOCUSED_POINT, SOURCE_POINT or OTHER_POINT, with the radius (mm) of its search area.

    The search area lies on the skin nearest to `sought`: the point itself, or the skin it is reached from.
    """

    point: str
    side: Side
    role: Role
    position: Spot
    sought: Spot
    radius: float


@dataclass(frozen=True)
class BandShown:
    """The taut band of a point: path (n, 3) mm along the fibres."""

    point: str
    side: Side
    is_focused: bool
    path: Path = field(compare=False, repr=False)


@dataclass(frozen=True)
class CurveShown:
    """A thin curve from where a source is searched for to the far pain it may explain; mm."""

    start: Spot
    end: Spot


@dataclass(frozen=True)
class LandmarkLineShown:
    """The measured line of "find it": from and to skin landmarks, the foot of the point on it; mm.

    `path` (n, 3) lies along the skin.
    """

    start: Spot
    end: Spot
    foot: Spot
    start_name: str
    end_name: str
    share: float
    share_words: str
    label: str
    path: Path = field(compare=False, repr=False)


@dataclass(frozen=True)
class Presentation:
    """Everything that is shown, derived from a state and the atlas by `resolve`.

    Attributes
    ----------
    title : the pain in words ("left temple and right jaw"), empty when nothing was picked.
    matches : where the pain may come from, best first. here : search areas under the finger, superficial
        to deep. best : the one or two to examine first.
    other : what can be felt there besides muscle, what is wrong to miss first.
    referral : where the answers refer to, or None. intake : the client's conditions.
    roots : which nerve roots feel the painful place; about_roots : which map of them is shown, while it is.
    sends : where the focused point or muscle may send pain ("left temple (usual area)"), by area.
    detail : the panel of the source shown. It is the chosen one, or the best when nothing was chosen
        (`is_chosen` of the detail says which), or None.
    zones : zones to paint, in painting order (autonomic, spillover, essential).
    is_ghosted : the skin steps back so that source or filtered muscles are seen through it.
    study : the filter of the study panel, while there is one; studied : the muscles that fit it, by name.
    caption : "A tight spot here, in the ..., can be felt here, in the ...", or empty.
    status : one sentence, never empty: what was found, or why nothing was.
    note : what else the status says than the number of sources, or empty.
    legend : the roles present, in the legend's order.
    hidden_count : structures hidden, faded or left out by hand ("restore hidden (N)").
    comparison : two sources side by side, or None. set_aside : the title of the one that waits for another.
    visit : the visit that is open, or None.
    """

    body: Body
    wording: Wording
    is_clothed: bool
    side_words: SideWords
    title: str
    places: tuple[PlaceShown, ...]
    matches: tuple[MatchShown, ...]
    here: tuple[MatchShown, ...]
    best: tuple[BestShown, ...]
    other: tuple[OtherShown, ...]
    check_first: CheckFirst | None
    referral: Referral | None
    intake: Intake
    roots: str
    about_roots: str
    sends: tuple[str, ...]
    detail: FocusDetail | None
    layers: Layers
    is_ghosted: bool
    study: MuscleFilter | None
    studied: tuple[str, ...]
    zones: tuple[ZoneShown, ...]
    muscles: tuple[StructureShown, ...]
    bones: tuple[StructureShown, ...]
    attachments: tuple[AttachmentShown, ...]
    markers: tuple[MarkerShown, ...]
    bands: tuple[BandShown, ...]
    curve: CurveShown | None
    landmark_line: LandmarkLineShown | None
    caption: str
    status: str
    legend: tuple[Role, ...]
    hidden_count: int
    comparison: Comparison | None
    set_aside: str
    note: str = ""
    visit: VisitShown | None = None
