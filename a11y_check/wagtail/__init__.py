"""The thin layer that checks a Wagtail site from within."""
