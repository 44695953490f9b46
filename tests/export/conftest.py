import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def one_application(qapp: QApplication) -> None:
    """Let pictures be printed with the application that tests of the window use too."""
