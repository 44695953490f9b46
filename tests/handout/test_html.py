"""The page as HTML: it can be heard, and what people wrote is never read as HTML."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side
from bodymap.handout.choice import Clinic
from bodymap.handout.html import HtmlBody, HtmlPictures, as_html
from tests.handout.test_page import NECK, page_of

HOSTILE = (
    "<img src=file:///etc/passwd onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "<table>" * 30,
    "\u202e//host/share",
)
PICTURES = HtmlPictures((HtmlBody("Front", "Your RIGHT", "Your LEFT", b"png"),), {}, ("small print",))
VOID = frozenset({"meta", "img", "br"})


class Reader(HTMLParser):
    """Collects tags and text, and whether every tag is closed."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_the_file_has_language_title_headings_and_words_for_every_picture(atlas: Atlas) -> None:
    page = page_of(atlas, NECK)
    figures = {(each.id, Side.LEFT): b"png" for each in page.exercises}
    reader = Reader(as_html(page, replace(PICTURES, figures=figures)))
    assert not reader.open
    assert reader.of("html") == [{"lang": "en", "dir": "ltr"}]
    assert len(reader.of("h1")) == 1
    assert len(reader.of("h3")) == len(page.exercises)
    pictures = reader.of("img")
    assert len(pictures) == 1 + len(page.exercises)
    assert all(each["alt"] and str(each["src"]).startswith("data:image/png;base64,") for each in pictures)
    assert reader.text.index("Your RIGHT") < reader.text.index("Your LEFT")
    for exercise in page.exercises:
        assert exercise.stop in reader.text
        assert exercise.feel in reader.text


@pytest.mark.parametrize("words", HOSTILE)
def test_notes_and_names_are_shown_as_they_were_written(atlas: Atlas, words: str) -> None:
    clinic = Clinic(words, words, words)
    page = page_of(atlas, NECK, note=words, name=words, next_visit=words, date=words, clinic=clinic)
    reader = Reader(as_html(page, PICTURES))
    plain = Reader(as_html(page_of(atlas, NECK, note="x", name="x", next_visit="x", date="x"), PICTURES))
    assert reader.text.count(words.replace("\u202e", "")) >= 6
    assert {tag for tag, _ in reader.tags} == {tag for tag, _ in plain.tags}
    assert all(str(each["src"]).startswith("data:") for each in reader.of("img"))
