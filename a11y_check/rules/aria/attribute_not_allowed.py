"""Each `aria-` attribute is one that the role of its element understands. Attributes for all roles are another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, is_html
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import PRESENTATIONAL, explicit_role, role, with_aria
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.aria_roles import FOR_FIELDS, SUPPORTED_ON
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("ARIA attribute that the role does not have"),
    why=_("Assistive technology ignores it, so what it should say is lost."),
    fix=_("Take the attribute away, or use an element or role that has it."),
    messages={
        "role": _("{attribute} means nothing on the role “{role}”."),
        "no-role": _("{attribute} means nothing on a {tag} element."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), wcag("4.1.2"), bitv("9.4.1.2a"), act("5c01ea")),
    examples=(
        Example('<button aria-pressed="false">Kontrast</button>'),
        Example('<div aria-live="polite">Gespeichert</div>', note=_("allowed everywhere")),
        Example('<input type="file" aria-required="true">'),
        Example('<button aria-sort="ascending">Datum</button>', fails="role"),
        Example('<audio src="a.mp3" controls aria-orientation="vertical"></audio>', fails="no-role"),
    ),
    since="0.1",
    applies_to=with_aria,
    only_if=lambda element, page: (
        any(attribute in SUPPORTED_ON for attribute in element.attrs) and _is_judged(element, page)
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    kind = role(element, page)
    for attribute in element.attrs:
        if attribute not in SUPPORTED_ON or kind in SUPPORTED_ON[attribute]:
            continue
        if kind:
            sure = attribute != "aria-expanded" or kind in ("generic", "none")  # ARIA 1.1 allowed it on more
            yield Problem(element, "role", {"attribute": attribute, "role": kind}, certain=sure)
        elif not (element.tag == "input" and attribute in FOR_FIELDS):
            yield Problem(element, "no-role", {"attribute": attribute, "tag": element.tag})


def _is_judged(element: Element, page: Page) -> bool:
    """Roles for publishing and graphics, and elements that scripts define, go by tables of their own."""
    kind = role(element, page)
    if explicit_role(element) in PRESENTATIONAL or kind.startswith(("doc-", "graphics-")):
        return kind not in ("none", *PRESENTATIONAL) and is_exposed(element, page)
    return is_html(element) and "-" not in element.tag and is_exposed(element, page)
