"""Muscles by where they lie, how deep, which nerve and root drive them, and which unit they act in."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.muscles import Muscle
from bodymap.study.muscle_areas import AREAS, areas_of
from bodymap.study.nerves import NERVES, nerves_by_muscle

LAYERS = (1, 2, 3, 4, 5)
_CRANIAL = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_LEVELS = "CTLS"


@dataclass(frozen=True)
class MuscleFilter:
    """What is asked for; an empty field asks nothing. A muscle must fit every field that is set.

    Attributes
    ----------
    area : a key of `AREAS`. layer : 1 superficial to 5 deep. root : "C5", "CN XI". nerve : a key of `NERVES`.
    unit : id of a muscle; its agonists and antagonists fit, and it itself.
    """

    area: str = ""
    layer: int = 0
    root: str = ""
    nerve: str = ""
    unit: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return self == MuscleFilter()


@dataclass(frozen=True)
class Choices:
    """What each field can be set to, in the order it is offered."""

    areas: tuple[str, ...]
    layers: tuple[int, ...]
    roots: tuple[str, ...]
    nerves: tuple[str, ...]
    units: tuple[str, ...]


@lru_cache(maxsize=4)
def choices(atlas: Atlas) -> Choices:
    """Return what occurs among the muscles of an atlas."""
    muscles = atlas.muscles.values()
    found = {area for muscle in muscles for area in areas_of(atlas, muscle.id)}
    driving = frozenset().union(*nerves_by_muscle(atlas).values())
    roots = {root for muscle in muscles for root in muscle.innervation.roots}
    return Choices(
        areas=tuple(area for area in AREAS if area in found),
        layers=tuple(layer for layer in LAYERS if any(muscle.layer == layer for muscle in muscles)),
        roots=tuple(sorted(roots, key=_root_order)),
        nerves=tuple(nerve for nerve in NERVES if nerve in driving),
        units=tuple(muscle.id for muscle in _by_name(muscles) if len(_unit_of(muscle)) > 1),
    )


def matching(atlas: Atlas, asked: MuscleFilter) -> tuple[str, ...]:
    """Return the ids of the muscles that fit, by name; all of them when nothing is asked."""
    return tuple(muscle.id for muscle in _by_name(atlas.muscles.values()) if _fits(atlas, muscle, asked))


def loosened(atlas: Atlas, asked: MuscleFilter) -> tuple[tuple[str, int], ...]:
    """Return which single field to give up, with how many muscles would fit then; most first.

    Only fields that are set and whose loss leaves something; empty where two or more must go.
    """
    freed = {
        "area": replace(asked, area=""),
        "layer": replace(asked, layer=0),
        "root": replace(asked, root=""),
        "nerve": replace(asked, nerve=""),
        "unit": replace(asked, unit=""),
    }
    found = [(name, len(matching(atlas, looser))) for name, looser in freed.items() if looser != asked]
    return tuple(sorted((each for each in found if each[1]), key=lambda each: -each[1]))


def _fits(atlas: Atlas, muscle: Muscle, asked: MuscleFilter) -> bool:
    return (
        (not asked.area or asked.area in areas_of(atlas, muscle.id))
        and (not asked.layer or muscle.layer == asked.layer)
        and (not asked.root or asked.root in muscle.innervation.roots)
        and (not asked.nerve or asked.nerve in nerves_by_muscle(atlas)[muscle.id])
        and (not asked.unit or muscle.id in _unit_of(atlas.muscles[asked.unit]))
    )


def _unit_of(muscle: Muscle) -> frozenset[str]:
    unit = muscle.functional_unit
    return frozenset({muscle.id, *unit.agonists, *unit.antagonists})


def _by_name(muscles: Iterable[Muscle]) -> list[Muscle]:
    return sorted(muscles, key=lambda muscle: muscle.name.casefold())


def _root_order(root: str) -> tuple[int, int, str]:
    """Order cranial nerves by number, then roots from the neck down."""
    kind, _, number = root.partition(" ")
    if kind == "CN" and number in _CRANIAL:
        return 0, _CRANIAL.index(number), root
    level = _LEVELS.find(root[:1])
    digits = root[1:]
    return 1 + (level if level >= 0 else len(_LEVELS)), int(digits) if digits.isdigit() else 0, root
