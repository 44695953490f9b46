"""What the user wants (`SessionState`), what should be seen (`Presentation`), and the commands between."""
