"""What is under the pointer, in words with the client's side."""

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.places import Layer
from bodymap.anatomy.side import Side, Wording
from bodymap.anatomy.surfaces import NO_REGION, MeshSlice
from bodymap.query.places import place_title, with_side
from bodymap.query.roots import root_of_face
from bodymap.query.skin import region_of_face
from bodymap.scene.naming import PartInSight
from bodymap.scene.picks import PartPick, Pick, PointPick, SurfacePick


def region_number(atlas: Atlas, pick: SurfacePick) -> int:
    """Return the number of the own region of a skin face, -1 when it has none."""
    number = int(atlas.geometry.skin_topology().own[pick.face])
    return -1 if number == NO_REGION else number


def words_of(atlas: Atlas, pick: Pick | None, wording: Wording, *, with_root: bool = False) -> str:
    """Return "client's left temple (CHOIR 104)", or what else lies there; empty beside the body.

    `with_root` names the dermatome of skin, too.
    """
    if pick is None:
        return ""
    if isinstance(pick, SurfacePick):
        words = _skin_words(atlas, pick, wording)
        root = root_of_face(atlas, pick.face) if with_root and words else None
        return words if root is None else f"{words}, {_root_words(atlas, root)}"
    if isinstance(pick, PointPick):
        name = atlas.points[pick.point].name.for_reader(wording)
        words = atlas.translate("hover", "place to search: client's {name}")
        return words.format(name=with_side(atlas, pick.side, name))
    return _part_words(atlas, pick)


def _skin_words(atlas: Atlas, pick: SurfacePick, wording: Wording) -> str:
    own = region_of_face(atlas, pick.face, Layer.OWN)
    choir = region_of_face(atlas, pick.face, Layer.CHOIR)
    if own is None:
        return ""
    words = _of_client(atlas, place_title(atlas, own, wording))
    return f"{words} (CHOIR {choir.id})" if choir is not None else words


def _of_client(atlas: Atlas, name: str) -> str:
    return atlas.translate("hover", "client's {name}").format(name=name)


def _root_words(atlas: Atlas, root: str) -> str:
    return atlas.translate("roots", "skin of {name}").format(name=atlas.dermatomes[root].name)


def part_name(atlas: Atlas, part: PartInSight) -> str:
    """Return the name of a muscle or bone without its side."""
    return _part(atlas, part.kind, part.id, part.side).name


def _part(atlas: Atlas, kind: str, identity: str, side: Side) -> MeshSlice:
    parts = atlas.geometry.muscle_parts() if kind == "muscle" else atlas.geometry.bone_parts()
    return next(part for part in parts if (part.id, part.side) == (identity, side))


def _part_words(atlas: Atlas, pick: PartPick) -> str:
    part = _part(atlas, pick.kind, pick.id, pick.side)
    name = with_side(atlas, pick.side, part.name) if pick.side is not Side.MIDLINE else part.name
    words = _of_client(atlas, name)
    return f"{words}, {part.latin}" if part.latin else words
