"""The published JSON Schemas are the records' own."""

from pathlib import Path

from bodymap.loading.schema import schema_texts

PUBLISHED = Path(__file__).parents[2] / "docs" / "schema"


def test_the_published_schemas_are_current() -> None:
    published = {path.name: path.read_text("utf-8") for path in PUBLISHED.glob("*.json")}
    assert published == schema_texts(), "run: python -m bodymap.loading.schema docs/schema"
