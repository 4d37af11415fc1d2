"""References that a rule gives for itself: success criteria, clauses, test steps, ACT rules, norms."""

from __future__ import annotations

from dataclasses import dataclass

from a11y_check.standards import wcag_german
from a11y_check.standards.wcag import CRITERIA, NEW_IN_2_2


@dataclass(frozen=True)
class Reference:
    """A place in a standard. `kind` is wcag, bitv, act or norm; `level` is A, AA or AAA for wcag."""

    kind: str
    number: str
    title: str = ""
    url: str = ""
    level: str = ""
    german: str = ""

    @property
    def clause(self) -> str:
        """Where EN 301 549 (V3.2.1), which the law refers to, asks for the same; "" where it does not."""
        return f"9.{self.number}" if self.kind == "wcag" and self.number not in NEW_IN_2_2 else ""

    def __str__(self) -> str:
        prefix = {"wcag": "WCAG ", "bitv": "BITV ", "act": "ACT "}.get(self.kind, "")
        return prefix + self.number


def wcag(number: str) -> Reference:
    """A success criterion of WCAG 2.2. Raises KeyError for a number that the standard does not have."""
    criterion = CRITERIA[number]
    return Reference(
        "wcag",
        number,
        criterion.title,
        f"https://www.w3.org/WAI/WCAG22/Understanding/{criterion.slug}",
        criterion.level,
        wcag_german.TITLES[number],
    )


def bitv(number: str) -> Reference:
    """A step of the BITV test, such as 9.1.1.1a; its number starts with the clause of EN 301 549."""
    clause = number.rstrip("abcdefgh")
    if not clause.startswith("9.") or clause.removeprefix("9.") not in CRITERIA:
        raise KeyError(number)
    return Reference("bitv", number, CRITERIA[clause.removeprefix("9.")].title)


def act(number: str) -> Reference:
    """A rule of the W3C's Accessibility Conformance Testing, by its six-character id."""
    if len(number) != 6 or not number.isalnum():
        raise KeyError(number)
    return Reference("act", number, "", f"https://www.w3.org/WAI/standards-guidelines/act/rules/{number}/")


def norm(number: str, title: str = "", url: str = "") -> Reference:
    """Anything else: an RFC, a DIN norm, a law, good practice."""
    return Reference("norm", number, title, url)
