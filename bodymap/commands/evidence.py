"""`bodymap evidence`: how sure anybody is, with the studies behind it."""

import argparse
from dataclasses import asdict
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.commands.outcome import DONE, say, say_json
from bodymap.session.evidence_page import EvidencePage, evidence_page


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("--clinical", action="store_true", help="speak to a therapist")
    parser.add_argument("--json", action="store_true", help="one JSON document for programs")


def run(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Show the page of evidence on stdout."""
    if arguments.json:
        say_json(as_document(atlas))
    else:
        wording = Wording.CLINICAL if arguments.clinical else Wording.PLAIN
        for line in as_lines(evidence_page(atlas, wording)):
            say(line)
    return DONE


def as_document(atlas: Atlas) -> dict[str, Any]:
    """Return sentences and findings in both wordings, with the works they cite."""
    cited = {each.work for item in atlas.evidence.items for each in item.citations}
    return {
        "overall": {topic: asdict(words) for topic, words in atlas.evidence.overall.items()},
        "items": [asdict(item) for item in atlas.evidence.items],
        "works": [asdict(atlas.works[work]) for work in sorted(cited)],
    }


def as_lines(page: EvidencePage) -> list[str]:
    """Return the page as lines for people."""
    lines = list(page.overall)
    for finding in page.findings:
        lines += ["", f"{finding.topic} ({finding.id})", f"  {finding.finding}", f"  {finding.meaning}"]
        lines += [f"  {line.label}: {line.text}" for line in finding.lines]
    return lines
