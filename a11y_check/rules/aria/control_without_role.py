"""What is clicked and has the focus says what it is. Where a script adds the handler, it is asked: the script may add a role."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_focusable
from a11y_check.semantics.handlers import is_written, reacts
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import PRESENTATIONAL, explicit_role
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, norm, wcag

_CONTROLS = "a[href], area, audio, button, details, embed, iframe, input, label, object, select, summary, textarea, video"
_KEYS = ("keydown", "keyup", "keypress")
_F59 = "https://www.w3.org/WAI/WCAG22/Techniques/failures/F59"
_LONG = 100  # a region in which things can be clicked


@Rule(
    title=_("Control that does not say what it is"),
    why=_("A screen reader reads out the words only: nobody hears that something can be done there."),
    fix=_("Use a button or a link. If that cannot be, give it a role, such as role=button."),
    messages={
        "control": _("The {tag} element “{text}” can be clicked and has the focus, but has no role."),
        "parts": _("The {tag} element has the focus and hears keys, but what is clicked in it has no role."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), norm("WCAG failure F59", url=_F59)),
    examples=(
        Example('<button onclick="oeffne()">Kurse</button>'),
        Example('<div role="button" tabindex="0" onclick="oeffne()" onkeydown="taste(event)">Kurse</div>'),
        Example(
            '<div tabindex="0" onclick="zaehle()"><a href="/kurse/">Kurse</a></div>', note=_("a link inside")
        ),
        Example('<div tabindex="0" onclick="oeffne()" onkeydown="taste(event)">Kurse</div>', fails="control"),
        Example('<img src="k.png" alt="Kurse" tabindex="0" onclick="oeffne()">', fails="control"),
        Example(
            '<div tabindex="0" id="k">Kurse</div><script>document.getElementById("k").onclick = oeffne</script>',
            fails="control",
        ),
        Example(
            '<div tabindex="0" onkeydown="taste(event)"><p onclick="oeffne()">Kurse</p></div>', fails="parts"
        ),
    ),
    since="0.2",
    applies_to=f"body [tabindex]:not([tabindex^='-']):not({_CONTROLS})",
    only_if=lambda element, page: (
        reacts(element, page, "click", *_KEYS)
        and explicit_role(element) in ("", "generic", *PRESENTATIONAL)
        and is_focusable(element, page)
        and is_exposed(element, page)
        and not element.select(f"{_CONTROLS}, [role]")
        and element.closest("button, a[href], label, summary") is None
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    text = name(element, page) or shown_text(element, page)
    if reacts(element, page, "click") and text and len(text) < _LONG:
        values = {"tag": element.tag, "text": excerpt(text)}
        yield Problem(element, "control", values, certain=is_written(element, "click"))
    elif any(reacts(part, page, "click") for part in element.select("*")):
        yield Problem(element, "parts", {"tag": element.tag}, certain=False)
