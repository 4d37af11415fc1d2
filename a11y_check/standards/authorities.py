"""Ministries that have another name now. As of November 2026.

Collected for this project from the sources that each entry names.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True)
class Renaming:
    """`old` are spellings of the former name, `short` what people shorten it to.

    `since` is the day of the change, or the first day on which the source shows the new name. `sure` is False where
    tasks went to several ministries, so that the new name need not be the right one.
    """

    old: tuple[str, ...]
    short: tuple[str, ...]
    new: str
    since: datetime.date
    source: str
    sure: bool = True


_DECREE = "https://www.kooperation-international.de/aktuelles/nachrichten/detail/info/neue-ministerinnen-nehmen-arbeit-auf-aenderungen-in-den-zustaendigkeiten-fuer-bildung-forschung-technologie-und-raumfahrt"
_OVERVIEW = "https://www.t-online.de/nachrichten/deutschland/innenpolitik/id_100713216/merz-regierung-bmbfsfj-bmleh-was-die-ministeriumskuerzel-bedeuten.html"
_PAPER = "https://www.stuttgarter-zeitung.de/inhalt.neues-digitalministerium-gebildet-merz-regelt-aufgabenverteilung-innerhalb-der-regierung.8337ca9a-620e-4fbf-8015-2d586eb34a84.html"
_CHANCELLOR = datetime.date(2025, 5, 6)

RENAMINGS = (
    Renaming(
        ("Bundesministerium für Familie, Senioren, Frauen und Jugend",),
        ("BMFSFJ",),
        "Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend (BMBFSFJ)",
        _CHANCELLOR,
        _DECREE,
    ),
    Renaming(
        ("Bundesministerium für Bildung und Forschung",),
        ("BMBF",),
        "Bundesministerium für Forschung, Technologie und Raumfahrt (BMFTR)",
        _CHANCELLOR,
        _DECREE,
        sure=False,  # its tasks in education went to another ministry
    ),
    Renaming(
        ("Bundesministerium für Ernährung und Landwirtschaft",),
        ("BMEL",),
        "Bundesministerium für Landwirtschaft, Ernährung und Heimat (BMLEH)",
        _CHANCELLOR,
        _OVERVIEW,
    ),
    Renaming(
        ("Bundesministerium für Digitales und Verkehr",),
        ("BMDV",),
        "Bundesministerium für Verkehr (BMV)",
        _CHANCELLOR,
        _OVERVIEW,
        sure=False,  # digital matters have a ministry of their own
    ),
    Renaming(
        ("Bundesministerium für Umwelt, Naturschutz, nukleare Sicherheit und Verbraucherschutz",),
        ("BMUV",),
        "Bundesministerium für Umwelt, Klimaschutz, Naturschutz und nukleare Sicherheit (BMUKN)",
        _CHANCELLOR,
        _PAPER,
        sure=False,  # consumer protection went to the ministry of justice
    ),
    Renaming(
        ("Ministerium für Kinder, Familie, Flüchtlinge und Integration",),
        ("MKFFI",),
        "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration (MKJFGFI)",
        datetime.date(2026, 1, 27),
        "https://www.mkjfgfi.nrw/",
    ),
    Renaming(
        (
            "Thüringer Ministerium für Bildung, Jugend und Sport",
            "Thüringer Ministerium für Jugend, Bildung und Sport",
        ),
        ("TMBJS",),
        "Thüringer Ministerium für Bildung, Wissenschaft und Kultur (TMBWK)",
        datetime.date(2024, 12, 13),
        "https://de.wikipedia.org/wiki/Th%C3%BCringer_Ministerium_f%C3%BCr_Bildung,_Wissenschaft_und_Kultur",
        sure=False,  # youth and sports are not in its name any more
    ),
)
