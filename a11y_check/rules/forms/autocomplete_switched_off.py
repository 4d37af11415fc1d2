"""Browsers and password managers may fill in what people have saved."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.autocomplete import LABELS
from a11y_check.standards.references import bitv, wcag


@Rule(
    title=_("Filling in is switched off"),
    why=_("Who types with effort, or forgets passwords, depends on it."),
    fix=_('Is the field about somebody else? If not, say what it asks for, such as autocomplete="email".'),
    messages={
        "off": _("The browser may not fill in “{name}”."),
        "password": _("The password manager may not fill in “{name}”."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.3.5"),
        wcag("3.3.8"),
        bitv("9.1.3.5a"),
    ),
    examples=(
        Example('<label>E-Mail <input type="email" autocomplete="email"></label>'),
        Example('<label>Suche <input autocomplete="off"></label>'),
        Example('<label>Straße <input role="combobox" autocomplete="off" aria-autocomplete="list"></label>'),
        Example('<label>E-Mail <input type="email" autocomplete="off"></label>', fails="off"),
        Example('<label>Vorname <input autocomplete="off"></label>', fails="off"),
        Example('<label>Kennwort <input type="password" autocomplete="off"></label>', fails="password"),
    ),
    since="0.1",
    applies_to="input[autocomplete=off i]:not([role=combobox i], [aria-autocomplete])",
    only_if=(is_exposed, lambda element, _page: not is_disabled(element)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    kind, said = (element.attr("type") or "text").lower(), name(element, page)
    plain = " ".join(re.findall(r"[\w-]+", said.lower()))
    if kind == "password":
        yield Problem(element, "password", {"name": excerpt(said)})
    elif kind in ("email", "tel") or (kind == "text" and plain in LABELS):
        yield Problem(element, "off", {"name": excerpt(said)})
