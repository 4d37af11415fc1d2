"""Text is text, not part of a drawing that is shown as a picture. Logos may hold their name."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag

_TEXT = re.compile(r"<(?:text|tspan)\b[^>]*>([^<]*[^\s<][^<]*)<", re.IGNORECASE)


@Rule(
    title=_("Text inside a picture"),
    why=_("People with low vision cannot change its size, colour or letters."),
    fix=_("Is it a logo, or is the look of the letters what matters? If not, write it as text."),
    messages={"text": _("The picture holds the text “{text}”.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.4.5"), bitv("9.1.4.5a")),
    examples=(
        Example("<img alt='Kreis' src=\"data:image/svg+xml,<svg xmlns='x'><circle r='9'/></svg>\">"),
        Example('<img alt="Das Rathaus" src="rathaus.svg">', note="only what the page itself holds is read"),
        Example("<img alt='Kurse' src=\"data:image/svg+xml,<svg><text>Kurse</text></svg>\">", fails="text"),
    ),
    since="0.1",
    applies_to="img[src^='data:image/svg'], input[type=image i][src^='data:image/svg']",
    only_if=is_shown,
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    written = _TEXT.search(unquote((image.attr("src") or "").partition(",")[2]))
    if written:
        yield Problem(image, "text", {"text": excerpt(" ".join(written[1].split()))})
