"""A drawing (`svg`) that is marked as a picture has a name."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag

_PICTURES = frozenset(["img", "image", "graphics-document", "graphics-symbol"])


@Rule(
    title=_("Drawing without a text alternative"),
    why=_("A screen reader says “graphic” and nothing else."),
    fix=_(
        "Name the drawing with a title element or aria-label, or hide it with aria-hidden if it is decoration."
    ),
    messages={"nameless": _("A drawing with the role “{role}” has no name.")},
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.1.1"), bitv("9.1.1.1b"), act("7d6734")),
    examples=(
        Example('<svg role="img"><title>Wappen der Stadt</title></svg>'),
        Example('<svg role="img" aria-hidden="true"></svg>', note=_("decoration")),
        Example("<svg><path></path></svg>", note=_("not marked as a picture")),
        Example('<svg role="img"><path></path></svg>', fails="nameless"),
    ),
    since="0.1",
    applies_to="svg[role], svg [role]",
    only_if=(is_exposed, lambda drawing, _page: explicit_role(drawing) in _PICTURES),
)
def check(drawing: Element, page: Page) -> Iterator[Problem]:
    if not name(drawing, page):
        yield Problem(drawing, "nameless", {"role": explicit_role(drawing)})
