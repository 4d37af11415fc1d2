"""An icon that alone shows what a control does stands out from its ground: 3:1. Logos and what is switched off need no contrast.

Icons in the colour of the text are looked at, drawn or from an icon font; those of several colours are left out.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.colours import told
from a11y_check.semantics.icons import icons, look_of_icon
from a11y_check.semantics.legibility import may_be_logo, may_be_switched_off
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import bitv, wcag

_NEEDED = 3
_DRAWN = '<svg fill="currentColor"><path d="M0 0h9v9z"/></svg>'
_FONT = "<style>.lupe::before {{ content: '\\e900' }} a {{ color: {} }}</style><a href=/ aria-label=Suche><i class=lupe></i></a>"


def _with_icons(page: Page) -> list[Element]:
    """The links and buttons that only an icon shows."""
    return list(icons(page))


@Rule(
    title=_("Icon that is too pale"),
    why=_("People with low vision do not see that there is something to press."),
    fix=_("Choose a darker colour for the icon, or a lighter one on a dark ground: it needs 3:1."),
    messages={
        "low": _("The icon of “{name}” has a contrast of {ratio}:1 ({colour} on {background}); it needs 3:1.")
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.11"), bitv("9.1.4.11")),
    examples=(
        Example(f'<button aria-label="Suche" style="color: #767676; background: #fff">{_DRAWN}</button>'),
        Example(
            f'<button style="color: #bbb; background: #fff">{_DRAWN} Suche</button>',
            note=_("a text beside it"),
        ),
        Example(
            f'<style>svg {{ fill: #000 }}</style><a href="/" aria-label="Suche" style="color: #bbb">{_DRAWN}</a>',
            note=_("painted by a style sheet"),
        ),
        Example(
            f'<button aria-label="Suche" aria-disabled="true" style="color: #bbb; background: #fff">{_DRAWN}</button>'
        ),
        Example(
            f'<button aria-label="Suche" style="color: #bbb; background: #fff">{_DRAWN}</button>', fails="low"
        ),
        Example(_FONT.format("#bbb"), fails="low"),
        Example(
            '<a href="/" aria-label="Suche" style="background: #fff"><svg><path fill="#ccc" d="M0 0h9v9z"/></svg></a>',
            fails="low",
        ),
        Example(
            '<a href="/" aria-label="Suche"><svg><path fill="#ccc" d="M0 0h9"/><path d="M0 0h9v9z"/></svg></a>',
            note=_("black as well"),
        ),
    ),
    since="0.2",
    applies_to=_with_icons,
)
def check(control: Element, page: Page) -> Iterator[Problem]:
    icon = icons(page)[control]
    seen = look_of_icon(icon, page)
    if seen is None or not 1 < seen.most < _NEEDED:
        return
    colours = {"colour": seen.text.css, "background": seen.below.css}
    values = {"name": excerpt(name(control, page)), "ratio": told(seen.most), **colours}
    sure = (
        seen.is_sure
        and not may_be_logo(icon)
        and not may_be_switched_off(icon)
        and icon.select_one("use") is None
    )
    yield Problem(control, "low", values, certain=sure)
