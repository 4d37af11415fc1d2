"""A field that must be filled in says so to everybody."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.labels import labels
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_CLASSES = words("pflicht req pflichtfeld required mandatory is-required form-required")
_SAID = re.compile(r"pflicht|erforderlich|required|notwendig|[*]", re.IGNORECASE)


@Rule(
    title=_("Required field that only looks so"),
    why=_(
        "Screen readers do not say that the field is required, and a star or a colour explains itself to few."
    ),
    fix=_("Must the field be filled in? Add the required attribute, and explain the star above the form."),
    messages={
        "star": _("The label “{label}” has a star, but the field is not marked as required."),
        "class": _("The label “{label}” is only styled as required."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("3.3.2"), wcag("1.3.1"), bitv("9.3.3.2a")),
    examples=(
        Example("<label>Ort * <input required></label>"),
        Example('<label>Ort * <input aria-required="true"></label>'),
        Example('<label class="required">Ort (Pflicht) <input></label>'),
        Example("<label>Ort * <input></label>", fails="star"),
        Example('<label class="req" for="o">Ort</label><input id="o">', fails="class"),
        Example('<label for="o"><b class="pflicht">Ort</b></label><input id="o">', fails="class"),
    ),
    since="0.1",
    applies_to="input:not([type=hidden i], [type=submit i], [type=button i], [type=checkbox i], [type=radio i], [required], [aria-required]), select:not([required], [aria-required]), textarea:not([required], [aria-required])",
    only_if=is_exposed,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for label in labels(page).get(element, []):
        text = shown_text(label, page)
        if re.search(r"[*∗＊]\s*:?$", text):
            yield Problem(element, "star", {"label": excerpt(text)})
        elif any(map(_is_required, (label, *label.select("[class]")))) and not _SAID.search(text):
            yield Problem(element, "class", {"label": excerpt(text)})
        else:
            continue
        return


def _is_required(part: Element) -> bool:
    return not _CLASSES.isdisjoint((part.attr("class") or "").lower().split())
