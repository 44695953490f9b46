"""The session with the client in the room: where it hurts, check, examine, treat, again, home."""
