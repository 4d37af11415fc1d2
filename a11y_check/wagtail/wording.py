"""What rules are called, also those that this version no longer has."""

from a11y_check.rule import RULES
from a11y_check.texts import translate


def rule_title(rule: str, language: str) -> str:
    return translate(RULES[rule].title, language) if rule in RULES else rule
