"""Captions have a file, and say their language."""

from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.standards.references import norm, wcag


@Rule(
    title=_("Captions that cannot be shown"),
    why=_("Browsers do not offer them, so deaf people get none."),
    fix=_("Name the file in src and the language in srclang."),
    messages={"file": _("The {kind} have no file."), "language": _("The {kind} do not say their language.")},
    severity=Severity.WARNING,
    owner=Owner.DEVELOPER,
    references=(
        wcag("1.2.2"),
        norm(
            "HTML", "The track element", "https://html.spec.whatwg.org/multipage/media.html#the-track-element"
        ),
    ),
    examples=(
        Example(
            '<video controls src="a.mp4"><track kind="captions" src="d.vtt" srclang="de" label="Deutsch"></video>'
        ),
        Example('<video controls src="a.mp4"><track kind="metadata"></video>'),
        Example('<video controls src="a.mp4"><track kind="captions" srclang="de"></video>', fails="file"),
        Example('<video controls src="a.mp4"><track src="d.vtt"></video>', fails="language"),
    ),
    since="0.1",
    applies_to="video > track, audio > track",
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    kind = (element.attr("kind") or "subtitles").strip().lower()
    if kind not in ("captions", "subtitles"):
        return
    if not (element.attr("src") or "").strip():
        yield Problem(element, "file", {"kind": kind})
    elif kind == "subtitles" and not (element.attr("srclang") or "").strip():
        yield Problem(element, "language", {"kind": kind})
