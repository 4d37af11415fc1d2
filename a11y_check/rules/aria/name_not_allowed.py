"""An element that cannot have a name is not given one: assistive technology may drop it, or read it twice."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, is_html
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.roles import PRESENTATIONAL, explicit_role, role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.aria_roles import PROHIBITED_ON
from a11y_check.standards.references import act, bitv, wcag

#: A script makes a dialogue of it when it opens.
_MODAL = "[class*=modal i], [class*=dialog i]"
#: Inside an article these are nothing yet, and are to be parts with a name in ARIA 1.3.
_UNSETTLED = ("header", "footer")


@Rule(
    title=_("Name on an element that cannot have one"),
    why=_("Most screen readers ignore the name, so what only it says is lost."),
    fix=_("Write the words as text, or give the element a role that can have a name, such as group or img."),
    messages={"prohibited": _("{attribute} is not allowed on a {tag} element with the role “{role}”.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), wcag("4.1.2"), bitv("9.4.1.2a"), act("kb1m8s")),
    examples=(
        Example('<div role="group" aria-label="Kontakt">Text</div>'),
        Example(
            '<div aria-live="polite" aria-describedby="h">Text</div>', note=_("says more, names nothing")
        ),
        Example('<section aria-label="Kontakt">Text</section>', note=_("the name makes it a region")),
        Example('<div aria-label="Kontakt">Text</div>', fails="prohibited"),
        Example('<p aria-labelledby="h">Text</p>', fails="prohibited"),
        Example('<span aria-roledescription="Folie">Text</span>', fails="prohibited"),
    ),
    since="0.1",
    applies_to=", ".join(f"[{attribute}]" for attribute in PROHIBITED_ON),
    only_if=lambda element, page: (
        is_html(element) and is_exposed(element, page) and element.tag not in _UNSETTLED
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    kind = _role_as_written(element, page)
    sure = not (kind == "generic" and element.matches(_MODAL) and page.select("script"))
    for attribute, roles in PROHIBITED_ON.items():
        if kind in roles and (element.attr(attribute) or "").strip():
            values = {"attribute": attribute, "tag": element.tag, "role": kind}
            yield Problem(element, "prohibited", values, certain=sure)


def _role_as_written(element: Element, page: Page) -> str:
    """A name that is not allowed does not bring back the role of an element marked as presentational."""
    explicit = explicit_role(element)
    if explicit in PRESENTATIONAL and not is_focusable(element, page):
        return explicit
    return role(element, page)
