"""The demo's downloads: PDF files of one page with title, language and structure that say they are placeholders."""

from __future__ import annotations

import textwrap

#: By the key that content uses: the title.
DOCUMENTS = {
    "programm-interkulturelle-woche": "Programm der Interkulturellen Woche 2023 (Platzhalter)",
    "integrationskonferenzen": "Dokumentation der Integrationskonferenzen (Platzhalter)",
    "integrationslotsen": "Informationsblatt der Integrationslotsen (Platzhalter)",
}

EXPLANATION = (
    "Diese Datei ist ein Platzhalter. Sie gehört zu einer Demonstration.",
    "Das Dokument, auf das die Vorlage hinweist, ist nicht Teil der Demonstration. Bitte fragen Sie bei der "
    "Stadt oder dem Kreis danach.",
)


def placeholder(title: str) -> bytes:
    """A tagged PDF in German: the title as a heading, then the explanation. The font is not embedded."""
    texts = [("H1", 20, title), *(("P", 12, text) for text in EXPLANATION)]
    marked, y = [], 770
    for number, (tag, size, text) in enumerate(texts):
        lines = textwrap.wrap(text, 1000 // size)
        shown = " T* ".join(f"({_escaped(line)}) Tj" for line in lines)
        marked.append(
            f"/{tag} <</MCID {number}>> BDC BT /F1 {size} Tf {size * 1.5} TL 60 {y} Td {shown} ET EMC"
        )
        y -= round(size * 1.5 * len(lines)) + 14
    page, first = 3, 9
    elements = [
        f"<< /Type /StructElem /S /{tag} /P 7 0 R /Pg {page} 0 R /K {number} >>"
        for number, (tag, _size, _text) in enumerate(texts)
    ]
    children = " ".join(f"{first + number} 0 R" for number in range(len(texts)))
    content = "\n".join(marked)
    return _file(
        "<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R "
        "/ViewerPreferences << /DisplayDocTitle true >> >>",
        f"<< /Type /Pages /Kids [{page} 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /StructParents 0 /Tabs /S "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(_encoded(content))} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /StructTreeRoot /K [7 0 R] /ParentTree 8 0 R /ParentTreeNextKey 1 >>",
        f"<< /Type /StructElem /S /Document /P 6 0 R /K [{children}] >>",
        f"<< /Nums [0 [{children}]] >>",
        *elements,
        f"<< /Title ({_escaped(title)}) >>",
    )


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _encoded(text: str) -> bytes:
    return text.encode("cp1252")


def _file(*objects: str) -> bytes:
    """The objects, numbered from 1, with header, table and trailer; the last one is the document's information."""
    written, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(written))
        written += _encoded(f"{number} 0 obj\n{content}\nendobj\n")
    table = "0000000000 65535 f \n" + "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return written + _encoded(
        f"xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R /Info {size - 1} 0 R >>\n"
        f"startxref\n{len(written)}\n%%EOF\n"
    )
