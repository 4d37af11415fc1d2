"""An element that is made a button or the like reacts to keys too."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, outwards
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.handlers import reacts
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag
from a11y_check.standards.words import words

_WIDGETS = words(
    "button checkbox link menuitem menuitemcheckbox menuitemradio option radio switch tab treeitem"
)


@Rule(
    title=_("Home-made control that may not hear keys"),
    why=_(
        "Browsers press only real buttons with Enter and Space. Here the keyboard gets the focus, and then nothing happens."
    ),
    fix=_("Does it work with Enter and Space? Best use a real button or link."),
    messages={"deaf": _("The {role} “{text}” reacts to a click, but to no key.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("2.1.1"),
        bitv("9.2.1.1a"),
    ),
    examples=(
        Example('<button onclick="oeffne()">Menü</button>'),
        Example('<div role="button" tabindex="0" onclick="oeffne()" onkeydown="taste(event)">Menü</div>'),
        Example(
            '<div onkeyup="taste(event)"><span role="button" tabindex="0" onclick="oeffne()">Menü</span></div>'
        ),
        Example(
            '<div role="button" tabindex="0" onclick="oeffne()" id="m">Menü</div>'
            '<script>document.addEventListener("keydown", taste)</script>'
        ),
        Example('<div role="button" tabindex="0" onclick="oeffne()">Menü</div>', fails="deaf"),
        Example(
            '<div role="button" tabindex="0" id="m">Menü</div><script>$("#m").click(() => zeige())</script>',
            fails="deaf",
        ),
    ),
    since="0.1",
    applies_to="body [tabindex][role]:not(a[href], button, input, select, textarea, summary, area)",
    only_if=(
        is_exposed,
        lambda element, page: (
            reacts(element, page, "click") and is_focusable(element, page) and role(element, page) in _WIDGETS
        ),
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if not any(reacts(around, page, "keydown", "keyup", "keypress") for around in outwards(element)):
        values = {"role": role(element, page), "text": excerpt(shown_text(element, page))}
        yield Problem(element, "deaf", values)
