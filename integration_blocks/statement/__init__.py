"""The accessibility statement: whose law and which body it names, and what the last check says about it."""
