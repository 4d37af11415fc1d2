"""Links with the same text lead to the same place."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import address, links
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Same link text, different targets"),
    why=_("In a list of links they look like one and the same, and nobody can tell which is the right one."),
    fix=_("Do these links serve the same purpose? If not, give each of them a text of its own."),
    messages={"differs": _("“{text}” leads to {href} here, but to {other} in an earlier link.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("2.4.4"), bitv("9.2.4.4a"), act("b20e66")),
    examples=(
        Example('<a href="/a/">Beratung</a> <a href="/b/">Kurse</a>'),
        Example('<a href="/a/">Beratung</a> <a href="/a/">Beratung</a>'),
        Example('<a href="/a/">Programm</a> <a href="/b/">Programm</a>', fails="differs"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: len(links(page)) > 1,
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    first: dict[str, Element] = {}
    for link in links(page):
        text = name(link, page)
        earlier = first.setdefault(text.lower(), link)
        if text and address(earlier, page) != address(link, page):
            values = {"text": excerpt(text), "href": link.attr("href"), "other": earlier.attr("href")}
            yield Problem(link, "differs", values)
