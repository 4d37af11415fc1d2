"""Every module in this package is one outline; see `integration_blocks.page_templates.outline`."""
