"""A description list holds terms and descriptions, and each term is described. What scripts define may become either."""

from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.roles import explicit_role
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import bitv, wcag

_PARTS = ("dt", "dd")
_USUAL = ":has(> dt:first-child):has(> dd):not(:has(> :not(dt, dd), > [role]))"
_SILENT = ("script", "template")
_ROLES = ("term", "definition", "associationlist", "presentation", "none")


def _unusual(page: Page) -> list[Element]:
    """Lists that hold more than terms and exposed descriptions."""
    hidden = {parent(element) for element in is_exposed.those(page)}
    return [e for e in page.select("dl") if e in hidden or not e.matches(_USUAL)]


@Rule(
    title=_("Description list with other parts"),
    why=_("A screen reader counts wrongly, and does not tell which description belongs to which term."),
    fix=_(
        "Write terms into dt and descriptions into dd elements, and everything else before or after the list."
    ),
    messages={
        "foreign": _("A {tag} element stands in a description list, which may hold only dt and dd elements."),
        "first": _("The description list begins with a description: its term is missing, or comes after it."),
        "undescribed": _("The description list has terms, but no description."),
    },
    severity=Severity.ERROR,
    owner=Owner.DEVELOPER,
    references=(wcag("1.3.1"), bitv("9.1.3.1b")),
    examples=(
        Example("<dl><dt>Telefon</dt><dd>02302 5811011</dd></dl>"),
        Example("<dl><div><dt>Telefon</dt><dd>02302 5811011</dd><dd>02302 5811012</dd></div></dl>"),
        Example("<dl><dt>Telefon</dt><dd><p>02302 5811011</p></dd></dl>"),
        Example("<dl></dl>", note=_("a script may fill it")),
        Example("<dl><dt>Telefon</dt><p>02302 5811011</p></dl>", fails="foreign"),
        Example("<dl><h3>Kontakt</h3><dt>Telefon</dt><dd>02302 5811011</dd></dl>", fails="foreign"),
        Example(
            "<dl><div><span>Telefon</span></div><dt>Fax</dt><dd>02302 5811012</dd></dl>", fails="foreign"
        ),
        Example("<dl><dd>02302 5811011</dd><dt>Telefon</dt></dl>", fails="first"),
        Example("<dl><dt>Telefon</dt></dl>", fails="undescribed"),
    ),
    since="0.1",
    applies_to="dl",
    suspects=_unusual,
    only_if=(is_exposed, lambda listing, _page: not explicit_role(listing)),
)
def check(listing: Element, page: Page) -> Iterator[Problem]:
    parts = list(_parts(listing, page))
    foreign = next((part for part in parts if part.tag not in _PARTS), None)
    if foreign is not None:
        yield Problem(foreign, "foreign", {"tag": foreign.tag}, certain="-" not in foreign.tag)
    elif parts and parts[0].tag == "dd":
        yield Problem(parts[0], "first")
    elif parts and all(part.tag == "dt" for part in parts):
        yield Problem(listing, "undescribed", certain=not page.select("script"))


def _parts(listing: Element, page: Page) -> Iterator[Element]:
    """The elements in the list, those in its groups (`div`) among them."""
    for child in listing.children:
        if not isinstance(child, Element) or child.tag in _SILENT or not is_exposed(child, page):
            continue
        inner = [part for part in child.children if isinstance(part, Element)] if child.tag == "div" else []
        if any(part.tag in _PARTS for part in inner):
            yield from (part for part in inner if part.tag not in _SILENT and is_exposed(part, page))
        elif explicit_role(child) not in _ROLES:
            yield child
