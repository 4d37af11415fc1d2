"""The tab key stops only where something can be done. Boxes that scroll may have the focus; plain text may not."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import tab_index
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm

_TEXT = ":is(p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, span, strong, a:not([href]))[tabindex]"

#: Around more than text: what a script does with it needs a role, and one in which something can be done.
_BOXES = ":is(article, div, form, ol, section, table, ul, [role=list], [role=table])[tabindex]"
_PASSIVE = "[role=list], [role=listitem], [role=table], [role=heading], [role=paragraph]"
_LANDMARKS = ", ".join(
    f"[role={role}]"
    for role in ("banner", "complementary", "contentinfo", "form", "main", "navigation", "search")
)
#: What stands in one of them is another rule.
_CONTROLS = f"a[href], button, summary, label, [role]:not({_PASSIVE}, {_LANDMARKS})"


@Rule(
    title=_("Tab key stops at plain text"),
    why=_(
        "People who use the keyboard press the key once more for nothing. Screen readers read text anyway."
    ),
    fix=_("Take the tabindex away. Where a script reacts to keys, say with a role what it is."),
    messages={
        "text": _("The tab key stops at the {tag} element “{text}”, where there is nothing to do."),
        "box": _("The tab key stops at this {tag} element: “{text}”. What is there to do?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(
        norm(
            "HTML",
            "The tabindex attribute",
            "https://html.spec.whatwg.org/multipage/interaction.html#the-tabindex-attribute",
        ),
    ),
    examples=(
        Example("<p>Text</p>"),
        Example('<h2 tabindex="-1">Kurse</h2>', note=_("a script may send the focus here")),
        Example('<li tabindex="0" role="option">Kurse</li>', note=_("a control")),
        Example('<button><span tabindex="0">Menü</span></button>', note=_("a control")),
        Example('<p tabindex="0">Text</p>', fails="text"),
        Example('<p>Text <span tabindex="0">und mehr</span></p>', fails="text"),
        Example('<a tabindex="0">Mehr laden</a>', fails="text"),
        Example('<div tabindex="0" style="overflow: auto; height: 9em">Text</div>', note=_("it scrolls")),
        Example('<div tabindex="0"><h2>Kurse</h2><p>Text</p></div>', fails="box"),
        Example('<main role="main"><div tabindex="0">Text</div></main>', fails="box"),
        Example('<div role="list" tabindex="0"><i role="listitem">Kurse</i></div>', fails="box"),
    ),
    since="0.1",
    applies_to=f"{_TEXT}, {_BOXES}",
    only_if=lambda element, page: is_exposed(element, page) and (tab_index(element) or 0) >= 0,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    handles = any(attribute.startswith("on") for attribute in element.attrs)
    if tab_index(element) is None or handles or element.closest(_CONTROLS) is not None:
        return
    is_box = element.matches(_BOXES)
    text = shown_text(element, page)
    if not is_box or (text and not _may_scroll(element, page)):
        yield Problem(element, "box" if is_box else "text", {"tag": element.tag, "text": excerpt(text)})


def _may_scroll(box: Element, page: Page) -> bool:
    ways = styles(page).overflow(box)
    return not sheets(page).are_complete or any(way not in ("visible", "hidden", "clip") for way in ways)
