"""Geometry as plain read-only arrays: skin, bones, muscles, lattices and baked zones.

Lengths in mm in the body frame: origin on the floor midway between the ankles, +x the client's LEFT, +y up,
+z anterior. Both bodies share every index; only vertices, normals, lattices and zones differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bodymap.anatomy.attachments import Attachments
from bodymap.anatomy.dermatomes import DermatomeMap
from bodymap.anatomy.flat import FlatBody
from bodymap.anatomy.points import Relation, ZoneKind
from bodymap.anatomy.side import Body, Side

Positions = NDArray[np.float32]
"""(n, 3) f32, mm."""
Normals = NDArray[np.int8]
"""(n, 3) i8: outward unit normals times 127."""
Faces = NDArray[np.int32]
"""(m, 3) i32 vertex indices, counter-clockwise seen from outside."""
Indices = NDArray[np.int32]
Weights = NDArray[np.float32]

NO_REGION = 65535


@dataclass(frozen=True, eq=False)
class SkinTopology:
    """What both skins share.

    Attributes
    ----------
    faces : (m, 3) i32 full level. light_faces : (k, 3) i32 over the first `light_count` vertices.
    mirror : (n,) i32, the vertex on the other side. `v[mirror] == v * [-1, 1, 1]` exactly.
    outer, light_outer : bool per face, False in the mouth, eye and nostril cavities.
    clothing, light_clothing : u8 per face, 0 bare, 1 top, 2 shorts.
    own, choir : (m,) u16 per face, the place in the atlas' list of regions of that layer; 65535 none.
    """

    faces: Faces
    light_faces: Faces
    light_count: int
    mirror: Indices
    outer: NDArray[np.bool_]
    light_outer: NDArray[np.bool_]
    clothing: NDArray[np.uint8]
    light_clothing: NDArray[np.uint8]
    own: NDArray[np.uint16]
    choir: NDArray[np.uint16]


@dataclass(frozen=True, eq=False)
class Shape:
    """Vertices and normals of one body's skin, eyes, bones or muscles; `light` is the coarse level.

    Skin and eyes have no light vertices of their own (`light_*` are None): the skin's light faces use the
    first vertices of the full level.
    """

    vertices: Positions
    normals: Normals | None
    light_vertices: Positions | None = None
    light_normals: Normals | None = None


@dataclass(frozen=True, eq=False)
class Garments:
    """Plain shorts and top over one body's skin; rows are those of the skin's vertices.

    Attributes
    ----------
    vertices, normals : (n, 3) of the dressed body: cloth where there is some, else skin.
    cover : (n,) u8, from 128 on covered, 8 more for each mm inside the hem. top : (n,) u8, 255 the top,
        0 the shorts.
    """

    vertices: Positions
    normals: Normals
    cover: NDArray[np.uint8]
    top: NDArray[np.uint8]


@dataclass(frozen=True)
class MeshSlice:
    """Where one bone or muscle part lies in its pack; faces index into the whole vertex array.

    `kind` is bone, muscle or connective; `lattice` the row of a muscle's (first) lattice, else None. The
    lattices of a part with several bellies are consecutive rows.
    """

    id: str
    side: Side
    name: str
    latin: str
    kind: str
    vertices: slice
    faces: slice
    light_vertices: slice
    light_faces: slice
    lattice: int | None = None
    bellies: int = 1


@dataclass(frozen=True, eq=False)
class PartTopology:
    """Faces of the bones or muscles, shared by both bodies, and the slices in the order of (id, side).

    `uv` (n, 2) f32 and `tendon` (n,) u8, `light_tendon` exist for muscles only.
    """

    slices: tuple[MeshSlice, ...]
    faces: Faces
    light_faces: Faces
    uv: NDArray[np.float32] | None = None
    tendon: NDArray[np.uint8] | None = None
    light_tendon: NDArray[np.uint8] | None = None


@dataclass(frozen=True)
class ZoneRow:
    """One baked zone of the RIGHT point of that id; the left point's is its mirror image."""

    point: str
    kind: ZoneKind
    relation: Relation


@dataclass(frozen=True, eq=False)
class ZoneMatrix:
    """Baked referral zones: a sparse zone-by-vertex matrix of one body, for the right points.

    Attributes
    ----------
    rows : Z rows. indptr : (Z + 1,) i64. indices : (N,) i32 skin vertices. weights : (N,) f32 in (0, 1].
    """

    rows: tuple[ZoneRow, ...]
    indptr: NDArray[np.int64]
    indices: Indices
    weights: Weights

    def row(self, number: int) -> tuple[Indices, Weights]:
        """Return the vertices and weights of a row."""
        part = slice(self.indptr[number], self.indptr[number + 1])
        return self.indices[part], self.weights[part]


@dataclass(frozen=True, eq=False)
class FindLines:
    """Where the finger searches for each point on one body's skin, for the right points.

    Attributes
    ----------
    rows : point id to row. indptr : (P + 1,) i64. path : (N, 3) f32 mm, the measured lines: shortest ways
        along the skin from landmark to landmark. reach : (P,) i32, the skin vertex from which a point is
        reached, -1 where it is the skin nearest to the point.
    """

    rows: Mapping[str, int]
    indptr: NDArray[np.int64]
    path: Positions
    reach: Indices

    def line(self, point: str) -> Positions:
        """Return (n, 3) mm: the measured line of a point."""
        row = self.rows[point]
        return self.path[self.indptr[row] : self.indptr[row + 1]]

    def reached_at(self, point: str) -> int | None:
        """Return the skin vertex that a point is reached from, None where it is simply the nearest."""
        vertex = int(self.reach[self.rows[point]])
        return None if vertex < 0 else vertex


class Geometry(Protocol):
    """Where the atlas gets its arrays from; every array is read when first asked for and then kept."""

    def skin_topology(self) -> SkinTopology:
        """Return what both skins share."""

    def skin(self, body: Body) -> Shape:
        """Return the skin's vertices and normals."""

    def garments(self, body: Body) -> Garments:
        """Return the clothes of a body."""

    def eyes(self, body: Body) -> tuple[Shape, Faces]:
        """Return the eyeballs and their faces."""

    def bone_topology(self) -> PartTopology:
        """Return the bones' faces and slices."""

    def bone_parts(self) -> tuple[MeshSlice, ...]:
        """Return the bones' slices alone, which are read without their meshes."""

    def bones(self, body: Body) -> Shape:
        """Return the bones' vertices and normals."""

    def muscle_topology(self) -> PartTopology:
        """Return the muscles' faces, slices, fibre texture and tendons."""

    def muscle_parts(self) -> tuple[MeshSlice, ...]:
        """Return the muscles' slices alone, which are read without their meshes."""

    def muscles(self, body: Body) -> Shape:
        """Return the muscles' vertices and normals."""

    def lattices(self, body: Body) -> Positions:
        """Return (P, NU, NV, NW, 3) f32: fibre coordinates to mm, right and midline parts."""

    def attachments(self) -> Attachments:
        """Return the baked attachments of the muscles; both bodies share them."""

    def zones(self, body: Body) -> ZoneMatrix:
        """Return the baked zones."""

    def dermatomes(self) -> DermatomeMap:
        """Return the baked dermatomes; both bodies share them."""

    def find_lines(self, body: Body) -> FindLines:
        """Return the baked measured lines."""

    def flat(self, body: Body) -> FlatBody:
        """Return the flat figures of a body."""
