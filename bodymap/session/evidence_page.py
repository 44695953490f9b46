"""The page of evidence: how sure anybody is, in the wording of the reader."""

from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.reference import EvidenceItem
from bodymap.anatomy.side import Wording
from bodymap.anatomy.speech import with_capital
from bodymap.session.detail import Line


@dataclass(frozen=True)
class Finding:
    """One finding as it is read: what was looked at, what came out, and how sure that is."""

    id: str
    topic: str
    finding: str
    meaning: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class EvidencePage:
    """A sentence for each question, then every finding in the order of the data."""

    overall: tuple[str, ...]
    findings: tuple[Finding, ...]


def evidence_page(atlas: Atlas, wording: Wording) -> EvidencePage:
    """Return the whole page for a reader; a client is spared designs and effect sizes."""
    return EvidencePage(
        tuple(words.for_reader(wording) for words in atlas.evidence.overall.values()),
        tuple(_finding(atlas, item, wording) for item in atlas.evidence.items),
    )


def _direction_words(atlas: Atlas) -> dict[str, str]:
    """Return what a finding says, in words: read by people who see no colours."""
    return {
        "supportive": atlas.translate("evidence", "speaks for it"),
        "mixed": atlas.translate("evidence", "mixed"),
        "critical": atlas.translate("evidence", "speaks against it, or warns"),
        "no_difference": atlas.translate("evidence", "found no difference"),
        "safety": atlas.translate("evidence", "about safety"),
        "guidance": atlas.translate("evidence", "guidance"),
    }


def _finding(atlas: Atlas, item: EvidenceItem, wording: Wording) -> Finding:
    is_clinical = wording is Wording.CLINICAL
    lines = [Line(atlas.translate("evidence", "What it says"), _direction_words(atlas)[item.direction])]
    if is_clinical:
        lines.append(Line(atlas.translate("evidence", "Kind of study"), item.design))
    if is_clinical and item.effect is not None:
        lines.append(Line(atlas.translate("evidence", "Effect"), item.effect))
    lines.append(Line(atlas.translate("evidence", "How sure"), item.certainty))
    source = atlas.translate("evidence", "Source")
    lines += [Line(source, atlas.works[each.work].in_words(each.locator)) for each in item.citations]
    topic = with_capital(item.topic)
    return Finding(
        item.id, topic, item.finding.for_reader(wording), item.meaning.for_reader(wording), tuple(lines)
    )
