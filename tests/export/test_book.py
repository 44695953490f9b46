"""The review book: every text of the data is in it, every link leads somewhere, no network is needed."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.points import ZoneKind
from bodymap.anatomy.side import Body
from bodymap.assets_location import assets_root
from bodymap.checking.counting import counts_of
from bodymap.checking.review import authored_points
from bodymap.checking.texts import texts_of
from bodymap.cli import main
from bodymap.export.book.book import write_book
from bodymap.export.book.matrix import CROSSED, SYMBOLS, by_group, by_region
from bodymap.query.coverage import links

MUSCLES = ("sternocleidomastoid", "longus_capitis_colli")


class Reader(HTMLParser):
    """Collects words, ids and addresses of a page, and complains about tags that do not match."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.words: list[str] = []
        self.ids: list[str] = []
        self.leads: list[str] = []
        self.tags: list[str] = []
        self._open: list[str] = []
        self.feed(path.read_text("utf-8"))
        assert self._open == [], path.name

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in {"meta", "link", "img", "br"}:
            self._open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src"):
                self.leads.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="module")
def book(atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("review") / "book"
    steps = list(write_book(atlas, folder, MUSCLES, counts_of(atlas), ["points.json: <broken>"]))
    assert any("sternocleidomastoid (female)" in step for step in steps)
    return folder


@pytest.fixture(scope="module")
def pages(book: Path) -> dict[str, Reader]:
    return {path.name: Reader(path) for path in sorted(book.glob("*.html"))}


def test_there_is_a_page_for_each_muscle_and_for_what_they_share(pages: dict[str, Reader]) -> None:
    assert set(pages) == {
        "index.html", "places.html", "safety.html", "exercises.html", "factors.html", "other_sources.html",
        "dermatomes.html", "evidence.html", "sources.html", *(f"muscle_{muscle}.html" for muscle in MUSCLES),
    }  # fmt: skip


def _points_of(muscle: str) -> Iterator[Any]:
    return (entry for entry in authored_points(assets_root()).values() if entry["muscle"] == muscle)


def test_every_text_of_a_point_and_of_what_it_leads_to_is_on_the_page_of_its_muscle(
    atlas: Atlas, pages: dict[str, Reader]
) -> None:
    for muscle in MUSCLES:
        shown = pages[f"muscle_{muscle}.html"].text
        for entry in _points_of(muscle):
            missing = [text for _, text in texts_of(entry, "") if " ".join(text.split()) not in shown]
            assert missing == [], entry["id"]
            for each in (*entry["lengthening"], *entry["strengthening"]):
                assert all(step in shown for step in atlas.exercises[each].steps)
                assert atlas.exercises[each].stop in shown
            assert all(atlas.factors[each].change.clinical in shown for each in entry["factors"])
        for hazard in (h for point in _points_of(muscle) for h in atlas.hazards_of(point["id"])):
            assert hazard.message.therapist in shown


def test_safety_exercises_and_evidence_are_whole(atlas: Atlas, pages: dict[str, Reader]) -> None:
    safety = atlas.safety
    for entry in (*safety.hazards, *safety.conditions, *safety.red_flags):
        assert entry.id in pages["safety.html"].ids
        assert " ".join(entry.message.therapist.split()) in pages["safety.html"].text
    assert set(atlas.exercises) <= set(pages["exercises.html"].ids)
    assert {item.id for item in atlas.evidence.items} <= set(pages["evidence.html"].ids)
    assert set(atlas.works) == set(pages["sources.html"].ids)
    assert set(atlas.other_sources) | set(atlas.region_notes) <= set(pages["other_sources.html"].ids)
    assert set(atlas.dermatomes) <= set(pages["dermatomes.html"].ids)
    assert all(topic.question in pages["safety.html"].text for topic in safety.topics)


def test_every_link_leads_to_something_in_the_folder(book: Path, pages: dict[str, Reader]) -> None:
    broken = []
    for name, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), name
        for lead in page.leads:
            file, _, anchor = lead.partition("#")
            target = file or name
            is_there = (book / target).is_file() and (not anchor or anchor in pages[target].ids)
            if not is_there:
                broken.append(f"{name}: {lead}")
    assert broken == []


def test_no_script_and_no_network_is_needed(pages: dict[str, Reader], book: Path) -> None:
    for page in pages.values():
        assert not {"script", "iframe", "object"} & set(page.tags)
        assert not any("//" in lead for lead in page.leads)
    assert "url(" not in (book / "style.css").read_text("utf-8")


def test_every_entry_has_a_line_to_sign_and_says_where_to_enter_it(pages: dict[str, Reader]) -> None:
    page = pages["muscle_sternocleidomastoid.html"]
    for point in _points_of("sternocleidomastoid"):
        assert f"points.json: {point['id']}" in page.text
    assert page.text.count("Signature") == page.text.count("Not yet clinically reviewed")
    assert '"reviewed_by"' in page.text


def test_what_the_check_found_is_shown_as_text(pages: dict[str, Reader]) -> None:
    assert "points.json: <broken>" in pages["index.html"].text


def test_pictures_show_red_zones_on_both_bodies(book: Path) -> None:
    for point in _points_of("sternocleidomastoid"):
        for body in Body:
            path = book / "pictures" / f"{point['id']}_{body}.jpg"
            image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
            rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
            pixels = rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
            assert ((pixels[:, :, 0] > 130) & (pixels[:, :, 0] - pixels[:, :, 1] > 90)).sum() > 1500, (
                path.name
            )


def test_the_matrix_agrees_with_the_links_and_tells_kinds_by_shape(atlas: Atlas) -> None:
    assert len(set(SYMBOLS.values())) == len(ZoneKind)
    cells = by_region(atlas)
    for link in links(atlas, Body.FEMALE, Layer.OWN):
        cell = cells[atlas.points[link.point].muscle, link.place.id]
        assert link.point in cell.points
        assert list(ZoneKind).index(cell.kind) <= list(ZoneKind).index(link.kind)
    groups = {region.id: region.group for region in atlas.own_regions}
    assert {(muscle, groups[region]) for muscle, region in cells} == set(by_group(atlas))
    clavicular = cells["sternocleidomastoid", "forehead"]
    assert "sternocleidomastoid-" in clavicular.title
    assert any(cell.symbol.endswith(CROSSED) for cell in cells.values()) is any(
        cell.is_crossed for cell in cells.values()
    )


def test_the_command_checks_its_arguments(
    atlas: Atlas, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bodymap.loading.atlas.load_atlas", lambda: atlas)
    monkeypatch.setattr("bodymap.checking.check.check_assets", _nothing_wrong)
    file = tmp_path / "file"
    file.touch()
    for arguments, said in (
        (["--only", "trapezius"], "--report"),
        (["--report", str(file)], "is a file"),
        (["--report", str(tmp_path / "x"), "--only", "no_muscle"], 'no muscle called "no_muscle"'),
    ):
        assert main(["check", *arguments]) == 2
        assert said in capsys.readouterr().err
    assert main(["check", "--json", "--report", str(tmp_path / "b"), "--only", "sternalis"]) == 0
    output = capsys.readouterr()
    assert "sternalis (male)" in output.err
    assert re.match(r"\{", output.out)
    assert (tmp_path / "b" / "muscle_sternalis.html").is_file()


def _nothing_wrong(folder: Path) -> Any:
    from bodymap.checking.check import Report

    return Report((), {"muscles": 1})
