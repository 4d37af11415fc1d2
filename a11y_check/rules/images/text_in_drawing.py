"""Text is text, not part of a drawing that is shown as a picture. Logos may hold their name, diagrams their words.

Certain where the drawing is nothing but words, perhaps in a box, and its text alternative the same words: a sample of
letters would tell of their look. Only what the page itself holds is read.
"""

import re
from base64 import b64decode
from collections.abc import Iterator
from urllib.parse import unquote, unquote_to_bytes

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.legibility import may_be_logo
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import act, bitv, wcag

_WORD = re.compile(r"[^\W\d_]{2}")
_MARK = re.compile(r"logo|brand|marke|signet|wappen|schriftzug|chart|diagram|skizze", re.IGNORECASE)


@Rule(
    title=_("Text inside a picture"),
    why=_("People with low vision cannot change its size, colour or letters."),
    fix=_("Is it a logo, or is the look of the letters what matters? If not, write it as text."),
    messages={
        "only-text": _("The picture is nothing but the text “{text}”."),
        "text": _("The picture holds the text “{text}”."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.4.5"), bitv("9.1.4.5a"), act("0va7u6")),
    examples=(
        Example("<img alt='Kreis' src=\"data:image/svg+xml,<svg xmlns='x'><circle r='9'/></svg>\">"),
        Example("<img alt='Tipp' src=\"data:image/svg+xml,<svg><text>💡</text></svg>\">", note=_("a sign")),
        Example('<img alt="Das Rathaus" src="rathaus.svg">', note=_("in a file of its own")),
        Example(
            "<img alt='Kurse im Herbst' src=\"data:image/svg+xml,<svg><text>Kurse im Herbst</text></svg>\">",
            fails="only-text",
        ),
        Example(
            "<img alt='Anmelden' src='data:image/svg+xml;base64,PHN2Zz48dGV4dD5Bbm1lbGRlbjwvdGV4dD48L3N2Zz4='>",
            fails="only-text",
        ),
        Example("<img alt='Logo' src=\"data:image/svg+xml,<svg><text>Witten</text></svg>\">", fails="text"),
        Example(
            "<img alt='Plan' src=\"data:image/svg+xml,<svg><path/><text>Ufer</text></svg>\">", fails="text"
        ),
    ),
    since="0.1",
    applies_to="img[src^='data:image/svg' i], input[type=image i][src^='data:image/svg' i]",
    only_if=is_visible,
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    drawing = Page(_svg(image.attr("src") or ""))
    written = " ".join(" ".join(text.text for text in drawing.select("svg text")).split())
    if not _WORD.search(written):
        return
    alt = " ".join((image.attr("alt") or "").split())
    is_mark = may_be_logo(image) or _MARK.search(f"{alt} {image.attr('title') or ''}")
    others = drawing.select("svg *:not(text, text *, g, title, desc, style, defs, rect:only-of-type)")
    is_stand_in = any(image.attr(name) for name in ("data-src", "data-srcset", "srcset"))
    is_same = alt.lower() == written.lower()
    if others or is_mark or is_stand_in or not is_same or image.closest("a[href='/']"):
        yield Problem(image, "text", {"text": excerpt(written)}, certain=False)
    else:
        yield Problem(image, "only-text", {"text": excerpt(written)})


def _svg(address: str) -> str:
    head, _comma, data = address.partition(",")
    if not head.lower().endswith(";base64"):
        return unquote(data)
    try:
        return b64decode(unquote_to_bytes(data)).decode(errors="replace")
    except ValueError:
        return ""
