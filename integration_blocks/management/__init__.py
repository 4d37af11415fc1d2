"""Commands of the blocks."""
