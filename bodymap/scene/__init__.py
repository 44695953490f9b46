"""What one sees: VTK actors, camera, picking and palette. Works off-screen and never imports Qt."""
