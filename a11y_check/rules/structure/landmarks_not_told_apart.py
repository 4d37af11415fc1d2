"""Regions of the same kind have names of their own."""

from collections import Counter
from collections.abc import Iterator

from a11y_check.page import Element, Page, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.roles import role
from a11y_check.semantics.text import has_content
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import norm


@Rule(
    title=_("Regions that cannot be told apart"),
    why=_("The list of regions says “navigation” several times, and nobody knows which is which."),
    fix=_("Name each of them with aria-label, or with aria-labelledby and the id of its heading."),
    messages={
        "unnamed": _("One of {count} regions of the kind “{role}” has no name."),
        "same-name": _("{count} regions of the kind “{role}” are called “{name}”."),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        norm("W3C tutorial: regions", url="https://www.w3.org/WAI/tutorials/page-structure/labels/"),
    ),
    examples=(
        Example('<nav aria-label="Hauptmenü">…</nav><nav aria-label="Brotkrumen">…</nav>'),
        Example("<nav>…</nav>", note=_("the only one")),
        Example("<section>…</section><section>…</section>", note=_("no regions without a name")),
        Example("<aside>…</aside><aside> </aside>", note=_("one is empty")),
        Example('<nav>…</nav><nav aria-label="Brotkrumen">…</nav>'),
        Example("<search><form role=search>…</form></search>", note=_("one region, marked up twice")),
        Example("<nav>…</nav><nav>…</nav>", fails="unnamed"),
        Example('<nav aria-label="Menü">…</nav><nav aria-label="Menü">…</nav>', fails="same-name"),
        Example(
            '<section aria-label="Mehr">…</section><section aria-label="Mehr">…</section>', fails="same-name"
        ),
    ),
    since="0.1",
    applies_to="html",
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    landmarks = [e for e in page.select("nav, aside, search, section, [role]") if _is_repeatable(e, page)]
    kinds = Counter(role(e, page) for e in landmarks)
    called = Counter((role(e, page), name(e, page)) for e in landmarks)
    for element in landmarks:
        kind, own = role(element, page), name(element, page)
        if not own and called[kind, own] > 1:  # one without a name stands out among others with names
            yield Problem(element, "unnamed", {"count": kinds[kind], "role": kind})
        elif own and called[kind, own] > 1:
            values = {"count": called[kind, own], "role": kind, "name": own}
            yield Problem(element, "same-name", values, certain=kind != "region")


def _is_repeatable(element: Element, page: Page) -> bool:
    kind = role(element, page) if is_exposed(element, page) else ""
    is_one = kind in ("navigation", "complementary", "search") or (
        kind == "region" and bool(name(element, page))
    )
    return is_one and has_content(element, page) and not _is_said_twice(element, page)


def _is_said_twice(element: Element, page: Page) -> bool:
    """It is all that a region of the same kind holds: one region, marked up twice."""
    around = parent(element)
    is_same = around is not None and role(around, page) == role(element, page)
    return around is not None and is_same and around.text.split() == element.text.split()
