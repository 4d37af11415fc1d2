"""All models, where Django looks for them: snippets and page types."""

from integration_blocks.pages import *  # noqa: F403 - the package lists its page types
from integration_blocks.snippets import *  # noqa: F403 - the package lists its snippets
