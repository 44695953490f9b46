import json
from pathlib import Path
from typing import Any

import pytest

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body
from bodymap.assets_location import assets_root
from bodymap.export.geometry import export_geometry


@pytest.fixture(scope="session")
def authored() -> dict[str, Any]:
    """The points as they are written in the file, by id."""
    entries = json.loads((assets_root() / "points.json").read_text("utf-8"))["points"]
    return {entry["id"]: entry for entry in entries}


@pytest.fixture(scope="session", params=list(Body))
def exported(request: pytest.FixtureRequest, atlas: Atlas, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The folder of one body's exported geometry, and the body."""
    folder: Path = tmp_path_factory.mktemp(str(request.param))
    export_geometry(atlas, folder, request.param)
    return folder, request.param
