"""A number of several groups keeps its order among letters that run the other way."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm, wcag

_NUMBER = re.compile(r"(?:\+?\d{2,6}[ /-]){1,5}\d{3,10}")
_ARABIC = re.compile("[\u0590-\u06d3]{2}")


@Rule(
    title=_("Number torn apart in text from right to left"),
    why=_("Its groups are shown in reverse, and people dial the wrong number."),
    fix=_('Does it show in the right order? Put it into <bdi dir="ltr">.'),
    messages={"torn": _("“{number}” stands in text that runs from right to left.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.3.2"),
        norm(
            "W3C: inline markup and bidirectional text",
            url="https://www.w3.org/International/articles/inline-bidi-markup/",
        ),
    ),
    examples=(
        Example('<p lang="ar" dir="rtl">هاتف <bdi dir="ltr">02302 581-1011</bdi></p>'),
        Example('<p lang="ar" dir="rtl">هاتف 115</p>'),
        Example("<p>Telefon 02302 581-1011</p>"),
        Example('<p lang="ar" dir="rtl">هاتف 02302 581-1011</p>', fails="torn"),
    ),
    since="0.1",
    applies_to="[dir=rtl i], [dir=rtl i] *, [dir=auto i], [dir=auto i] *",
    only_if=is_visible,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = "".join(node.data for node in element.children if isinstance(node, Text))
    directed = element.closest("[dir], bdi")
    found = _NUMBER.search(text)
    if (
        not found
        or directed is None
        or directed.tag == "bdi"
        or (directed.attr("dir") or "").lower() == "ltr"
    ):
        return
    around = element.closest("p, li, td, dd, div, h1, h2, h3, h4, body")
    if around is not None and _ARABIC.search(around.text):
        yield Problem(element, "torn", {"number": found.group().strip()})
