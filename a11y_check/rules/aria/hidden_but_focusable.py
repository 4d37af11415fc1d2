"""The keyboard reaches nothing that is hidden from assistive technology."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.modals import lies_behind
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_shown, is_visible
from a11y_check.standards.references import act, bitv, wcag

#: A page that is hidden as a whole is another rule's.
_HIDDEN = "[aria-hidden=true i]:not(html, body)"


@Rule(
    title=_("Keyboard reaches something hidden"),
    why=_("The screen reader falls silent, and nobody knows where the focus is."),
    fix=_("Take aria-hidden away, or take the element out of the tab order too."),
    messages={
        "itself": _("The element {tag} has aria-hidden and can be reached with the keyboard."),
        "inside": _("The element {tag} inside a part with aria-hidden can be reached with the keyboard."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("6cfa84")),
    examples=(
        Example('<p aria-hidden="true">Zierrat</p>'),
        Example('<div aria-hidden="true"><a href="/kurse/" tabindex="-1">Kurse</a></div>'),
        Example(
            '<nav aria-hidden="true"><a href="/kurse/">Kurse</a></nav><div role="dialog" aria-modal="true">Los?</div>'
        ),
        Example('<div aria-hidden="true"><a href="/kurse/">Kurse</a></div>', fails="inside"),
        Example('<button aria-hidden="true">Menü</button>', fails="itself"),
        Example(
            '<script src="m.js"></script><div tabindex="0" aria-hidden="true" style="opacity: 0"></div>',
            fails="itself",
            note=_("a question: a script may send the focus on"),
        ),
    ),
    since="0.1",
    applies_to=_HIDDEN,
    only_if=(is_shown, lambda element, page: not lies_behind(element, page)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if is_in_tab_order(element, page):
        yield Problem(element, "itself", {"tag": element.tag}, certain=not _is_guard(element, page))
    elif not _is_inside_another(element):
        for part in element.select("*"):
            if is_in_tab_order(part, page):
                yield Problem(part, "inside", {"tag": part.tag}, certain=not _passes_focus_on(part, page))


def _is_guard(element: Element, page: Page) -> bool:
    """Nothing in it, and nothing to be seen: a script may use it to keep the focus inside of a dialogue."""
    return not has_content(element, page) and not is_visible(element, page) and bool(page.select("script"))


def _passes_focus_on(element: Element, page: Page) -> bool:
    """A script speaks of the element and of the focus: perhaps it sends the focus elsewhere."""
    identifier = element.attr("id")
    scripts = [script.text for script in page.select("script:not([src])")] if identifier else []
    return any(identifier in text and "focus" in text for text in scripts if identifier)


def _is_inside_another(element: Element) -> bool:
    around = parent(element)
    return around is not None and around.closest(_HIDDEN) is not None
