"""Embedded pages with the same name show the same. Where their text neither matches nor differs, a person must tell."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.names import name
from a11y_check.semantics.resources import differ, framed_page
from a11y_check.semantics.text import excerpt
from a11y_check.semantics.visibility import is_exposed
from a11y_check.standards.references import act, bitv, wcag


@Rule(
    title=_("Embedded pages that cannot be told apart"),
    why=_("In the list of frames they look like one and the same."),
    fix=_("Give each embedded page a title that says what it shows."),
    messages={"differs": _("Another embedded page is called “{name}” too, but shows something else.")},
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(wcag("4.1.2"), bitv("9.4.1.2a"), act("4b1c6c")),
    examples=(
        Example('<iframe title="Karte" src="/a/"></iframe><iframe title="Film" src="/b/"></iframe>'),
        Example('<iframe title="Karte" src="/a/"></iframe><iframe title="Karte" src="/a/"></iframe>'),
        Example(
            '<iframe title="Film" srcdoc="Witten heute"></iframe><iframe title="Film" srcdoc="Impressum"></iframe>',
            fails="differs",
        ),
    ),
    since="0.1",
    applies_to="html",
    only_if=lambda _root, page: len(page.select("iframe")) > 0,
)
def check(root: Element, page: Page) -> Iterator[Problem]:
    known: dict[str, tuple[Element, Page]] = {}
    for frame, around in _frames(page):
        called = name(frame, around)
        if not called:
            continue
        other, other_page = known.setdefault(called.lower(), (frame, around))
        if other == frame or _address(frame, around) == _address(other, other_page):
            continue
        shown, shown_there = framed_page(frame, around), framed_page(other, other_page)
        different = differ(shown, shown_there) if shown and shown_there else None
        if different is not False:
            element = frame if around is page else root
            yield Problem(element, "differs", {"name": excerpt(called)}, certain=bool(different))


def _frames(page: Page) -> Iterator[tuple[Element, Page]]:
    """The frames of the page, and those in the mark-up that it writes into them itself."""
    for frame in page.select("iframe"):
        if is_exposed(frame, page):
            yield frame, page
            inner = framed_page(frame, page) if frame.attr("srcdoc") is not None else None
            if inner:
                yield from ((f, inner) for f in inner.select("iframe") if is_exposed(f, inner))


def _address(frame: Element, page: Page) -> str:
    source = frame.attr("srcdoc")
    return source if source is not None else page.absolute(frame.attr("src") or "")
