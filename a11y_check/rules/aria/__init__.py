"""Rules on aria."""
