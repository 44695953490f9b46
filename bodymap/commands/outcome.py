"""How a command ends, and how it speaks."""

import json
import sys
from typing import Any

DONE = 0
FOUND_PROBLEMS = 1
BAD_INPUT = 2


class InputError(Exception):
    """Bad input or a missing requirement: one clear sentence, shown on stderr with exit 2."""


def say(text: str) -> None:
    """Write a line to stdout."""
    sys.stdout.write(f"{text}\n")


def say_json(document: Any) -> None:
    """Write one JSON document to stdout."""
    say(json.dumps(document, ensure_ascii=False, indent=1))
