"""The panel's text about a point: why, where, safe here, find, treat, lengthen, keep, how sure."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Muscle
from bodymap.anatomy.points import TriggerPoint, WithheldTechnique
from bodymap.anatomy.reference import Reviewed
from bodymap.anatomy.side import Side, Wording
from bodymap.query.answer import Answer, reasons, side_line
from bodymap.screening.verdict import Verdict
from bodymap.session.care import keep_section, lengthen_section, treat_section
from bodymap.session.detail import Card, FocusDetail, Line, Section, SectionName
from bodymap.session.roots import roots_line
from bodymap.session.treatment import treatment_of


def point_detail(
    atlas: Atlas,
    point: TriggerPoint,
    side: Side,
    found: Answer,
    sends: tuple[str, ...],
    wording: Wording,
    verdict: Verdict,
    *,
    is_chosen: bool,
) -> FocusDetail:
    """Return everything the panel says about a point of a side, given the pain it is seen against.

    `verdict` limits its numbers; what it holds back is taken out afterwards (`screened`).
    """
    muscle = atlas.muscles[point.muscle]
    why = _why(atlas, point, side, found, sends, wording)
    where = _where(atlas, point, wording)
    withheld = point.technique
    blocked = withheld.withheld.for_reader(wording) if isinstance(withheld, WithheldTechnique) else ""
    return FocusDetail(
        point=point.id,
        muscle=point.muscle,
        side=side,
        is_chosen=is_chosen,
        title=point.name.for_reader(wording),
        subtitle=muscle.name
        if wording is Wording.PLAIN
        else f"{muscle.name}, {muscle.latin}; {label_of(atlas, point)}",
        side_line=side_line(atlas, side, found.places),
        sections=(
            why,
            where,
            _safe(atlas, point, wording),
            _find(atlas, point, roots_line(atlas, found, wording), wording),
            treat_section(atlas, point, wording, verdict),
            lengthen_section(atlas, point),
            keep_section(atlas, point, wording),
            _sure(atlas, point, wording),
        ),
        treatment=treatment_of(atlas, point, verdict, wording),
        blocked=blocked,
        card=_card(atlas, point, why, wording),
        review_line=review_line(atlas, point),
        language_note=language_note(atlas),
    )


def label_of(atlas: Atlas, point: TriggerPoint) -> str:
    """Return the literature's number with its edition beside it."""
    status = {
        "classic": atlas.translate("panel", "described in the classic manual"),
        "later": atlas.translate("panel", "described in later literature"),
        "disputed": atlas.translate("panel", "disputed"),
    }[point.status]
    return f"{point.number} ({point.edition}; {status})" if point.number else f"{point.edition}; {status}"


def review_line(atlas: Atlas, entry: Reviewed) -> str:
    """Return who reviewed an entry and when, or that nobody has."""
    if not entry.is_reviewed:
        return atlas.translate("panel", "Not yet clinically reviewed.")
    line = atlas.translate("panel", "Reviewed by {who}, {date}.")
    return line.format(who=entry.reviewed_by, date=entry.review_date)


def language_note(atlas: Atlas) -> str:
    """Return that the texts about a source are in English where the headings are not."""
    if atlas.language == "en":
        return ""
    return atlas.translate("panel", "The texts about this source are in English.")


def _reach_words(atlas: Atlas, point: TriggerPoint) -> str:
    reach = {
        "finger": atlas.translate(
            "panel", "about {radius} mm around that spot; can be reached with a finger"
        ),
        "tool": atlas.translate(
            "panel", "about {radius} mm around that spot; is reached best with an elbow or a tool"
        ),
        "indirect": atlas.translate(
            "panel", "about {radius} mm around that spot; can only be reached indirectly"
        ),
        "none": atlas.translate("panel", "about {radius} mm around that spot; cannot be reached by hand"),
    }[point.location.reach]
    return reach.format(radius=f"{point.location.search_radius:.0f}")


def _palpation_words(atlas: Atlas, point: TriggerPoint) -> str:
    return {
        "flat": atlas.translate("panel", "Flat: slide across the fibres with the fingertips"),
        "pincer": atlas.translate("panel", "Pincer: take the muscle between thumb and fingers"),
        "deep": atlas.translate("panel", "Deep: press through what lies above"),
    }[point.confirm.palpation]


def _why(
    atlas: Atlas, point: TriggerPoint, side: Side, found: Answer, sends: tuple[str, ...], wording: Wording
) -> Section:
    match = next((m for m in found.matches if (m.point, m.side) == (point.id, side)), None)
    lines = []
    if match is not None:
        lines += [Line("", reason) for reason in reasons(atlas, match, found, wording)]
    elif found.places:
        lines.append(Line("", atlas.translate("panel", "is not described to reach the area you picked")))
    if sends:
        lines.append(Line(atlas.translate("panel", "Can be felt in"), "; ".join(sends)))
    lines += [
        Line(atlas.translate("panel", "How it feels"), point.referral.quality.for_reader(wording)),
        Line(atlas.translate("panel", "How deep"), point.referral.depth),
        Line(atlas.translate("panel", "Besides pain"), point.referral.symptoms.for_reader(wording)),
        Line(atlas.translate("panel", "People differ"), point.referral.variation.for_reader(wording)),
    ]
    return Section(SectionName.WHY, atlas.translate("panel", "Why here?"), tuple(lines))


def _where(atlas: Atlas, point: TriggerPoint, wording: Wording) -> Section:
    here = point.location
    lines = [
        Line("", here.words.for_reader(wording)),
        Line(atlas.translate("panel", "Search area"), _reach_words(atlas, point)),
    ]
    if here.covered_by:
        names = ", ".join(atlas.muscle_name(muscle) for muscle in here.covered_by)
        lines.append(Line(atlas.translate("panel", "Lies under"), names))
    lines.append(Line(atlas.translate("panel", "Band"), point.band.note))
    if wording is Wording.CLINICAL:
        muscle = atlas.muscles[point.muscle]
        lines += [
            Line(atlas.translate("panel", "Muscle"), _from_to(atlas, muscle)),
            Line(
                atlas.translate("panel", "Nerve"),
                f"{muscle.innervation.nerve} ({', '.join(muscle.innervation.roots)})",
            ),
            Line(
                atlas.translate("panel", "In the literature"),
                f"{label_of(atlas, point)}; {_kind_words(atlas, point)}",
            ),
        ]
    return Section(SectionName.WHERE, atlas.translate("panel", "Where is it?"), tuple(lines))


def _from_to(atlas: Atlas, muscle: Muscle) -> str:
    words = atlas.translate("panel", "{origin} to {insertion}. {action}")
    return words.format(origin=muscle.origin, insertion=muscle.insertion, action=muscle.action)


def _kind_words(atlas: Atlas, point: TriggerPoint) -> str:
    return {
        "central": atlas.translate("panel", "central point"),
        "attachment": atlas.translate("panel", "attachment point"),
    }[point.kind]


def _safe(atlas: Atlas, point: TriggerPoint, wording: Wording) -> Section:
    is_plain = wording is Wording.PLAIN
    lines = [Line("", point.cautions.for_reader(wording))]
    for hazard in atlas.hazards_of(point.id):
        if is_plain:
            lines.append(Line("", hazard.message.client))
        else:
            lines.append(Line(hazard.name, f"{hazard.message.therapist} ({hazard.why})"))
    for condition in atlas.conditions_of(point.id):
        label = atlas.translate("panel", "Ask first") if is_plain else condition.name
        lines.append(Line(label, condition.question if is_plain else condition.message.therapist))
    return Section(
        SectionName.SAFE,
        atlas.translate("panel", "Is it safe here?"),
        tuple(_distinct(lines)),
        is_warning=True,
    )


def _distinct(lines: list[Line]) -> list[Line]:
    return list(dict.fromkeys(lines))


def _find(atlas: Atlas, point: TriggerPoint, roots: str, wording: Wording) -> Section:
    confirm, line = point.confirm, point.location.landmark_line
    lines = [Line(atlas.translate("panel", "Position"), confirm.position.for_reader(wording))]
    if line.offset is not None:
        lines.append(Line(atlas.translate("panel", "From the line"), line.offset))
    lines += [
        Line(atlas.translate("panel", "Palpation"), f"{_palpation_words(atlas, point)}. {confirm.contact}"),
        Line(atlas.translate("panel", "The band"), confirm.band_feel),
        Line(atlas.translate("panel", "Familiar pain?"), confirm.test.for_reader(wording)),
        Line(atlas.translate("panel", "Movement"), confirm.restricted),
        Line(atlas.translate("panel", "Take care"), confirm.mistakes),
    ]
    if wording is Wording.CLINICAL:
        lines.append(Line(atlas.translate("panel", "Can be mistaken for"), "; ".join(point.differential)))
        lines += [Line(atlas.translate("panel", "Roots of the painful skin"), roots)] if roots else []
    return Section(SectionName.FIND, atlas.translate("panel", "Find it"), tuple(lines))


def _sure(atlas: Atlas, point: TriggerPoint, wording: Wording) -> Section:
    lines = [Line("", point.certainty)]
    lines += [Line("", words.for_reader(wording)) for words in atlas.evidence.overall.values()]
    if wording is Wording.CLINICAL:
        for citation in point.citations:
            lines.append(
                Line(
                    atlas.translate("panel", "Source"), atlas.works[citation.work].in_words(citation.locator)
                )
            )
    lines.append(Line("", review_line(atlas, point)))
    return Section(SectionName.SURE, atlas.translate("panel", "How sure is anybody?"), tuple(lines))


def _card(atlas: Atlas, point: TriggerPoint, why: Section, wording: Wording) -> Card:
    technique = point.technique
    if isinstance(technique, WithheldTechnique):
        line = technique.withheld.for_reader(wording)
    else:
        line = technique.summary.for_reader(wording)
    stretch = atlas.exercises[point.lengthening[0]].name if point.lengthening else point.after.movements
    return Card(
        why=why.lines[0].text,
        where=point.location.words.for_reader(wording),
        cautions=point.cautions.for_reader(wording),
        technique=line,
        stretch=stretch,
    )
