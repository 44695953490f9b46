"""The one door to the assets: files in, `Atlas` out."""

import json
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.dermatomes import AboutDermatomes, Dermatome
from bodymap.anatomy.muscles import Exercise, Muscle, MuscleName, PerpetuatingFactor
from bodymap.anatomy.other_sources import OtherSource
from bodymap.anatomy.places import Landmark, Region
from bodymap.anatomy.points import TriggerPoint
from bodymap.anatomy.reference import Evidence, Work
from bodymap.anatomy.safety import Safety
from bodymap.anatomy.speech import Translate, in_english
from bodymap.anatomy.surfaces import Geometry
from bodymap.anatomy.words import RegionNote, SearchTerm
from bodymap.assets_location import assets_root
from bodymap.loading.build import MisfitError, maker
from bodymap.loading.names import Names, lay_over, read_names
from bodymap.loading.packs import PackedGeometry
from bodymap.loading.problems import AssetError, Problem
from bodymap.loading.references import dangling

_LISTS: tuple[tuple[str, str, Any], ...] = (
    ("inventory.json", "inventory", MuscleName),
    ("muscles.json", "muscles", Muscle),
    ("points.json", "points", TriggerPoint),
    ("other_sources.json", "other_sources", OtherSource),
    ("dermatomes.json", "dermatomes", Dermatome),
    ("exercises.json", "exercises", Exercise),
    ("factors.json", "factors", PerpetuatingFactor),
    ("citations.json", "works", Work),
    ("landmarks.json", "landmarks", Landmark),
    ("regions.json", "own", Region),
    ("regions.json", "choir", Region),
    ("search_terms.json", "terms", SearchTerm),
    ("region_notes.json", "notes", RegionNote),
)
_KEYS = {"inventory": "muscles"}
KNOWLEDGE_FILES = tuple(dict.fromkeys([*(file for file, _, _ in _LISTS), "safety.json", "evidence.json"]))


def load_atlas(
    assets: Path | None = None,
    language: str = "en",
    translate: Translate = in_english,
    geometry: Geometry | None = None,
) -> Atlas:
    """Read the knowledge; geometry is read later, when first asked for.

    Parameters
    ----------
    assets : the assets folder; the shipped one when None.
    language : of all texts and names; English where a text has no such language.
    translate : of the words that the core makes itself.
    geometry : that of the atlas before in another language, shared as far as it holds no names.

    Raises
    ------
    AssetError
        When a file is missing, does not fit its schema, or an id leads nowhere: with every problem.
    """
    folder = assets_root() if assets is None else assets
    try:
        documents = {name: _parsed(folder / name) for name in KNOWLEDGE_FILES}
        names = read_names(folder, language)
        lay_over(documents, names)
        atlas = _build(folder, documents, names, translate, geometry)
    except (MisfitError, OSError, ValueError, KeyError) as error:
        raise _everything_wrong(folder, error) from error
    problems = dangling(atlas)
    if problems:
        raise AssetError(problems)
    return atlas


def _parsed(path: Path) -> Any:
    document = json.loads(path.read_bytes())
    if not isinstance(document, dict) or document.get("schema") != 1:
        raise MisfitError(f"{path.name} has not schema 1")
    return document


def _build(
    folder: Path, documents: dict[str, Any], names: Names, translate: Translate, shared: Geometry | None
) -> Atlas:
    made: dict[str, Any] = {}
    language = names.language
    for file, name, kind in _LISTS:
        make = maker(kind)
        entries = documents[file][_KEYS.get(name, name)]
        made[name] = tuple(make(entry, language) for entry in entries)
    part_names = names.of("parts") | names.of("bones")
    by_id = {name: MappingProxyType({entry.id: entry for entry in entries}) for name, entries in made.items()}
    return Atlas(
        language=language,
        inventory=by_id["inventory"],
        muscles=by_id["muscles"],
        points=by_id["points"],
        other_sources=by_id["other_sources"],
        dermatomes=by_id["dermatomes"],
        about_dermatomes=maker(AboutDermatomes)(documents["dermatomes.json"]["about"], language),
        exercises=by_id["exercises"],
        factors=by_id["factors"],
        works=by_id["works"],
        safety=maker(Safety)(documents["safety.json"], language),
        evidence=maker(Evidence)(documents["evidence.json"], language),
        own_regions=made["own"],
        choir_regions=made["choir"],
        landmarks=by_id["landmarks"],
        search_terms=made["terms"],
        region_notes=by_id["notes"],
        geometry=shared.renamed(part_names)
        if isinstance(shared, PackedGeometry)
        else PackedGeometry(folder / "meshes", part_names),
        translate=translate,
    )


def _everything_wrong(folder: Path, error: Exception) -> AssetError:
    """Let the strict records say all that is wrong; they are too slow to import for a start that succeeds."""
    from bodymap.loading.validate import validate_assets

    problems = validate_assets(folder, KNOWLEDGE_FILES)
    return AssetError(problems or [Problem(str(folder), "", f"does not fit: {error}")])
