"""Makes ``assets/meshes/`` from declared sources. The application never imports this package."""
