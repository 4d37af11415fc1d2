"""What is seen on a control is in its name, word by word. Abbreviations and signs may be spoken otherwise."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.semantics.visible_labels import (
    is_in_name,
    is_sign,
    may_be_icon,
    may_be_shortened,
    named_otherwise,
    visible_text,
    words,
)
from a11y_check.standards.aria import LINKS
from a11y_check.standards.references import act, bitv, wcag

_CONTROLS = LINKS | {
    *("button", "checkbox", "gridcell", "menuitem", "menuitemcheckbox", "menuitemradio"),
    *("option", "radio", "switch", "tab", "treeitem"),
}
_MANY_WORDS = 12  # a whole teaser: what of it is the label, only people can say


@Rule(
    title=_("Name without the visible text"),
    why=_("People who speak to their computer say what they see, and the control does not listen."),
    fix=_("Begin the hidden name with the very words that are visible, or take the hidden name away."),
    messages={"differs": _("“{label}” is to be seen, but the name is “{name}”.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("2.5.3"), bitv("9.2.5.3a"), act("2ee8b8")),
    examples=(
        Example('<a href="/kurse/" aria-label="Mehr über Sprachkurse">Mehr</a>'),
        Example('<button aria-label="Schließen">X</button>', note=_("a sign")),
        Example('<a href="/" aria-label="Montag, 8 bis 12 Uhr">Mo, 8–12</a>', note=_("shortened")),
        Example('<a href="/" aria-label="E-Mail schreiben">Email schreiben</a>', note=_("another hyphen")),
        Example(
            '<button aria-label="Suche">Suche <kbd>Strg</kbd>+<kbd>K</kbd></button>', note=_("keys to press")
        ),
        Example(
            '<a href="/" aria-label="Mo 8 Uhr"><b style="margin: 1ex">Mo</b><i>8 Uhr</i></a>',
            note=_("parted by a margin"),
        ),
        Example('<button aria-label="Anmelden">Suchen</button>', fails="differs"),
        Example('<a href="/" aria-label="Kurse in Wittenberg">Kurse in Witten</a>', fails="differs"),
        Example('<input type="submit" value="Suchen" aria-label="Los">', fails="differs"),
        Example('<a href="/">Mehr <b>über Kurse</b></a>'),
        Example('<h3 id="k">Sprachkurs <a href="/" aria-labelledby="k">Mehr</a></h3>'),
        Example('<a href="/">Kurse <span class="sr-only">in Witten</span> ansehen</a>', fails="differs"),
    ),
    since="0.1",
    applies_to=named_otherwise,
    only_if=(
        is_exposed,
        lambda control, page: role(control, page) in _CONTROLS and bool(_label(control, page)),
    ),
)
def check(control: Element, page: Page) -> Iterator[Problem]:
    label, said = _label(control, page), name(control, page)
    if is_sign(label) or is_in_name(label, said) or (words(said) and may_be_shortened(label, said)):
        return
    if control.tag != "input" and is_in_name(visible_text(control, page, with_gaps=True), said):
        return
    is_own = control.attr("aria-label") is not None or control.attr("aria-labelledby") is not None
    sure = is_own and not may_be_icon(label, control, page) and len(words(label)) < _MANY_WORDS
    yield Problem(control, "differs", {"label": excerpt(label), "name": excerpt(said)}, certain=sure)


def _label(control: Element, page: Page) -> str:
    if control.tag == "input":
        shows_value = (control.attr("type") or "").strip().lower() in ("submit", "button", "reset")
        return (control.attr("value") or "") if shows_value else ""
    return visible_text(control, page)
