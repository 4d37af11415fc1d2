"""Rules on forms."""
