"""Rules on what several pages of a site say."""
