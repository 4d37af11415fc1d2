"""Single pieces of a foreign page as the values of blocks."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

from integration_blocks.importer.funding import Programme
from integration_blocks.importer.inline import Line
from integration_blocks.importer.piece import Piece
from integration_blocks.importer.proposal import DocumentPlace, FunderPlace, PicturePlace

#: A block's name and its value.
Block = tuple[str, dict[str, Any]]
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|ics)$", re.IGNORECASE)
#: What stands behind a link to a file: "(PDF, 2 MB)".
_ABOUT_FILE = re.compile(
    r"[\s.]*(?:[(\[,–-]\s*(?:(?:PDF|Word|Excel|DOCX?|XLSX?|ODT|ODS|RTF|ZIP|ICS|Datei|barrierefrei|"
    r"\d+(?:[.,]\d+)?\s?[KMG]i?B(?:yte)?)\b[\s,;-]*)+[)\]]?)?[\s.]*",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"(?:©|Foto:|Bild:|Quelle:|Copyright|Photo:)\s*(?P<name>.+)")
_QUOTED = re.compile(
    r"[„“\"»«‚](?P<text>[^„”\"«»]{20,}?)[“”\"»«‘](?P<mark>\s?(?:\[\d+\]|\(\d+\))?)\.?"
    r"(?:,?\s(?:sagte?|so|erklärte?|betonte?|meinte?)\s(?P<source>[^.,]{3,100}))?\.?",
    re.DOTALL,
)
_SOURCE = re.compile(r"(?:[–—-]|Quelle:|\()\s*(?P<source>.+?)\)?")


def link_of(line: Line) -> tuple[str, str] | None:
    """Address and text of a line that is one link and nothing else."""
    links = BeautifulSoup(line.html, "html.parser").find_all("a") if "<a " in line.html else []
    text = links[0].get_text().strip() if len(links) == 1 else ""
    if not text or not line.text.startswith(text) or not _ABOUT_FILE.fullmatch(line.text[len(text) :]):
        return None
    return str(links[0]["href"]), line.text.strip(" .")


def task(line: Line) -> dict[str, Any] | None:
    """An entry of a task list; None for a line with a link that it cannot hold."""
    links = BeautifulSoup(line.html, "html.parser").find_all("a") if "<a " in line.html else []
    addresses = [str(link["href"]) for link in links]
    if len(addresses) > 1 or not all(address.startswith("http") for address in addresses):
        return None
    return {"title": line.text, "detail": "", "link": {"url": addresses[0] if addresses else ""}}


def downloads(links: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Entries of a list of downloads, for those links that lead to documents."""
    return [
        {"document": DocumentPlace(address, _bare(text), text), "title": _bare(text), "language": ""}
        for address, text in links
        if _DOCUMENT.search(urlsplit(address).path)
    ]


def _bare(title: str) -> str:
    """A title without the type and size of the file, which the site shows itself."""
    return next(
        (
            title[: note.start()]
            for note in re.finditer(r"\s+\(", title)
            if _ABOUT_FILE.fullmatch(title[note.start() :])
        ),
        title,
    )


def web_links(links: list[tuple[str, str]]) -> list[dict[str, Any]]:
    """Entries of a list of links, for those links that lead to web pages."""
    return [
        {"link": {"url": address}, "text": text, "language": "", "description": ""}
        for address, text in links
        if urlsplit(address).scheme in ("http", "https") and not _DOCUMENT.search(urlsplit(address).path)
    ]


def table(piece: Piece) -> Block:
    """A table; columns with links hold rich text."""
    head, *rows = piece.facts["rows"]
    rich = piece.facts["rich"][1:]
    linked = [any("<a " in row[number] for row in rich) for number in range(len(head))]
    cells = {
        "caption": piece.facts["caption"],
        "columns": [
            {"type": "rich_text" if links else "text", "heading": heading}
            for heading, links in zip(head, linked, strict=True)
        ],
        "rows": [
            {
                "values": [
                    f"<p>{html}</p>" if links else text
                    for text, html, links in zip(texts, htmls, linked, strict=True)
                ]
            }
            for texts, htmls in zip(rows, rich, strict=True)
        ],
    }
    return "table", {"row_headers": piece.facts["row_headers"], "table": cells}


def image(piece: Piece) -> Block:
    """A picture; its credit is what its caption says after "Foto:" or "©"."""
    facts = piece.facts
    caption = facts.get("caption", "")
    credit = _CREDIT.search(caption)
    return "image", {
        "image": PicturePlace(facts["address"], facts["alt"], facts["decorative"]),
        "caption": caption[: credit.start()].strip(" ,;–-(") if credit else caption,
        "credit": credit["name"].strip(" )") if credit else "",
        "licence": "",
    }


def quoted(text: str) -> Block | None:
    """A paragraph that stands in quotation marks as a whole, with the mark of its footnote."""
    found = _QUOTED.fullmatch(text)
    return _quote(found["text"] + found["mark"], found["source"] or "") if found else None


def quote(texts: list[str], named: str = "", address: str = "") -> Block | None:
    """The lines of a quotation; `named` is its source, else the last line can be."""
    last = _SOURCE.fullmatch(texts[-1]) if len(texts) > 1 and not named else None
    words = " ".join(texts[:-1] if last else texts).strip('„“”"»« ')
    if found := last or _SOURCE.fullmatch(named):
        named = found["source"]
    return _quote(words, named, address) if words else None


def credit(text: str) -> str:
    """The name in a line that says nothing but who made a picture; "" for any other."""
    found = _CREDIT.fullmatch(text.strip("() "))
    return found["name"].strip() if found else ""


def _quote(text: str, source: str, address: str = "") -> Block:
    return "quote", {"text": text, "source": source, "source_url": address, "footnote": "", "language": ""}


def funding_notice(heading: str, programmes: list[Programme]) -> Block:
    return "funding_notice", {
        "heading": heading.rstrip(": "),
        "programme": ", ".join(one.short_name for one in programmes),
        "funders": [FunderPlace(one) for one in programmes],
        "measures": "",
        "period_from": None,
        "period_until": None,
        "link": "",
    }
