"""The page of evidence holds every finding, in words its reader understands, with its source."""

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.session.evidence_page import evidence_page


@pytest.mark.parametrize("wording", list(Wording))
def test_every_finding_has_a_source_and_says_how_sure_it_is(atlas: Atlas, wording: Wording) -> None:
    page = evidence_page(atlas, wording)
    assert len(page.overall) == len(atlas.evidence.overall) >= 6
    assert [finding.id for finding in page.findings] == [item.id for item in atlas.evidence.items]
    for finding in page.findings:
        labels = [line.label for line in finding.lines]
        assert "How sure" in labels
        assert "Source" in labels
        assert all(line.text for line in finding.lines)


def test_a_client_is_spared_designs_and_effect_sizes(atlas: Atlas) -> None:
    plain, clinical = (evidence_page(atlas, wording) for wording in (Wording.PLAIN, Wording.CLINICAL))
    for simple, full in zip(plain.findings, clinical.findings, strict=True):
        assert not {"Effect", "Kind of study"} & {line.label for line in simple.lines}
        assert "Kind of study" in {line.label for line in full.lines}
        assert simple.finding != full.finding
    assert any(line.label == "Effect" for finding in clinical.findings for line in finding.lines)
