"""What people have filled in once they need not type again: it is there to be taken over."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import wcag

_KEPT = re.compile(
    r"\bsame\b|\bcopy\b|\buse (?:my|this|the)\b|gleich|identisch|wie oben|übernehmen|entspricht|dieselbe|kopieren",
    re.IGNORECASE,
)
_FIELDS = "input:not([type=hidden i], [type=password i], [type=checkbox i], [type=radio i], [type=submit i], [type=button i]), select"
_CHOICES = "input[type=checkbox i], input[type=radio i], button, input[type=button i], a[href]"
_FEWEST = 2
_FORM = (
    '<form><h2>Adresse</h2><label>Straße <input autocomplete="street-address"></label>'
    '<label>Ort <input autocomplete="address-level2"></label><h2>Rechnung</h2>{}'
    '<label>Straße <input autocomplete="billing street-address"></label>'
    '<label>Ort <input autocomplete="billing address-level2"></label></form>'
)


@Rule(
    title=_("The same data asked twice"),
    why=_("Typing is hard for many, and who types the same again makes mistakes."),
    fix=_("Can the data be taken over? Offer “as above”, or fill in the fields beforehand."),
    messages={
        "twice": _("{count} fields from “{name}” on ask once more for what the form has asked before.")
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.7"),),
    examples=(
        Example(_FORM.format('<label><input type="checkbox"> wie oben</label>')),
        Example('<form><label>Straße <input autocomplete="street-address"></label></form>'),
        Example(
            _FORM.format("").replace(
                '<input autocomplete="billing', "<input value='x' autocomplete=\"billing"
            )
        ),
        Example(_FORM.format(""), fails="twice"),
    ),
    since="0.2",
    applies_to="form",
    only_if=is_exposed,
)
def check(form: Element, page: Page) -> Iterator[Problem]:
    fields = [field for field in form.select(_FIELDS) if field.attr("value") is None]
    kinds = [_kind(field) for field in fields]
    again = [
        field
        for number, field in enumerate(fields)
        if kinds[number] and kinds[number] in kinds[:number] and is_exposed(field, page)
    ]
    if len(again) >= _FEWEST and not any(_KEPT.search(name(c, page)) for c in form.select(_CHOICES)):
        yield Problem(again[0], "twice", {"count": len(again), "name": excerpt(name(again[0], page))})


def _kind(field: Element) -> str:
    """What of an address or a person it asks for, whichever address that is; "" for what is not known to be."""
    tokens = (field.attr("autocomplete") or "").lower().split()
    whose = [token for token in tokens if token in ("shipping", "billing")]
    return tokens[-1] if tokens and tokens[-1] not in ("on", "off") and (whose or len(tokens) == 1) else ""
