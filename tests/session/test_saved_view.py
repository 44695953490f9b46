"""A view written and read is the same view; whatever is wrong with a file is said in one sentence."""

import json
from dataclasses import fields, replace
from typing import Any

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.query.skin import landmark_spot
from bodymap.screening.answers import Answers
from bodymap.session.resolve import resolve
from bodymap.session.saved_view import SavedView, Standing, ViewError, read_view, view_bytes
from bodymap.session.session import Session
from bodymap.session.state import (
    LayerName,
    Layers,
    MuscleFocus,
    PointFocus,
    SessionState,
    Structure,
)
from bodymap.study.muscle_filter import MuscleFilter
from bodymap.visit.record import Client, Visit

_CLIENTS_OWN = {"answers", "is_with_client", "visit", "client", "earlier"}


@pytest.fixture(scope="module")
def rich(atlas: Atlas) -> SavedView:
    """Return a view in which everything differs from what holds at first."""
    trapezius = Structure("trapezius_descending", Side.LEFT)
    state = SessionState(
        body=Body.FEMALE,
        wording=Wording.CLINICAL,
        is_clothed=False,
        picked=(
            landmark_spot(atlas, "temple", Side.LEFT, 17.25),
            PickedPlace(NamedPlace(Layer.OWN, "temple", Side.RIGHT)),
            PickedPlace(NamedPlace(Layer.LANDMARK, "navel", Side.MIDLINE), 12.0),
        ),
        raised=(atlas.safety.red_flags[0].id,),
        focus=PointFocus("trapezius-1", Side.LEFT),
        compared=(PointFocus("trapezius-1", Side.LEFT), MuscleFocus("temporalis", Side.RIGHT)),
        layers=Layers(frozenset({LayerName.MUSCLES, LayerName.ZONES}), 0.37, 2),
        hidden=frozenset({Structure("temporalis", Side.LEFT)}),
        faded=frozenset({Structure("temporalis", Side.RIGHT)}),
        isolated=frozenset({trapezius}),
        is_rest_faded=True,
        study=MuscleFilter(layer=2, root="C5"),
    )
    return SavedView("Temple, left", state, Standing((1 / 3, 1500.1, -7.7), 12.3456789, -8.0, 1234.5))


def test_a_view_read_again_is_the_same(atlas: Atlas, rich: SavedView) -> None:
    again = read_view(atlas, view_bytes(atlas, rich), "a.bodyview")
    assert again == rich
    assert resolve(atlas, again.state) == resolve(atlas, rich.state)
    assert view_bytes(atlas, again) == view_bytes(atlas, rich)


def test_every_part_of_the_state_is_saved_or_is_the_clients_own(rich: SavedView) -> None:
    plain = SessionState()
    unsaid = {
        each.name
        for each in fields(SessionState)
        if getattr(rich.state, each.name) == getattr(plain, each.name)
    }
    assert unsaid == _CLIENTS_OWN


def test_nothing_of_a_client_is_in_the_file(atlas: Atlas, rich: SavedView) -> None:
    visit = Visit(id="v", client="c", started="2026-11-24T10:30:00+00:00", notes="Canary")
    client = Client(id="c", name="Canary", created=visit.started)
    answered = replace(
        rich.state, answers=Answers(), is_with_client=True, visit=visit, client=client, earlier=(visit,)
    )
    assert "Canary" not in repr(answered)
    assert view_bytes(atlas, replace(rich, state=answered)) == view_bytes(atlas, rich)


def test_opening_is_one_step_and_keeps_answers_and_client(atlas: Atlas, rich: SavedView) -> None:
    session = Session(atlas)
    session.set_with_client(True)
    first = session.presentation
    session.open_view(rich.state)
    assert session.state == replace(rich.state, is_with_client=True)
    session.undo()
    assert session.presentation == first
    assert not session.can_undo


def changed(atlas: Atlas, view: SavedView, path: tuple[str | int, ...], value: Any) -> bytes:
    document = json.loads(view_bytes(atlas, view))
    here = document
    for step in path[:-1]:
        here = here[step]
    if value is ...:
        del here[path[-1]]
    else:
        here[path[-1]] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("schema",), 2, ("schema", "newer", "update BodyMap")),
        (("schema",), 0, ("schema", "older", "save the view again")),
        (("schema",), "1", ("schema", "save the view again")),
        (("kind",), "drawing", ("kind", "choose another file")),
        (("camera",), ..., ("camera", "is missing")),
        (("camera", "distance"), "far", ("camera.distance", "must be a number")),
        (("camera", "distance"), 5.0, ("camera.distance", "60")),
        (("camera", "elevation_deg"), 90.0, ("camera.elevation_deg", "89")),
        (("layers", "peel"), 9, ("layers.peel", "5")),
        (("layers", "visible", 0), "hair", ("layers.visible[0]", "hair")),
        (("body",), "robot", ("body", "robot")),
        (("picked", 0, "radius"), -3.0, ("picked[0].radius",)),
        (("picked", 0, "face"), 10**7, ("picked[0].face", "10000000")),
        (("picked", 0, "weights"), [0.9, 0.9, 0.9], ("picked[0].weights",)),
        (("picked", 1, "id"), "nowhere", ("picked[1].id", "nowhere")),
        (("picked", 1, "kind"), "cloud", ("picked[1]", "cloud")),
        (("skin_faces",), 12, ("skin_faces", "another skin")),
        (("focus", "id"), "trapezius-99", ("focus.id", "trapezius-99")),
        (("compared", 1, "id"), "nothing", ("compared[1].id", "nothing")),
        (("hidden", 0, "id"), "wing", ("hidden[0].id", "wing")),
        (("ask", 0), "no-such-flag", ("ask[0]", "no-such-flag")),
        (("client",), "Anna", ("client", "is not a field")),
    ],
)  # fmt: skip
def test_a_wrong_file_is_named_with_its_field_and_what_to_do(
    atlas: Atlas, rich: SavedView, path: tuple[str | int, ...], value: Any, words: tuple[str, ...]
) -> None:
    with pytest.raises(ViewError) as caught:
        read_view(atlas, changed(atlas, rich, path, value), "mine.bodyview")
    said = str(caught.value)
    assert said.startswith("mine.bodyview: ")
    assert "\n" not in said
    for each in words:
        assert each in said


@pytest.mark.parametrize(
    "content",
    [b"", b"\x89PNG\r\n", b"{", b"[]", b"null", b"[" * 100000, b'{"kind": "bodymap view"' + b" " * 2_000_000],
)
def test_what_is_no_view_at_all_is_said(atlas: Atlas, content: bytes) -> None:
    with pytest.raises(ViewError, match=r"mine\.bodyview: kind: .* choose another file"):
        read_view(atlas, content, "mine.bodyview")
