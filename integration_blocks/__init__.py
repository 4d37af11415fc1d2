"""Wagtail page types, snippets and blocks for municipal integration offices."""
