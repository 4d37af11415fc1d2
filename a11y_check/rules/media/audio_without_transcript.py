"""What is said in a recording can be read. Whether the text on the page is that text, only a person can tell.

It is certain where the page has no text that people both see and hear, and nothing that could lead to one.
"""

from collections.abc import Iterator

from a11y_check.once import once_per_element, once_per_page
from a11y_check.page import Element, Page, Text, parent
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.visibility import is_exposed, is_shown, is_visible
from a11y_check.standards.phrases import TRANSCRIPT
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Recording without a text"),
    why=_("Deaf people do not get what is said, and neither does anyone without sound."),
    fix=_("Is something said that the page does not say too? Then add the text, or link to it."),
    messages={
        "alone": _("The page holds the recording, and no text that everyone gets."),
        "missing": _("Near the recording nothing is called a transcript."),
    },
    severity=Severity.ERROR,
    owner=Owner.EDITOR,
    references=(wcag("1.2.1"), bitv("9.1.2.1a"), act("2eb176")),
    examples=(
        Example('<audio src="a.mp3" controls></audio><p><a href="/t/">Transkript</a></p>'),
        Example(
            '<audio src="a.mp3" controls></audio><details><summary>Text des Beitrags</summary>Hallo</details>'
        ),
        Example('<audio src="ton.mp3"></audio>', note=_("without controls nobody meets it")),
        Example('<audio src="a.mp3" controls></audio><p>Ein Gespräch</p>', fails="missing"),
        Example('<audio src="a.mp3" controls></audio><iframe src="/t/" title="T"></iframe>', fails="missing"),
        Example('<audio src="a.mp3" controls>Ihr Browser ist alt.</audio>', fails="alone"),
        Example('<audio src="a.mp3" controls></audio><p aria-hidden="true">Ein Gespräch</p>', fails="alone"),
    ),
    since="0.1",
    applies_to="audio[controls], audio[autoplay]:not([muted])",
    only_if=is_shown,
)
def check(audio: Element, page: Page) -> Iterator[Problem]:
    if _shows_nothing_else(page):
        yield Problem(audio, "alone")
        return
    around = parent(audio)
    outer = parent(around) if around is not None and around.tag not in ("body", "main") else around
    if outer is not None and not _has_transcript(outer, page):
        yield Problem(audio, "missing", certain=False)


@once_per_page
def _shows_nothing_else(page: Page) -> bool:
    if page.select(
        "a[href], script, iframe, object, embed, img, svg, canvas, video, track, template, [aria-describedby]"
    ):
        return False
    return not any(
        is_visible(element, page) and is_exposed(element, page)
        for element in page.select("body, body *:not(audio, audio *)")
        if any(isinstance(node, Text) and node.data.strip() for node in element.children)
    )


@once_per_element
def _has_transcript(element: Element, _page: Page) -> bool:
    return TRANSCRIPT.search(element.text) is not None
