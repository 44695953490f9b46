"""The window without a 3D view: places as a list and as shapes, by keyboard and for screen readers."""
