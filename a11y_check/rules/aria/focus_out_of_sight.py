"""A link, button or field that the keyboard reaches is to be seen, at the latest when it has the focus."""

from collections.abc import Iterator
from itertools import filterfalse

from a11y_check.page import Element, Page, is_html, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import is_in_tab_order
from a11y_check.semantics.focus_styles import comes_into_sight
from a11y_check.semantics.names import name
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed, is_visible
from a11y_check.standards.references import bitv, wcag

#: Style sheets draw boxes to tick, sliders and buttons for files in place of the real ones.
_CONTROLS = "a[href], button, select, textarea, input:not([type=hidden i], [type=checkbox i], [type=radio i], [type=range i], [type=file i])"
_AWAY = "position: absolute; left: -9999px"
_SKIP = '<a class="s" href="#m">Zum Inhalt</a><main id="m">Text</main>'


@Rule(
    title=_("Focus out of sight"),
    why=_("People who see and use the keyboard do not know where they are, for one step or for many."),
    fix=_(
        "Does it come into sight with the focus? Show it with :focus, or hide it from the keyboard too, with visibility: hidden."
    ),
    messages={"unseen": _("The keyboard reaches “{text}”, which is out of sight.")},
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.4.7"), bitv("9.2.4.7")),
    examples=(
        Example(f"<style>.s {{ {_AWAY} }} .s:focus {{ left: 0 }}</style>{_SKIP}"),
        Example(f"<style>.s:not(:focus) {{ {_AWAY} }}</style>{_SKIP}"),
        Example(f"<style>.s:not(:active, :focus) {{ {_AWAY} }}</style>{_SKIP}"),
        Example(f"<style>.s:not(:focus):not(.\\:focus) {{ {_AWAY} }}</style>{_SKIP}"),
        Example(f"<style>.s {{ {_AWAY}; visibility: hidden }}</style>{_SKIP}"),
        Example('<a href="/" style="text-indent: -9px; background: url(l.svg)">A</a>', note=_("a picture")),
        Example(f'<input type="range" aria-label="Dauer" style="{_AWAY}">'),
        Example(f"<style>.s {{ {_AWAY} }}</style>{_SKIP}", fails="unseen"),
        Example('<div style="opacity: 0"><button>Menü</button></div>', fails="unseen"),
        Example(f'<input aria-label="Nichts eintragen" style="{_AWAY}">', fails="unseen"),
    ),
    since="0.2",
    applies_to=_CONTROLS,
    suspects=lambda page: _out_of_sight(page),
    only_if=(is_exposed, is_in_tab_order),
)
def check(control: Element, page: Page) -> Iterator[Problem]:
    yield Problem(control, "unseen", {"text": excerpt(name(control, page))})


def _out_of_sight(page: Page) -> list[Element]:
    """The first control in each part that style sheets conceal; parts of the same classes count once."""
    found: dict[str, Element] = {}
    controls = is_exposed.among(page.select(_CONTROLS), page) if sheets(page).are_complete else []
    unseen = filterfalse(frozenset(is_visible.among(controls, page)).__contains__, controls)
    for control in filter(is_html, unseen):
        appears = comes_into_sight(control, page) or control.attr("onfocus") is not None
        part = _part(control, page)
        if is_in_tab_order(control, page) and not appears and not _is_replaced(control, part, page):
            found.setdefault(f"{part.tag} {part.attr('class')}", control)
    return list(found.values())


def _part(control: Element, page: Page) -> Element:
    """The outermost element around the control that is out of sight as well."""
    part, around = control, parent(control)
    while around is not None and not is_visible(around, page):
        part, around = around, parent(around)
    return part


def _is_replaced(control: Element, part: Element, page: Page) -> bool:
    """Only its letters are out of sight, or it is a field that lies unseen over what is drawn for it."""
    found = styles(page)
    lies_over = not control.matches("a, button") and not found.text(part, "opacity").strip("0.%")
    return lies_over or (found.length(part, "text-indent") or 0) < 0 or found.font_size(part) == 0
