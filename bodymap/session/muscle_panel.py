"""The panel's text about a muscle: what it is, its points, and where they may send pain."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Muscle
from bodymap.anatomy.points import TriggerPoint
from bodymap.anatomy.side import Side, Wording
from bodymap.query.answer import Answer, side_line
from bodymap.session.care import exercises_shown
from bodymap.session.detail import FocusDetail, Line, Link, LinkKind, Section, SectionName
from bodymap.session.panel import label_of, language_note, review_line


def muscle_detail(
    atlas: Atlas, muscle: Muscle, side: Side, found: Answer, sends: tuple[str, ...], wording: Wording
) -> FocusDetail:
    """Return what the panel says about a muscle of a side."""
    return FocusDetail(
        point=None,
        muscle=muscle.id,
        side=side,
        is_chosen=True,
        title=muscle.name,
        subtitle="" if wording is Wording.PLAIN else muscle.latin,
        side_line=side_line(atlas, side, found.places),
        sections=(
            _where(atlas, muscle),
            _points(atlas, muscle, sends, wording),
            _unit(atlas, muscle),
            Section(
                SectionName.LENGTHEN,
                atlas.translate("panel", "Lengthen it"),
                (Line("", muscle.lengthening_note),) if muscle.lengthening_note else (),
                exercises_shown(atlas, muscle.lengthening),
            ),
            Section(
                SectionName.KEEP,
                atlas.translate("panel", "Keep it"),
                tuple(
                    Line(
                        atlas.factors[each].name.for_reader(wording),
                        atlas.factors[each].change.for_reader(wording),
                    )
                    for each in muscle.factors
                ),
                exercises_shown(atlas, muscle.strengthening),
            ),
        ),
        treatment=None,
        blocked="",
        card=None,
        review_line=review_line(atlas, muscle),
        language_note=language_note(atlas),
    )


def no_point(atlas: Atlas) -> str:
    """Return what is said about a muscle without a described point."""
    return atlas.translate("panel", "No point of this muscle is described in this edition of the map.")


def _points(atlas: Atlas, muscle: Muscle, sends: tuple[str, ...], wording: Wording) -> Section:
    points = [point for point in atlas.points.values() if point.muscle == muscle.id]
    lines = []
    if points:
        links = tuple(Link(LinkKind.POINT, point.id, _name(atlas, point, wording)) for point in points)
        lines.append(Line(atlas.translate("panel", "Places to search"), "", links))
    if sends:
        lines.append(Line(atlas.translate("panel", "Can be felt in"), "; ".join(sends)))
    if not points:
        lines.append(Line("", no_point(atlas)))
    return Section(SectionName.WHY, atlas.translate("panel", "Where it may send pain"), tuple(lines))


def _name(atlas: Atlas, point: TriggerPoint, wording: Wording) -> str:
    name = point.name.for_reader(wording)
    return name if wording is Wording.PLAIN else f"{name}: {label_of(atlas, point)}"


def _where(atlas: Atlas, muscle: Muscle) -> Section:
    lines = [
        Line(atlas.translate("panel", "From (red on the bones)"), muscle.origin),
        Line(atlas.translate("panel", "To (blue on the bones)"), muscle.insertion),
        Line(atlas.translate("panel", "Does"), muscle.action),
        Line(atlas.translate("panel", "Nerve"), muscle.innervation.nerve),
        Line(atlas.translate("panel", "Nerve roots"), ", ".join(muscle.innervation.roots)),
        Line(atlas.translate("panel", "Layer"), _layers(atlas)[muscle.layer]),
        _links(atlas, atlas.translate("panel", "Lies under"), muscle.covered_by),
    ]
    kept = tuple(line for line in lines if line.text or line.links)
    return Section(SectionName.WHERE, atlas.translate("panel", "Where is it?"), kept)


def _unit(atlas: Atlas, muscle: Muscle) -> Section:
    unit = muscle.functional_unit
    lines = (
        _links(atlas, atlas.translate("panel", "Works with"), unit.agonists),
        _links(atlas, atlas.translate("panel", "Works against"), unit.antagonists),
    )
    kept = tuple(line for line in lines if line.links)
    return Section(SectionName.UNIT, atlas.translate("panel", "Works together with"), kept)


def _links(atlas: Atlas, label: str, muscles: tuple[str, ...]) -> Line:
    """Return muscles as links; one that has no entry of its own is only named."""
    known = tuple(
        Link(LinkKind.MUSCLE, each, atlas.muscle_name(each)) for each in muscles if each in atlas.muscles
    )
    others = ", ".join(atlas.muscle_name(each) for each in muscles if each not in atlas.muscles)
    return Line(label, others, known)


def _layers(atlas: Atlas) -> dict[int, str]:
    return {
        1: atlas.translate("panel", "1 of 5, just under the skin"),
        2: atlas.translate("panel", "2 of 5, under the first layer"),
        3: atlas.translate("panel", "3 of 5, in the middle"),
        4: atlas.translate("panel", "4 of 5, deep"),
        5: atlas.translate("panel", "5 of 5, deepest"),
    }
