"""A link to a document says that it is one, of which kind, and how large."""

import re
from collections.abc import Iterator

from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.descriptions import description
from a11y_check.semantics.links import context, file_type, is_link
from a11y_check.semantics.names import name
from a11y_check.semantics.text import excerpt, shown_text
from a11y_check.standards.references import norm

_KINDS = {
    "pdf": ("PDF", r"pdf"),
    "doc": ("Word", r"docx?|word"),
    "docx": ("Word", r"docx?|word"),
    "odt": ("OpenDocument", r"odt|opendocument"),
    "ods": ("OpenDocument", r"ods|opendocument"),
    "odp": ("OpenDocument", r"odp|opendocument"),
    "rtf": ("RTF", r"rtf"),
    "csv": ("CSV", r"csv"),
    "epub": ("EPUB", r"epub|e-?book"),
    "xls": ("Excel", r"xlsx?|excel"),
    "xlsx": ("Excel", r"xlsx?|excel"),
    "ppt": ("PowerPoint", r"pptx?|powerpoint"),
    "pptx": ("PowerPoint", r"pptx?|powerpoint"),
    "zip": ("ZIP", r"zip"),
}

_SIZE = re.compile(r"\d\s?(?:[kKMG]i?B|[Bb]ytes?)\b")


@Rule(
    title=_("Link to a document without its type"),
    why=_("Who expects a page and gets a file is lost, and on a phone a large file costs money."),
    fix=_("Add type and size to the link text, for example “Programme (PDF, 1.2 MB)”."),
    messages={
        "type": _("The link “{text}” leads to a file of the type {type} and does not say so."),
        "size": _("The link “{text}” leads to a file ({type}). Could its size be added?"),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm(
            "WCAG technique G91",
            "Describe the purpose of a link",
            "https://www.w3.org/WAI/WCAG22/Techniques/general/G91",
        ),
    ),
    examples=(
        Example('<a href="/programm.pdf">Programm (PDF, 1,2 MB)</a>'),
        Example('<a href="/kurse/">Kurse</a>'),
        Example('<li><a href="/programm.pdf">Programm</a> (PDF, 1,2 MB)</li>'),
        Example('<h2>Formulare als PDF</h2><ul><li><a href="/antrag.pdf">Antrag</a> (90 KB)</ul>'),
        Example('<a href="/programm.pdf">Programm (PDF)</a>', fails="size"),
        Example(
            '<a id="f" href="/f.pdf">Flyer (PDF, 90 KB)</a> <a href="/f.pdf" aria-describedby="f">Herunterladen</a>'
        ),
        Example('<a href="/programm.pdf">Programm</a>', fails="type"),
    ),
    since="0.1",
    applies_to="a[href]",
    only_if=(is_link, lambda link, _page: file_type(link) in _KINDS),
)
def check(link: Element, page: Page) -> Iterator[Problem]:
    kind, wordings = _KINDS[file_type(link)]
    around = link.closest("li, dd, tr, p, article, figure")
    said = [name(link, page), description(link, page), shown_text(link, page), around.text if around else ""]
    said += [picture.attr("alt") or "" for picture in around.select("img[alt]")] if around else []
    said += [shown_text(one, page) for one in context(link, page)[1:] if one is not None]
    text, values = " ".join(said), {"text": excerpt(name(link, page)), "type": kind}
    if not re.search(rf"(?<![a-z])({wordings})(?![a-z])", text, re.IGNORECASE):
        yield Problem(link, "type", values)
    elif not _SIZE.search(text):
        yield Problem(link, "size", values, certain=False)
