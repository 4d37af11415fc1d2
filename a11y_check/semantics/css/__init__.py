"""CSS by itself, without a page: sheets, selectors, media queries, values."""
