"""Strict records of every asset file.

`FILES` maps each file, by its path below the assets folder, to the record of the whole file; `ENTRIES`
maps the name of a list in such a file to the record of one entry. `NamesFile` is the record of every file in
the folder `names/`, one for each language.
"""

from pydantic import BaseModel

from bodymap.loading.records.dermatomes import Dermatome, DermatomesFile
from bodymap.loading.records.geometry import (
    AttachmentsFile,
    BonesFile,
    FindLinesFile,
    MusclePartsFile,
    ZonesFile,
)
from bodymap.loading.records.muscles import (
    Exercise,
    ExercisesFile,
    Factor,
    FactorsFile,
    InventoryFile,
    Muscle,
    MusclesFile,
)
from bodymap.loading.records.names import NamesFile
from bodymap.loading.records.other_sources import OtherSource, OtherSourcesFile
from bodymap.loading.records.places import Landmark, LandmarksFile, RegionsFile
from bodymap.loading.records.points import Point, PointsFile
from bodymap.loading.records.reference import CitationsFile, EvidenceFile, Work
from bodymap.loading.records.safety import SafetyFile
from bodymap.loading.records.tours import Tour, ToursFile
from bodymap.loading.records.words import RegionNotesFile, SearchTermsFile

FILES: dict[str, type[BaseModel]] = {
    "inventory.json": InventoryFile,
    "muscles.json": MusclesFile,
    "points.json": PointsFile,
    "other_sources.json": OtherSourcesFile,
    "dermatomes.json": DermatomesFile,
    "exercises.json": ExercisesFile,
    "factors.json": FactorsFile,
    "citations.json": CitationsFile,
    "safety.json": SafetyFile,
    "evidence.json": EvidenceFile,
    "regions.json": RegionsFile,
    "landmarks.json": LandmarksFile,
    "search_terms.json": SearchTermsFile,
    "region_notes.json": RegionNotesFile,
    "tours.json": ToursFile,
    "meshes/bones.json": BonesFile,
    "meshes/muscle_parts.json": MusclePartsFile,
    "meshes/attachments.json": AttachmentsFile,
    "meshes/zones.json": ZonesFile,
    "meshes/find_lines.json": FindLinesFile,
}

ENTRIES: dict[str, type[BaseModel]] = {
    "muscles": Muscle,
    "points": Point,
    "other_sources": OtherSource,
    "dermatomes": Dermatome,
    "exercises": Exercise,
    "factors": Factor,
    "citations": Work,
    "landmarks": Landmark,
    "tours": Tour,
}

__all__ = ["ENTRIES", "FILES", "NamesFile"]
