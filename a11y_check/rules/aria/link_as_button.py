"""A link that leads somewhere is announced as one. Links that a script works, known by their attributes, are left alone."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Link that says it is a button"),
    why=_(
        "A button answers to the space bar, a link does not: the page scrolls instead. And nobody expects another page."
    ),
    fix=_(
        "Does it lead to another page? Then take the role away. If it does something here, use a button element."
    ),
    messages={"link": _("“{text}” leads to {target}, but is announced as a button.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.1.1"), wcag("4.1.2"), bitv("9.4.1.2")),
    examples=(
        Example('<a href="/kurse/" class="button">Zu den Kursen</a>'),
        Example('<a href="#menue" role="button" aria-expanded="false">Menü</a>'),
        Example('<a href="/kurse/" role="button" data-toggle="kurse">Kurse</a>', note=_("a script works it")),
        Example('<a href="/kurse/" role="button">Zu den Kursen</a>', fails="link"),
    ),
    since="0.2",
    applies_to="a[role=button i][href]:not([href^='#'], [href^='javascript:' i], [href=''])",
    only_if=is_exposed,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    if not any(
        attribute.startswith(
            ("on", "data-", "aria-expanded", "aria-haspopup", "aria-pressed", "aria-controls")
        )
        for attribute in link.attrs
    ):
        yield Problem(
            link, "link", {"text": excerpt(name(link, page)), "target": excerpt(link.attr("href") or "")}
        )
