"""What is said about the nerve roots that feel the painful place, and how far such maps can be trusted."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Wording
from bodymap.query.answer import Answer, in_series
from bodymap.query.roots import roots_here


def roots_line(atlas: Atlas, found: Answer, wording: Wording) -> str:
    """Return "Lies in the skin of C6; C5 and C7 overlap.", or nothing without a picked place."""
    if found.patch is None:
        return ""
    here = roots_here(atlas, found.patch)
    if not here.lies_in:
        return ""
    names = in_series(atlas, [atlas.dermatomes[root].name for root in here.lies_in])
    if wording is Wording.PLAIN:
        line = atlas.translate("roots", "Nerve roots that feel here: {names}")
    elif not here.overlap:
        line = atlas.translate("roots", "Lies in the skin of {names}")
    elif len(here.overlap) == 1:
        line = atlas.translate("roots", "Lies in the skin of {names}; {others} overlaps")
    else:
        line = atlas.translate("roots", "Lies in the skin of {names}; {others} overlap")
    return line.format(names=names, others=in_series(atlas, list(here.overlap)))


def about_roots(atlas: Atlas, wording: Wording) -> str:
    """Return which map is followed and how sure it is, with its sources."""
    about = atlas.about_dermatomes
    works = [atlas.works[citation.work] for citation in about.citations]
    sources = "; ".join(f"{work.authors.split(' ', maxsplit=1)[0]} {work.year}" for work in works)
    return f"{about.words.for_reader(wording)} ({sources})"
