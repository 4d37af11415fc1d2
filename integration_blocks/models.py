"""All models, where Django looks for them: snippets, page types and templates, changes, words for apps, sources of imports."""

from integration_blocks.caching.log import ContentChange  # noqa: F401
from integration_blocks.importer.record import ImportedPage  # noqa: F401
from integration_blocks.integreat.kept import KeptWords  # noqa: F401
from integration_blocks.page_templates.record import PageTemplate  # noqa: F401
from integration_blocks.pages import *  # noqa: F403 - the package lists its page types
from integration_blocks.snippets import *  # noqa: F403 - the package lists its snippets
