"""Browsers may translate the page. Names and codes may be left out of it."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import norm

_LONG = 80


@Rule(
    title=_("Translation is blocked"),
    why=_("Many people read the page in their own language with the browser's help."),
    fix=_("Let the page be translated. Keep only names and codes from it."),
    messages={
        "page": _("The page forbids browsers to translate it."),
        "part": _("This passage may not be translated: “{text}”. Is it a name or a code?"),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "W3C: using HTML’s translate attribute",
            url="https://www.w3.org/International/questions/qa-translate-flag",
        ),
    ),
    examples=(
        Example('<meta name="google" content="nositelinkssearchbox"><p>Kurse</p>'),
        Example('<p>Im <span translate="no">Haus der Jugend</span></p>'),
        Example('<meta name="google" content="notranslate"><p>Kurse</p>', fails="page"),
        Example('<html translate="no"><p>Kurse</p></html>', fails="page"),
        Example('<body class="notranslate"><p>Kurse</p></body>', fails="page"),
        Example(f'<div translate="no">{"Wir beraten Sie gern. " * 4}</div>', fails="part"),
    ),
    since="0.1",
    applies_to="meta[name=google i], [translate=no i], .notranslate",
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if element.tag == "meta":
        if "notranslate" in f"{element.attr('content') or ''} {element.attr('value') or ''}".lower():
            yield Problem(element, "page")
    elif element.tag in ("html", "body", "main"):
        yield Problem(element, "page")
    elif len(shown_text(element, page)) > _LONG and element.closest("code, pre, address") is None:
        yield Problem(element, "part", {"text": excerpt(shown_text(element, page))}, certain=False)
