"""What stops an import, in words for the person who asked for it."""


class ImportStoppedError(Exception):
    """Nothing was written. The message says why, and what to do next."""
