"""The line of credit that stands on everything taken out, and the longer one for files with room for it."""

from bodymap import __version__
from bodymap.anatomy.speech import Translate, in_english
from bodymap.loading.data_version import data_version

SOURCES = "Skin MakeHuman (CC0), bones OpenSim (CC BY 3.0), muscles after BodyParts3D (CC BY-SA 4.0)"
"""Whose work the body is; the licences ask that it stands on every picture. Names, so in no language."""


def version_words() -> str:
    """Return "BodyMap 0.1.0, data 1a2b3c4d"."""
    return f"BodyMap {__version__}, data {data_version()}"


def credit_lines(translate: Translate = in_english) -> tuple[str, str]:
    """Return program, data version and what it is not, and below it whose work the body is."""
    purpose = translate("credits", "schematic, for teaching, no diagnosis")
    return f"{version_words()} · {purpose}", SOURCES


def credit_line(translate: Translate = in_english) -> str:
    """Return both lines of the credit as one."""
    return " · ".join(credit_lines(translate))
