"""The page fits itself to the screen it is on. A page without style sheets does so anyway."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import bitv, wcag

_SMALL = 480  # px


@Rule(
    title=_("Page made for large screens only"),
    why=_("Phones show it tiny, and people have to push it about to read."),
    fix=_(
        'Does the page fit a phone? Add <meta name="viewport" content="width=device-width, initial-scale=1">.'
    ),
    messages={
        "missing": _("The page does not say that it fits small screens."),
        "fixed": _("The page is laid out {width} px wide on every phone."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.10"),
        bitv("9.1.4.10"),
    ),
    examples=(
        Example(
            '<head><meta name="viewport" content="width=device-width"><title>Kurse</title><style></style></head>'
        ),
        Example("<head><title>Kurse</title></head><p>Kurse</p>"),
        Example(
            "<head><title>Kurse</title><style>p { color: #000 }</style></head><p>Kurse</p>", fails="missing"
        ),
        Example(
            '<head><meta name="viewport" content="width=1024"><title>Kurse</title><style></style></head>',
            fails="fixed",
        ),
    ),
    since="0.1",
    applies_to="head:has(> title):has(style, link[rel~=stylesheet i])",
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    found = page.select("meta[name=viewport i]")
    if not found:
        yield Problem(element, "missing")
        return
    width = re.search(r"\bwidth\s*=\s*(\d{3,5})", found[-1].attr("content") or "")
    if width and int(width[1]) > _SMALL:
        yield Problem(found[-1], "fixed", {"width": width[1]})
