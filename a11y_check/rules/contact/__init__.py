"""Rules on contact."""
