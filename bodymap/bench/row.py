"""A row of the table: what was measured, against what, and the most it may be."""

from dataclasses import dataclass
from typing import Any

_DIGITS = 4


@dataclass(frozen=True)
class Row:
    """One budget.

    Attributes
    ----------
    name : what was measured. value, baseline : in `unit`; no baseline where a budget is absolute.
    budget : the most the ratio value / baseline may be, or without baseline the value itself.
    note : how it was measured and what it consists of, in a few words.
    """

    name: str
    value: float
    baseline: float | None
    budget: float
    unit: str
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Value over baseline."""
        return None if self.baseline is None else self.value / self.baseline

    @property
    def is_ok(self) -> bool:
        """Whether the budget is kept."""
        return (self.value if self.ratio is None else self.ratio) <= self.budget

    def as_document(self) -> dict[str, Any]:
        """Return the row for JSON."""
        return {
            "name": self.name,
            "value": _rounded(self.value),
            "baseline": _rounded(self.baseline),
            "ratio": _rounded(self.ratio),
            "budget": self.budget,
            "ok": self.is_ok,
            "unit": self.unit,
            "note": self.note,
        }


def _rounded(number: float | None) -> float | None:
    return None if number is None else float(f"{number:.{_DIGITS}g}")


def as_table(document: dict[str, Any]) -> str:
    """Return the benchmark's document as a table to read."""
    lines = [", ".join(f"{name} {value}" for name, value in document["machine"].items()), ""]
    form = "{:<58} {:>12} {:>12} {:>8} {:>8}  {}"
    lines.append(form.format("what", "value", "baseline", "ratio", "budget", ""))
    for row in document["rows"]:
        value, baseline = (
            "" if row[key] is None else f"{row[key]:g} {row['unit']}" for key in ("value", "baseline")
        )
        ratio = "" if row["ratio"] is None else f"{row['ratio']:g}"
        mark = "ok" if row["ok"] else "MISSED"
        lines.append(form.format(row["name"], value, baseline, ratio, f"{row['budget']:g}", mark))
        if row["note"]:
            lines.append(f"    {row['note']}")
    return "\n".join(lines)
