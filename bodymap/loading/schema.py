"""Publish the records as JSON Schema: `python -m bodymap.loading.schema DIR`."""

import json
import sys
from pathlib import Path

from bodymap.loading.records import FILES


def schema_texts() -> dict[str, str]:
    """Return the JSON Schema (draft 2020-12) of every asset file, by the name of the schema file."""
    return {
        f"{Path(name).stem}.schema.json": json.dumps(_schema(name), ensure_ascii=False, indent=1) + "\n"
        for name in FILES
    }


def _schema(name: str) -> dict[str, object]:
    schema = FILES[name].model_json_schema(by_alias=True)
    schema["title"] = name
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def main(arguments: list[str]) -> int:
    """Write every schema into the folder named."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schema_texts().items():
        (folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
