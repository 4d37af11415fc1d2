"""What a new page starts with: an outline that comes with the blocks, or a page that a site made its template."""
