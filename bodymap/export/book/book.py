"""Writing the review book: a folder with pages, one style sheet and pictures, complete in itself."""

from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from bodymap.anatomy.atlas import Atlas
from bodymap.export.book.pages import all_pages
from bodymap.export.book.pictures import draw_pictures

_ROOM = "bodymap.export.book"
_STYLE = "style.css"


def write_book(
    atlas: Atlas, directory: Path, muscles: Sequence[str], counts: Mapping[str, int], problems: Sequence[str]
) -> Iterator[str]:
    """Write the book, yielding a word for every step, so that somebody can be told how far it is.

    Parameters
    ----------
    atlas
        What there is.
    directory
        Made when it does not exist; pages of the same names are replaced.
    muscles
        Ids of the muscles that get a page with pictures; the other pages are whole.
    counts, problems
        What the check counted and found.

    Raises
    ------
    OSError
        When a file cannot be written.
    """
    directory.mkdir(parents=True, exist_ok=True)
    style = (files(_ROOM) / "templates" / _STYLE).read_text("utf-8")
    (directory / _STYLE).write_text(style, encoding="utf-8")
    templates = Environment(
        loader=PackageLoader(_ROOM), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    book, pages = all_pages(atlas, muscles, counts, problems)
    for page in pages:
        text = templates.get_template(page.template).render(
            page.content, book=book, title=page.title, file=page.file
        )
        (directory / page.file).write_text(text, encoding="utf-8")
        yield page.file
    yield from draw_pictures(atlas, directory, muscles)
