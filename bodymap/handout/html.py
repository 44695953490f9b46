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
p{margin:.3em 0}
h1{font-size:18pt;margin:.3em 0}h2{font-size:14pt;margin:.8em 0 .2em}h3{font-size:12pt;margin:.2em 0}
header{display:flex;justify-content:space-between;gap:1em}footer{font-size:9pt}
figure{margin:0;flex:none}figcaption,.sides{font-size:10pt}
.row{display:flex;gap:1.2em;align-items:flex-start}.row>div{flex:1}
.sides{display:flex;justify-content:space-between;gap:1em}.body img{height:14em;display:block;margin:auto}
.exercise{border-top:1px solid #77777c;padding:.5em 0;break-inside:avoid}.exercise img{width:16em}
.halves{display:flex;justify-content:space-around}
.exercise ol{margin:.3em 0;padding-inline-start:1.6em}
.days{display:flex;gap:.4em;list-style:none}.exercise .days{padding:0}
.days li{width:1.6em;height:1.6em;border:1px solid #141418;font-size:9pt;text-align:center}
.alarm{border:2px solid #141418;padding:.4em .8em;margin:.8em 0;break-inside:avoid}
.stop strong{background:#b01820;color:#fff;padding:.1em .4em;border-radius:.3em}
.felt{display:inline-block;width:1.4em;height:.7em;background:#ce3e38}
@media print{body{margin:0;max-width:none;padding:0}*{print-color-adjust:exact}@page{margin:12mm}}
"""


@dataclass(frozen=True)
class HtmlBody:
    """A picture of the body as a PNG, with its title and what stands above its left and right edge."""

    title: str
    left: str
    right: str
    png: bytes


@dataclass(frozen=True)
class HtmlPictures:
    """PNG files: the body, the figures by exercise and side, and the logo (empty: none)."""

    body: tuple[HtmlBody, ...]
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
            f"<h2>{_said(handout.phrases.exercises)}</h2>",
            *(
                line
                for number, each in enumerate(handout.exercises, start=1)
                for line in _exercise(handout, number, each, pictures)
            ),
            *_advice(handout),
            *_alarm(handout),
            "</main>",
            f"<footer>{''.join(f'<p>{_said(each)}</p>' for each in pictures.small_print)}</footer>",
            "</body></html>",
            "",
        ]
    )


def _head(handout: Handout, pictures: HtmlPictures) -> Iterable[str]:
    choice, phrases = handout.choice, handout.phrases
    logo = _picture(pictures.logo, "", 'style="max-height:3em"') if pictures.logo else ""
    yield f"<header><div>{logo}<p><strong>{_said(choice.clinic.name)}</strong></p></div><div>"
    yield f"<p>{_said(choice.date)}</p>" if choice.date else ""
    for label, words in ((phrases.therapist, choice.clinic.therapist), (phrases.for_whom, choice.name)):
        yield f"<p>{_said(label)} {_said(words)}</p>" if words else ""
    yield "</div></header>"


def _why(handout: Handout, pictures: HtmlPictures) -> Iterable[str]:
    for point in handout.points:
        yield f"<h2>{_said(point.side_words)}: {_said(point.title)}</h2>"
    yield '<div class="row body">'
    for body in pictures.body:
        sides = f'<div class="sides" dir="ltr">{_said(body.left)}{_said(body.right)}</div>'
        above = sides if body.left else f'<div class="sides">{_said(body.title)}</div>'
        words = f"{handout.phrases.picture} ({body.title})"
        yield f"<figure>{above}{_picture(body.png, words)}</figure>"
    yield "<div>"
    yield from (f"<p><strong>{_said(point.why)}</strong></p>" for point in handout.points if point.why)
    yield f"<p>{_said(handout.honesty)}</p>"
    if handout.soreness:
        soreness = _said(" ".join(handout.soreness))
        yield f"<p><strong>{_said(handout.phrases.soreness)}:</strong> {soreness}</p>"
    yield f"<p>✕ {_said(handout.phrases.place)}<br>"
    yield f'<span class="felt"></span> {_said(handout.phrases.usual_area)}</p></div></div>'


def _exercise(
    handout: Handout, number: int, exercise: HandoutExercise, pictures: HtmlPictures
) -> Iterable[str]:
    phrases, png = handout.phrases, pictures.figures.get((exercise.id, exercise.side))
    yield '<section class="exercise">'
    yield f"<h3>{number}. {_said(exercise.side_words)}: {_said(exercise.name)}</h3>"
    yield '<div class="row">'
    if png is not None:
        halves = f'<div class="halves">{_said(phrases.start)}{_said(phrases.end)}</div>'
        yield f"<figure>{halves}{_picture(png, exercise.figure_words)}</figure>"
    yield f"<div><p><strong>{_said(exercise.dose)}</strong> {_said(exercise.tip)}</p>"
    yield f"<p>{_said(exercise.position)}</p><ol>"
    yield from (f"<li>{_said(step)}</li>" for step in exercise.steps)
    yield f"</ol><p><strong>{_said(phrases.feel)}</strong> {_said(exercise.feel)}</p>"
    halt = f"{exercise.stop} {exercise.cautions}"
    yield f'<p class="stop"><strong>{_said(phrases.stop)}</strong> {_said(halt)}</p>'
    days = "".join(f"<li>{day}</li>" for day in range(1, 8))
    yield f'<p>{_said(phrases.days)}</p><ol class="days">{days}</ol></div></div></section>'


def _advice(handout: Handout) -> Iterable[str]:
    phrases, choice = handout.phrases, handout.choice
    yield from _section(phrases.changes, handout.changes)
    yield from _section(phrases.note, [choice.note] if choice.note else [])
    if choice.next_visit:
        yield f"<p><strong>{_said(phrases.next_visit)} {_said(choice.next_visit)}</strong></p>"


def _section(title: str, lines: Sequence[str]) -> Iterable[str]:
    if lines:
        yield f"<h2>{_said(title)}</h2>"
        yield from (f"<p>{_said(line)}</p>" for line in lines)


def _alarm(handout: Handout) -> Iterable[str]:
    phrases = handout.phrases
    yield '<section class="alarm">'
    for title, questions in ((phrases.emergency, handout.emergency), (phrases.doctor, handout.doctor)):
        if questions:
            yield f"<h2>{_said(title)}</h2><ul>"
            yield from (f"<li>{_said(question)}</li>" for question in questions)
            yield "</ul>"
    yield f"<p>{_said(phrases.call_us)}</p></section>"


def _said(text: str) -> str:
    """Return a text as it was written, in a direction of its own, whatever stands around it."""
    return f"<bdi>{escape(text)}</bdi>" if text else ""


def _picture(png: bytes, words: str, extra: str = "") -> str:
    data = b64encode(png).decode("ascii")
    return f'<img src="data:image/png;base64,{data}" alt="{escape(words)}" {extra}>'
