"""A sign that means yes, no, free or full is followed by the word. The names of signs differ from one screen reader to the next."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import blocks_tagged, excerpt, is_filled, shown_text
from a11y_check.semantics.text_search import blocks_with_word
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import bitv, wcag

_SIGN = re.compile("[✓✔✗✘✕✖☑☒☐✅❌●○◯◉■□▲▼◆\U0001f534\U0001f7e0-\U0001f7eb\U0001f535\u2605\u2606]")
_ENDS = re.compile(f"{_SIGN.pattern}\ufe0f?$")


@Rule(
    title=_("Sign in place of a word"),
    why=_(
        "Signs and their colours mean different things to people, and screen readers leave many of them out."
    ),
    fix=_("Is the meaning written too? Add the word, such as “yes” or “free”."),
    messages={"sign": _("“{text}” has only a sign where a word should be.")},
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(
        wcag("1.1.1"),
        wcag("1.4.1"),
        bitv("9.1.4.1"),
    ),
    examples=(
        Example("<table><tr><th>Aufzug<td>✓ ja</table>"),
        Example("<p>Büro Nord: 🟢 geöffnet</p>"),
        Example("<p>✓ Kostenlos</p>"),
        Example("<p>1 ● 2 ● 3</p>"),
        Example("<table><tr><th>Aufzug<td>✓</table>", fails="sign"),
        Example("<p>Büro Nord: 🟢</p>", fails="sign"),
        Example("<p>Bewertung: ★★★☆☆</p>", fails="sign"),
        Example("<p>Büro Nord <span>●</span></p>", fails="sign"),
    ),
    since="0.1",
    applies_to=blocks_tagged("p", "li", "dd", "td", "div", "h2", "h3", "h4"),
    only_if=is_filled,
    suspects=blocks_with_word(_SIGN),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = shown_text(element, page)
    if _ENDS.search(text) and (element.tag == "td" or re.search(r"\w", text)) and not _is_said(element, page):
        yield Problem(element, "sign", {"text": excerpt(text)})


def _is_said(element: Element, page: Page) -> bool:
    named = element.select("[aria-label], [title], [role=img]")
    return bool(named) or any(
        is_shown(part, page) for part in element.select("a[href], button, input, svg, img")
    )
