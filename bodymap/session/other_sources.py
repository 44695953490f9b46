"""The list "other than muscle" in the wording chosen."""

from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.other_sources import SourceKind
from bodymap.anatomy.side import Body, Wording
from bodymap.query.answer import Answer
from bodymap.query.other_sources import other_sources


@dataclass(frozen=True)
class OtherShown:
    """A source of this pain other than muscle, in the wording chosen.

    `kind` in words ("nerve root"); `side` "left", "right", "both", or empty where there is only one of it;
    `hint` how its pain can differ; `is_grave`: it is wrong to miss.
    """

    source: str
    kind: str
    side: str
    name: str
    hint: str
    is_grave: bool


def other_shown(atlas: Atlas, body: Body, found: Answer, wording: Wording) -> tuple[OtherShown, ...]:
    """Return the rows in the order of the query: what is wrong to miss first."""
    words = _kind_words(atlas)
    return tuple(
        OtherShown(
            source=match.source.id,
            kind=words[match.source.kind],
            side=match.side.value if match.source.is_paired else "",
            name=match.source.name.for_reader(wording),
            hint=match.source.hint.for_reader(wording),
            is_grave=match.gravity > 0,
        )
        for match in other_sources(atlas, found.places, body)
    )


def _kind_words(atlas: Atlas) -> dict[SourceKind, str]:
    return {
        SourceKind.VISCERA: atlas.translate("other", "inner organ"),
        SourceKind.ARTERY: atlas.translate("other", "artery"),
        SourceKind.VEIN: atlas.translate("other", "vein"),
        SourceKind.JOINT: atlas.translate("other", "joint"),
        SourceKind.OTHER: atlas.translate("other", "other tissue"),
        SourceKind.ROOT: atlas.translate("other", "nerve root"),
        SourceKind.NERVE: atlas.translate("other", "nerve"),
        SourceKind.BONE: atlas.translate("other", "bone"),
        SourceKind.SKIN: atlas.translate("other", "skin"),
    }
