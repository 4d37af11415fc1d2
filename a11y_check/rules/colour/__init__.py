"""Rules on colour."""
