"""A visit: what hurts, what was found, what was done, what follows. Pure; no widget, no file."""
