"""Who looked at which point, and whether what they saw is still what is drawn.

``docs/review/points.csv`` has a row per point, side and body. A row holds the hash of what was looked at;
when the data gives another hash the row is open again.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, NamedTuple

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.loading.problems import Problem

FILE = "docs/review/points.csv"
VERDICTS = ("ok", "changed", "open")
_HASH_DIGITS = 12

Authored = Mapping[str, dict[str, Any]]
"""The points by id, as they are written in points.json."""


class Key(NamedTuple):
    """What a row is about."""

    point: str
    side: Side
    body: Body

    def __str__(self) -> str:
        """Return it in words."""
        return f"{self.point} ({self.side}, {self.body})"


@dataclass(frozen=True)
class ReviewRow:
    """One row of the file, in the order of its columns.

    `sheet` the picture looked at, `seen` what was seen, `verdict` ok, changed or open, `changed` what was
    changed after looking, `reviewer` and `date` who and when, `hash` of the data that was looked at.
    """

    point: str
    side: str
    body: str
    sheet: str
    seen: str
    verdict: str
    changed: str
    reviewer: str
    date: str
    hash: str

    @property
    def key(self) -> Key:
        """What the row is about."""
        return Key(self.point, Side(self.side), Body(self.body))


COLUMNS = tuple(field.name for field in fields(ReviewRow))


def review_file(assets: Path) -> Path | None:
    """Return where the rows of a checkout's assets are kept; None beside installed or copied assets."""
    root = assets.resolve().parent
    return root / FILE if (root / "pyproject.toml").is_file() else None


def authored_points(assets: Path) -> Authored:
    """Return the points of an assets folder as they are written."""
    entries = json.loads((assets / "points.json").read_text("utf-8"))["points"]
    return {entry["id"]: entry for entry in entries}


def read_rows(path: Path) -> list[ReviewRow]:
    """Read the rows.

    Raises
    ------
    ValueError
        When the columns differ, or a row has an unknown side, body or verdict, is there twice, or holds a
        verdict without a word of what was seen; names the line.
    FileNotFoundError
        When the file does not exist.
    """
    with path.open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file))
    if not lines or tuple(lines[0]) != COLUMNS:
        raise ValueError(f"the columns must be {', '.join(COLUMNS)}")
    rows: dict[Key, ReviewRow] = {}
    for number, cells in enumerate(lines[1:], start=2):
        try:
            row = _row(cells)
        except ValueError as error:
            raise ValueError(f"line {number}: {error}") from error
        if row.key in rows:
            raise ValueError(f"line {number}: {row.key} is there twice")
        rows[row.key] = row
    return list(rows.values())


def _row(cells: list[str]) -> ReviewRow:
    if len(cells) != len(COLUMNS):
        raise ValueError(f"{len(cells)} cells instead of {len(COLUMNS)}")
    row = ReviewRow(*cells)
    if row.verdict not in VERDICTS:
        raise ValueError(f'the verdict "{row.verdict}" is none of {", ".join(VERDICTS)}')
    if row.verdict != "open" and not row.seen:
        raise ValueError(f"{row.key} is {row.verdict}, but what was seen is not said")
    return row


def write_rows(path: Path, rows: Iterable[ReviewRow]) -> None:
    """Write the rows sorted by point, body and side."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in sorted(rows, key=lambda row: (row.point, row.body == Body.FEMALE, row.key.side.order)):
        writer.writerow(asdict(row).values())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.getvalue(), encoding="utf-8")


def data_hash(atlas: Atlas, entry: dict[str, Any], body: Body) -> str:
    """Return the hash of what a point's sheet shows of one body, the same for both sides.

    Of the part, place, band and zones as authored (`entry`), of where that lies on the body to the mm, and
    of where the finger goes in when that is said.
    So other words leave the row closed; a muscle or point that moved opens it.
    """
    here = entry["location"]
    position = atlas.point_position(entry["id"], Side.RIGHT, body).round().astype(int).tolist()
    shown = [
        entry["part"],
        [here[name] for name in ("u", "v", "w", "search_radius")],
        entry["band"]["length"],
        [{name: zone[name] for name in ("kind", "side", "shapes")} for zone in entry["referral"]["zones"]],
        position,
        *(here[name] for name in ("reach_from", "belly") if name in here),
    ]
    canonical = json.dumps(shown, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()[:_HASH_DIGITS]


def open_rows(atlas: Atlas, authored: Authored, rows: Iterable[ReviewRow]) -> dict[Key, str]:
    """Return what somebody has still to look at, in the order of the points, with the reason."""
    by_key = {row.key: row for row in rows}
    reasons = {
        Key(point, side, body): _why_open(
            by_key.get(Key(point, side, body)), data_hash(atlas, authored[point], body)
        )
        for point in atlas.points
        for body in Body
        for side in LATERAL
    }
    return {key: reason for key, reason in reasons.items() if reason}


def _why_open(row: ReviewRow | None, now: str) -> str:
    if row is None:
        return "nobody has looked at it"
    if row.hash != now:
        return "changed since somebody looked"
    return f"left open: {row.seen or 'nothing noted'}" if row.verdict == "open" else ""


def review_problems(atlas: Atlas, path: Path) -> list[Problem]:
    """Return what is wrong with the file itself; open rows are work to do, no problem."""
    try:
        rows = read_rows(path)
    except FileNotFoundError:
        return [Problem(FILE, "", "is missing")]
    except ValueError as error:
        return [Problem(FILE, "", str(error))]
    strangers = sorted({row.point for row in rows} - set(atlas.points))
    return [Problem(FILE, point, "is no point (any more)") for point in strangers]


def looked_at(
    atlas: Atlas, authored: Authored, rows: Iterable[ReviewRow], points: Iterable[str]
) -> list[ReviewRow]:
    """Return the rows after somebody has looked at the sheets of some points.

    Their rows take the hash of the data as it is now; rows that do not exist yet are added as open, for the
    words of what was seen. Rows of points that exist no more are dropped.
    """
    kept = {row.key: row for row in rows if row.point in atlas.points}
    for point in points:
        for body in Body:
            now = data_hash(atlas, authored[point], body)
            for side in LATERAL:
                key = Key(point, side, body)
                fresh = ReviewRow(point, side.value, body.value, "", "", "open", "", "", "", "")
                kept[key] = replace(kept.get(key, fresh), hash=now)
    return list(kept.values())
