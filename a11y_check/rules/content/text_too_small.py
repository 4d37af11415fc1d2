"""Text is large enough to be read: 9 px is the least, and more is better."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.legibility import holds_text, texts
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_LEAST = 9


@Rule(
    title=_("Tiny text"),
    why=_("Hardly anybody can read it without enlarging the page."),
    fix=_("Make the text as large as the text around it, or leave it out."),
    messages={"tiny": _("“{text}” is only {size} px high.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(norm("DIN 1450", "Schriften – Leserlichkeit"),),
    examples=(
        Example("<p>Anmeldung bis Freitag <small>(ohne Gewähr)</small></p>"),
        Example('<p>Fläche: 20 m<sup style="font-size: 8px">2</sup></p>', note="a raised sign"),
        Example('<p style="font-size: 6pt">Anmeldung nur bis Freitag</p>', fails="tiny"),
        Example('<div style="font-size: 10px"><p style="font-size: 50%">Anmeldung</p></div>', fails="tiny"),
    ),
    since="0.1",
    applies_to="body, body *",
    only_if=lambda element, page: holds_text(element, page) and element.closest("sub, sup") is None,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    size = styles(page).font_size(element)
    around = parent(element)
    said_before = around is not None and holds_text(around, page) and styles(page).font_size(around) <= size
    if size < _LEAST and not said_before:
        yield Problem(element, "tiny", {"text": excerpt(texts(page)[element]), "size": f"{size:.3g}"})
