"""What rules are called, also those that this version no longer has, and what editors are told to do."""

from a11y_check.finding import Finding
from a11y_check.rule import RULES, Owner
from a11y_check.texts import translate


def rule_title(rule: str, language: str) -> str:
    return translate(RULES[rule].title, language) if rule in RULES else rule


def advice(finding: Finding, language: str) -> str:
    """How to mend it, with the corrected value; editors, who type no HTML, do not get one that is HTML."""
    if finding.owner is Owner.EDITOR and ("<" in finding.suggestion or '="' in finding.suggestion):
        return translate(RULES[finding.rule].fix, language)
    return finding.fix(language)
