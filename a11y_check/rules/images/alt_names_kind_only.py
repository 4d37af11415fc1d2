"""A picture that holds facts is described by them, not by its kind. Whether they are written beside it, people can tell."""

from collections.abc import Iterator
from functools import lru_cache

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.pictured import DESCRIPTION, FACTS, KIND_FIRST, KIND_LAST, TELLS, WAY
from a11y_check.standards.references import bitv, wcag

_LONGEST = 70  # characters; what is longer says something
_FIGURE = '<figure><img src="a.png" alt="{}"><figcaption>{}</figcaption></figure>'


@Rule(
    title=_("Alternative that only names the kind of picture"),
    why=_(
        "Who does not see it learns that there is a chart, a map or a poster, and nothing of what it tells."
    ),
    fix=_(
        "Is everything that it tells written on the page? If not, write it beside the picture or into the alternative."
    ),
    messages={
        "chart": _("“{alt}” says that there is a chart, not what it shows."),
        "map": _("“{alt}” says that there is a map, not how one gets there."),
        "notice": _("“{alt}” says what the picture is, not what is written in it."),
    },
    severity=Severity.REVIEW,
    owner=Owner.EDITOR,
    references=(wcag("1.1.1"), bitv("9.1.1.1b")),
    examples=(
        Example(_FIGURE.format("Diagramm: Die Zahl der Kurse stieg auf 40.", "Kurse")),
        Example(_FIGURE.format("Diagramm der Kurse", "Kurse <a href=/z/>Daten als Tabelle</a>")),
        Example('<section><img src="a.jpg" alt="Plakat Stadtfest"><p>4. Juli, 14 bis 22 Uhr</p></section>'),
        Example('<a href="/"><img src="a.png" alt="Stadtplan"></a>', note=_("it says where the link leads")),
        Example(_FIGURE.format("Eine Landkarte wird gefaltet", "Kurs")),
        Example(_FIGURE.format("Diagramm Kurse 2025", "Kurse"), fails="chart"),
        Example(_FIGURE.format("Population chart", "People"), fails="chart"),
        Example('<p><img src="a.png" alt="Lageplan"></p>', fails="map"),
        Example('<p><img src="a.jpg" alt="Plakat Stadtfest"></p>', fails="notice"),
    ),
    since="0.2",
    applies_to="img[alt]:not(a[href] *, [alt=''], [aria-describedby], [aria-details], [usemap])",
    only_if=is_exposed,
)
def check(image: Element, page: Page) -> Iterator[Problem]:
    alt = " ".join((image.attr("alt") or "").split())
    kind = _kind(alt)
    if not kind:
        return
    around = image.closest("figure") if kind == "chart" else image.closest("section, article, main, body")
    text = around.text if around is not None else ""
    if not _is_written(kind, text, around):
        yield Problem(image, kind, {"alt": excerpt(alt)})


@lru_cache(maxsize=1024)  # pages of a site have many pictures in common
def _kind(alt: str) -> str:
    """What kind of picture the alternative names, and nothing else: a message of the rule, or ""."""
    found = (KIND_FIRST.match(alt) or KIND_LAST.fullmatch(alt)) if len(alt) <= _LONGEST else None
    return "" if found is None or TELLS.search(alt) else found.lastgroup or "chart"


def _is_written(kind: str, text: str, around: Element | None) -> bool:
    if DESCRIPTION.search(text):
        return True
    if kind == "chart":
        return around is not None and around.select_one("table, dl, ul") is not None
    return (WAY if kind == "map" else FACTS).search(text) is not None
