"""The page as one HTML file: headings, alternative texts, pictures inside; for screen readers and paper."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from bodymap.anatomy.side import Side
from bodymap.handout.page import Handout, HandoutExercise

_RIGHT_TO_LEFT = frozenset({"ar"})
_STYLE = """
body{font:12pt/1.35 "DejaVu Sans","Noto Sans",sans-serif;color:#141418;background:#fff;max-width:52em;
margin:1em auto;padding:0 1em}
h1{font-size:18pt;margin:.3em 0}h2{font-size:14pt;margin:.8em 0 .2em}h3{font-size:12pt;margin:.2em 0}
header,footer{display:flex;justify-content:space-between;gap:1em}footer{display:block;font-size:9pt}
.body img{height:15em;margin-inline-end:1em}.body,.exercise{overflow:hidden}
.body figure{float:inline-start;margin:0 0 .4em}figcaption{font-size:10pt}
.exercise{border-top:1px solid #77777c;padding:.5em 0;break-inside:avoid}
.exercise figure{float:inline-start;margin:0;margin-inline-end:1em}.exercise img{width:16em}
.days{display:flex;gap:.4em;list-style:none;padding:0;margin:.2em 0}
.days li{width:1.4em;height:1.4em;border:1px solid #141418;font-size:9pt;text-align:center}
.alarm{border:2px solid #141418;padding:.4em .8em;break-inside:avoid}
.stop::before{content:"\\2BC3";color:#b01820;font-size:1.3em;margin-inline-end:.3em}
@media print{body{margin:0;max-width:none;padding:0}@page{margin:12mm}}
"""


@dataclass(frozen=True)
class HtmlPictures:
    """PNG files: the body with its title, the figures by exercise and side, and the logo (empty: none)."""

    body: tuple[tuple[str, bytes], ...]
    figures: dict[tuple[str, Side], bytes]
    small_print: tuple[str, ...]
    logo: bytes = b""


def as_html(handout: Handout, pictures: HtmlPictures) -> str:
    """Return the file's text. Whatever people wrote is shown as they wrote it, never read as HTML."""
    way = "rtl" if handout.language in _RIGHT_TO_LEFT else "ltr"
    title = escape(handout.phrases.title)
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{escape(handout.language)}" dir="{way}">',
            f'<head><meta charset="utf-8"><title>{title}</title>',
            '<meta name="viewport" content="width=device-width,initial-scale=1">',
            f"<style>{_STYLE}</style></head>",
            "<body>",
            *_head(handout, pictures),
            "<main>",
            f"<h1>{title}</h1>",
            *_why(handout, pictures),
            f"<h2>{escape(handout.phrases.exercises)}</h2>",
            *(
                line
                for number, each in enumerate(handout.exercises, start=1)
                for line in _exercise(handout, number, each, pictures)
            ),
            *_advice(handout),
            *_alarm(handout),
            "</main>",
            f"<footer>{''.join(f'<p>{escape(each)}</p>' for each in pictures.small_print)}</footer>",
            "</body></html>",
            "",
        ]
    )


def _head(handout: Handout, pictures: HtmlPictures) -> Iterable[str]:
    choice, phrases = handout.choice, handout.phrases
    logo = _picture(pictures.logo, "", 'style="max-height:3em"') if pictures.logo else ""
    yield f"<header><div>{logo}<p><strong>{escape(choice.clinic.name)}</strong></p></div><div>"
    yield f"<p>{escape(choice.date)}</p>" if choice.date else ""
    for label, words in ((phrases.therapist, choice.clinic.therapist), (phrases.for_whom, choice.name)):
        yield f"<p>{escape(label)} {escape(words)}</p>" if words else ""
    yield "</div></header>"


def _why(handout: Handout, pictures: HtmlPictures) -> Iterable[str]:
    for point in handout.points:
        yield f"<h2>{escape(point.side_words)}: {escape(point.title)}</h2>"
    yield '<div class="body"><figure>'
    for title, png in pictures.body:
        yield _picture(png, f"{handout.phrases.picture} ({title})")
    yield f"<figcaption>✕ {escape(handout.phrases.place)}</figcaption></figure>"
    yield from (f"<p><strong>{escape(point.why)}</strong></p>" for point in handout.points if point.why)
    yield f"<p>{escape(handout.honesty)}</p>"
    if handout.soreness:
        said = escape(" ".join(handout.soreness))
        yield f"<p><strong>{escape(handout.phrases.soreness)}:</strong> {said}</p>"
    yield "</div>"


def _exercise(
    handout: Handout, number: int, exercise: HandoutExercise, pictures: HtmlPictures
) -> Iterable[str]:
    phrases, png = handout.phrases, pictures.figures.get((exercise.id, exercise.side))
    yield '<section class="exercise">'
    yield f"<h3>{number}. {escape(exercise.side_words)}: {escape(exercise.name)}</h3>"
    if png is not None:
        yield f"<figure>{_picture(png, exercise.figure_words)}</figure>"
    yield f"<p><strong>{escape(exercise.dose)}</strong> {escape(exercise.tip)}</p>"
    yield f"<p>{escape(exercise.position)}</p><ol>"
    yield from (f"<li>{escape(step)}</li>" for step in exercise.steps)
    yield f"</ol><p><strong>{escape(phrases.feel)}</strong> {escape(exercise.feel)}</p>"
    halt = escape(f"{exercise.stop} {exercise.cautions}")
    yield f'<p class="stop"><strong>{escape(phrases.stop)}</strong> {halt}</p>'
    days = "".join(f"<li>{day}</li>" for day in range(1, 8))
    yield f'<p>{escape(phrases.days)}</p><ol class="days">{days}</ol></section>'


def _advice(handout: Handout) -> Iterable[str]:
    phrases, choice = handout.phrases, handout.choice
    yield from _section(phrases.changes, handout.changes)
    yield from _section(phrases.note, [choice.note] if choice.note else [])
    if choice.next_visit:
        yield f"<p><strong>{escape(phrases.next_visit)} {escape(choice.next_visit)}</strong></p>"


def _section(title: str, lines: Sequence[str]) -> Iterable[str]:
    if lines:
        yield f"<h2>{escape(title)}</h2>"
        yield from (f"<p>{escape(line)}</p>" for line in lines)


def _alarm(handout: Handout) -> Iterable[str]:
    phrases = handout.phrases
    yield '<section class="alarm">'
    for title, questions in ((phrases.emergency, handout.emergency), (phrases.doctor, handout.doctor)):
        if questions:
            yield f"<h2>{escape(title)}</h2><ul>"
            yield from (f"<li>{escape(question)}</li>" for question in questions)
            yield "</ul>"
    yield f"<p>{escape(phrases.call_us)}</p></section>"


def _picture(png: bytes, words: str, extra: str = "") -> str:
    data = b64encode(png).decode("ascii")
    return f'<img src="data:image/png;base64,{data}" alt="{escape(words)}" {extra}>'
