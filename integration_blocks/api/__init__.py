"""The JSON interface: pages, contacts, and the shapes that their parts have."""
