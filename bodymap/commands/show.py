"""`bodymap show`: everything known about a point, a muscle, or the skin of a nerve root."""

import argparse
from dataclasses import asdict
from enum import Enum
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import LATERAL, Body, Side, Wording
from bodymap.anatomy.surfaces import ZoneMatrix
from bodymap.commands import roots
from bodymap.commands.outcome import DONE, InputError, say, say_json
from bodymap.query.coverage import sends_to
from bodymap.session.muscle_panel import no_point
from bodymap.session.resolve import resolve
from bodymap.session.state import Focus, MuscleFocus, PointFocus, SessionState
from bodymap.session.treatment import treatment_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument(
        "point", metavar="POINT", help='a point or muscle, such as "trapezius-1", or a root: C6'
    )
    parser.add_argument("--side", choices=[side.value for side in LATERAL], default=Side.LEFT.value)
    parser.add_argument("--clinical", action="store_true", help="speak to a therapist")
    parser.add_argument("--json", action="store_true", help="one JSON document for programs")


def run(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Show the point on stdout."""
    root = arguments.point.upper()
    if root in atlas.dermatomes:
        return roots.run(atlas, root, as_json=arguments.json, is_clinical=arguments.clinical)
    is_muscle = arguments.point in atlas.muscles
    if not is_muscle and arguments.point not in atlas.points:
        from bodymap.query.search import nearest_points

        names = ", ".join(nearest_points(atlas, arguments.point))
        raise InputError(f'There is no point called "{arguments.point}". The nearest ids are {names}.')
    if arguments.json:
        say_json((muscle_document if is_muscle else as_document)(atlas, arguments.point))
    else:
        wording = Wording.CLINICAL if arguments.clinical else Wording.PLAIN
        side = Side(arguments.side)
        focus = MuscleFocus(arguments.point, side) if is_muscle else PointFocus(arguments.point, side)
        for line in as_lines(atlas, focus, wording):
            say(line)
    return DONE


def as_lines(atlas: Atlas, focus: Focus, wording: Wording) -> list[str]:
    """Return the panel of the window as lines."""
    detail = resolve(atlas, SessionState(focus=focus, wording=wording)).detail
    assert detail is not None
    name = focus.muscle if isinstance(focus, MuscleFocus) else focus.point
    lines = [f"{detail.title} ({name}), {detail.side_line}", detail.subtitle]
    for section in detail.sections:
        lines += ["", section.title]
        lines += [
            f"  {line.label}: {line.text}" if line.label else f"  {line.text}" for line in section.lines
        ]
        for exercise in section.exercises:
            lines.append(f"  {exercise.name} ({exercise.dose})")
            lines += [f"    {text}" for text in (exercise.position, *exercise.steps)]
            lines.append(f"    Feel it: {exercise.feel} Stop: {exercise.stop}")
    return lines


def as_document(atlas: Atlas, point: str) -> dict[str, Any]:
    """Return the point, all that it refers to, and where it lies on both sides of both bodies."""
    entry = atlas.points[point]
    treatment = treatment_of(atlas, entry)
    works = sorted({citation.work for citation in entry.citations})
    document = {
        "point": asdict(entry),
        "muscle": asdict(atlas.muscles[entry.muscle]),
        "lengthening": [asdict(atlas.exercises[each]) for each in entry.lengthening],
        "strengthening": [asdict(atlas.exercises[each]) for each in entry.strengthening],
        "factors": [asdict(atlas.factors[each]) for each in entry.factors],
        "hazards": [asdict(hazard) for hazard in atlas.hazards_of(point)],
        "conditions": [asdict(condition) for condition in atlas.conditions_of(point)],
        "treatment": asdict(treatment) if treatment is not None else None,
        "works": [asdict(atlas.works[work]) for work in works],
        "on_body": [_on_body(atlas, point, side, body) for body in Body for side in LATERAL],
    }
    return {name: _plain(value) for name, value in document.items()}


def muscle_document(atlas: Atlas, muscle: str) -> dict[str, Any]:
    """Return the muscle, the ids of its points, and all that it refers to."""
    entry = atlas.muscles[muscle]
    points = [point.id for point in atlas.points.values() if point.muscle == muscle]
    works = sorted({citation.work for citation in entry.citations})
    document = {
        "muscle": asdict(entry),
        "points": points,
        "lengthening": [asdict(atlas.exercises[each]) for each in entry.lengthening],
        "strengthening": [asdict(atlas.exercises[each]) for each in entry.strengthening],
        "factors": [asdict(atlas.factors[each]) for each in entry.factors],
        "works": [asdict(atlas.works[work]) for work in works],
        "note": "" if points else no_point(atlas),
    }
    return {name: _plain(value) for name, value in document.items()}


def _on_body(atlas: Atlas, point: str, side: Side, body: Body) -> dict[str, Any]:
    zones = atlas.geometry.zones(body)
    return {
        "body": body,
        "side": side,
        "position": _rounded(atlas.point_position(point, side, body).tolist()),
        "band": [_rounded(spot) for spot in atlas.band(point, side, body).tolist()],
        "zones": [
            {"kind": row.kind, "relation": row.relation, "vertices": _size(zones, number)}
            for number, row in enumerate(zones.rows)
            if row.point == point
        ],
        "regions": [
            {"id": link.place.id, "side": link.place.side, "zone": link.kind}
            for link in sends_to(atlas, body, point, side)
        ],
    }


def _size(zones: ZoneMatrix, number: int) -> int:
    return len(zones.row(number)[0])


def _rounded(numbers: list[float]) -> list[float]:
    return [round(number, 2) for number in numbers]


def _plain(value: Any) -> Any:
    """Return the value as JSON holds it; actions by their word."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Enum):
        return value.value if isinstance(value, str) else value.name.lower()
    return value
