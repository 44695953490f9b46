"""Mesh packs to read-only arrays, each read when it is first asked for and then kept."""

import json
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.attachments import Attachments
from bodymap.anatomy.dermatomes import CLASSES, DermatomeMap
from bodymap.anatomy.flat import FlatBody
from bodymap.anatomy.points import Relation, ZoneKind
from bodymap.anatomy.side import Body
from bodymap.anatomy.surfaces import (
    Faces,
    FindLines,
    Garments,
    MeshSlice,
    PartTopology,
    Positions,
    Shape,
    SkinTopology,
    ZoneMatrix,
    ZoneRow,
)
from bodymap.loading.attachments import attachments_of
from bodymap.loading.flat import flat_body
from bodymap.loading.part_slices import counts, in_whole, mesh_slice
from bodymap.loading.problems import AssetError, Problem
from bodymap.loading.soundness import wrong_faces, wrong_shape

_Made = TypeVar("_Made")

LATTICE_STEPS = 16
"""Stored lattices are 16-bit numbers of 1/16 mm: at most 0.03 mm off, and half the size."""

_UNREADABLE = (
    OSError, ValueError, zipfile.BadZipFile, zlib.error, EOFError, MemoryError, OverflowError, RuntimeError,
)  # fmt: skip
"""What numpy and zipfile raise on a damaged pack (the last for zip features that nobody uses)."""

_NAMED = frozenset({"muscles", "bones", "muscle_parts", "bone_parts"})
"""What is kept with names in it."""


class PackedGeometry:
    """The geometry of `assets/meshes/`; satisfies `bodymap.anatomy.surfaces.Geometry`.

    Every method raises `AssetError` when its pack is missing or does not hold what it must.
    """

    def __init__(self, meshes: Path, names: Mapping[str, str] | None = None) -> None:
        self._meshes = meshes
        self._names = names or {}
        self._kept: dict[object, Any] = {}

    def renamed(self, names: Mapping[str, str]) -> "PackedGeometry":
        """Return the same geometry with other names of muscle parts and bones; what was read is shared."""
        other = PackedGeometry(self._meshes, names)
        other._kept = {key: kept for key, kept in self._kept.items() if key not in _NAMED}
        return other

    def skin_topology(self) -> SkinTopology:
        """Return what both skins share."""
        return self._once("skin", self._read_skin_topology)

    def skin(self, body: Body) -> Shape:
        """Return the skin's vertices and normals."""
        return self._once(("skin", body), lambda: self._read_skin(body))

    def garments(self, body: Body) -> Garments:
        """Return the clothes of a body."""
        return self._once(("garments", body), lambda: self._read_garments(body))

    def eyes(self, body: Body) -> tuple[Shape, Faces]:
        """Return the eyeballs and their faces."""
        return self._once(("eyes", body), lambda: self._read_eyes(body))

    def bone_topology(self) -> PartTopology:
        """Return the bones' faces and slices."""
        return self._once(
            "bones", lambda: PartTopology(*self._part_topology("bones", "bones.json", self.bone_parts()))
        )

    def bone_parts(self) -> tuple[MeshSlice, ...]:
        """Return the bones' slices alone, which are read without their meshes."""
        return self._once("bone_parts", lambda: self._read_parts("bones.json"))

    def bones(self, body: Body) -> Shape:
        """Return the bones' vertices and normals."""
        return self._once(("bones", body), lambda: self._parts_shape("bones", body, self.bone_topology()))

    def muscle_topology(self) -> PartTopology:
        """Return the muscles' faces, slices, fibre texture and tendons."""
        return self._once(
            "muscles",
            lambda: PartTopology(
                *self._part_topology("muscles", "muscle_parts.json", self.muscle_parts()),
                *self._arrays("muscles", "uv", "tendon", "light_tendon"),
            ),
        )

    def muscle_parts(self) -> tuple[MeshSlice, ...]:
        """Return the muscles' slices alone, which are read without their meshes."""
        return self._once("muscle_parts", lambda: self._read_parts("muscle_parts.json"))

    def muscles(self, body: Body) -> Shape:
        """Return the muscles' vertices and normals."""
        return self._once(
            ("muscles", body), lambda: self._parts_shape("muscles", body, self.muscle_topology())
        )

    def lattices(self, body: Body) -> Positions:
        """Return (P, NU, NV, NW, 3) f32: fibre coordinates to mm, right and midline parts."""
        return self._once(("lattice", body), lambda: self._read_lattices(body))

    def attachments(self) -> Attachments:
        """Return the baked attachments of the muscles; both bodies share them."""
        return self._once("attachments", self._read_attachments)

    def zones(self, body: Body) -> ZoneMatrix:
        """Return the baked zones."""
        return self._once(("zones", body), lambda: self._read_zones(body))

    def dermatomes(self) -> DermatomeMap:
        """Return the baked dermatomes; both bodies share them."""
        return self._once("dermatomes", self._read_dermatomes)

    def find_lines(self, body: Body) -> FindLines:
        """Return the baked measured lines."""
        return self._once(("find_lines", body), lambda: self._read_find_lines(body))

    def flat(self, body: Body) -> FlatBody:
        """Return the flat figures of a body."""
        return self._once(("flat", body), lambda: self._read_flat(f"flat_{body}.json"))

    def _once(self, key: object, make: Callable[[], _Made]) -> _Made:
        if key not in self._kept:
            self._kept[key] = make()
        return cast("_Made", self._kept[key])

    def _arrays(self, pack: str, *names: str) -> list[NDArray[Any]]:
        path = self._meshes / f"{pack}.npz"
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
                arrays = [stored[name] for name in names]
        except FileNotFoundError as error:
            raise self._error(path.name, "", "the file is missing") from error
        except KeyError as error:
            raise self._error(path.name, "", str(error.args[0])) from error
        except _UNREADABLE as error:
            raise self._error(path.name, "", f"the file cannot be read: {error}") from error
        for array in arrays:
            array.flags.writeable = False
        return arrays

    def _error(self, file: str, path: str, message: str) -> AssetError:
        return AssetError([Problem(f"meshes/{file}", path, message)])

    def _read_skin_topology(self) -> SkinTopology:
        faces, light, count, mirror, outer, light_outer, clothing, light_clothing = self._arrays(
            "skin", "faces", "light_faces", "light_count", "mirror", "outer", "light_outer", "clothing",
            "light_clothing",
        )  # fmt: skip
        own, choir = self._arrays("regions", "own", "choir")
        if not len(faces) == len(outer) == len(own) == len(choir):
            raise self._error("regions.npz", "", "must have one entry for each face of skin.npz")
        self._refuse("skin", wrong_faces(faces, len(mirror)) or wrong_faces(light, int(count)))
        return SkinTopology(
            faces, light, int(count), mirror, outer, light_outer, clothing, light_clothing, own, choir
        )

    def _refuse(self, pack: str, wrong: str) -> None:
        if wrong:
            raise self._error(f"{pack}.npz", "", wrong)

    def _read_skin(self, body: Body) -> Shape:
        shape = Shape(*self._arrays("skin", f"{body}_vertices", f"{body}_normals"))
        self._refuse("skin", wrong_shape(shape, len(self.skin_topology().mirror)))
        return shape

    def _read_eyes(self, body: Body) -> tuple[Shape, Faces]:
        vertices, faces = self._arrays("eyes", f"{body}_vertices", "faces")
        shape = Shape(vertices, None)
        self._refuse("eyes", wrong_shape(shape, len(vertices)) or wrong_faces(faces, len(vertices)))
        return shape, faces

    def _parts_shape(self, pack: str, body: Body, topology: PartTopology) -> Shape:
        names = [f"{body}_vertices", f"{body}_normals"]
        shape = Shape(*self._arrays(pack, *names, *(f"light_{name}" for name in names)))
        count, light = counts(topology.slices)
        self._refuse(pack, wrong_shape(shape, count, light))
        return shape

    def _read_garments(self, body: Body) -> Garments:
        cover, top, index, cloth, cloth_normals = self._arrays(
            "garments", "cover", "top", "index", f"{body}_vertices", f"{body}_normals"
        )
        skin = self.skin(body)
        if len(cover) != len(skin.vertices):
            raise self._error("garments.npz", "", "must have one entry for each vertex of skin.npz")
        assert skin.normals is not None
        vertices, normals = skin.vertices.copy(), skin.normals.copy()
        vertices[index], normals[index] = cloth, cloth_normals
        for array in (vertices, normals):
            array.flags.writeable = False
        return Garments(vertices, normals, cover, top)

    def _read_parts(self, listing: str) -> tuple[MeshSlice, ...]:
        try:
            return tuple(mesh_slice(entry, self._names) for entry in self._json(listing))
        except (KeyError, TypeError, ValueError) as error:
            raise self._error(listing, "", f"an entry does not fit: {error!r}") from error

    def _part_topology(
        self, pack: str, listing: str, slices: tuple[MeshSlice, ...]
    ) -> tuple[tuple[MeshSlice, ...], Faces, Faces]:
        faces, light_faces = self._arrays(pack, "faces", "light_faces")
        ends = max(part.faces.stop for part in slices), max(part.light_faces.stop for part in slices)
        if ends != (len(faces), len(light_faces)):
            raise self._error(listing, "", f"must have one entry for each face of {pack}.npz")
        if faces.dtype == np.uint16:
            faces = in_whole(faces, [part.vertices.start for part in slices], [part.faces for part in slices])
            light_faces = in_whole(
                light_faces,
                [part.light_vertices.start for part in slices],
                [part.light_faces for part in slices],
            )
        count, light_count = counts(slices)
        self._refuse(pack, wrong_faces(faces, count) or wrong_faces(light_faces, light_count))
        return slices, faces, light_faces

    def _read_lattices(self, body: Body) -> Positions:
        steps = self._arrays("muscles", f"{body}_lattice")[0]
        lattices = np.asarray(steps / np.float32(LATTICE_STEPS), np.float32)
        lattices.flags.writeable = False
        return lattices

    def _json(self, name: str) -> Any:
        try:
            return json.loads((self._meshes / name).read_text("utf-8"))
        except FileNotFoundError as error:
            raise self._error(name, "", "the file is missing") from error
        except (OSError, ValueError) as error:
            raise self._error(name, "", f"the file cannot be read: {error}") from error

    def _read_zones(self, body: Body) -> ZoneMatrix:
        try:
            rows = tuple(
                ZoneRow(row["point"], ZoneKind(row["kind"]), Relation(row["relation"]))
                for row in self._json("zones.json")["rows"]
            )
        except (KeyError, TypeError, ValueError) as error:
            raise self._error("zones.json", "rows", f"a row does not fit: {error!r}") from error
        indptr, indices, weights = self._arrays(f"zones_{body}", "indptr", "indices", "weights")
        if len(indptr) != len(rows) + 1:
            raise self._error(f"zones_{body}.npz", "indptr", "must have one entry more than zones.json rows")
        shares = weights.astype(np.float32) / np.float32(255)
        shares.flags.writeable = False
        return ZoneMatrix(rows, indptr, indices, shares)

    def _read_attachments(self) -> Attachments:
        arrays = self._arrays("attachments", "indptr", "indices", "weights")
        try:
            return attachments_of(self._json("attachments.json")["rows"], *arrays)
        except (KeyError, TypeError, ValueError) as error:
            raise self._error("attachments.json", "rows", f"a row does not fit: {error!r}") from error

    def _read_flat(self, name: str) -> FlatBody:
        try:
            return flat_body(self._json(name))
        except (KeyError, TypeError, ValueError) as error:
            raise self._error(name, "pages", f"an entry does not fit: {error!r}") from error

    def _read_dermatomes(self) -> DermatomeMap:
        names = (
            "nearest",
            "classes",
            "margins",
            "key_vertex",
            "source_hash",
            "label_dermatome",
            "label_vertex",
        )
        found = DermatomeMap(*self._arrays("dermatomes", *names))
        count = len(self.skin_topology().mirror)
        if found.nearest.shape != (count,) or found.margins.shape != (count, CLASSES):
            raise self._error("dermatomes.npz", "", "must have one entry for each vertex of skin.npz")
        return found

    def _read_find_lines(self, body: Body) -> FindLines:
        rows = {point: row for row, point in enumerate(self._json("find_lines.json")["points"])}
        names = [f"{body}_{name}" for name in ("indptr", "path", "reach")]
        indptr, path, reach = self._arrays("find_lines", *names)
        if not len(rows) == len(reach) == len(indptr) - 1:
            raise self._error("find_lines.npz", "", "must have one line for each of find_lines.json points")
        return FindLines(rows, indptr, path, reach)
