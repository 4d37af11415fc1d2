"""Wartburgkreis: the intercultural week of 2023 and its events."""

from datetime import datetime
from zoneinfo import ZoneInfo

from cms.demo.content import Entry, source_note, task_list, text

BERLIN = ZoneInfo("Europe/Berlin")

WEEK = Entry(
    key="wartburgkreis-woche",
    model="TopicPage",
    slug="interkulturelle-woche-2023",
    title="Interkulturelle Woche 2023 im Wartburgkreis",
    introduction="Der Wartburgkreis war 2023 mit über 30 Veranstaltungen dabei.",
    fields={"kind": "project"},
    body=[
        text(
            "Zur Interkulturellen Woche rufen die römisch-katholische, die evangelische und die "
            "griechisch-orthodoxe Kirche in Deutschland auf. Die bundesweite Woche lief vom 24. September "
            "2023 bis zum 1. Oktober 2023. Der Wartburgkreis begann schon am 12. September 2023.",
            "Das Programm haben viele zusammen gemacht: das Integrationsmanagement, Partner aus dem "
            "Netzwerk, Vereine, Initiativen und die Stadt Eisenach.",
        ),
        task_list(
            "Aus dem Programm",
            (
                "Berufemesse „Let’s talk about“ in Eisenach",
                "Neuzugewanderte lernten Betriebe der Region kennen. Sie erfuhren mehr über Arbeit, "
                "Praktika, Ausbildungen und Berufe.",
            ),
            ("„Fest der Begegnung“ in Bad Salzungen", "Unterhaltung und Begegnung für Jung und Alt."),
            ("ToleranzRäume", "Sie öffneten auf dem Marktplatz in Eisenach."),
            ("Vorlesungen und Kreativkurse", ""),
            ("Beachvolleyball", "Ein interkulturelles Turnier."),
            ("Inklusives Sportfest", "Für Menschen mit Behinderungen."),
            ("Sportfeste", "An den Gemeinschaftsunterkünften."),
            introduction="Für diese Veranstaltungen nennt die Vorlage keinen Tag:",
        ),
        ("upcoming_events", {"heading": "Termine", "index": "wartburgkreis-termine", "count": 5}),
        (
            "downloads",
            {
                "heading": "Programm",
                "items": [
                    {
                        "document": "programm-interkulturelle-woche",
                        "title": "Programm mit allen öffentlichen Veranstaltungen (Platzhalter)",
                    }
                ],
            },
        ),
        ("funder_acknowledgement", {"heading": "Förderung", "funders": ["bmfsfj", "tmbjs"]}),
        source_note(
            "der Abschnitt „Interkulturelle Woche 2023“ auf der Website des Wartburgkreises",
            "Das Programm ist ein Platzhalter.",
        ),
    ],
)

EVENTS = Entry(
    key="wartburgkreis-termine",
    model="EventIndexPage",
    slug="termine",
    title="Termine zur Interkulturellen Woche 2023",
    introduction="Alle Termine sind vorbei.",
    children=[
        Entry(
            key="wartburgkreis-film",
            model="EventPage",
            slug="film-freibad",
            title="Film „Freibad“ mit Gespräch und Imbiss",
            introduction="Zum Auftakt lief im Kino der Film „Freibad“. Danach gab es ein Gespräch und einen Imbiss.",
            fields={
                "start": datetime(2023, 9, 12, tzinfo=BERLIN),
                "all_day": True,
                "venue": "PAB Kinocenter",
                "town": "Bad Salzungen",
            },
            body=[source_note("das Programm für 2023", "Eine Uhrzeit nennt die Vorlage nicht.")],
        ),
        Entry(
            key="wartburgkreis-bundesweit",
            model="EventPage",
            slug="bundesweite-woche",
            title="Interkulturelle Woche 2023 in ganz Deutschland",
            introduction="Kirchen in Deutschland rufen zu dieser Woche auf.",
            fields={
                "start": datetime(2023, 9, 24, tzinfo=BERLIN),
                "end": datetime(2023, 10, 1, tzinfo=BERLIN),
                "all_day": True,
            },
            body=[source_note("das Programm für 2023")],
        ),
        Entry(
            key="wartburgkreis-stammtisch",
            model="EventPage",
            slug="offener-stammtisch",
            title="Offener Stammtisch",
            introduction="Der Stammtisch steht Migrantinnen, Migranten und allen anderen Interessierten offen.",
            fields={
                "start": datetime(2023, 9, 28, 18, tzinfo=BERLIN),
                "venue": "MehrGenerationenHaus",
                "town": "Bad Salzungen",
            },
            body=[
                text("Es lädt ein: der ehrenamtliche Integrationsbeauftragte der Stadt Bad Salzungen."),
                source_note("das Programm für 2023"),
            ],
        ),
        Entry(
            key="wartburgkreis-kochen",
            model="EventPage",
            slug="interkulturelles-kochen",
            title="Interkulturelles Kochen",
            introduction="Mit einem gemeinsamen Kochen endete das Programm.",
            fields={
                "start": datetime(2023, 12, 14, tzinfo=BERLIN),
                "all_day": True,
                "venue": "Staatliches Berufsbildungszentrum und Medizinische Fachschule",
                "town": "Bad Salzungen",
            },
            body=[
                source_note(
                    "das Programm für 2023",
                    "Das Datum ist zweifelhaft: Der Wochentag auf der Vorlage passt nicht dazu. Ob der Tag "
                    "oder der Monat falsch ist, wissen wir nicht.",
                )
            ],
        ),
    ],
)
