"""The text of a link says where it leads, without the sentence around it. Page numbers and menus are left out."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.links import has_context, is_link, says_nothing, written_address
from a11y_check.semantics.names import name
from a11y_check.standards.references import act, bitv, wcag

#: “Here” says nothing anywhere; “read more” under a heading is known from every list of news.
_PLACE = re.compile(r"\b(?:hier\w*|here|klick\w*|anklicken|click|link)\b", re.IGNORECASE)


@Rule(
    title=_("Link text that says nothing"),
    why=_("Screen readers list the links of a page. There, “here” and “more” do not tell where they lead."),
    fix=_("Name the target: not “here”, but “Register for the language course”."),
    messages={"generic": _("The link text is only “{text}”.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(wcag("2.4.9"), bitv("9.2.4.4a"), act("aizyf1")),
    examples=(
        Example('<a href="/kurse/">Zu den Sprachkursen anmelden</a>'),
        Example('<a href="/kurse/" aria-label="Mehr zu Sprachkursen">mehr</a>'),
        Example('<a href="/lexikon/pdf/">PDF</a>', note=_("what it is about")),
        Example('<nav><a href="?seite=2">Weiter</a></nav>'),
        Example('<p>Anmelden können Sie sich <a href="/kurse/">hier</a>.</p>', fails="generic"),
        Example('<a href="/kurse/">Mehr Informationen …</a>', fails="generic"),
        Example('<a href="/kurse/">Click here</a>', fails="generic"),
        Example('<p lang="uk">Українською: <a href="/uk/kurse/">Докладніше…</a></p>', fails="generic"),
        Example('<p lang="tr">Kurslar: <a href="/tr/kurse/">İNDİR</a></p>', fails="generic"),
        Example('<p>Mehr über <a href="/kurse/7/">dieses Angebot</a></p>', fails="generic"),
        Example('<p>Sprachkurse: <a href="/kurse.pdf">PDF</a></p>', fails="generic"),
    ),
    since="0.1",
    applies_to="a[href]:not(nav a, [role=navigation] a, [rel~=next i], [rel~=prev i]), [role=link i]",
    only_if=(is_link, lambda link, page: bool(name(link, page))),
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    text = name(link, page)
    if says_nothing(text, written_address(link)):
        sure = _PLACE.search(text) is not None or not has_context(link, page)
        yield Problem(link, "generic", {"text": text}, certain=sure)
