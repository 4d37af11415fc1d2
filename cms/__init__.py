"""A ready Wagtail site for integration offices: the blocks and the checker put to use."""
