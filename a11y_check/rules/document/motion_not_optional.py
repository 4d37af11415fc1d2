"""Who has asked the system for less motion gets less of it. What scripts do is not seen."""

from collections.abc import Iterator

from a11y_check.once import once_per_page
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.css.sheet import StyleRule
from a11y_check.semantics.declaring import declaring, own_value
from a11y_check.semantics.style_sheets import sheets
from a11y_check.semantics.styles import styles
from a11y_check.standards.references import wcag

_ALL = "html, body, body *"
_PARALLAX = "[data-parallax], [data-jarallax], [data-rellax-speed], [data-stellar-background-ratio]"


@once_per_page
def _asks(page: Page) -> bool:
    """The style sheets ask for the wish, whatever they make of it."""
    return any(
        "prefers-reduced-motion" in query
        for entry in sheets(page).entries
        if isinstance(entry, StyleRule)
        for query in entry.context.media
    )


def _moving(page: Page) -> list[Element]:
    """What moves of itself while people scroll."""
    styled = declaring("scroll-behavior", "background-attachment", among=_ALL)(page)
    return page.in_order({*page.select(_PARALLAX), *(e for e in styled if _moves(e, page))}, _ALL)


@Rule(
    title=_("Motion for those who asked for less"),
    why=_("Gliding pages and backgrounds make people with a vestibular disorder dizzy."),
    fix=_(
        "Is it left out for people who ask for less motion? Put it under @media (prefers-reduced-motion: no-preference)."
    ),
    messages={
        "scroll": _("The page glides when it scrolls."),
        "background": _("The background of this {tag} element stands still while the text moves over it."),
    },
    severity=Severity.REVIEW,
    owner=Owner.DEVELOPER,
    references=(wcag("2.3.3"),),
    examples=(
        Example(
            "<style>@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }</style><p>Kurse</p>"
        ),
        Example(
            "<style>html { scroll-behavior: smooth } @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }</style><p>Kurse</p>"
        ),
        Example("<style>html { scroll-behavior: smooth }</style><p>Kurse</p>", fails="scroll"),
        Example('<div style="background: url(a.jpg) fixed"><p>Kurse</p></div>', fails="background"),
        Example('<section data-parallax="scroll"><p>Kurse</p></section>', fails="background"),
    ),
    since="0.1",
    applies_to=_moving,
    only_if=lambda _element, page: not _asks(page),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if own_value(element, page, "scroll-behavior") == "smooth":
        if element.tag in ("html", "body", "main"):
            yield Problem(element, "scroll")
    else:
        yield Problem(element, "background", {"tag": element.tag})


def _moves(element: Element, page: Page) -> bool:
    if own_value(element, page, "scroll-behavior") == "smooth":
        return True
    attached = own_value(element, page, "background-attachment")
    return "fixed" in attached and "url(" in styles(page).text(element, "background-image")
