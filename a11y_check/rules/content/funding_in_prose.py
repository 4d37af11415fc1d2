"""A programme of a funder is not only mentioned: the page says that it funds something, in a sentence or a logo."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.funding import silent_programmes
from a11y_check.standards.references import norm


def _naming(page: Page) -> list[Element]:
    """Text blocks that name a programme, on pages that do not say what it funds."""
    return page.in_order(silent_programmes(page))


@Rule(
    title=_("Programme mentioned, funding not stated"),
    why=_("Most notices of award ask for a sentence and a logo wherever the funded work is presented."),
    fix=_("Does it pay for what the page presents? Then add a notice of funding with its sentence and logo."),
    messages={
        "mentioned": _("The programme “{name}” ({funder}) is mentioned. Does it fund what is shown here?"),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(norm("Good practice", "Facts on a page are dated, sourced and kept up to date"),),
    examples=(
        Example("<p>Gefördert aus Mitteln des Paktes für Integration des Landes Baden-Württemberg</p>"),
        Example(
            "<p>Die Stelle gehört zum Programm „Demokratie leben!“.</p><img alt='Logo Demokratie leben!'>"
        ),
        Example("<p>Wir beraten alle Menschen in der Stadt.</p>"),
        Example(
            "<h1>WIR-Koordination der Stadt</h1><p>Maria Muster<br>WIR-Koordination</p>", note=_("a name")
        ),
        Example("<p>Mit dem Pakt für Integration entstanden neue Stellen.</p>", fails="mentioned"),
        Example("<p>Die WIR-Koordination ist in allen Gremien vertreten.</p>", fails="mentioned"),
    ),
    since="0.1",
    applies_to=_naming,
)
def check(block: Element, page: Page) -> Iterator[Problem]:
    for name, programme in silent_programmes(page)[block]:
        yield Problem(block, "mentioned", {"name": name, "funder": programme.funder}, programme.sentence)
