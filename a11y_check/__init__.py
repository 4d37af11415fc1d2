"""Check rendered HTML for accessibility and for complete contact facts."""

from a11y_check.audit import audit
from a11y_check.finding import Finding
from a11y_check.page import Page
from a11y_check.rule import Rule

__all__ = ["Finding", "Page", "Rule", "audit"]
