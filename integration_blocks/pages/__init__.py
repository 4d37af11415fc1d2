"""Page types: every module here defines one, as an abstract mixin and a concrete page."""

from integration_blocks.pages.accessibility_statement import AccessibilityStatementPage
from integration_blocks.pages.event import EventPage
from integration_blocks.pages.event_index import EventIndexPage
from integration_blocks.pages.funding_notice import FundingNoticePage
from integration_blocks.pages.news import NewsPage
from integration_blocks.pages.office import OfficePage
from integration_blocks.pages.office_index import OfficeIndexPage
from integration_blocks.pages.standard import StandardPage
from integration_blocks.pages.topic import TopicPage

__all__ = [
    "AccessibilityStatementPage",
    "EventIndexPage",
    "EventPage",
    "FundingNoticePage",
    "NewsPage",
    "OfficeIndexPage",
    "OfficePage",
    "StandardPage",
    "TopicPage",
]
