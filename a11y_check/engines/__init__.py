"""What looks at a page besides the rules themselves. One file = one engine."""
