"""What `bodymap check` refuses: everything in the assets that would mislead or could not be shown."""
