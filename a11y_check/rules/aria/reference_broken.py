"""What an element is labelled or described by is on the page. What a control opens may come when it is open."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

_REFERRING = (
    "aria-labelledby",
    "aria-describedby",
    "aria-activedescendant",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-owns",
)
_OPEN = ":is([aria-expanded=true], [aria-selected=true])"


@Rule(
    title=_("Reference to something that is not there"),
    why=_("The label or description that the element should have is missing."),
    fix=_("Correct the id, or delete the attribute."),
    messages={
        "missing": _("{attribute} names “{id}”, which the page does not have."),
        "hidden": _("{attribute} names “{id}”, which is hidden at the moment, so that nobody hears it."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("WAI-ARIA", "ID reference lists", "https://www.w3.org/TR/wai-aria-1.2/#valuetype_idref_list"),
    ),
    examples=(
        Example('<h2 id="k">Kontakt</h2><section aria-labelledby="k">Text</section>'),
        Example('<button aria-controls="k">Menü</button>', note=_("what opens later may come later")),
        Example('<section aria-labelledby="k">Text</section>', fails="missing"),
        Example('<button aria-controls="k" aria-expanded="true">Menü</button>', fails="missing"),
        Example(
            '<input aria-label="Ort" aria-errormessage="f"><p id="f" hidden>Fehlt</p>', note=_("no error")
        ),
        Example(
            '<input aria-label="Ort" aria-invalid="true" aria-errormessage="f"><p id="f" hidden>Fehlt</p>',
            fails="hidden",
        ),
    ),
    since="0.1",
    applies_to=", ".join([*(f"[{attribute}]" for attribute in _REFERRING), f"[aria-controls]{_OPEN}"]),
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for attribute in (*_REFERRING, "aria-controls") if element.matches(_OPEN) else _REFERRING:
        identifiers = (element.attr(attribute) or "").split()
        has_some = not page.ids.keys().isdisjoint(identifiers)
        for identifier in identifiers:
            values = {"attribute": attribute, "id": excerpt(identifier)}
            sure = (attribute == "aria-labelledby" and not has_some) or not page.select("script")
            if identifier not in page.ids:
                yield Problem(element, "missing", values, certain=sure)
            elif _speaks_now(element, attribute) and not is_exposed(page.ids[identifier][0], page):
                yield Problem(element, "hidden", values, certain=sure)


def _speaks_now(element: Element, attribute: str) -> bool:
    """Unlike labels and descriptions, these are not read out from something hidden."""
    if attribute == "aria-errormessage":
        return element.matches("[aria-invalid=true i]")
    return attribute == "aria-activedescendant"
