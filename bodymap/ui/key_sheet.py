"""The sheet of keys and of what the mouse does, for the printer or as a PDF: to lay beside the screen."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from bodymap.export.credits import version_words
from bodymap.ui.fonts import readable_font

Lines = Sequence[tuple[str, str]]
"""(keys or gesture, what it does)."""

_MARGIN_MM = 16.0
_DOTS_PER_INCH = 300


def key_document(mouse: Lines, keys: Lines) -> QTextDocument:
    """Return the sheet as a document in black on white, mouse and keys as two tables."""
    document = QTextDocument()
    font = readable_font()
    font.setPointSizeF(9.5)
    document.setDefaultFont(font)
    mouse_title = QCoreApplication.translate("key sheet", "Mouse")
    keys_title = QCoreApplication.translate("key sheet", "Keys")
    document.setHtml(
        f"<h1>BodyMap</h1>"
        f"{_table(mouse_title, mouse)}"
        f"{_table(keys_title, keys)}"
        f"<p><small>{escape(_footer())}</small></p>"
    )
    return document


def _footer() -> str:
    words = QCoreApplication.translate(
        "key sheet", "Sides are the client's. For teaching; no medical device."
    )
    return f"{version_words()} · {words}"


def _table(title: str, lines: Lines) -> str:
    rows = "".join(
        f"<tr><td width='38%'><b>{escape(key)}</b></td><td>{escape(deed)}</td></tr>" for key, deed in lines
    )
    return f"<h3>{escape(title)}</h3><table width='100%' cellspacing='0' cellpadding='2'>{rows}</table>"


def key_pdf(mouse: Lines, keys: Lines) -> bytes:
    """Return the sheet as a PDF on A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("BodyMap")
    writer.setCreator("BodyMap")
    writer.setResolution(_DOTS_PER_INCH)
    lay_out(writer)
    print_keys(writer, mouse, keys)
    del writer  # finishes the file
    return bytes(buffer.data().data())


def print_keys(device: QPagedPaintDevice, mouse: Lines, keys: Lines) -> None:
    """Print the sheet on a device that was laid out before, over its whole printable area."""
    document = key_document(mouse, keys)
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(device.width(), device.height()))
    document.print_(device)


def lay_out(device: QPagedPaintDevice) -> None:
    """Give a device A4 upright with margins."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    device.setPageLayout(layout)
