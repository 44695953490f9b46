"""The recovery code on paper: one plain page."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from bodymap.ui.fonts import scaled


def ask_printer(code: str, parent: QWidget) -> None:
    """Ask for a printer and print the code; nothing in the printer's queue tells what it is."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("BodyMap")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        print_code(code, printer)
    dialog.deleteLater()


def print_code(code: str, device: QPagedPaintDevice) -> None:
    """Print the code, and what it is for, on a device."""
    words = QCoreApplication.translate(
        "CodePage",
        "Recovery code for the records in BodyMap. It opens them when the passphrase is lost. "
        "Keep this page in a safe place, away from the computer.",
    )
    painter = QPainter(device)
    page = QRectF(painter.viewport())
    part = page.height() / 8
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    for row, (text, factor) in enumerate(((words, 1.2), (code, 1.6))):
        painter.setFont(scaled(QApplication.font(), factor, row == 1))
        painter.drawText(QRectF(page.left(), page.top() + row * part, page.width(), part), flags, text)
    painter.end()
