"""PLACE, --at, --side and --radius to picked places; the nearest names when nothing fits."""

import argparse
import math
from typing import NamedTuple

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import DEFAULT_RADIUS, Picked, PickedPlace, PickedSpot
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.commands.outcome import InputError

MOST_DISTANT = 30.0
"""mm from the skin: farther away a coordinate is no place of the body."""
SMALLEST_RADIUS, LARGEST_RADIUS = 1.0, 150.0


class Asked(NamedTuple):
    """Places, whether they came as coordinates, and the red flags, by id, that the words speak of."""

    picked: tuple[Picked, ...]
    is_spot: bool
    raised: tuple[str, ...] = ()


def add_place_arguments(parser: argparse.ArgumentParser) -> None:
    """Let a command take PLACE or --at, --side, --body and --radius."""
    parser.add_argument("place", nargs="*", metavar="PLACE", help='a place in words, such as "left temple"')
    parser.add_argument("--at", metavar="X,Y,Z", help="mm in the body frame instead of a PLACE")
    parser.add_argument("--side", choices=[side.value for side in LATERAL], help="the client's side")
    parser.add_argument("--body", choices=[body.value for body in Body], default=Body.MALE.value)
    parser.add_argument("--radius", type=float, metavar="MM", default=DEFAULT_RADIUS, help="along the skin")


def joined_coordinates(arguments: list[str]) -> list[str]:
    """Return the arguments with "--at -60,1600,90" as one word: argparse takes the dash for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--at":
            joined[-1] = f"--at={argument}"
        else:
            joined.append(argument)
    return joined


def asked_places(atlas: Atlas, arguments: argparse.Namespace) -> Asked:
    """Return what the arguments ask for.

    Raises
    ------
    InputError
        When they ask for nothing, for both a name and coordinates, for a place nobody knows, for a side that
        contradicts the words, or for a spot too far from the skin.
    """
    text = " ".join(arguments.place).strip()
    if not SMALLEST_RADIUS <= arguments.radius <= LARGEST_RADIUS:
        raise InputError(
            f"The radius must be between {SMALLEST_RADIUS:.0f} and {LARGEST_RADIUS:.0f} mm, "
            f"not {arguments.radius:g}."
        )
    if bool(text) == (arguments.at is not None):
        raise InputError('Name a place, such as "left temple", or give --at X,Y,Z, and not both.')
    side = Side(arguments.side) if arguments.side else None
    if text:
        return _named(atlas, text, side, arguments.radius)
    return Asked((_at(atlas, Body(arguments.body), arguments.at, side, arguments.radius),), is_spot=True)


def _named(atlas: Atlas, text: str, side: Side | None, radius: float) -> Asked:
    from bodymap.query.search import meant
    from bodymap.query.side_words import spoken

    said = spoken(text).sides
    if side is not None and said and side not in said:
        raise InputError(f'"{text}" says {said[0]} but --side says {side}: leave one of them out.')
    found = meant(atlas, text)
    hits = [hit for hit in found.hits if side is None or hit.side in (side, Side.MIDLINE)]
    if not hits:
        raise InputError(_unknown(atlas, text))
    picked = tuple(PickedPlace(hit.place, radius) for hit in hits)
    return Asked(picked, is_spot=False, raised=found.first)


def _unknown(atlas: Atlas, text: str) -> str:
    from bodymap.query.search import HitKind, nearest_names, places_meant, search
    from bodymap.query.side_words import spoken

    for hit in places_meant(atlas, spoken(text).text):
        return f'"{text}" contradicts the side: {hit.title} lies on the client\'s {hit.side} only.'
    names = ", ".join(f'"{name}"' for name in nearest_names(atlas, text))
    nearest = f"The nearest names of places are {names}."
    for hit in search(atlas, text, limit=1):
        if hit.kind is HitKind.MUSCLE:
            return f'"{text}" is a muscle ({atlas.muscle_name(hit.id)}), not a place. {nearest}'
    return f'There is no place called "{text}". {nearest}'


def _at(atlas: Atlas, body: Body, text: str, side: Side | None, radius: float) -> PickedSpot:
    from bodymap.query.places import locate
    from bodymap.query.skin import barycentric_in_face, snap

    position = _coordinates(text)
    face, spot, distance = snap(atlas, body, position)
    if distance > MOST_DISTANT:
        raise InputError(
            f"{text} lies {distance:.0f} mm from the skin of the {body} body; at most {MOST_DISTANT:.0f} mm "
            "can be snapped to it."
        )
    picked = PickedSpot(face, barycentric_in_face(atlas, body, face, spot), radius)
    actual = locate(atlas, body, picked).side
    if side is not None and actual not in (side, Side.MIDLINE):
        raise InputError(f"{text} lies on the client's {actual} but --side says {side}.")
    return picked


def _coordinates(text: str) -> tuple[float, float, float]:
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) != 3 or not all(math.isfinite(number) for number in numbers):
        raise InputError(f'"{text}" is no position: write three numbers in mm, such as --at -60,1600,90.')
    return numbers[0], numbers[1], numbers[2]


def require_points(atlas: Atlas, points: list[str]) -> None:
    """Raise InputError, with the nearest ids, when one of these is no point."""
    for point in points:
        if point not in atlas.points:
            from bodymap.query.search import nearest_points

            names = ", ".join(nearest_points(atlas, point))
            raise InputError(f'There is no point called "{point}". The nearest ids are {names}.')
