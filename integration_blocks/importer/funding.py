"""Programmes and funders that texts name, with the snippet that stands for each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wagtail.models import Locale

from integration_blocks.snippets import Funder

_PAYS = re.compile(
    r"\b(?:(?:ko|mit)?gefördert|(?:ko|mit)?finanziert|förder(?:ung|mittel|programm)\w*|unterstützt|fund(?:ed|ing)|co-?funded)\b",
    re.IGNORECASE,
)


_PAID_BY = re.compile(
    r"\b(?:(?:ko)?gefördert|(?:ko)?finanziert|co-?funded|funded)\s(?:wird\s)?(?:durch|von|vom|aus|mit\sMitteln|by)\s+\S",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Programme:
    """A programme and who pays for it; `words` is how texts name it."""

    words: str
    funder: str
    short_name: str = ""


_UNION = Programme(r"Europäische[nr]? Union|European Union|EU", "Europäische Union", "EU")
#: Names as the programmes use them themselves in 2026; the funder is the body that pays.
PROGRAMMES = (
    Programme(r"EFRE|Europäische[rn]? Fonds für regionale Entwicklung", "Europäischer Fonds für regionale Entwicklung", "EFRE"),
    Programme(r"ESF(?:\s?Plus|\+)?|Europäische[rn]? Sozialfonds", "Europäischer Sozialfonds Plus", "ESF Plus"),
    Programme(r"AMIF|Asyl-, Migrations- und Integrationsfonds", "Asyl-, Migrations- und Integrationsfonds", "AMIF"),
    Programme(r"NextGenerationEU|NextGeneration EU", "Europäische Union – NextGenerationEU", "NextGenerationEU"),
    Programme(r"ÖGD[- ]Pakt(?:es)?|Pakt(?:es)? für den Öffentlichen Gesundheitsdienst", "Pakt für den Öffentlichen Gesundheitsdienst", "ÖGD-Pakt"),
    Programme(r"Demokratie leben!?", "Bundesprogramm „Demokratie leben!“", "Demokratie leben!"),
    Programme(r"Denk bunt", "Thüringer Landesprogramm „Denk bunt“", "Denk bunt"),
    Programme(r"Pakt(?:es)? für Integration", "Land Baden-Württemberg – Pakt für Integration", "Pakt für Integration"),
    Programme(r"WIR-(?:Koordination|Landesprogramm|Programm)|Landesprogramm(?:s)? WIR", "Land Hessen – Landesprogramm WIR", "WIR"),
    Programme(r"Kommunale[sn]? Integrationsmanagement|\bKIM\b", "Land Nordrhein-Westfalen – Kommunales Integrationsmanagement", "KIM"),
    Programme(r"Bundesamt(?:es)? für Migration und Flüchtlinge|BAMF", "Bundesamt für Migration und Flüchtlinge", "BAMF"),
    _UNION,
    Programme(r"KOMM-AN(?: NRW)?", "Land Nordrhein-Westfalen – KOMM-AN NRW", "KOMM-AN NRW"),
)  # fmt: skip


def programmes_in(text: str) -> list[Programme]:
    """The programmes that a text names as paying for something."""
    if not _PAYS.search(text):
        return []
    found = [one for one in PROGRAMMES if re.search(rf"(?<!\w)(?:{one.words})(?!\w)", text)]
    # Most programmes of the Union name it, too.
    return [one for one in found if one is not _UNION or found == [_UNION]]


def names_funder(text: str) -> bool:
    """Whether a text says that somebody pays: "gefördert durch das Land"."""
    return _PAID_BY.search(text) is not None


def funder_for(programme: Programme, locale: Locale) -> Funder:
    """The funder of that name, or a new one that is not saved yet."""
    names = [programme.funder, programme.short_name]
    known = Funder.objects.filter(locale=locale)
    found = known.filter(short_name__in=names).first() or known.filter(name__in=names).first()
    return found or Funder(name=programme.funder, short_name=programme.short_name, locale=locale, live=False)
