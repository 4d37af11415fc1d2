"""Contact facts out of text and mark-up: phones, e-mails, addresses, opening hours, people, dates."""

from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.facts import Contact, PageFacts, PrintedContact
from a11y_check.contacts.reader import find_contacts

__all__ = ["Contact", "NotUnderstood", "PageFacts", "PrintedContact", "find_contacts"]
