"""The page's own words: headings and sentences that are the same for every point."""

from dataclasses import dataclass

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Side
from bodymap.anatomy.speech import Translate
from bodymap.handout.choice import HandoutChoice


@dataclass(frozen=True)
class Phrases:
    """Headings of the page, and what it says in general, in its language."""

    title: str
    why: str
    exercises: str
    feel: str
    stop: str
    start: str
    end: str
    how: str
    days: str
    changes: str
    soreness: str
    emergency: str
    doctor: str
    call_us: str
    next_visit: str
    therapist: str
    for_whom: str
    note: str
    honesty: str
    place: str
    usual_area: str
    your_right: str
    your_left: str
    picture: str


def phrases_of(translate: Translate, emergency: str) -> Phrases:
    """Return the words of a page; `emergency` is the number to call, empty: said in words."""
    number = emergency or translate("handout", "the emergency services")
    return Phrases(
        title=translate("handout", "What you can do at home"),
        why=translate("handout", "Why"),
        exercises=translate("handout", "Your exercises"),
        feel=translate("handout", "Feel it here:"),
        stop=translate("handout", "STOP:"),
        start=translate("handout", "start"),
        end=translate("handout", "end"),
        how=translate("handout", "How:"),
        days=translate("handout", "Tick a box for each day you did it."),
        changes=translate("handout", "What to change"),
        soreness=translate("handout", "What to expect"),
        emergency=translate("handout", "Call {number} at once if you answer yes:").format(number=number),
        doctor=translate("handout", "See a doctor soon, today if you can, if you answer yes:"),
        call_us=translate(
            "handout",
            "Call us if you are sore for more than three days, or if something becomes numb or weak.",
        ),
        next_visit=translate("handout", "Next visit:"),
        therapist=translate("handout", "Therapist:"),
        for_whom=translate("handout", "For:"),
        note=translate("handout", "Note"),
        honesty=translate(
            "handout",
            "A commonly described pattern, not a diagnosis; people differ. Pressing and stretching can help "
            "a little to moderately, mostly for a short time.",
        ),
        place=translate("handout", "the tight spot"),
        usual_area=translate("handout", "where it can be felt"),
        your_right=translate("handout", "Your RIGHT"),
        your_left=translate("handout", "Your LEFT"),
        picture=translate("handout", "The tight spot and where it can be felt, on a drawing of the body."),
    )


def side_in_capitals(translate: Translate, side: Side) -> str:
    """Return the client's side as it must be read first."""
    return {
        Side.LEFT: translate("handout", "LEFT side"),
        Side.RIGHT: translate("handout", "RIGHT side"),
        Side.MIDLINE: translate("handout", "BOTH sides"),
    }[side]


def reviewed_words(atlas: Atlas, choice: HandoutChoice) -> str:
    """Return that nobody reviewed the contents yet, or who did, unless all of it was signed."""
    entries = [atlas.points[key.point] for key in choice.points]
    signed = [*entries, *(atlas.exercises[given.exercise] for given in choice.exercises)]
    if not all(entry.is_reviewed for entry in signed):
        return atlas.translate("handout", "Contents not yet clinically reviewed.")
    names = ", ".join(dict.fromkeys(entry.reviewed_by for entry in signed))
    return atlas.translate("handout", "Contents reviewed by {names}.").format(names=names)
