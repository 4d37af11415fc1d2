"""Shortcut keys of a page get in the way of those that people have. Digits are seldom taken."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm


@Rule(
    title=_("Shortcut keys"),
    why=_(
        "Browsers and screen readers have their own keys. The page takes them away, and nobody sees that it has some."
    ),
    fix=_(
        "Does anyone need them? Landmarks, headings and a skip link do the same. If so, tell them on the page."
    ),
    messages={"letters": _("Letters as shortcut keys: {count}, the first of them “{key}”.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm("WebAIM: Keyboard accessibility", url="https://webaim.org/techniques/keyboard/accesskey"),
    ),
    examples=(
        Example('<a href="/">Start</a>'),
        Example('<a href="/" accesskey="0">Start</a>', note=_("a digit")),
        Example('<a href="/" accesskey="s">Start</a>', fails="letters"),
    ),
    since="0.2",
    applies_to="html",
    only_if=lambda _root, page: bool(page.select("[accesskey]")),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    keyed = [
        e
        for e in page.select("[accesskey]")
        if (e.attr("accesskey") or "").strip()[:1].isalpha() and is_shown(e, page)
    ]
    if keyed:
        key = excerpt((keyed[0].attr("accesskey") or "").strip())
        yield Problem(keyed[0], "letters", {"count": len(keyed), "key": key})
