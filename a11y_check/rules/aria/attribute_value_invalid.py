"""The value of each `aria-` attribute is one that the attribute can have. Ids count where the role requires the attribute."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import explicit_role, with_aria
from a11y_check.semantics.text import excerpt
from a11y_check.standards import aria
from a11y_check.standards.references import act, bitv, wcag

_NUMBERS = {"integer": re.compile(r"[+-]?\d+"), "number": re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")}

#: Ticked or not; a third state is for boxes that stand for several others.
_YES_OR_NO = ("radio", "menuitemradio", "switch")


@Rule(
    title=_("ARIA attribute with an impossible value"),
    why=_("Assistive technology ignores the value, or takes it for something else."),
    fix=_("Use a value that the attribute allows."),
    messages={
        "invalid": _("“{value}” is not a possible value of {attribute}."),
        "missing": _(
            "{attribute} names “{value}”, which the page does not have, and the role “{role}” needs it."
        ),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("6a7281")),
    examples=(
        Example('<button aria-expanded="false">Menü</button>'),
        Example('<div role="heading" aria-level="2">Kontakt</div>'),
        Example('<button aria-expanded="zu">Menü</button>', fails="invalid"),
        Example('<div role="heading" aria-level="zwei">Kontakt</div>', fails="invalid"),
        Example('<div role="switch" aria-checked="mixed" tabindex="0">Ton</div>', fails="invalid"),
        Example('<div role="scrollbar" aria-controls="text" aria-valuenow="0"></div>', fails="missing"),
    ),
    since="0.1",
    applies_to=with_aria,
    only_if=lambda element, _page: any(attribute in aria.ATTRIBUTES for attribute in element.attrs),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for attribute in element.attrs:
        value = (element.attr(attribute) or "").strip()
        if attribute in aria.ATTRIBUTES and value and not _is_possible(aria.ATTRIBUTES[attribute], value):
            yield Problem(element, "invalid", {"attribute": attribute, "value": excerpt(value)})
    kind = explicit_role(element)
    if kind in _YES_OR_NO and (element.attr("aria-checked") or "").strip().lower() == "mixed":
        yield Problem(element, "invalid", {"attribute": "aria-checked", "value": "mixed"})
    for attribute in aria.REQUIRED.get(kind, ()):
        value = element.attr(attribute) or ""
        names_ids = aria.ATTRIBUTES[attribute].type in ("id", "ids") and bool(value.strip())
        opens_later = element.attr("aria-expanded") is not None and element.attr("aria-expanded") != "true"
        if names_ids and not opens_later and not any(i in page.ids for i in value.split()):
            values = {"attribute": attribute, "value": excerpt(value), "role": kind}
            yield Problem(element, "missing", values)


def _is_possible(attribute: aria.Attribute, value: str) -> bool:
    if attribute.type in _NUMBERS:
        return _NUMBERS[attribute.type].fullmatch(value) is not None
    if attribute.tokens:
        given = value.lower().split()
        return attribute.tokens.issuperset(given) and (attribute.type == "tokens" or len(given) == 1)
    return attribute.type != "id" or len(value.split()) == 1
