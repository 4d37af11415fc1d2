"""A link to a place in the page finds that place. Skip links are another rule. The first “#0” or the like stands for all."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import fragment, has_target, is_link, is_placeholder, is_skip_link, links
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt
from a11y_check.standards.references import norm


def _broken(page: Page) -> list[Element]:
    """Links to places that are not there, and the first of those that only scripts know."""
    found = [link for link in links(page) if fragment(link) and not has_target(link, page)]
    signs = [link for link in found if is_placeholder(link)]
    return [link for link in found if link not in signs[1:]]


@Rule(
    title=_("Link to a place that the page does not have"),
    why=_("People follow the link and stay where they are."),
    fix=_("Link to a place that exists, for example to a heading, or delete the link."),
    messages={"missing": _("The link “{text}” leads to “#{target}”, which the page does not have.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm(
            "HTML",
            "Scrolling to a fragment",
            "https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment",
        ),
    ),
    examples=(
        Example('<main><a href="#kontakt">Kontakt</a><h2 id="kontakt">Kontakt</h2></main>'),
        Example('<main><a href="#top">Nach oben</a></main>', note=_("browsers know it")),
        Example('<main><a href="#kontakt">Kontakt</a></main>', fails="missing"),
    ),
    since="0.1",
    applies_to="a[href^='#']",
    only_if=(is_link, lambda link, page: bool(fragment(link)) and not is_skip_link(link, page)),
    suspects=_broken,
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    yield Problem(
        link,
        "missing",
        {"text": excerpt(name(link, page)), "target": fragment(link)},
        certain=not is_placeholder(link) and not page.select("script"),
    )
