"""A link text that says nothing stands at least with words that say more. The text alone is another rule."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import has_context, is_link, says_nothing, written_address
from a11y_check.semantics.names import name
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Link that nothing explains"),
    why=_("“More” of what? A screen reader finds no sentence, item or heading that tells."),
    fix=_("Name the target in the link text."),
    messages={"alone": _("The link text is only “{text}”, and nothing around it says more.")},
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("2.4.4"), bitv("9.2.4.4a"), act("5effbb")),
    examples=(
        Example('<a href="/kurse/">Sprachkurse</a>'),
        Example('<h2>Sprachkurse</h2><a href="/kurse/">mehr</a>', note=_("the heading says it")),
        Example('<li>Sprachkurse: <b><a href="/kurse/">mehr</a></b></li>', note=_("the item says it")),
        Example('<div>Anmelden können Sie sich <a href="/kurse/">hier</a>.</div>', note=_("the sentence")),
        Example('<div><a href="/kurse/">mehr</a></div><p>Sprachkurse</p>', fails="alone"),
    ),
    since="0.1",
    applies_to="a[href]:not(nav a, [rel~=next i], [rel~=prev i]), [role=link i]",
    only_if=(is_link, lambda link, page: says_nothing(name(link, page), written_address(link))),
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    if not has_context(link, page):
        yield Problem(link, "alone", {"text": name(link, page)})
