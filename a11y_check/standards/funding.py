"""Programmes that fund integration work, and what they want to be said. As of November 2026.

Collected for this project from the laws and pages that each entry names. Where only the notice of award knows the
wording, `sentence` is empty.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Programme:
    """`names` are regular expressions of how pages call it; `sentence` is the statement that it requires.

    Each name holds one of the `words`, which are in small letters.
    """

    names: tuple[str, ...]
    words: tuple[str, ...]
    funder: str
    sentence: str
    source: str


_COHESION = "https://eur-lex.europa.eu/eli/reg/2021/1060/oj"  # Article 50(1)(a) and Annex IX
_RECOVERY = "https://eur-lex.europa.eu/eli/reg/2021/241/oj"  # Article 34(2)

PROGRAMMES = (
    Programme(
        (r"EFRE\b", r"ESF(?:\+|\sPlus|\b)", r"JTF\b", r"AMIF\b", r"Europäische[rnms]?\sSozialfonds"),
        ("efre", "esf", "jtf", "amif", "sozialfonds"),
        "Europäische Union",
        "Kofinanziert von der Europäischen Union",
        _COHESION,
    ),
    Programme(
        (r"NextGenerationEU\b",),
        ("nextgenerationeu",),
        "Europäische Union",
        "Finanziert von der Europäischen Union – NextGenerationEU",
        _RECOVERY,
    ),
    Programme(
        (r"Demokratie leben!",), ("demokratie leben!",), "Bund", "", "https://www.demokratie-leben.de/"
    ),
    Programme(
        (r"DenkBunt\b", r"(?<=[„\"“])Denk bunt"),
        ("denkbunt", "denk bunt"),
        "Thüringen",
        "",
        "https://denkbunt-thueringen.de/landesprogramm/",
    ),
    Programme(
        (r"Pakte?s?\sfür\sIntegration\b",),
        ("pakt",),
        "Baden-Württemberg",
        "",
        "https://www.baden-wuerttemberg.de/de/service/presse/pressemitteilung/pid/baden-wuerttemberg-erneuert-pakt-fuer-integration-1",
    ),
    Programme(
        (r"WIR-(?:Koordin|Programm|Vielfaltszentr|Fallmanag)\w*", r"Landesprogramms?\s[„\"“]?WIR\b"),
        ("wir-", "landesprogramm"),
        "Hessen",
        "",
        "https://integrationskompass.hessen.de/foerderprogramm",
    ),
    Programme(
        (r"ÖGD-Pakt\w*", r"Pakte?s?\sfür\sden\s[Öö]ffentlichen\sGesundheitsdienst"),
        ("pakt",),
        "Bund",
        "",
        "https://www.aok.de/pp/gg/daten-und-analysen/pakt-fuer-oeffentlichen-gesundheitsdienst",
    ),
)
