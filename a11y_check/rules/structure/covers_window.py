"""Bars that stay in place leave room to read, also at 200 % zoom."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.media import Screen
from a11y_check.semantics.declaring import declaring
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_visible
from a11y_check.standards.references import wcag

_ZOOMED = Screen(640, 512)
_placed = declaring("position", among="body *:not(dialog, [role*=dialog])")


def _bars(page: Page) -> list[Element]:
    """Bars that stay at the edges of the window."""
    return list(_kept(page))


@Rule(
    title=_("Bar that covers much of the window"),
    why=_("Who enlarges the page sees little but the bar, and the focus goes on beneath it."),
    fix=_("Can one still read at 200 % zoom? Let the bar scroll away in low windows."),
    messages={
        "covers": _("This {tag} element stays in place and covers {share} % of the window at 200 % zoom."),
        "together": _("With others, this {tag} element covers {share} % of the window at 200 % zoom."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.4.10"),
        wcag("2.4.11"),
    ),
    examples=(
        Example('<div style="position: sticky; top: 0; height: 60px"><p>Stadt</p></div>'),
        Example('<div style="height: 400px"><p>Stadt</p></div>'),
        Example(
            '<div role="dialog" aria-label="Hinweis" style="position: fixed; height: 400px"><p>Stadt</p></div>'
        ),
        Example('<div style="position: fixed; top: 0; height: 400px"><p>Stadt</p></div>', fails="covers"),
        Example('<div style="position: sticky; top: 0; height: 60vh"><p>Stadt</p></div>', fails="covers"),
        Example(
            '<div style="position: fixed; top: 0; height: 40vh"><p>Stadt</p></div>'
            '<div style="position: fixed; bottom: 0; height: 30vh"><p>Notruf</p></div>',
            fails="together",
        ),
    ),
    since="0.1",
    applies_to=_bars,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    height, whole = _kept(page).get(element, 0), sum(_kept(page).values())
    first = next(iter(_kept(page)), None)
    if height >= _ZOOMED.height / 2:
        yield Problem(element, "covers", {"tag": element.tag, "share": round(100 * height / _ZOOMED.height)})
    elif element is first and whole >= _ZOOMED.height / 2:
        share = min(round(100 * whole / _ZOOMED.height), 100)
        yield Problem(element, "together", {"tag": element.tag, "share": share})


@once_per_page
def _kept(page: Page) -> dict[Element, float]:
    """The heights of the bars that stay at the edges of the window."""
    bars = (bar for bar in _placed(page) if is_visible(bar, page) and has_content(bar, page))
    return {bar: height for bar in bars if (height := _height(bar, page))}


def _height(element: Element, page: Page) -> float:
    found = styles(page, _ZOOMED)
    height = found.length(element, "height", _ZOOMED.height) or found.length(
        element, "min-height", _ZOOMED.height
    )
    fixed = found.text(element, "position") in ("fixed", "sticky")
    return height if fixed and height and height < _ZOOMED.height else 0
