"""One file per language: the whole tree of pages in it."""
