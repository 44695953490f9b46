from tests.ui.conftest import open_window, window

__all__ = ["open_window", "window"]
