"""`bodymap show C6`: the skin of a nerve root."""

from dataclasses import asdict
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.commands.outcome import DONE, say, say_json
from bodymap.session.roots import about_roots


def run(atlas: Atlas, root: str, *, as_json: bool, is_clinical: bool) -> int:
    """Show a root of the atlas on stdout."""
    if as_json:
        say_json(as_document(atlas, root))
    else:
        for line in as_lines(atlas, root, Wording.CLINICAL if is_clinical else Wording.PLAIN):
            say(line)
    return DONE


def as_document(atlas: Atlas, root: str) -> dict[str, Any]:
    """Return the dermatome, which map is followed, and the works cited."""
    entry, about = atlas.dermatomes[root], atlas.about_dermatomes
    works = sorted({citation.work for citation in (*entry.citations, *about.citations)})
    return {
        "dermatome": asdict(entry),
        "about": asdict(about),
        "works": [asdict(atlas.works[work]) for work in works],
    }


def as_lines(atlas: Atlas, root: str, wording: Wording) -> list[str]:
    """Return what is known about the skin of a root as lines."""
    entry = atlas.dermatomes[root]
    lines = [f"Skin of {entry.name}", f"  {entry.words.for_reader(wording)}"]
    lines.append(f"  Tested here: {entry.key_point.words}")
    if entry.overlaps:
        lines.append(f"  Neighbours that overlap: {', '.join(entry.overlaps)}")
    return [*lines, "", about_roots(atlas, wording)]
