"""Arabic letters join, and stand upright. Letters of other scripts are left alone."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page, Text
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.text_search import elements_with_sign
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import norm, wcag

_APART, _LONG = 0.5, 60  # px, letters
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]{3}")
#: Without ligatures that stand for a whole phrase.
_SHAPES = re.compile("[\ufb50-\ufbb1\ufe70-\ufefc]{3}")
_LETTER = re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufbb1\ufe70-\ufefc]")


@Rule(
    title=_("Arabic letters set like Latin ones"),
    why=_(
        "Letters pulled apart no longer make words, and ready-made shapes are neither found nor read right."
    ),
    fix=_("Leave out letter-spacing and italics for Arabic, and write plain letters."),
    messages={
        "apart": _("The letters of “{text}” are pulled apart."),
        "shapes": _("“{text}” is written with ready-made shapes of letters."),
        "slanted": _("“{text}” is slanted, which Arabic script does not know. Can it be read?"),
        "edge": _("“{text}” stands at the left edge. Where does reading start?"),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.3.1"),
        norm("W3C: Arabic and Persian layout requirements", url="https://www.w3.org/TR/alreq/"),
    ),
    examples=(
        Example('<p lang="ar" dir="rtl" style="letter-spacing: 0">مرحبا بكم</p>'),
        Example('<p style="letter-spacing: 2px">Kurse</p>'),
        Example('<p lang="ar">ﷺ</p>'),
        Example('<p lang="he" dir="rtl" style="letter-spacing: 2px">שלום וברכה</p>'),
        Example('<p lang="ar" dir="rtl" style="letter-spacing: 2px">مرحبا بكم</p>', fails="apart"),
        Example('<p lang="ar" dir="rtl">ﻣﺮﺣﺒﺎ</p>', fails="shapes"),
        Example('<p lang="ar" dir="rtl"><em>مرحبا بكم جميعا</em></p>', fails="slanted"),
        Example(f'<p lang="ar" dir="rtl" style="text-align: left">{"مرحبا بكم " * 9}</p>', fails="edge"),
    ),
    since="0.1",
    applies_to="body, body *:not(script, style, template, noscript)",
    only_if=is_visible,
    suspects=elements_with_sign(_LETTER),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = "".join(node.data for node in element.children if isinstance(node, Text)).strip()
    if text.isascii():
        return
    found, values = styles(page), {"text": excerpt(text)}
    if _SHAPES.search(text):
        yield Problem(element, "shapes", values)
    elif _ARABIC.search(text):
        if (found.length(element, "letter-spacing") or 0) >= _APART:
            yield Problem(element, "apart", values)
        elif found.text(element, "font-style") != "normal":
            yield Problem(element, "slanted", values, certain=False)
        elif found.text(element, "text-align") == "left" and len(text) > _LONG:
            yield Problem(element, "edge", values, certain=False)
