"""Text is large enough to be read: 9 px is the least, and longer texts under 11 px are asked about."""

from collections.abc import Iterator

from a11y_check.conditions import AllBut
from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.legibility import holds_text, text_of, texts
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_LEAST, _LEAST_TO_READ = 9, 11  # px
_LONG = 40  # characters


@once_per_page
def _raised(page: Page) -> frozenset[Element]:
    """Letters above and below the line are small as a rule."""
    return frozenset(page.select("sub, sub *, sup, sup *"))


def _small(page: Page) -> list[Element]:
    found = styles(page)
    groups = (
        elements
        for declared, elements in found.groups.items()
        if 0 < found.font_size(declared) < _LEAST_TO_READ
    )
    return [element for elements in groups for element in elements]


@Rule(
    title=_("Tiny text"),
    why=_("Hardly anybody can read it without enlarging the page."),
    fix=_("Make the text as large as the text around it, or leave it out."),
    messages={"tiny": _("“{text}” is only {size} px high.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(norm("DIN 1450", "Schriften – Leserlichkeit"),),
    examples=(
        Example("<p>Anmeldung bis Freitag <small>(ohne Gewähr)</small></p>"),
        Example('<p>Fläche: 20 m<sup style="font-size: 8px">2</sup></p>', note=_("a raised sign")),
        Example('<p style="font-size: 10px">Ohne Gewähr</p>', note=_("short")),
        Example('<button style="font-size: 0"><svg width="20"></svg>Anmeldung</button>'),
        Example('<p style="font-size: 6pt">Anmeldung nur bis Freitag</p>', fails="tiny"),
        Example('<div style="font-size: 10px"><p style="font-size: 50%">Anmeldung</p></div>', fails="tiny"),
    ),
    since="0.1",
    applies_to=texts,
    only_if=AllBut(_raised),
    suspects=_small,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    size = styles(page).font_size(element)
    around = parent(element)
    said_before = around is not None and holds_text(around, page) and styles(page).font_size(around) <= size
    text = text_of(element, page)
    if not said_before and (size < _LEAST or (size < _LEAST_TO_READ and len(text) >= _LONG)):
        values = {"text": excerpt(text), "size": f"{size:.3g}"}
        yield Problem(element, "tiny", values, certain=size < _LEAST)
