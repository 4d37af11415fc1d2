"""Content in several languages: what readers get, what editors see of it, and what translators are given."""
