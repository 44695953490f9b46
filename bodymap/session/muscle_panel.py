"""The panel's text about a muscle: what it is, its points, and where they may send pain."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Muscle
from bodymap.anatomy.side import Side, Wording
from bodymap.query.answer import Answer, side_line
from bodymap.session.care import exercises_shown
from bodymap.session.detail import FocusDetail, Line, Section, SectionName
from bodymap.session.panel import label_of, review_line


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
            _points(atlas, muscle, sends, wording),
            _where(atlas, muscle),
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
    )


def no_point(atlas: Atlas) -> str:
    """Return what is said about a muscle without a described point."""
    return atlas.translate("panel", "No point of this muscle is described in this edition of the map.")


def _points(atlas: Atlas, muscle: Muscle, sends: tuple[str, ...], wording: Wording) -> Section:
    points = [point for point in atlas.points.values() if point.muscle == muscle.id]
    is_plain = wording is Wording.PLAIN
    lines = [
        Line("" if is_plain else label_of(atlas, point), point.name.for_reader(wording)) for point in points
    ]
    if sends:
        lines.append(Line(atlas.translate("panel", "Can be felt in"), "; ".join(sends)))
    if not points:
        lines.append(Line("", no_point(atlas)))
    return Section(SectionName.WHY, atlas.translate("panel", "Where it may send pain"), tuple(lines))


def _where(atlas: Atlas, muscle: Muscle) -> Section:
    roots = f" ({', '.join(muscle.innervation.roots)})" if muscle.innervation.roots else ""
    lines = [
        Line(atlas.translate("panel", "From"), muscle.origin),
        Line(atlas.translate("panel", "To"), muscle.insertion),
        Line(atlas.translate("panel", "Does"), muscle.action),
        Line(atlas.translate("panel", "Nerve"), f"{muscle.innervation.nerve}{roots}"),
    ]
    if muscle.covered_by:
        lines.append(
            Line(
                atlas.translate("panel", "Lies under"),
                ", ".join(atlas.muscle_name(each) for each in muscle.covered_by),
            )
        )
    return Section(SectionName.WHERE, atlas.translate("panel", "Where is it?"), tuple(lines))
