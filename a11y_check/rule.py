"""What a rule is, and the catalogue of all of them."""

from __future__ import annotations

import datetime
import enum
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from a11y_check.page import Element, Page, once_per_page
from a11y_check.standards.references import Reference
from a11y_check.texts import _

__all__ = ["RULES", "Example", "Owner", "Problem", "Rule", "Severity", "_"]


class Severity(enum.StrEnum):
    """How sure a finding is, and how bad."""

    ERROR = "error"
    WARNING = "warning"
    REVIEW = "review"  # only a person can tell


class Owner(enum.StrEnum):
    """Who can fix what the rule finds."""

    EDITOR = "editor"
    DEVELOPER = "developer"


@dataclass(frozen=True)
class Problem:
    """An element that breaks a rule. Data only: the words are in the rule.

    `message` is a key of the rule's messages, `values` fill its placeholders. `suggestion` is the
    corrected value or mark-up where it is known. `certain=False` makes a question of this one problem.
    """

    element: Element
    message: str
    values: Mapping[str, object] = field(default_factory=dict)
    suggestion: str = ""
    certain: bool = True


@dataclass(frozen=True)
class Example:
    """HTML that passes, or that fails with the named message."""

    html: str
    fails: str | None = None
    note: str = ""
    url: str = ""
    today: datetime.date | None = None

    def page(self) -> Page:
        return Page(self.html, self.url, today=self.today)


Check = Callable[[Element, Page], Iterator[Problem]]
Condition = Callable[[Element, Page], bool]


@dataclass(kw_only=True, eq=False)
class Rule:
    """Metadata of one check; decorates it, and is what its module then exports.

    `applies_to` is a CSS selector, `only_if` narrows it where a selector cannot (an element that is
    hidden, say): what neither lets through is inapplicable, not passed. A rule of level AAA goes beyond
    what laws ask for, and runs only where that is wanted.
    """

    title: str
    why: str
    fix: str
    severity: Severity
    owner: Owner
    applies_to: str
    messages: Mapping[str, str]
    references: tuple[Reference, ...]
    examples: tuple[Example, ...]
    since: str
    only_if: Condition | None = None
    preview: bool = False
    level: Literal["AA", "AAA"] = "AA"
    id: str = field(init=False)
    notes: str = field(init=False)
    check: Check = field(init=False)

    def __call__(self, check: Check) -> Rule:
        group, name = check.__module__.replace("_", "-").split(".")[-2:]
        self.id = f"{group}/{name}"
        self.notes = (sys.modules[check.__module__].__doc__ or "").strip()
        self.check = check
        RULES[self.id] = self
        return self

    @property
    def group(self) -> str:
        return self.id.partition("/")[0]

    def targets(self, page: Page) -> list[Element]:
        """The elements that the rule applies to, in document order; rules that ask for the same share them."""
        known = _targets(page)
        key = (self.applies_to, self.only_if)
        if key not in known:
            found, only_if = page.select(self.applies_to), self.only_if
            known[key] = [e for e in found if only_if(e, page)] if only_if else found
        return known[key]

    def run(self, page: Page) -> Iterator[Problem]:
        for element in self.targets(page):
            yield from self.check(element, page)


@once_per_page
def _targets(_page: Page) -> dict[tuple[str, Condition | None], list[Element]]:
    return {}


RULES: dict[str, Rule] = {}
