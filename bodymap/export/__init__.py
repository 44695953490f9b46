"""Pictures and files for other programs; nothing here is imported at start-up."""
