"""A list holds items. What else stands directly in it is not counted. Wrappers of items, and lists in lists, are another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_ALLOWED = words("li script style template noscript ul ol menu slot svg")


@Rule(
    title=_("List with something beside its items"),
    why=_("A screen reader says how many items there are, and this is none of them: it is easily missed."),
    fix=_("Make it an item, or move it before or after the list."),
    messages={
        "element": _("The {tag} element “{text}” stands in a list, but in no item."),
        "text": _("The text “{text}” stands in a list, but in no item."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1b")),
    examples=(
        Example("<ul><li>Kurse</li><li>Beratung</li></ul>"),
        Example("<ul><li>Kurse<ul><li>Deutsch</li></ul></li></ul>"),
        Example("<ul><div><li>Kurse</li></div></ul>", note=_("a wrapper of items")),
        Example('<ul role="presentation"><p>Kurse</p></ul>', note=_("no list")),
        Example("<ul><li>Kurse</li><p>Beratung</p></ul>", fails="element"),
        Example("<ol>Zuerst: <li>Anmelden</li></ol>", fails="text"),
    ),
    since="0.2",
    applies_to="ul, ol, menu",
    only_if=(is_exposed, lambda listing, _page: not explicit_role(listing)),
)
def check(listing: Element, page: Page) -> Iterator[Problem]:
    for child in listing.children:
        if isinstance(child, Text):
            text = " ".join(child.data.split())
            if any(sign.isalnum() for sign in text):
                yield Problem(listing, "text", {"text": excerpt(text)})
                return
        elif (
            isinstance(child, Element)
            and child.tag not in _ALLOWED
            and "-" not in child.tag
            and not explicit_role(child)
        ):
            text = shown_text(child, page)
            if text and is_exposed(child, page) and child.select_one("li, [role=listitem i]") is None:
                yield Problem(child, "element", {"tag": child.tag, "text": excerpt(text)})
                return
