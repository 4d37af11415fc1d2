"""The JSON interface of the site: Wagtail API v2 with the endpoints of the blocks."""

from integration_blocks.api.router import IntegrationRouter

api_router = IntegrationRouter("wagtailapi")
