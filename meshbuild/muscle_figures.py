"""Read the figures and the part table of the muscles.

Figures: ``figures/muscle_measurements.json`` (measured on BodyParts3D, (c) The Database Center for
Life Science, CC BY-SA) and ``figures/constructed_muscles.json`` (from landmarks and literature), both
rounded to the mm, right side and midline.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np

from meshbuild.frame import FIGURES
from meshbuild.lattice import Floats
from meshbuild.loft import Stations


@dataclass(frozen=True)
class Sheet:
    """Mid-surface (n, m, 3) mm, full thickness (n, m) mm and how far the border lies beyond it."""

    grid: Floats
    thickness: Floats
    extend_along: float
    extend_across: float
    closed_along: bool = False


@dataclass(frozen=True)
class Branch:
    """One digit tendon: points (n, 3) mm from the belly to the phalanx, radii (n,) mm."""

    points: Floats
    radius: Floats


@dataclass(frozen=True)
class Figure:
    """What is known of the shape of one muscle: a strap or a sheet, and its tendons."""

    volume_ml: float | None
    stations: Stations | None = None
    sheet: Sheet | None = None
    branches: tuple[Branch, ...] = ()
    centroid: Floats | None = None
    constructed: bool = False

    def with_stations(self, stations: Stations, volume_ml: float | None = None) -> Figure:
        """The same muscle as a strap of other sections; the volume is theirs unless given."""
        return replace(self, stations=stations, sheet=None, volume_ml=volume_ml)

    def with_sheet(self, sheet: Sheet, volume_ml: float | None = None) -> Figure:
        """The same muscle as another sheet."""
        return replace(self, sheet=sheet, volume_ml=volume_ml)


@dataclass(frozen=True)
class PartRow:
    """One row of ``figures/muscle_table.csv``.

    ``tendon`` are the shares of the length that are tendon at the origin and at the insertion,
    ``pennation_deg`` the angle of the fibres to the line of pull: typical values of adult dissections
    (Ward et al. 2009 for the lower limb, Lieber et al. 1990 and 1992 for the forearm, atlases for the
    rest), rounded, from background knowledge.
    """

    part: str
    kind: str
    english: str
    latin: str
    tendon: tuple[float, float]
    pennation_deg: float


@dataclass(frozen=True)
class MuscleFigures:
    """All figures, by part id."""

    figures: dict[str, Figure]
    rows: dict[str, PartRow] = field(repr=False)


@cache
def load_figures() -> MuscleFigures:
    """Read both figure files; the constructed one wins where both know a muscle."""
    figures: dict[str, Figure] = {}
    for name, constructed in (("muscle_measurements", False), ("constructed_muscles", True)):
        document = json.loads((FIGURES / f"{name}.json").read_text(encoding="utf-8"))
        figures.update({part: _figure(entry, constructed) for part, entry in document["muscles"].items()})
    return MuscleFigures(figures, _rows())


@cache
def load_landmarks() -> dict[str, Floats]:
    """Bone landmarks (mm, right side and midline) by name, e.g. ``L1_transverse_process_R``."""
    document = json.loads((FIGURES / "landmarks.json").read_text(encoding="utf-8"))
    return {name: np.array(point, float) for name, point in document["landmarks"].items()}


def _figure(entry: dict[str, Any], constructed: bool) -> Figure:
    stations = Stations.from_figures(entry["stations"]) if "stations" in entry else None
    sheet = None
    if "sheet" in entry:
        sheet = Sheet(
            np.array(entry["sheet"]["grid"], float),
            np.array(entry["sheet"]["thickness"], float),
            extend_along=0.02 if constructed else 0.05,
            extend_across=0.3 if constructed else 0.5,
        )
        if entry.get("fibres") == "along rows":
            sheet = _turned(sheet)
    branches = tuple(
        Branch(np.array(b["points"], float), np.array(b["radius"], float)) for b in entry.get("branches", ())
    )
    centroid = np.array(entry["centroid"], float) if "centroid" in entry else None
    return Figure(entry["volume_ml"], stations, sheet, branches, centroid, constructed)


def _turned(sheet: Sheet) -> Sheet:
    """Exchange rows and columns, for muscles whose fibres run along the rows of the figure."""
    grid = sheet.grid.transpose(1, 0, 2)
    thickness = sheet.thickness.T
    closed = bool(np.allclose(grid[0], grid[-1]))
    if closed and float(np.ptp(grid[..., 0])) > abs(float(2 * grid[..., 0].mean())):
        # A ring round the midline starts below on the midline, so that u and 1 - u mirror each other.
        first = int(np.argmin(grid[:-1, 0, 1] + 100 * np.abs(grid[:-1, 0, 0])))
        grid = np.concatenate([np.roll(grid[:-1], -first, 0), grid[first : first + 1]])
        thickness = np.concatenate([np.roll(thickness[:-1], -first, 0), thickness[first : first + 1]])
    return replace(sheet, grid=grid, thickness=thickness, closed_along=closed)


def _rows() -> dict[str, PartRow]:
    with (FIGURES / "muscle_table.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["part"]: PartRow(
                row["part"],
                row["kind"],
                row["english"],
                row["latin"],
                (float(row["tendon_origin"]), float(row["tendon_insertion"])),
                float(row["pennation_deg"]),
            )
            for row in csv.DictReader(file)
        }
