"""What the blocks add to Wagtail's admin."""

from wagtail.snippets.models import register_snippet

from integration_blocks.snippets.viewsets import FactsViewSetGroup

register_snippet(FactsViewSetGroup)
