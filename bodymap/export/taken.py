"""What may leave the program: what is shown, as if no client had answered anything."""

import re
from dataclasses import dataclass, replace

from bodymap.anatomy.atlas import Atlas
from bodymap.query.answer import Answer, answer
from bodymap.screening.answers import Answers
from bodymap.session.presentation import Presentation
from bodymap.session.resolve import resolve
from bodymap.session.state import SessionState

_LONGEST_NAME = 60


class EmergencyError(Exception):
    """The answers point to an emergency: help comes first, nothing is taken out. A sentence for people."""


@dataclass(frozen=True)
class Taken:
    """A presentation and the answer behind it, without anything about a client."""

    atlas: Atlas
    shown: Presentation
    found: Answer


def taken_out(atlas: Atlas, state: SessionState) -> Taken:
    """Return what is shown without the client's conditions and answers, which no file may hold.

    Raises
    ------
    EmergencyError
        When the answers refer to an emergency.
    """
    referral = resolve(atlas, state).referral
    if referral is not None and referral.is_emergency:
        raise EmergencyError(
            atlas.translate(
                "share", "The answers point to an emergency: get help first. Nothing is saved or copied now."
            )
        )
    bare = replace(state, answers=Answers(), is_with_client=False)
    found = answer(atlas, bare.body, bare.picked, bare.raised)
    return Taken(atlas, resolve(atlas, bare), found)


def file_name(shown: Presentation, ending: str) -> str:
    """Return a name for a file after the place or source shown: "bodymap-left-temple.png"."""
    detail = shown.detail
    title = shown.title or (f"{detail.side} {detail.muscle}" if detail is not None else shown.body.value)
    words = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:_LONGEST_NAME].rstrip("-")
    return f"bodymap-{words or shown.body.value}.{ending}"
