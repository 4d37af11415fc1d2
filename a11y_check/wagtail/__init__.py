"""The checker inside Wagtail: the site's own pages as a source, and what was found for its editors."""
