"""The outline that shows the focus stands out from what is around it. Only colours that style sheets choose for it are judged."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.colours import contrast, told
from a11y_check.semantics.field_frames import behind
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.focus_styles import changes_with_focus, focus_colour
from a11y_check.semantics.styles import styles
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import bitv, wcag

_NEEDED = 3
_LINK = "<style>body { background: #fff } a:focus { outline: 2px solid %s }</style><a href=/kurse/>Kurse</a>"


@Rule(
    title=_("Focus that is hard to see"),
    why=_("People with low vision who use the keyboard do not find where they are."),
    fix=_("Does anything else show the focus? If not, choose a darker or lighter outline: it needs 3:1."),
    messages={"low": _("The outline of the focus has a contrast of {ratio}:1; it needs 3:1.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.11"), wcag("2.4.7"), bitv("9.1.4.11")),
    examples=(
        Example(_LINK % "navy"),
        Example("<a href=/kurse/>Kurse</a>", note=_("the browser's own outline")),
        Example(_LINK % "#eee; background: gold", note=_("the background changes, too")),
        Example(_LINK % "#eee", fails="low"),
        Example(_LINK % "rgba(0, 0, 128, .2)", fails="low"),
    ),
    since="0.2",
    applies_to="a[href], button, input, select, textarea, summary, [tabindex]",
    only_if=lambda element, page: (
        focus_colour(element, page) is not None
        and is_in_tab_order(element, page)
        and is_visible(element, page)
        and not changes_with_focus(element, page)
    ),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    outline, outer = focus_colour(element, page), behind(element, page)
    inner = styles(page).colour(element, "background-color")
    if outline is None or outer is None or inner is None:
        return
    own = inner.over(outer)
    ratio = max(contrast(outline.over(around), around) for around in (outer, own))
    if ratio < _NEEDED:
        yield Problem(element, "low", {"ratio": told(ratio)})
