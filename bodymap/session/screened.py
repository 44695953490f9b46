"""The panel of a source after the screen: what must wait or must not be done is not shown, and why."""

from collections.abc import Iterable
from dataclasses import replace

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.safety import Action, Deed, Hazard
from bodymap.anatomy.side import Wording
from bodymap.screening.rules import ActiveRule
from bodymap.screening.verdict import Verdict
from bodymap.session.check_first import in_wording
from bodymap.session.detail import FocusDetail, Line, Section, SectionName
from bodymap.session.intake import cleared_words
from bodymap.session.screening_shown import Referral

_PRESSED = frozenset({SectionName.FIND, SectionName.TREAT})
_MOVED = frozenset({SectionName.LENGTHEN, SectionName.KEEP})


def waiting_words(atlas: Atlas, *, is_intake_open: bool) -> str:
    """Return what is still to be asked before technique is shown."""
    if is_intake_open:
        return atlas.translate(
            "screen", "Go through the questions about the client first: technique is shown after that."
        )
    return atlas.translate("screen", "Check first: technique is shown when the questions are answered.")


def screened(
    atlas: Atlas,
    detail: FocusDetail,
    verdict: Verdict,
    referral: Referral | None,
    waiting: str,
    wording: Wording,
) -> FocusDetail:
    """Return the panel without what is held back.

    `waiting` says what is still to be asked, empty when nothing is.
    """
    detail = _with_warnings(atlas, detail, verdict, wording)
    if waiting or verdict.is_emergency:
        words = [waiting] if not verdict.is_emergency else _referred(referral)
        return _without(detail, _PRESSED | _MOVED, words)
    held = [rule for rule in verdict.held_back(Deed.TECHNIQUE) if not _is_known(detail, rule)]
    hidden = _PRESSED if held else frozenset[SectionName]()
    if verdict.is_blocked(Deed.STRETCH):
        hidden |= _MOVED
    return _without(detail, hidden, _reasons(held, wording)) if hidden else detail


def _is_known(detail: FocusDetail, each: ActiveRule) -> bool:
    """Tell whether the point itself already says that no technique is taught there, because of its place."""
    return bool(detail.blocked) and isinstance(each.entry, Hazard)


def _referred(referral: Referral | None) -> list[str]:
    return [] if referral is None else [f"{referral.step}.", *referral.messages]


def _reasons(rules: Iterable[ActiveRule], wording: Wording) -> list[str]:
    return list(dict.fromkeys(in_wording(each.entry.message, wording) for each in rules))


def _without(detail: FocusDetail, hidden: frozenset[SectionName], words: list[str]) -> FocusDetail:
    is_pressed = not _PRESSED & hidden
    blocked = " ".join(dict.fromkeys(words)) or detail.blocked
    card = detail.card
    if card is not None:
        technique = card.technique if is_pressed else ""
        card = replace(card, technique=technique, stretch="" if _MOVED & hidden else card.stretch)
    return replace(
        detail,
        treatment=detail.treatment if is_pressed else None,
        blocked=blocked,
        card=card,
        sections=tuple(section for section in detail.sections if section.name not in hidden),
    )


def _with_warnings(atlas: Atlas, detail: FocusDetail, verdict: Verdict, wording: Wording) -> FocusDetail:
    """Put what the client's answers change at the head of the section about safety."""
    said = verdict.said_by_client(Action)
    client = atlas.translate("screen", "For this client")
    lines = [Line(client, in_wording(each.entry.message, wording)) for each in said]
    lines += [
        Line(client, f"{in_wording(each.entry.message, wording)} {cleared_words(atlas, each.cleared)}.")
        for each in verdict.lifted
        if each.cleared is not None
    ]
    lines += [_suspicion(atlas)] if verdict.has_suspicion else []
    if not lines:
        return detail
    return replace(detail, sections=tuple(_warned(each, tuple(lines)) for each in detail.sections))


def _warned(section: Section, lines: tuple[Line, ...]) -> Section:
    if section.name is not SectionName.SAFE:
        return section
    return replace(section, lines=tuple(dict.fromkeys((*lines, *section.lines))))


def _suspicion(atlas: Atlas) -> Line:
    return Line(
        atlas.translate("screen", "Keep in mind"),
        atlas.translate(
            "screen",
            "One sign of several is there. If another joins it, a doctor should look before any treatment.",
        ),
    )
