"""Records in the window: profiles, clients, the keeper that saves, and the lock."""
