"""What the API gives, described from the code that gives it: OpenAPI, JSON Schemas, and a page to read."""
