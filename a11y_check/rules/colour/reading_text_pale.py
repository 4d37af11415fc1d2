"""Most of a page's text can be read without effort: 7:1, large text 4.5:1.

A pale footer is no reason to complain, a page is on which no text is dark, not even a link; where one is, it is a question.
Links, whose colour is a sign, and text over pictures, whose contrast is not known, do not count. With `--level AAA`, colour/contrast-not-enhanced names every such text.
"""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.legibility import ENHANCED, faint_texts, lack_of_contrast, text_of, texts
from a11y_check.semantics.painting import look
from a11y_check.standards.references import act, wcag

#: From this share on, it is asked whether the page is pale.
_MOST = 2 / 3
#: Parts of a page that hold no text to read at length.
_AROUND = "header, nav, footer, [role=banner i], [role=navigation i], [role=contentinfo i]"
_FOOTER = '<footer style="color: #666">{}</footer>'


@Rule(
    title=_("Page that is pale to read"),
    why=_("Reading it tires everyone, and people with low vision give up."),
    fix=_("Choose a darker colour for the running text, or a lighter one on a dark ground."),
    messages={
        "pale": _(
            "{share} % of the page's text has less contrast than reading with ease takes. "
            "“{text}” has {ratio}:1 ({colour} on {background}); {needed}:1 is better."
        ),
    },
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(wcag("1.4.6"), act("09o5cg")),
    examples=(
        Example("<p>Die Kurse beginnen im Herbst.</p>"),
        Example(f"<p>Kurse im Herbst</p>{_FOOTER.format('Impressum')}", note=_("only the footer")),
        Example('<header style="color: #666">Guten Tag</header><p>Neu</p>', note=_("only the header")),
        Example('<h1 style="color: #666">Kurse im Herbst</h1>', note=_("large text")),
        Example(
            '<p style="background: url(markt.jpg)">Kurse im Herbst</p><p>Impressum</p>', note=_("not known")
        ),
        Example('<p><a href="/k/" style="color: #666">Kurse im Herbst</a></p><p>Neu</p>', note=_("a link")),
        Example(
            '<p style="color: #666">Die Kurse beginnen im Herbst.</p>' + _FOOTER.format("Impressum"),
            fails="pale",
        ),
        Example(
            '<body style="color: #ccc; background: #333"><h1>Kurse</h1><p style="opacity: .7">Sie beginnen im Herbst.</p>',
            fails="pale",
        ),
    ),
    since="0.2",
    applies_to="html",
    only_if=lambda _root, page: bool(texts(page)),
    suspects=lambda page: [page.root] if faint_texts(page) else [],
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    known = pale = every = 0
    first: Problem | None = None
    for element in (text for text in texts(page) if text.closest(_AROUND) is None):
        every += len(text_of(element, page))
        seen = look(element, page)
        if seen is None or seen.has_image or not seen.is_sure or element.closest("a[href]"):
            continue
        is_faint = seen.least < ENHANCED
        lack = lack_of_contrast(element, page, small=ENHANCED, large=4.5) if is_faint else None
        if lack is None or lack.kind == "low":
            known += len(text_of(element, page))
        if lack and lack.kind == "low" and lack.is_sure:
            pale += len(text_of(element, page))
            first = first or Problem(element, "pale", lack.values)
    if first and pale > _MOST * known:
        values = {**first.values, "share": round(100 * pale / known)}
        is_whole = pale == known > every / 2 and len(faint_texts(page)) == len(texts(page))
        yield Problem(first.element, "pale", values, certain=is_whole)
