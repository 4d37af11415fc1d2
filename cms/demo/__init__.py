"""The demo: five integration offices with the facts of their own pages, in up to four languages."""
