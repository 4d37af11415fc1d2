"""What templates need to know beyond values."""
