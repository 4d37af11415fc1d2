"""A field brings up the keyboard that suits it."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_disabled
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.autocomplete import LABELS
from a11y_check.standards.references import norm

_SUITED = {"email": "email", "tel": "tel"}


@Rule(
    title=_("Unsuitable on-screen keyboard"),
    why=_("On a phone people look for @ or for digits, and number fields count up when somebody scrolls."),
    fix=_("Does the right keyboard appear on a phone? Use the type named here, or inputmode."),
    messages={
        "text": _("The field “{name}” is a plain text field; {type} suits it."),
        "number": _("The field “{name}” is for a number that nobody counts with."),
        "none": _("The field “{name}” keeps the on-screen keyboard away."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "HTML",
            "Input modalities: the inputmode attribute",
            "https://html.spec.whatwg.org/multipage/interaction.html#attr-inputmode",
        ),
    ),
    examples=(
        Example('<label>E-Mail <input type="email"></label>'),
        Example('<label>E-Mail <input inputmode="email"></label>'),
        Example('<label>Anzahl <input type="number"></label>'),
        Example('<label>E-Mail <input type="text"></label>', fails="text"),
        Example("<label>Telefon <input></label>", fails="text"),
        Example('<label>PLZ <input type="number"></label>', fails="number"),
        Example('<label>House number <input type="number"></label>', fails="number"),
        Example('<label>Datum <input inputmode="none" readonly></label>', note=_("nothing to type")),
        Example('<label>Name <input inputmode="none"></label>', fails="none"),
    ),
    since="0.1",
    applies_to="input:is([inputmode=none i]:not([readonly], [role=combobox i]), :not([inputmode])):is([type=number i], [type=text i], :not([type]))",
    only_if=(is_exposed, lambda element, _page: not is_disabled(element)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    said = name(element, page)
    if element.attr("inputmode") is not None:
        yield Problem(element, "none", {"name": excerpt(said)})
        return
    plain = re.sub(r"\([^)]*\)", "", said.lower())
    wanted = _SUITED.get(
        LABELS.get(" ".join(re.findall(r"[\w-]+", plain)), element.attr("autocomplete") or "")
    )
    if (element.attr("type") or "text").lower() == "number":
        if re.search(
            r"\b(?:plz|postleitzahl|telefon\w*|iban|hausnummer|aktenzeichen|kundennummer|postcode|zip|(?:tele)?phone"
            r"|(?:house|account|customer|passport|reference|case|card) (?:number|no)|ausweisnummer|passnummer|steuernummer)\b",
            plain,
        ):
            yield Problem(element, "number", {"name": excerpt(said)})
    elif wanted:
        yield Problem(element, "text", {"name": excerpt(said), "type": wanted}, suggestion=f'type="{wanted}"')
