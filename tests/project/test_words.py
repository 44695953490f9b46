"""What the window, the core and the command line may not say, found in the program's own sentences."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "bodymap"
ROOMS = ("ui", "session", "query", "commands", "export", "scene")
FORBIDDEN = re.compile(
    r"\b(you have|cure[sd]?|heals?|proven?|always|diagnos\w*|guarantee\w*)\b", re.IGNORECASE
)
DISCLAIMER = re.compile(r"\b(no|not|nor|never) (a )?(medical )?(diagnos)", re.IGNORECASE)


def sentences(path: Path) -> Iterator[tuple[int, str]]:
    """Return the string literals of a file with a blank in them, without docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    remarks = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in remarks
        if is_text and " " in node.value.strip():
            yield node.lineno, node.value


@pytest.mark.parametrize("room", ROOMS)
def test_the_program_promises_nothing(room: str) -> None:
    found = [
        f"{path.name}:{line}: {text}"
        for path in sorted((ROOT / room).rglob("*.py"))
        for line, text in sentences(path)
        if FORBIDDEN.search(DISCLAIMER.sub("", text))
    ]
    assert found == []
