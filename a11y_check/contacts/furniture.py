"""Lines that sites print around their content: "Sitemap | Suche", "© 2018 Stadt Musterstadt"."""

import re

_FURNITURE = re.compile(
    r"(?:Content|Inhalt|Navigation|Sprungmarken|Suche|Menü|Druckversion|Drucken|Seite (?:drucken|teilen|empfehlen)|Nach oben|"
    r"Zum (?:Inhalt|Seitenanfang|Hauptinhalt)(?: springen)?|Startseite|Teilen|Sie (?:sind|befinden sich) hier:?.*|"
    r"(?:©|\(c\)|Copyright)\s.{0,60}|Das könnte Sie auch interessieren:?)",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Whether a line on its own belongs to the site, not to the page."""
    parts = [part.strip() for part in " ".join(text.split()).split("|")]
    return any(parts) and all(not part or _FURNITURE.fullmatch(part) for part in parts)
