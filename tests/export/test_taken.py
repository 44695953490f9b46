"""What is taken out: with credit, version and sides, and never anything about a client."""

import csv
import errno
import io
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace
from bodymap.anatomy.side import Side
from bodymap.export.credits import credit_line, version_words
from bodymap.export.scene_glb import pieces, scene_glb
from bodymap.export.sources_csv import sources_csv
from bodymap.export.taken import EmergencyError, file_name, taken_out
from bodymap.export.text import as_text
from bodymap.export.writing import WriteError, write_whole
from bodymap.loading.atlas import load_atlas
from bodymap.loading.data_version import data_version
from bodymap.scene.palette import STANDARD
from bodymap.session.session import Session


@pytest.fixture
def session(atlas: Atlas) -> Session:
    made = Session(atlas)
    made.select_place(NamedPlace(Layer.OWN, "temple", Side.LEFT))
    return made


def glb_document(content: bytes) -> dict[str, Any]:
    assert content[:4] == b"glTF"
    length = int.from_bytes(content[12:16], "little")
    document: dict[str, Any] = json.loads(content[20 : 20 + length])
    return document


def test_text_says_places_sources_sides_and_credit(session: Session) -> None:
    text = as_text(taken_out(session.atlas, session.state))
    assert "left temple" in text.splitlines()[0]
    assert "1. LEFT Trapezius" in text
    assert "can be felt here" in text
    assert text.rstrip().endswith(credit_line())
    assert "CHOIR body map: 102,104" in text


def test_a_clients_conditions_change_nothing_that_is_taken_out(session: Session) -> None:
    atlas, before = session.atlas, taken_out(session.atlas, session.state)
    session.set_with_client(True)
    for condition in atlas.safety.conditions:
        session.screen.set_condition(condition.id, True)
    assert any(each.is_yes for each in session.presentation.intake.conditions)
    after = taken_out(atlas, session.state)
    assert as_text(after) == as_text(before)
    assert sources_csv(after) == sources_csv(before)
    assert after.shown == before.shown


def test_an_emergency_keeps_everything_inside(atlas: Atlas) -> None:
    session = Session(atlas)
    session.select_place(NamedPlace(Layer.OWN, "breast", Side.LEFT))
    session.set_with_client(True)
    shown = session.presentation.check_first
    assert shown is not None
    for question in shown.questions:
        session.screen.answer_question(question.topic, True)
    for question in session.presentation.check_first.questions:  # type: ignore[union-attr]
        for sign in question.signs:
            session.screen.answer_sign(sign.id, True)
    assert session.presentation.referral is not None
    assert session.presentation.referral.is_emergency
    with pytest.raises(EmergencyError, match="get help first"):
        taken_out(atlas, session.state)


def test_the_scene_names_every_part_with_its_side(session: Session) -> None:
    taken = taken_out(session.atlas, session.state)
    content = scene_glb(taken, STANDARD)
    assert content == scene_glb(taken, STANDARD)
    document = glb_document(content)
    names = {node["name"] for node in document["nodes"] if "mesh" in node}
    assert {"skin", "top", "shorts", "band trapezius-1 left", "point trapezius-1 left"} <= names
    assert "muscle trapezius_descending left" in names
    assert any(name.startswith("zone essential") and name.endswith("trapezius-1 left") for name in names)
    assert document["asset"]["copyright"] == credit_line()
    assert "client's LEFT" in document["asset"]["extras"]["frame"]
    assert document["asset"]["extras"]["version"] == version_words()


def test_table_and_scene_speak_the_language_of_the_atlas(session: Session) -> None:
    def speak(context: str, words: str) -> str:
        return f"<{words}>" if context in ("table", "3D scene") else words

    german = load_atlas(language="de", translate=speak)
    taken = taken_out(german, session.state)
    heading, first, *_ = csv.reader(io.StringIO(sources_csv(taken).decode("utf-8-sig")))
    assert heading[:3] == ["<list>", "<rank>", "<client_side>"]
    assert (first[0], first[2], first[13]) == ("<may come from>", "<LEFT>", "<male>")
    names = [piece.name for piece in pieces(taken, STANDARD)]
    assert len(set(names)) == len(names)
    assert {"<skin>", "<band <trapezius-1 left>>"} <= set(names)
    assert any("Trapezius (absteigender Teil) (trapezius_descending)" in name for name in names)


def test_left_lies_where_the_frame_says(session: Session) -> None:
    taken = taken_out(session.atlas, session.state)
    for piece in pieces(taken, STANDARD):
        assert np.isfinite(piece.vertices).all()
        assert 0 <= piece.faces.min() <= piece.faces.max() < len(piece.vertices)
        if piece.name.endswith(" left"):
            assert piece.vertices[:, 0].mean() > 0, piece.name


def test_hidden_parts_are_not_in_the_scene(session: Session) -> None:
    session.focus_on("trapezius-1", Side.LEFT)
    (shown,) = session.presentation.muscles
    session.hide(shown.structure)
    names = [piece.name for piece in pieces(taken_out(session.atlas, session.state), STANDARD)]
    assert not any(name.startswith("muscle") for name in names)


def test_file_names_tell_the_place_and_nothing_else(session: Session) -> None:
    shown = session.presentation
    assert file_name(shown, "png") == "bodymap-left-temple.png"
    assert file_name(replace(shown, title="../../Küche: <b>"), "csv") == "bodymap-k-che-b.csv"
    session.clear()
    assert file_name(session.presentation, "png") == "bodymap-male.png"


def test_the_data_version_follows_the_data(tmp_path: Path) -> None:
    from bodymap.assets_location import assets_root

    for name in ("meshes",):
        (tmp_path / name).mkdir()
    for path in [*assets_root().glob("*.json"), assets_root() / "meshes" / "zones.json"]:
        (tmp_path / path.relative_to(assets_root())).write_bytes(path.read_bytes())
    assert data_version(tmp_path) == data_version()
    changed = tmp_path / "points.json"
    changed.write_bytes(changed.read_bytes() + b" ")
    data_version.cache_clear()
    assert data_version(tmp_path) != data_version()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EACCES, "may not be written to"),
        (errno.EROFS, "may not be written to"),
        (errno.ENOENT, "does not exist"),
        (errno.EIO, "could not be written"),
    ],
)
def test_what_goes_wrong_is_one_sentence_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")

    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(WriteError, match=words) as caught:
        write_whole(path, b"new")
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="is a folder"):
        write_whole(tmp_path, b"x")
