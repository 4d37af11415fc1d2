"""What a rule is, and the catalogue of all of them."""

from __future__ import annotations

import datetime
import enum
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from a11y_check.conditions import InOneGo
from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.selectors import Possible
from a11y_check.site import Site, Statement
from a11y_check.standards.references import Reference
from a11y_check.texts import _

__all__ = ["RULES", "SEVERITY_WORDS", "Example", "Owner", "Problem", "Rule", "Severity", "_"]


class Severity(enum.StrEnum):
    """How sure a finding is, and how bad."""

    ERROR = "error"
    WARNING = "warning"
    REVIEW = "review"  # only a person can tell


SEVERITY_WORDS = {
    Severity.ERROR: _("error"),
    Severity.WARNING: _("warning"),
    Severity.REVIEW: _("review"),
}


class Owner(enum.StrEnum):
    """Who can fix what the rule finds."""

    EDITOR = "editor"
    DEVELOPER = "developer"


@dataclass(frozen=True)
class Problem:
    """An element that breaks a rule. Data only: the words are in the rule.

    `message` is a key of the rule's messages, `values` fill its placeholders. `suggestion` is the
    corrected value or mark-up where it is known. `certain=False` makes a question of this one problem.

    With a `statement` it is a problem only where an earlier page of the run contradicts that: then `other` and
    `elsewhere`, what the earlier page says and its address, are values too.
    """

    element: Element
    message: str
    values: Mapping[str, object] = field(default_factory=dict)
    suggestion: str = ""
    certain: bool = True
    statement: Statement | None = None


@dataclass(frozen=True)
class Example:
    """HTML that passes, or that fails with the named message; `before` is a page that the run has seen before.

    `contacts` are those of the site, as `Page` has them.
    """

    html: str
    fails: str | None = None
    note: str = ""
    url: str = ""
    today: datetime.date | None = None
    before: str = ""
    contacts: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def page(self) -> Page:
        return Page(self.html, self.url, today=self.today, contacts=self.contacts)


Check = Callable[[Element, Page], Iterator[Problem]]
Condition = Callable[[Element, Page], bool]
Listing = Callable[[Page], Iterable[Element]]


@dataclass(kw_only=True, eq=False)
class Rule:
    """Metadata of one check; decorates it, and is what its module then exports.

    `applies_to` is a CSS selector, or a function that lists elements of a page in document order, such as
    `text_blocks`. `only_if`, one condition or several that all have to hold, narrows it (to elements that are not hidden,
    say): what neither lets through is inapplicable, not passed. `suspects` names those that may break the rule, found in one go: all others pass without
    being checked one by one. A rule of level AAA goes beyond what laws ask for, and runs only where that is wanted.
    """

    title: str
    why: str
    fix: str
    severity: Severity
    owner: Owner
    applies_to: str | Listing
    messages: Mapping[str, str]
    references: tuple[Reference, ...]
    examples: tuple[Example, ...]
    since: str
    only_if: Condition | tuple[Condition, ...] = ()
    suspects: Listing | None = None
    preview: bool = False
    level: Literal["AA", "AAA"] = "AA"
    id: str = field(init=False)
    notes: str = field(init=False)
    check: Check = field(init=False)

    def __call__(self, check: Check) -> Rule:
        group, name = check.__module__.replace("_", "-").split(".")[-2:]
        self.id = f"{group}/{name}"
        self.notes = " ".join((sys.modules[check.__module__].__doc__ or "").split())
        self.check = check
        RULES[self.id] = self
        return self

    @property
    def group(self) -> str:
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        return self.id.partition("/")[2]

    def may_apply(self, possible: Possible) -> bool:
        """False where no selector of the rule can match anything."""
        return not isinstance(self.applies_to, str) or bool(possible[self.applies_to])

    def targets(self, page: Page) -> list[Element]:
        """The elements that the rule applies to, in document order; rules that ask for the same share them."""
        wanted, only_if = self.applies_to, self.only_if
        known = _targets(page)
        targets = known.get((wanted, only_if))
        if targets is None:
            found = page.select(wanted) if isinstance(wanted, str) else list(wanted(page))
            targets = known[wanted, only_if] = _narrowed(found, only_if, page) if only_if else found
        return targets

    def doubtful(self, targets: list[Element], page: Page) -> list[Element]:
        """Those of the targets that have to be checked, in document order."""
        if not targets or self.suspects is None:
            return targets
        suspects = frozenset(self.suspects(page))
        return list(filter(suspects.__contains__, targets)) if suspects else []

    def run(self, page: Page) -> Iterator[Problem]:
        for element in self.doubtful(self.targets(page), page):
            yield from self.check(element, page)

    def tried(self, example: Example) -> Iterator[Problem]:
        """What the rule finds in one of its examples."""
        site = Site()
        for problem in self.run(Page(example.before, "/earlier-page/")):
            if problem.statement:
                site.contradicted(self.id, problem.statement, "/earlier-page/")
        for problem in self.run(example.page()):
            said = site.contradicted(self.id, problem.statement, example.url) if problem.statement else {}
            if said is not None:
                yield replace(problem, values={**problem.values, **said})


def _narrowed(
    elements: list[Element], conditions: Condition | tuple[Condition, ...], page: Page
) -> list[Element]:
    for condition in conditions if isinstance(conditions, tuple) else (conditions,):
        if not elements:
            break
        if isinstance(condition, InOneGo):
            elements = condition.among(elements, page)
        else:
            elements = [element for element in elements if condition(element, page)]
    return elements


@once_per_page
def _targets(_page: Page) -> dict[tuple[str | Listing, Condition | tuple[Condition, ...]], list[Element]]:
    return {}


RULES: dict[str, Rule] = {}
