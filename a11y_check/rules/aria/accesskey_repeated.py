"""Each shortcut key of the page belongs to one element."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_shown
from a11y_check.standards.references import norm


@Rule(
    title=_("Shortcut key used twice"),
    why=_("The key does something else than people expect, or nothing at all."),
    fix=_("Give each element a key of its own, or better leave out shortcut keys."),
    messages={"repeated": _("{count} elements have the shortcut key “{key}”; this is the second.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "HTML",
            "The accesskey attribute",
            "https://html.spec.whatwg.org/multipage/interaction.html#the-accesskey-attribute",
        ),
    ),
    examples=(
        Example('<a href="/" accesskey="s">Start</a><a href="/k/" accesskey="k">Kontakt</a>'),
        Example('<a href="/" accesskey="s">Start</a><a hidden href="/" accesskey="s">Start</a>'),
        Example(
            '<a href="/" accesskey="s">Start</a><a href="/k/" accesskey="S">Kontakt</a>', fails="repeated"
        ),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: bool(page.select("[accesskey]")),
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    found: dict[str, list[Element]] = {}
    for element in page.select("[accesskey]"):
        for key in (element.attr("accesskey") or "").lower().split() if is_shown(element, page) else []:
            found.setdefault(key, []).append(element)
    for key, elements in found.items():
        if len(elements) > 1:
            yield Problem(elements[1], "repeated", {"key": excerpt(key), "count": len(elements)})
