"""`bodymap handout`: a page about a point to take home, as PDF or HTML, without a client."""

import argparse
from pathlib import Path

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import LATERAL, Body, Side
from bodymap.commands.outcome import DONE, InputError, say
from bodymap.commands.places import require_points
from bodymap.export.writing import write_whole
from bodymap.session.state import SessionState
from bodymap.visit.record import PointKey

_ENDINGS = (".pdf", ".html")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("point", metavar="POINT", help='a point, such as "trapezius-1"')
    parser.add_argument("--side", choices=[side.value for side in LATERAL], default=Side.LEFT.value)
    parser.add_argument("--body", choices=[body.value for body in Body], default=Body.MALE.value)
    parser.add_argument("--language", default="en", metavar="CODE", help="of the page: en, es, de, fr or ar")
    parser.add_argument("--paper", choices=["A4", "Letter"], default="A4")
    parser.add_argument("--emergency", metavar="NUMBER", default="", help="to call in an emergency")
    parser.add_argument("-o", "--output", required=True, type=Path, metavar="PAGE.PDF|PAGE.HTML")


def run(atlas: Atlas, arguments: argparse.Namespace) -> int:
    """Write the page, with two exercises that lengthen and one that strengthens."""
    require_points(atlas, [arguments.point])
    ending = arguments.output.suffix.lower()
    if ending not in _ENDINGS:
        raise InputError(f"{arguments.output.name} is no page: write a name ending in .pdf or .html.")
    from bodymap.handout.choice import Clinic, HandoutChoice
    from bodymap.handout.offers import offers_for, suggested_changes, suggested_exercises
    from bodymap.handout.page import compose
    from bodymap.ui.handout_language import atlas_in, today_words
    from bodymap.ui.handout_print import Paper, drawn_for, laid_out, page_html, page_pdf
    from bodymap.ui.languages import LANGUAGES

    codes = [language.code for language in LANGUAGES]
    if arguments.language not in codes:
        raise InputError(f'There is no language "{arguments.language}". There are {", ".join(codes)}.')
    atlas = atlas_in(atlas, arguments.language)
    key = PointKey(arguments.point, Side(arguments.side))
    offers = offers_for(atlas, SessionState(), (key,))
    choice = HandoutChoice(
        points=(key,),
        exercises=suggested_exercises(offers),
        changes=suggested_changes(offers),
        body=Body(arguments.body),
        date=today_words(arguments.language),
        clinic=Clinic(emergency=arguments.emergency),
    )
    handout = compose(atlas, SessionState(), choice)
    drawn = drawn_for(atlas, handout)
    if ending == ".pdf":
        page = laid_out(atlas, handout, drawn, Paper(arguments.paper))
        write_whole(arguments.output, page_pdf(page))
        for note in page.notes:
            say(note)
    else:
        write_whole(arguments.output, page_html(handout, drawn))
    say(f"Written to {arguments.output}")
    return DONE
