"""What is marked as decoration is not at the same time marked as something that matters."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.focus import tab_index
from a11y_check.semantics.roles import (
    PRESENTATIONAL,
    explicit_role,
    has_presentational_conflict,
    implicit_role,
)
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards import aria
from a11y_check.standards.references import act


@Rule(
    title=_("Decoration that is read out all the same"),
    why=_(
        "The mark-up contradicts itself: assistive technology presents the element although it is marked as decoration."
    ),
    fix=_("Decide: delete the mark of decoration, or delete label, description and tabindex."),
    messages={"exposed": _("The element {tag} is marked as decoration, but has a label or takes the focus.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(act("46ca7f"),),
    examples=(
        Example('<img src="line.png" alt="">'),
        Example('<h2 role="none">Text</h2>'),
        Example('<div role="none" tabindex="-1">Text</div>', note=_("there was nothing to hide")),
        Example('<img src="line.png" alt="" aria-label="Linie">', fails="exposed"),
        Example('<div role="none" tabindex="0">Text</div>', fails="exposed"),
    ),
    since="0.1",
    applies_to="[role], img[alt='']:not([role])",
    only_if=(is_exposed, lambda element, _page: _is_marked(element)),
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    if has_presentational_conflict(element, page) and not _is_plain(element, page):
        yield Problem(element, "exposed", {"tag": element.tag})


def _is_marked(element: Element) -> bool:
    return explicit_role(element) in PRESENTATIONAL or (element.tag == "img" and not explicit_role(element))


def _is_plain(element: Element, page: Page) -> bool:
    """An element without a meaning of its own, to which scripts alone send the focus."""
    is_generic = implicit_role(element, page) in ("", "generic")
    says_more = any((element.attr(name) or "").strip() for name in aria.GLOBAL)
    return is_generic and (tab_index(element) or 0) < 0 and not says_more
