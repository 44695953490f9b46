"""What a text may not say, and texts that were copied instead of written."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from bodymap.loading.problems import Problem

MOST_ENTRIES = 3
"""A sentence of six or more words may stand in this many entries; beyond that it is boilerplate."""
SHORTEST_SENTENCE = 6
_TEACHING = frozenset(
    {"points.json", "muscles.json", "exercises.json", "factors.json"}
    | {"other_sources.json", "region_notes.json", "dermatomes.json", "tours.json"}
)
_MEDICAL = frozenset({"safety.json", "evidence.json"})
"""Where wounds heal and diagnostic accuracy is measured; every other promise is refused there too."""
_PROSE = _TEACHING | _MEDICAL

_ASKING = (
    r"\b(if|when|whether|unless|do|did|should|have|than|once|pain|ache|that|what|where|because|until)"
    r" (that )?$"
)
_DENYING = r"\b(not|no|never|nor|cannot|without|neither|hardly|nothing|has not been|un)\b[^.;]*$"
_PROMISES = {
    r"you have\b": "tells a reader what they have",
    r"cure[sd]?\b": "promises a cure",
    r"heal(s|ed)?\b": "promises healing",
    r"prove[nd]\b": "calls something proven",
    r"always\b": 'says "always"',
    r"diagnos": "speaks of a diagnosis",
    r"guarantee": "guarantees",
}
_EXCUSES = {r"you have\b": _ASKING}
_IN_TEACHING_ONLY = frozenset({r"heal(s|ed)?\b", "diagnos"})

_DISEASES = re.compile(
    r"\b(cancers?|tumou?rs?|metasta\w+|(?:had|having|have|suffered|of) a stroke|dissections?|infarct\w*|"
    r"aneurysms?|meningitis|embol\w+|"
    r"thrombos[ie]s|cauda equina|heart attack|angina|arteritis|ha?emorrhage|encephalitis|osteomyelitis|"
    r"appendicitis|pancreatitis|myelopathy|radiculopathy|neuropathy|fibromyalgia|lymphoma|leuka?emia|"
    r"arthriti[sc]|arthrosis|sciatica|tendin(itis|osis|opathy)|bursitis|neuralgia|migraines?|stenosis|osteoporosis|fasciitis|"
    r"epicondylitis|impingement|spondyl\w+|\w+ syndrome|shingles|gout)\b",
    re.IGNORECASE,
)
_PLACEHOLDERS = re.compile(r"\b(lorem|ipsum|todo|tbd|fixme|placeholder|xxx+|to be written)\b", re.IGNORECASE)


def text_problems(documents: dict[str, Any]) -> list[Problem]:
    """Return problems of wording in all documents: promises, diseases in plain words, boilerplate."""
    found: list[Problem] = []
    for file in sorted(_PROSE & documents.keys()):
        for path, text in texts_of(documents[file], ""):
            found += _wording(file, path, text)
    return found + _boilerplate(documents)


def texts_of(content: Any, path: str) -> Iterator[tuple[str, str]]:
    """Return every text of a document with its JSON path (texts are what stands under a language)."""
    if isinstance(content, list):
        for index, value in enumerate(content):
            yield from texts_of(value, f"{path}[{index}]")
    elif isinstance(content, dict):
        for key, value in content.items():
            here = f"{path}.{key}" if path else key
            if key == "en" and isinstance(value, str):
                yield here, value
            elif key != "patient_words":
                yield from texts_of(value, here)


def _wording(file: str, path: str, text: str) -> Iterator[Problem]:
    for pattern, complaint in _PROMISES.items():
        if file in _MEDICAL and pattern in _IN_TEACHING_ONLY:
            continue
        for match in re.finditer(r"\b" + pattern, text, re.IGNORECASE):
            before = text[: match.start()]
            excuse = _EXCUSES.get(pattern)
            if excuse and re.search(excuse, before, re.IGNORECASE):
                continue
            if not re.search(_DENYING, before, re.IGNORECASE):
                yield Problem(file, path, f'{complaint}: "{_around(text, match.start())}"')
    if _PLACEHOLDERS.search(text):
        yield Problem(file, path, f'is a placeholder: "{text[:60]}"')
    if is_plain(file, path) and (named := _DISEASES.search(text)):
        yield Problem(file, path, f'names a disease in plain words: "{named[0]}"')


def is_plain(file: str, path: str) -> bool:
    """Tell whether a client reads the text at a path: plain wording, self-care, and what is done after."""
    if file == "safety.json":
        is_asked = path.startswith(("red_flags", "topics")) and ".question." in path
        return ".message.client." in path or ".plain." in path or is_asked
    if file == "tours.json":
        return True
    return ".plain." in path or (file == "points.json" and bool(re.search(r"\.(self_care|after)\.", path)))


def _around(text: str, start: int) -> str:
    return text[max(0, start - 25) : start + 30].strip()


def sentences_of(text: str) -> Iterator[str]:
    """Return the sentences of a text as they are compared: lower case words only."""
    for sentence in re.split(r"[.;!?]+", text):
        words = re.findall(r"[a-z0-9']+", sentence.lower())
        if len(words) >= SHORTEST_SENTENCE:
            yield " ".join(words)


def _boilerplate(documents: dict[str, Any]) -> list[Problem]:
    places: dict[str, dict[tuple[str, str], str]] = defaultdict(dict)
    for file in sorted(_PROSE & documents.keys()):
        for path, text in texts_of(documents[file], ""):
            entry = path.split("]")[0]
            for sentence in sentences_of(text):
                places[sentence].setdefault((file, entry), path)
    return [
        Problem(file, path, f'repeats a sentence of {len(entries)} entries: "{sentence[:70]}"')
        for sentence, entries in places.items()
        if len(entries) > MOST_ENTRIES
        for (file, _), path in list(entries.items())[MOST_ENTRIES:]
    ]
