"""The domain: frozen descriptions of muscles, points, places and their geometry, and the `Atlas` of them.

No file is read here and nothing is said about how things look.
"""
