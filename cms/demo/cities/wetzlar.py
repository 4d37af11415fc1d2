"""Wetzlar: the WIR coordination, its four measures, and the integration guides with their partner."""

from cms.demo.content import City, Entry, Fact, source_note, task_list, text

VOLUNTEER_CENTRE = Fact(
    key="freiwilligenzentrum",
    fields={
        "kind": "organisation",
        "name": "Karin Buchner",
        "organisation": "Freiwilligenzentrum Mittelhessen e.V.",
        "phones": [("phone", {"kind": "phone", "number": "+496441959295"})],
        "website": "https://www.freiwilligenzentrum-mittelhessen.de/",
        "visitor_street": "Elsa-Brandström-Str. 18",
        "visitor_postcode": "35578",
        "visitor_town": "Wetzlar",
    },
)

HESSE = Fact(
    key="hessen",
    fields={
        "name": "Land Hessen",
        "short_name": "WIR",
        "acknowledgement": "Gefördert vom Land Hessen im Landesprogramm „WIR“.",
    },
)

OPENING_UP = Entry(
    key="wetzlar-oeffnung",
    model="TopicPage",
    slug="interkulturelle-oeffnung",
    title="Interkulturelle Öffnung der Verwaltung",
    introduction="Die Stadtverwaltung stellt sich auf die Vielfalt der Menschen ein. Dafür tut sie viererlei.",
    fields={"kind": "project"},
    body=[
        task_list(
            "Maßnahmen",
            (
                "Fortbildung",
                "Jedes Jahr üben Beschäftigte der Stadt und externe Partner zwei Tage lang "
                "interkulturelle Kompetenz. Auch die Auszubildenden nehmen teil.",
            ),
            (
                "Workshop",
                "Einmal im Jahr geht es darum, Angebote kultursensibel zu entwickeln. Mit dabei sind das "
                "Jugendamt, die Abteilung Frühe Hilfen und Kindertagesbetreuung und Partner aus dem Netzwerk.",
            ),
            (
                "Steuerungsgruppe",
                "Sie begleitet die Öffnung über alle Ämter hinweg. Seit 2011 bringen Dezernate und "
                "Abteilungsleitungen dort die Verwaltung gemeinsam voran.",
            ),
            (
                "Gremien und Feste",
                "Die WIR-Koordination arbeitet in allen wichtigen Gremien von Stadt und Kreis mit. Sie "
                "stellt sich bei Empfängen für Neubürgerinnen und Neubürger vor, beim Internationalen "
                "Kulturfest und bei Familienfesten in den Stadtteilen.",
            ),
        ),
        (
            "downloads",
            {
                "heading": "Integrationskonferenzen",
                "items": [{"document": "integrationskonferenzen", "title": "Dokumentation (Platzhalter)"}],
            },
        ),
        source_note(
            "die Seite „Interkulturelle Öffnung der Verwaltung“ auf der Website der Stadt Wetzlar",
            "Die Dokumentationen der Konferenzen gehören nicht zur Demonstration. "
            "An ihrer Stelle steht eine Datei als Platzhalter.",
        ),
    ],
)

GUIDES = Entry(
    key="wetzlar-lotsen",
    model="TopicPage",
    slug="integrationslotsen",
    title="Integrationslotsinnen und Integrationslotsen",
    introduction="Sie kennen das Ankommen aus eigener Erfahrung und sind für Zugewanderte persönlich da.",
    fields={"kind": "offer"},
    body=[
        text(
            "Alle Lotsinnen und Lotsen in Wetzlar haben selbst eine Migrationsgeschichte. Sie arbeiten mit "
            "dem Freiwilligenzentrum Mittelhessen zusammen.",
            "Die Aufgabe braucht viele Menschen, die ihre eigenen Erfahrungen teilen.",
        ),
        task_list(
            "Was sie tun",
            (
                "Brücken bauen",
                "Sie verbinden Neuzugewanderte mit Behörden, Einrichtungen, Schulen, Kitas, Betrieben, "
                "Vereinen, Verbänden und Initiativen.",
            ),
            ("Angebote verbinden", "Sie bringen zusammen, was es schon gibt."),
            ("Teilhabe fördern", "Sie helfen Menschen, in der Stadt mitzuleben und mitzumachen."),
            ("Für Respekt werben", "Vielfalt ist für sie eine Chance."),
        ),
        (
            "partner_network",
            {
                "heading": "Kontakt",
                "partners": [
                    {
                        "contact": "freiwilligenzentrum",
                        "description": "Hier erfahren Sie mehr über die Lotsinnen und Lotsen.",
                    }
                ],
            },
        ),
        (
            "downloads",
            {
                "heading": "Dateien",
                "items": [{"document": "integrationslotsen", "title": "Informationsblatt (Platzhalter)"}],
            },
        ),
        source_note(
            "der Abschnitt „Integrationslotsen“ auf der Website der Stadt Wetzlar",
            "Das Informationsblatt ist ein Platzhalter.",
        ),
    ],
)

PROGRAMME = Entry(
    key="wetzlar-wir",
    model="FundingNoticePage",
    slug="wir",
    title="Förderung der WIR-Koordination",
    introduction="Der Name der Koordination verweist auf das hessische Landesprogramm „WIR“.",
    fields={"programme": "WIR", "funder": "hessen"},
    body=[
        source_note(
            "die Website der Stadt Wetzlar",
            "Sie nennt nur den Namen „WIR-Koordination“. Zeitraum und Wortlaut der Förderung sind offen.",
        ),
    ],
)

OFFICE = Entry(
    key="wetzlar",
    model="OfficePage",
    slug="wetzlar",
    title="WIR-Koordination der Stadt Wetzlar",
    introduction="Die WIR-Koordination öffnet die Verwaltung für alle und vertritt das Thema in der Stadt.",
    fields={"municipality": "Stadt Wetzlar", "federal_state": "HE"},
    body=[
        (
            "partner_network",
            {
                "heading": "Partner",
                "partners": [
                    {
                        "contact": "freiwilligenzentrum",
                        "description": "Arbeitet mit den Integrationslotsinnen und Integrationslotsen zusammen.",
                    }
                ],
            },
        ),
        source_note(
            "die Website der Stadt Wetzlar",
            "Für die WIR-Koordination selbst nennt die Vorlage niemanden, den man ansprechen kann.",
        ),
    ],
    children=[OPENING_UP, GUIDES, PROGRAMME],
)

CITY = City(office=OFFICE, contacts=[VOLUNTEER_CENTRE], funders=[HESSE])
