"""The body as flat figures: pure geometry for those who cannot use a 3D view, and for paper."""
