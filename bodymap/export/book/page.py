"""A page of the book, and what every page knows of the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Page:
    """A page: its file, title, template, and what the template needs."""

    file: str
    title: str
    template: str
    content: Mapping[str, Any]


@dataclass(frozen=True)
class Contents:
    """The pages that every page leads to, and the version of the data."""

    pages: tuple[Page, ...]
    version: str
