"""One language; see the package above."""
