"""Menu "Help": help, first steps, evidence, about, and the sheet of keys on paper or as a PDF."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from bodymap.export.writing import WriteError, write_whole
from bodymap.ui.desk import Desk
from bodymap.ui.exports import AskPath, ask_path
from bodymap.ui.welcome import Welcome

if TYPE_CHECKING:
    from bodymap.ui.help_sheet import HelpSheet

KeyLines = Sequence[tuple[str, str]]


class Guidance(QObject):
    """Opens what explains the program.

    Parameters
    ----------
    desk, welcome
        What is explained, and its first steps.
    version_line
        Version and review state in a few words.
    window
        Over which the dialogs open.
    ask
        Asks for a path; the system's dialog when not given.
    key_of
        Returns the keys of the command with an id, in words.
    """

    def __init__(
        self,
        desk: Desk,
        welcome: Welcome,
        version_line: str,
        window: QWidget,
        ask: AskPath = ask_path,
        key_of: Callable[[str], str] = str,
    ) -> None:
        super().__init__(desk)
        self._desk, self._welcome, self._window, self._ask = desk, welcome, window, ask
        self._version_line, self._key_of = version_line, key_of
        self.keys: KeyLines = ()

    def show_help(self) -> None:
        """Open the help with the keys as they are set now."""
        self._sheet().exec()

    def show_around(self) -> None:
        """Walk through the first three steps again."""
        self._welcome.start()

    def show_evidence(self) -> None:
        """Open the page of evidence."""
        from bodymap.ui.evidence_sheet import EvidenceSheet  # each sheet when it is opened, not at the start

        EvidenceSheet(self._desk.session.atlas, self._desk.session.state.wording, self._parent()).exec()

    def show_about(self) -> None:
        """Open credits and licences."""
        from bodymap.ui.about import AboutSheet

        AboutSheet(self._version_line, self._parent()).exec()

    def _sheet(self) -> "HelpSheet":
        from bodymap.ui.help_sheet import HelpSheet, HelpWays

        ways = HelpWays(
            self.show_evidence, self.show_around, self.show_about, self.print_keys, self.save_keys
        )
        return HelpSheet(self.keys, self._key_of, self._version_line, ways, self._window)

    def _parent(self) -> QWidget:
        """Return the sheet that is open, which a second one must lie over, or the window."""
        from bodymap.ui.help_sheet import HelpSheet

        sheets = [each for each in self._window.findChildren(HelpSheet) if each.isVisible()]
        return sheets[-1] if sheets else self._window

    def print_keys(self) -> None:
        """Show the sheet of keys as it will be printed."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

        from bodymap.ui.key_sheet import lay_out, print_keys

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("BodyMap")
        lay_out(printer)
        preview = QPrintPreviewDialog(printer, self._parent())
        preview.setWindowTitle(self.tr("Print mouse and keys"))
        mouse = self._sheet().mouse_lines()
        preview.paintRequested.connect(lambda device: print_keys(device, mouse, self.keys))
        preview.exec()

    def save_keys(self) -> None:
        """Write the sheet of keys as a PDF."""
        from bodymap.ui.key_sheet import key_pdf

        title = self.tr("Save mouse and keys as PDF")
        chosen = self._ask(self._parent(), title, "bodymap-keys.pdf", self.tr("PDF (*.pdf)"))
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".pdf")
        try:
            translate = self._desk.session.atlas.translate
            write_whole(path, key_pdf(self._sheet().mouse_lines(), self.keys), translate)
        except WriteError as error:
            QMessageBox.warning(self._parent(), title, str(error))
