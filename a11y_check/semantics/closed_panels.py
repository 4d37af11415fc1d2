"""Panels that a button or a tab opens: closed as the page comes, yet content like any other for who opens them.

A panel is what a control with aria-expanded="false", or a tab, refers to, else what comes right after such a button or
its heading (ARIA Authoring Practices, patterns accordion, disclosure and tabs). Menus, searches and what opens above the
page are none: they repeat what is elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page, parent

_CONTROLS = ":is(button, a, [role=button i])[aria-expanded=false i], [role=tab i]"
_NO_CONTROLS = "[data-toggle=dropdown i], [data-bs-toggle=dropdown i]"
_AROUND = "nav, header, [role=navigation i], [role=banner i], [role=search i]"
_MENUS = "nav, [role=navigation i], [role=menu i]"
_NO_PANELS = (
    f"{_MENUS}, dialog, menu, search, [popover], [aria-modal=true i], [role=dialog i], [role=alertdialog i],"
    " [role=listbox i], [role=tooltip i], [role=tree i], [role=search i]"
)
_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "dt")
#: Found by a search in the page, which opens it: https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
_FOUND_BY_SEARCH = "[hidden=until-found i]"


@once_per_page
def closed_panels(page: Page) -> dict[Element, list[Element]]:
    """The panels, and what opens each of them: nothing for those that a search in the page opens."""
    panels: dict[Element, list[Element]] = {panel: [] for panel in page.select(_FOUND_BY_SEARCH)}
    for control in page.select(_CONTROLS):
        if control.matches(_NO_CONTROLS) or _has_popup(control) or control.closest(_AROUND) is not None:
            continue
        for panel in _opened_by(control, page):
            if panel.closest(_NO_PANELS) is None and panel.select_one(_MENUS) is None:
                panels.setdefault(panel, []).append(control)
    return panels


def _has_popup(control: Element) -> bool:
    return (control.attr("aria-haspopup") or "false").strip().lower() != "false"


def _opened_by(control: Element, page: Page) -> Iterator[Element]:
    written = (
        control.attr(name) or "" for name in ("aria-controls", "data-bs-target", "data-target", "href")
    )
    names = next(filter(None, written), "")
    if names:
        for name in names.split():
            yield from page.ids.get(name.removeprefix("#"), [])[:1]
    elif control.attr("role") is None:
        around = parent(control)
        beside = around if around is not None and around.tag in _HEADINGS else control
        following = next((e for e in beside.next_siblings if isinstance(e, Element)), None)
        if following is not None:
            yield following
