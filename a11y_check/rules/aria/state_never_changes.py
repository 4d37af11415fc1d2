"""A state that a control tells is kept up to date by the script that reacts to it. Only where each script of the page can be read."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.handlers import reacts
from a11y_check.semantics.names import name
from a11y_check.semantics.script_code import are_all_read, texts
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_STATES = ("aria-expanded", "aria-pressed", "aria-checked", "aria-selected")
_BUTTON = '<button id="b" aria-expanded="false"%s>Mehr</button><div id="mehr" class="zu">Text</div>'


@Rule(
    title=_("State that stays as it is"),
    why=_("Screen readers go on saying “collapsed” or “not checked” after people have changed it."),
    fix=_("Let the script that reacts to the click set the attribute, too."),
    messages={"stays": _("“{name}” reacts to clicks, but no script of the page changes its {attribute}.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("4.1.2"), bitv("9.4.1.2a")),
    examples=(
        Example(_BUTTON % "", note=_("the script may come later")),
        Example(
            _BUTTON % ' onclick="auf(this)"'
            + "<script>function auf(b) { mehr.classList.toggle('zu'); b.ariaExpanded = 'true' }</script>"
        ),
        Example(
            _BUTTON % ' onclick="mehr.classList.toggle(`zu`)"'
            + '<script src="https://example.org/a.js"></script>',
            note=_("a script that cannot be read"),
        ),
        Example(_BUTTON % ' onclick="mehr.classList.toggle(`zu`)"', fails="stays"),
        Example(
            '<div role="checkbox" aria-checked="false" tabindex="0" id="c">Newsletter</div>'
            "<script>const c = document.getElementById('c'); c.onclick = () => c.classList.toggle('an')</script>",
            fails="stays",
        ),
    ),
    since="0.2",
    applies_to=":is([aria-expanded], [aria-pressed], [aria-checked], [aria-selected]):not(input, option, summary)",
    only_if=(is_exposed, lambda control, page: reacts(control, page, "click") and are_all_read(page)),
)
def check(control: Element, page: Page) -> Iterator[Problem]:
    done = [control.attr("onclick") or "", *texts(page)]
    for state in _STATES:
        word = state.removeprefix("aria-")
        if control.attr(state) is not None and not any(word in script.lower() for script in done):
            yield Problem(control, "stays", {"name": excerpt(name(control, page)), "attribute": state})
