"""Facts that live once and are used by reference: contacts and funders."""

from integration_blocks.snippets.contact import Contact
from integration_blocks.snippets.funder import Funder
from integration_blocks.snippets.holiday_settings import HolidaySettings

__all__ = ["Contact", "Funder", "HolidaySettings"]
