"""Words are in the page, not in its style sheet. Arrows and quotation marks may be."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm, wcag

#: Two words, or one that is no unit.
_WORDS = re.compile(
    r"[\W_]*((?:[^\W\d_]{2}.*\s[^\W\d_]{2}|(?!(?:Cent|Euro|Stunden?|Minuten?|Tage?|Uhr)\b)[^\W\d_]{4}).*)",
    re.DOTALL,
)
_LONGEST = 4000  # characters; what is longer is a picture in letters
#: A picture or an attribute, which is no text of the sheet; else a text.
_PARTS = re.compile(r"(?<!\w)\w+\((?:\"[^\"]*\"|'[^']*'|[^)\"'])*\)|\"([^\"]*)\"|'([^']*)'")


def _styled(page: Page) -> list[Element]:
    """All elements, where style sheets put something before or after some."""
    return page.select("body *") if styles(page).cascade.pseudo else []


@Rule(
    title=_("Words that the style sheet writes"),
    why=_("They cannot be translated, selected or searched, and go when people use their own styles."),
    fix=_("Is the same written in the page? If not, move the words there."),
    messages={"words": _("The style sheet adds “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.3.1"),
        norm("WCAG failure F87", url="https://www.w3.org/WAI/WCAG22/Techniques/failures/F87"),
    ),
    examples=(
        Example('<style>p::after { content: " →" }</style><p>Kurse</p>'),
        Example('<style>p::after { content: "" }</style><p>Kurse</p>'),
        Example('<style>li::before { content: counter(n) ". " }</style><ul><li>Kurse</ul>'),
        Example('<style>p::after { content: " Euro" }</style><p>Eintritt: 5</p>', note=_("a unit")),
        Example(
            "<style>p::after { content: url(\"data:image/svg+xml,%3csvg xmlns='http://www.w3.org/2000/svg'/%3e\") }"
            "</style><p>Kurse</p>",
            note=_("a picture"),
        ),
        Example(
            '<style>p::before { content: "(" attr(title) ")" }</style><p title="Neu">Kurse</p>',
            note=_("an attribute"),
        ),
        Example('<style>h2::after { content: "Neuheit" }</style><h2>Kurse</h2>', fails="words"),
        Example('<style>li::after { content: " – ausgebucht" }</style><li>Freitag</li>', fails="words"),
        Example(
            '<style>.zu::after { content: "Heute geschlossen" }</style><p class="zu"></p>', fails="words"
        ),
    ),
    since="0.1",
    applies_to=_styled,
    only_if=is_shown,
    suspects=lambda page: [element for element, _which in styles(page).cascade.pseudo],
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for which in ("before", "after"):
        content = styles(page).pseudo(element, which).get("content", "")
        for part in _PARTS.finditer(content) if len(content) < _LONGEST else ():
            found = _WORDS.match(part[1] or part[2] or "")
            if found:
                yield Problem(element, "words", {"text": excerpt(found[1])})
                return
