"""`python -m a11y_check` is `a11y-check`."""

import sys

from a11y_check.cli import main

if __name__ == "__main__":
    sys.exit(main())
