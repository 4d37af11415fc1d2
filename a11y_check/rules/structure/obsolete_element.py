"""No element is used that HTML has given up. Moving text is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, is_html
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.html import OBSOLETE
from a11y_check.standards.references import norm


@Rule(
    title=_("Outdated mark-up"),
    why=_("It fixes looks that people with low vision need to change, and means nothing to a screen reader."),
    fix=_("Say with mark-up what the text is, and leave its looks to the style sheet."),
    messages={"obsolete": _("The {tag} element is no longer part of HTML; the page has {count}.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "HTML",
            "Obsolete features",
            "https://html.spec.whatwg.org/multipage/obsolete.html#non-conforming-features",
        ),
    ),
    examples=(
        Example("<p>Text</p>"),
        Example("<svg><font></font></svg>", note=_("not HTML")),
        Example('<font color="#999999">Text</font>', fails="obsolete"),
        Example("<center>Text</center>", fails="obsolete"),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(_obsolete(page)),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    for elements in _obsolete(page).values():
        yield Problem(elements[0], "obsolete", {"tag": elements[0].tag, "count": len(elements)})


def _obsolete(page: Page) -> dict[str, list[Element]]:
    found: dict[str, list[Element]] = {}
    for element in page.select(", ".join(sorted(OBSOLETE))):
        if is_html(element) and element.closest("template, noscript") is None:
            found.setdefault(element.tag, []).append(element)
    return found
