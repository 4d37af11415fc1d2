"""Wartburgkreis: who pays for what, as far as the county's page says."""

from cms.demo.content import Entry, Fact, source_note, text, web_link

FUNDERS = [
    Fact(
        key="bmfsfj",
        fields={
            "name": "Bundesministerium für Familie, Senioren, Frauen und Jugend",
            "short_name": "Demokratie leben!",
            "url": "https://www.demokratie-leben.de/",
            "acknowledgement": "Gefördert vom Bundesministerium für Familie, Senioren, Frauen und Jugend im "
            "Rahmen des Bundesprogramms „Demokratie leben!“.",
        },
    ),
    Fact(
        key="tmbjs",
        fields={
            "name": "Thüringer Ministerium für Jugend, Bildung und Sport",
            "short_name": "Denk bunt",
            "url": "https://www.denkbunt-thueringen.de/",
            "acknowledgement": "Gefördert vom Thüringer Ministerium für Jugend, Bildung und Sport im Rahmen "
            "des Landesprogramms für Demokratie, Toleranz und Weltoffenheit „Denk bunt“.",
        },
    ),
    # The sentences for funds of the European Union are fixed by Annex IX of Regulation (EU) 2021/1060
    # and Article 34(2) of Regulation (EU) 2021/241.
    Fact(
        key="efre",
        fields={
            "name": "Europäische Union: Europäischer Fonds für regionale Entwicklung",
            "short_name": "EFRE",
            "logo": "european-flag",
            "logo_alt": "Flagge der Europäischen Union",
            "acknowledgement": "Kofinanziert von der Europäischen Union",
        },
    ),
    Fact(
        key="nextgeneration",
        fields={
            "name": "Europäische Union: NextGenerationEU",
            "short_name": "NextGenerationEU",
            "logo": "european-flag",
            "logo_alt": "Flagge der Europäischen Union",
            "acknowledgement": "Finanziert von der Europäischen Union – NextGenerationEU",
        },
    ),
    Fact(
        key="oegd",
        fields={
            "name": "Pakt für den Öffentlichen Gesundheitsdienst",
            "short_name": "ÖGD-Pakt",
            "acknowledgement": "Gefördert durch den Pakt für den Öffentlichen Gesundheitsdienst (ÖGD-Pakt).",
        },
    ),
]


def measures(key: str, slug: str, programme: str, funder: str) -> Entry:
    """A programme that the county's page names in a heading with nothing below it."""
    return Entry(
        key=key,
        model="FundingNoticePage",
        slug=slug,
        title=f"Maßnahmen im Wartburgkreis: {programme}",
        introduction="Mit diesem Programm werden Maßnahmen im Landkreis gefördert.",
        fields={"programme": programme, "funder": funder},
        body=[
            source_note(
                "die Seite „Integrationsmanagement“ auf der Website des Wartburgkreises",
                "Die Vorlage hat zu dieser Förderung nur eine Überschrift. Um welche Maßnahmen es geht, fehlt.",
            ),
        ],
    )


PARTNERSHIP = Entry(
    key="wartburgkreis-denkbunt",
    model="FundingNoticePage",
    slug="denk-bunt",
    title="Lokale Partnerschaft für Demokratie „Denk bunt im Wartburgkreis“",
    introduction="Zwei Programme fördern den größten Teil der Projekte im Landkreis.",
    fields={
        "programme": "Denk bunt",
        "funder": "tmbjs",
        "link": "https://www.denkbunt-thueringen.de/",
    },
    body=[
        text("Sie haben eine Frage, einen Vorschlag oder eine Idee für ein Projekt? Schreiben Sie uns."),
        ("contact_card", {"heading": "Kontakt", "contact": "denkbunt"}),
        ("funder_acknowledgement", {"heading": "Gefördert vom Bund", "funders": ["bmfsfj"]}),
        (
            "link_list",
            {
                "heading": "Mehr über die Programme",
                "items": [
                    web_link("https://www.demokratie-leben.de/", "Demokratie leben!", "Programm des Bundes"),
                    web_link(
                        "https://www.denkbunt-thueringen.de/", "Denk bunt", "Programm des Landes Thüringen"
                    ),
                ],
            },
        ),
        source_note("die Seite „Integrationsmanagement“ auf der Website des Wartburgkreises"),
    ],
)

FUNDING = [
    PARTNERSHIP,
    measures("wartburgkreis-efre", "efre", "EFRE", "efre"),
    measures("wartburgkreis-oegd", "oegd-pakt", "ÖGD-Pakt", "oegd"),
    measures("wartburgkreis-nextgeneration", "nextgenerationeu", "NextGenerationEU", "nextgeneration"),
]
