"""The text of a link is words. A short address such as www.witten.de can be read; a long one cannot."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import is_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_ADDRESS = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)


@Rule(
    title=_("Web address as link text"),
    why=_("A screen reader spells out the address sign by sign."),
    fix=_("Would the name of the target be clearer than its address? Then write that instead."),
    messages={"address": _("The link text is the address {text}.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.4"), bitv("9.2.4.4a")),
    examples=(
        Example('<a href="https://www.witten.example/">Stadt Witten</a>'),
        Example('<a href="https://www.witten.example/">www.witten.example</a>', note=_("short")),
        Example('<a href="/a">https://www.witten.example/themen/integration/kurse</a>', fails="address"),
    ),
    since="0.1",
    applies_to="a[href]",
    only_if=is_link,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    text = name(link, page)
    path = text.partition("://")[2] or text
    if _ADDRESS.fullmatch(text) and "/" in path.rstrip("/"):
        yield Problem(link, "address", {"text": excerpt(text)})
