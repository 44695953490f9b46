"""The window: widgets that show a `Presentation` and say what the user asked for. `viewport` meets VTK."""
