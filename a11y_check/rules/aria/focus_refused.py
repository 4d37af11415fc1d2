"""What gets the focus may keep it."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.handlers import handler, handling, is_written
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import bitv, wcag

_BLURS = re.compile(r"(?:this(?:\s*\))?\.|^|[\s;)]|(?:event|evt|ev|e)\.(?:currentT|t)arget\.)blur\(\)")


@Rule(
    title=_("Element that throws the focus away"),
    why=_("The keyboard cannot use it, and the focus starts again from the top of the page."),
    fix=_("Take out the handler."),
    messages={"blur": _("“{text}” gives the focus away as soon as it gets it.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.1.1"),
        wcag("2.4.7"),
        bitv("9.2.4.7"),
    ),
    examples=(
        Example('<a href="/" onfocus="zeige()">Start</a>'),
        Example('<a href="/" onclick="this.blur()">Start</a>'),
        Example('<a href="/" onfocus="this.blur()">Start</a>', fails="blur"),
        Example('<button onfocus="if (this.blur) blur();">Los</button>', fails="blur"),
        Example(
            '<a href="/">Start</a><script>document.querySelectorAll("a").forEach(function (link) {'
            " link.onfocus = function () { this.blur() } })</script>",
            fails="blur",
        ),
        Example(
            "<a href=/>Start</a><script>$('a').on('focus', function () { $(this).blur() })</script>",
            fails="blur",
        ),
    ),
    since="0.1",
    applies_to=handling("focus", "focusin"),
    only_if=is_focusable,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if _BLURS.search(handler(element, page, "focus", "focusin")):
        values = {"text": excerpt(shown_text(element, page) or element.tag)}
        yield Problem(element, "blur", values, certain=is_written(element, "focus", "focusin"))
