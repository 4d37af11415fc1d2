"""Fields that several blocks, snippets and pages share."""
