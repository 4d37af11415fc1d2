"""The tab key stops only where something can be done. Boxes that scroll may have the focus; plain text may not."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import tab_index
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

_TEXT = ", ".join(
    f"{tag}[tabindex]"
    for tag in ("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd", "span", "strong")
)

#: What stands in one of them is another rule.
_CONTROLS = "a[href], button, summary, label, [role]"


@Rule(
    title=_("Tab key stops at plain text"),
    why=_(
        "People who use the keyboard press the key once more for nothing. Screen readers read text anyway."
    ),
    fix=_("Take the tabindex away."),
    messages={"text": _("The tab key stops at the {tag} element “{text}”, where there is nothing to do.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "HTML",
            "The tabindex attribute",
            "https://html.spec.whatwg.org/multipage/interaction.html#the-tabindex-attribute",
        ),
    ),
    examples=(
        Example("<p>Text</p>"),
        Example('<h2 tabindex="-1">Kurse</h2>', note=_("a script may send the focus here")),
        Example('<li tabindex="0" role="option">Kurse</li>', note=_("a control")),
        Example('<button><span tabindex="0">Menü</span></button>', note=_("a control")),
        Example('<p tabindex="0">Text</p>', fails="text"),
        Example('<p>Text <span tabindex="0">und mehr</span></p>', fails="text"),
    ),
    since="0.1",
    applies_to=_TEXT,
    only_if=lambda element, page: is_exposed(element, page) and (tab_index(element) or 0) >= 0,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    handles = any(attribute.startswith("on") for attribute in element.attrs)
    if tab_index(element) is not None and not handles and element.closest(_CONTROLS) is None:
        yield Problem(element, "text", {"tag": element.tag, "text": excerpt(shown_text(element, page))})
