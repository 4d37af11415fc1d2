"""A field has a label that can be seen, not just a tooltip."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name_and_source
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_NO_BUTTON = ":not([type=submit i], [type=button i], [type=reset i], [type=image i])"


@Rule(
    title=_("Tooltip in place of a label"),
    why=_("On a phone or with the keyboard nobody sees the tooltip."),
    fix=_("Give the field a visible label."),
    messages={"only": _("The field has no label, only the tooltip “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.2"), bitv("9.3.3.2a")),
    examples=(
        Example('<label>Suche <input title="Wort oder Satz"></label>'),
        Example(
            '<input type="search" title="Suche" placeholder="Suche">',
            note=_("the placeholder is another rule"),
        ),
        Example('<input type="search" title="Suche"><button>Suchen</button>', note=_("the button says it")),
        Example('<input title="Name">', fails="only"),
    ),
    since="0.1",
    applies_to=f"input[title]{_NO_BUTTON}, select[title], textarea[title]",
    only_if=is_exposed,
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    text, source = name_and_source(field, page)
    following = next((e for e in field.next_siblings if isinstance(e, Element)), None)
    has_button = following is not None and following.matches(
        "button, input[type=submit i], input[type=image i]"
    )
    if source == "title" and not has_button and not (field.attr("placeholder") or "").strip():
        yield Problem(field, "only", {"text": excerpt(text)})
