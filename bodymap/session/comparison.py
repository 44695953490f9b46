"""Two sources side by side, fact by fact, with what differs between them."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Muscle
from bodymap.anatomy.points import TriggerPoint
from bodymap.anatomy.side import Wording
from bodymap.query.answer import in_series
from bodymap.query.places import with_side
from bodymap.session.detail import FocusDetail, SectionName
from bodymap.session.state import Focus, Layers, PointFocus, SessionState, Structure
from bodymap.session.treatment import in_words

if TYPE_CHECKING:
    from bodymap.session.presentation import Presentation


@dataclass(frozen=True)
class FactShown:
    """One row: what it is about, and what holds for the first and the second source."""

    label: str
    first: str
    second: str

    @property
    def differs(self) -> bool:
        """Whether the two are not the same."""
        return self.first.casefold() != self.second.casefold()


@dataclass(frozen=True)
class ComparedShown:
    """One of the two: its title with its side, and the picture of it alone."""

    title: str
    picture: "Presentation"


@dataclass(frozen=True)
class Comparison:
    """Two sources of the same body beside each other; `shared` says in a sentence where both can be felt."""

    first: ComparedShown
    second: ComparedShown
    shared: str
    facts: tuple[FactShown, ...]


def alone(state: SessionState, source: Focus) -> SessionState:
    """Return the state that shows one source with nothing switched off, faded or hidden by hand."""
    nothing: frozenset[Structure] = frozenset()
    return replace(
        state,
        focus=source,
        compared=(),
        layers=Layers(),
        hidden=nothing,
        faded=nothing,
        isolated=nothing,
        is_rest_faded=False,
        study=None,
        visit=None,
    )


def comparison(
    atlas: Atlas,
    wording: Wording,
    sources: tuple[Focus, Focus],
    pictures: tuple["Presentation", "Presentation"],
) -> Comparison:
    """Return the comparison of two sources whose presentations alone are given."""
    first, second = (
        _facts(atlas, wording, source, picture) for source, picture in zip(sources, pictures, strict=True)
    )
    facts = tuple(FactShown(label, first[label], second[label]) for label in first)
    shown = [
        ComparedShown(source_title(atlas, source, wording), picture)
        for source, picture in zip(sources, pictures, strict=True)
    ]
    return Comparison(shown[0], shown[1], _shared(atlas, pictures), facts)


def _shared(atlas: Atlas, pictures: tuple["Presentation", "Presentation"]) -> str:
    first, second = ([each.rsplit(" (", 1)[0] for each in picture.sends] for picture in pictures)
    both = in_series(atlas, [place for place in first if place in second])
    if not both:
        return atlas.translate("comparison", "They share no area where pain is felt.")
    return atlas.translate("comparison", "Both can be felt in: {places}.").format(places=both)


def source_title(atlas: Atlas, source: Focus, wording: Wording) -> str:
    """Return "left upper trapezius": what a source is called, with its side."""
    if isinstance(source, PointFocus):
        name = atlas.points[source.point].name.for_reader(wording)
    else:
        name = atlas.muscles[source.muscle].name
    return with_side(atlas, source.side, name)


def _facts(atlas: Atlas, wording: Wording, source: Focus, picture: "Presentation") -> dict[str, str]:
    """Return what is said about a source, by label, in the order it is read."""
    detail = picture.detail
    assert detail is not None
    muscle, point = atlas.muscles[detail.muscle], None
    if isinstance(source, PointFocus):
        point = atlas.points[source.point]
    latin = f" ({muscle.latin})" if wording is Wording.CLINICAL and muscle.latin else ""
    roots = f" ({', '.join(muscle.innervation.roots)})" if muscle.innervation.roots else ""
    felt = "; ".join(picture.sends)
    facts = {
        atlas.translate("comparison", "Muscle"): f"{muscle.name}{latin}",
        atlas.translate("comparison", "Where to search"): _where(point, muscle, wording),
        atlas.translate("comparison", "Can be felt in"): felt,
        atlas.translate("comparison", "How it feels"): _feel(atlas, point, wording),
        atlas.translate("comparison", "With today's pain"): _with_pain(picture, detail),
        atlas.translate("comparison", "Pressure"): _pressure(atlas, point, detail),
        atlas.translate("comparison", "Stretches"): _stretches(detail),
        atlas.translate("comparison", "What the muscle does"): muscle.action,
        atlas.translate("comparison", "Nerve"): f"{muscle.innervation.nerve}{roots}",
        atlas.translate("comparison", "How sure is anybody"): _certainty(point, detail),
    }
    nothing = atlas.translate("comparison", "nothing is described")
    return {label: text or nothing for label, text in facts.items()}


def _where(point: TriggerPoint | None, muscle: Muscle, wording: Wording) -> str:
    return (
        f"{muscle.origin}; {muscle.insertion}" if point is None else point.location.words.for_reader(wording)
    )


def _feel(atlas: Atlas, point: TriggerPoint | None, wording: Wording) -> str:
    if point is None:
        return atlas.translate("comparison", "each point of the muscle in its own way")
    return point.referral.quality.for_reader(wording)


def _with_pain(picture: "Presentation", detail: FocusDetail) -> str:
    why = detail.section(SectionName.WHY)
    if not picture.places or detail.point is None or why is None:
        return detail.side_line
    return f"{detail.side_line}; {why.lines[0].text}"


def _pressure(atlas: Atlas, point: TriggerPoint | None, detail: FocusDetail) -> str:
    if detail.treatment is not None:
        return in_words(atlas, detail.treatment)
    return detail.blocked if point is not None else atlas.translate("comparison", "see its points")


def _stretches(detail: FocusDetail) -> str:
    lengthen = detail.section(SectionName.LENGTHEN)
    if lengthen is None:
        return detail.blocked
    names = [exercise.name for exercise in lengthen.exercises]
    return "; ".join(names or [line.text for line in lengthen.lines])


def _certainty(point: TriggerPoint | None, detail: FocusDetail) -> str:
    return detail.review_line if point is None else f"{point.certainty} {detail.review_line}"
