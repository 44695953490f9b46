"""A view as a small file that opens the same view again: what is shown, from where, nothing of a client."""

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Picked, PickedSpot
from bodymap.session.state import Focus, PointFocus, SessionState, Structure

if TYPE_CHECKING:
    from bodymap.session.view_record import ViewRecord

SUFFIX = ".bodyview"
SCHEMA = 1
_MOST_BYTES = 1_000_000


class ViewError(Exception):
    """A file is no view that can be opened; the message is one sentence: the file, the field, what to do."""


@dataclass(frozen=True)
class Standing:
    """Where the viewer stands: the point looked at and how far from it in mm, angles as in the window."""

    focal: tuple[float, float, float]
    azimuth_deg: float
    elevation_deg: float
    distance: float


@dataclass(frozen=True)
class SavedView:
    """A view with its name. `state` holds no answers and no client."""

    name: str
    state: SessionState
    standing: Standing


def view_bytes(atlas: Atlas, view: SavedView) -> bytes:
    """Return the file of a view: JSON in UTF-8, the same bytes for equal views."""
    state, layers = view.state, view.state.layers
    document = {
        "schema": SCHEMA,
        "kind": "bodymap view",
        "name": view.name,
        "skin_faces": len(atlas.geometry.skin_topology().faces),
        "camera": asdict(view.standing),
        "body": state.body.value,
        "wording": state.wording.value,
        "clothed": state.is_clothed,
        "picked": [_picked(each) for each in state.picked],
        "ask": list(state.raised),
        "focus": None if state.focus is None else _source(state.focus),
        "compared": [_source(each) for each in state.compared],
        "layers": {
            "visible": sorted(layers.visible),
            "skin_opacity": layers.skin_opacity,
            "peel": layers.peel,
        },
        "hidden": _structures(state.hidden),
        "faded": _structures(state.faded),
        "isolated": _structures(state.isolated),
        "rest_faded": state.is_rest_faded,
        "study": None if state.study is None else asdict(state.study),
    }
    return (json.dumps(document, indent=1, ensure_ascii=False) + "\n").encode()


def _picked(picked: Picked) -> dict[str, Any]:
    if isinstance(picked, PickedSpot):
        weights = list(picked.barycentric)
        return {"kind": "spot", "face": picked.face, "weights": weights, "radius": picked.radius}
    place = picked.place
    return {
        "kind": "place",
        "layer": place.layer.value,
        "id": place.id,
        "side": place.side.value,
        "radius": picked.radius,
    }


def _source(source: Focus) -> dict[str, str]:
    if isinstance(source, PointFocus):
        return {"kind": "point", "id": source.point, "side": source.side.value}
    return {"kind": "muscle", "id": source.muscle, "side": source.side.value}


def _structures(structures: frozenset[Structure]) -> list[dict[str, str]]:
    ordered = sorted(structures, key=lambda each: (each.id, each.side))
    return [{"id": each.id, "side": each.side.value} for each in ordered]


def read_view(atlas: Atlas, content: bytes, file: str) -> SavedView:
    """Return the view in a file's bytes; `file` is its name, for sentences.

    Raises
    ------
    ViewError
        When it is no view, was saved by a newer or older BodyMap, a field is wrong, or the atlas does not
        know what it names. The message names file, field and what to do.
    """
    from bodymap.session.view_checks import opened  # pydantic takes longer to import than the window to open

    record: ViewRecord = parsed(atlas, content, file)
    return opened(atlas, record, file)


def parsed(atlas: Atlas, content: bytes, file: str) -> "ViewRecord":
    """Return the record in a file's bytes, its fields checked one by one."""
    from pydantic import ValidationError

    from bodymap.loading.problems import problems_of
    from bodymap.session.view_record import ViewRecord

    document = _document(atlas, content, file)
    try:
        return ViewRecord.model_validate_json(json.dumps(document))
    except ValidationError as error:
        problem = problems_of(error, document, file)[0]
        words = atlas.translate("saved view", "{file}: {field} {fault}: save the view again, or correct it.")
        said = words.format(file=file, field=problem.path or "the file", fault=problem.message)
        raise ViewError(said) from error


def _document(atlas: Atlas, content: bytes, file: str) -> dict[str, Any]:
    """Return the JSON object, after asking whether it is a view of this edition at all."""
    try:
        document = json.loads(content.decode("utf-8")) if len(content) <= _MOST_BYTES else None
    except (UnicodeDecodeError, ValueError, RecursionError):
        document = None
    if not isinstance(document, dict) or document.get("kind") != "bodymap view":
        words = atlas.translate(
            "saved view", "{file}: kind: this is no view that BodyMap saved: choose another file."
        )
        raise ViewError(words.format(file=file))
    schema = document.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        words = atlas.translate(
            "saved view",
            "{file}: schema: saved by a newer BodyMap ({found}, this one reads {own}): update BodyMap.",
        )
        raise ViewError(words.format(file=file, found=schema, own=SCHEMA))
    if isinstance(schema, int) and schema < SCHEMA:
        words = atlas.translate(
            "saved view",
            "{file}: schema: saved by an older BodyMap ({found}, this one reads {own}): save the view again.",
        )
        raise ViewError(words.format(file=file, found=schema, own=SCHEMA))
    return document
