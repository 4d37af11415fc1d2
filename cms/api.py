"""The JSON interface of the site: Wagtail API v2 with the endpoints of the blocks."""

from wagtail.api.v2.router import WagtailAPIRouter

from integration_blocks.api.files import DocumentsEndpoint, ImagesEndpoint
from integration_blocks.api.pages import PagesEndpoint
from integration_blocks.api.snippets import ContactsEndpoint, FundersEndpoint

api_router = WagtailAPIRouter("wagtailapi")
for endpoint in (PagesEndpoint, ImagesEndpoint, DocumentsEndpoint, ContactsEndpoint, FundersEndpoint):
    api_router.register_endpoint(endpoint.name, endpoint)
