"""Questions, signs and rules of safety.json that lead nowhere."""

from collections import Counter
from collections.abc import Container, Iterator

from bodymap.anatomy.safety import Rule, Safety
from bodymap.loading.problems import Problem

_FILE = "safety.json"


def screening_dangling(safety: Safety, muscles: Container[str], regions: Container[str]) -> Iterator[Problem]:
    """Return one problem for each id no entry has, and for each sign not asked in exactly one topic."""
    yield from _topics(safety)
    conditions = {condition.id for condition in safety.conditions}
    for each, signs in safety.implies.items():
        if each not in safety.signs and each not in conditions:
            yield Problem(_FILE, f"implies.{each}", f"{each} is no sign and no condition")
        for sign in signs:
            if sign not in safety.signs:
                yield Problem(_FILE, f"implies.{each}", f"{sign} is no sign")
    for name, entries in safety.lists:
        for index, entry in enumerate(entries):
            if entry.app_action not in safety.actions:
                path = f"{name}[{index}].app_action"
                yield Problem(_FILE, path, f"{entry.app_action} is not in the table of actions")
            for number, rule in enumerate(entry.rules):
                path = f"{name}[{index}].rules[{number}]"
                for unknown in _unknown(safety, rule, conditions, muscles, regions):
                    yield Problem(_FILE, path, unknown)


def _topics(safety: Safety) -> Iterator[Problem]:
    asked = Counter(sign for topic in safety.topics for sign in topic.signs)
    wanted = {sign for flag in safety.red_flags for sign in flag.signs}
    for sign in sorted(wanted | set(asked)):
        if sign not in safety.signs:
            yield Problem(_FILE, "topics", f"{sign} is no sign")
        elif sign in wanted and asked[sign] != 1:
            yield Problem(_FILE, "topics", f"{sign} is asked in {asked[sign]} topics instead of one")


def _unknown(
    safety: Safety,
    rule: Rule,
    conditions: Container[str],
    muscles: Container[str],
    regions: Container[str],
) -> Iterator[str]:
    when = rule.when
    if when is not None:
        for sign in (*when.any_of, *when.unanswered, *when.unless):
            if sign not in safety.signs:
                yield f"{sign} is no sign"
        for condition in when.conditions:
            if condition not in conditions:
                yield f"{condition} is no condition"
    for muscle in rule.muscles:
        if muscle not in muscles:
            yield f"{muscle} is no muscle of the inventory"
    for region in rule.regions:
        if region not in regions:
            yield f"{region} is no own region"
