"""Reports for looking after a site: every finding, sums by page, kind, record, section and person, and the way things go."""
