"""What word processors leave in a pasted text is put right when it is saved, whichever way it came in."""

from integration_blocks.pasted.fields import tidy_fields, tidy_stream
from integration_blocks.pasted.prose import tidy_prose
from integration_blocks.pasted.state import tidy_state
from integration_blocks.pasted.text import tidy

__all__ = ["tidy", "tidy_fields", "tidy_prose", "tidy_state", "tidy_stream"]
