"""Contact facts out of text and mark-up: phones, e-mails, addresses, opening hours, people, dates."""

from a11y_check.contacts.errors import NotUnderstood

__all__ = ["NotUnderstood"]
