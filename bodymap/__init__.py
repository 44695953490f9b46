"""BodyMap: click where it hurts and see which myofascial trigger points are described to refer pain there."""

__version__ = "0.1.0"
