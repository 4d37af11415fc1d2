"""The page begins at its beginning, not in one of its fields. A dialogue may choose where it begins, and mistakes come first."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.names import name
from a11y_check.semantics.script_code import scripts
from a11y_check.semantics.script_starts import at_once
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm

_ELSEWHERE = "dialog *, [role=dialog i] *, [popover] *, [role=alert i]"
_FOCUSES = re.compile(
    r"""(?:getElementById\(\s*|querySelector\(\s*|\$\(\s*)["']#?([\w-]+)["']\s*\)\.(?:focus\(|trigger\(\s*["']focus)"""
)


def _focused(page: Page) -> list[Element]:
    """What asks for the focus, and what a script gives it as soon as the page is there."""
    started = (at_once(script, page) for script in scripts(page) if "focus" in script.text)
    ids = [name for code in started for name in _FOCUSES.findall(code)]
    given = [element for name in ids for element in page.ids.get(name, [])[:1]]
    return page.in_order({*page.select("[autofocus]"), *given})


@Rule(
    title=_("Page begins in the middle"),
    why=_("A screen reader starts in the field, and people never hear the heading and the text before it."),
    fix=_("Is filling in this field all that the page is for? If not, take autofocus away."),
    messages={"jumps": _("The focus goes to “{name}” as soon as the page is open.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "HTML",
            "The autofocus attribute",
            "https://html.spec.whatwg.org/multipage/interaction.html#the-autofocus-attribute",
        ),
    ),
    examples=(
        Example("<label>Suche <input></label>"),
        Example("<dialog open><label>Suche <input autofocus></label></dialog>", note=_("a dialogue")),
        Example(
            '<div role="alert" tabindex="-1" autofocus>Bitte den Namen angeben</div>',
            note=_("what went wrong"),
        ),
        Example("<label>Suche <input id=s></label><script>function los() { s.focus() }</script>"),
        Example(
            "<label>Suche <input id=s></label><script>$(() => { $('#los').click(() => $('#s').focus()) })</script>",
            note=_("on a click"),
        ),
        Example("<label>Suche <input autofocus></label>", fails="jumps"),
        Example(
            "<label>Nummer <input id=n></label><script>window.onload = () => { document.getElementById('n').focus() }</script>",
            fails="jumps",
        ),
    ),
    since="0.1",
    applies_to=_focused,
    only_if=(is_focusable, lambda field, _page: not field.matches(_ELSEWHERE)),
)
def check(field: Element, page: Page) -> Iterator[Problem]:
    yield Problem(field, "jumps", {"name": excerpt(name(field, page))})
