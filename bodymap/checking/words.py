"""Patients' words: enough of them, each in one entry, and a source or a reason for every region."""

from collections.abc import Iterator

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body
from bodymap.loading.problems import Problem
from bodymap.query.catalogue import search_terms
from bodymap.query.coverage import links

FEWEST_SEARCH_TERMS = 1000


def word_problems(atlas: Atlas) -> list[Problem]:
    """Return words in two entries, too few of them, and regions with neither a source nor a reason."""
    return [*_said_twice(atlas), *_too_few(atlas), *_unanswered(atlas)]


def regions_answered(atlas: Atlas) -> int:
    """Return how many own regions, left and right apart, have a source on both bodies or a note."""
    answered = _reached(atlas) | atlas.region_notes.keys()
    return sum(region.id in answered for region in atlas.own_regions)


def _reached(atlas: Atlas) -> frozenset[str]:
    """Return the ids of regions that a pain zone counts in, on both bodies."""
    reached = (
        {link.place.id for link in links(atlas, body, Layer.OWN) if link.kind is not ZoneKind.AUTONOMIC}
        for body in Body
    )
    first, second = reached
    return frozenset(first & second)


def _said_twice(atlas: Atlas) -> Iterator[Problem]:
    owner: dict[str, str] = {}
    for index, term in enumerate(atlas.search_terms):
        for words in term.words:
            if owner.setdefault(words.lower(), term.id) != term.id:
                message = f'"{words}" is already said by {owner[words.lower()]}'
                yield Problem("search_terms.json", f"terms[{index}].words", message)


def _too_few(atlas: Atlas) -> Iterator[Problem]:
    count = len(search_terms(atlas))
    if count < FEWEST_SEARCH_TERMS:
        yield Problem(
            "search_terms.json", "terms", f"{count} search terms are fewer than {FEWEST_SEARCH_TERMS}"
        )


def _unanswered(atlas: Atlas) -> Iterator[Problem]:
    answered = _reached(atlas) | atlas.region_notes.keys()
    for index, region in enumerate(atlas.own_regions):
        if region.id not in answered:
            message = f"{region.id} has neither a source on both bodies nor a reason in region_notes.json"
            yield Problem("regions.json", f"own[{index}]", message)
