"""Publish the records as JSON Schema: `python -m bodymap.loading.schema DIR`."""

import json
import sys
from pathlib import Path

from pydantic import BaseModel

from bodymap.loading.records import FILES, NamesFile


def schema_texts() -> dict[str, str]:
    """Return the JSON Schema (draft 2020-12) of every asset file, by the name of the schema file.

    One schema, `names.schema.json`, is that of the names in every language.
    """
    texts = {f"{Path(name).stem}.schema.json": _schema(name, record) for name, record in FILES.items()}
    return texts | {"names.schema.json": _schema("names/<language>.json", NamesFile)}


def _schema(name: str, record: type[BaseModel]) -> str:
    schema = record.model_json_schema(by_alias=True)
    schema["title"] = name
    document = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def main(arguments: list[str]) -> int:
    """Write every schema into the folder named."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schema_texts().items():
        (folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
