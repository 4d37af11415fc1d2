"""Villingen-Schwenningen: the office, its ten tasks, and the integration managers with their funding."""

from datetime import date

from cms.demo.content import City, Entry, Fact, heading, page_link, source_note, task_list, text

CONTACT = Fact(
    key="villingen-schwenningen",
    fields={
        "kind": "person",
        "name": "Annette Hug-Kalisch",
        "role": "Ansprechpartnerin",
        "organisation": "Abt. Jugendarbeit, Sport und Integration",
        "parent_organisation": "Amt für Jugend, Bildung, Integration und Sport",
        "phones": [
            ("phone", {"kind": "phone", "number": "+497721822153", "extension": "2153"}),
            ("phone", {"kind": "fax", "number": "+497721822187", "extension": "2187"}),
        ],
        "emails": [("email", {"address": "jsi@villingen-schwenningen.de"})],
        "visitor_street": "Justinus-Kerner-Straße 7",
        "visitor_postcode": "78048",
        "visitor_town": "Villingen-Schwenningen",
    },
)

STATE = Fact(
    key="baden-wuerttemberg",
    fields={
        "name": "Land Baden-Württemberg",
        "short_name": "Pakt für Integration",
        "acknowledgement": "Gefördert vom Land Baden-Württemberg im Rahmen des Paktes für Integration.",
    },
)

MANAGERS = Entry(
    key="vs-manager",
    model="TopicPage",
    slug="integrationsmanagement",
    title="Integrationsmanagerinnen und Integrationsmanager",
    introduction="Sie beraten Geflüchtete einzeln und helfen ihnen, sich in der Stadt zurechtzufinden.",
    fields={"kind": "offer"},
    body=[
        text(
            "Viele Geflüchtete werden auf Dauer in Baden-Württemberg bleiben. Das gilt vor allem für "
            "Menschen mit guter Bleibeperspektive, die in die Anschlussunterbringung ziehen.",
            "Seit Januar 2018 gibt es für sie in Villingen-Schwenningen das Integrationsmanagement.",
        ),
        task_list(
            "So hilft das Integrationsmanagement",
            ("Beratung", "Es unterstützt Menschen in ihrer eigenen Lage, vor Ort und im Einzelfall."),
            ("Selbstständigkeit", "Es stärkt Menschen darin, selbst zu entscheiden und zu handeln."),
            ("Überblick", "Es zeigt, welche Angebote zur Integration es gibt und wie man sie allein nutzt."),
        ),
        ("contact_card", {"heading": "Kontakt", "contact": "villingen-schwenningen"}),
        (
            "link_list",
            {
                "heading": "Mehr dazu",
                "items": [page_link("vs-pakt"), page_link("vs-presse")],
            },
        ),
        source_note(
            "der Abschnitt „Integrationsmanager“ auf der Website der Stadt Villingen-Schwenningen von 2018"
        ),
    ],
)

PACT = Entry(
    key="vs-pakt",
    model="FundingNoticePage",
    slug="pakt-fuer-integration",
    title="Pakt für Integration",
    introduction="Land und Kommunen in Baden-Württemberg unterstützen Geflüchtete, die bleiben.",
    fields={"programme": "Pakt für Integration", "funder": "baden-wuerttemberg"},
    body=[
        text(
            "Der Pakt hilft Geflüchteten, sich einzuleben. Vor allem bezahlt er das Integrationsmanagement "
            "in den Städten und Gemeinden.",
        ),
        source_note(
            "die Website der Stadt Villingen-Schwenningen von 2018",
            "Den Wortlaut, den das Land für den Hinweis vorgibt, nennt die Vorlage nicht.",
        ),
    ],
)

PRESS = Entry(
    key="vs-presse",
    model="NewsPage",
    slug="neue-integrationsmanager",
    title="Neue Integrationsmanager nehmen ihren Dienst auf",
    introduction="Unter dieser Überschrift hat die Stadt eine Pressemitteilung veröffentlicht.",
    # The day is not known: the first of the month in which the work began stands for the month.
    fields={"date": date(2018, 1, 1)},
    body=[
        text("Das Integrationsmanagement in Villingen-Schwenningen gibt es seit Januar 2018."),
        source_note(
            "die Überschrift der Pressemitteilung der Stadt Villingen-Schwenningen",
            "Den Text und das Datum der Mitteilung enthält die Vorlage nicht. Das Datum oben steht für den "
            "Monat, in dem das Integrationsmanagement begonnen hat.",
        ),
    ],
)

OFFICE = Entry(
    key="villingen-schwenningen",
    model="OfficePage",
    slug="villingen-schwenningen",
    title="Integrationsförderung in Villingen-Schwenningen",
    introduction="Wir schaffen Bedingungen, unter denen alle in der Stadt teilhaben und mitgestalten können.",
    fields={
        "municipality": "Stadt Villingen-Schwenningen",
        "federal_state": "BW",
        "parent_unit": "Amt für Jugend, Bildung, Integration und Sport",
    },
    body=[
        (
            "image",
            {
                "image": {
                    "image": "diversity",
                    "alt_text": "Zeichnung: Sechs Menschen in verschiedenen Farben stehen nebeneinander.",
                },
                "caption": "Platzhalter. Das Foto der Vorlage gehört nicht zur Demonstration.",
                "credit": "Foto der Vorlage: Brigitte Hobusch Primalux/fotolia.com",
            },
        ),
        heading("Eine bunte Stadt"),
        text(
            "In Villingen-Schwenningen leben Menschen mit vielen Kulturen, Sprachen und Religionen. "
            "Das bringt Chancen und Aufgaben mit sich. Die Stadt kennt beides.",
            "Überall beschäftigen sich Kommunen mit Vielfalt, Integration und interkultureller Öffnung. "
            "Hier gibt es dafür eigene Stellen: für Integration und für Geflüchtete. So ist das Thema fest "
            "in der Stadtverwaltung verankert.",
        ),
        task_list(
            "Aufgaben in der Stadt",
            (
                "Teilhabe ermöglichen",
                "Wir sorgen für Bedingungen, unter denen alle gerechte Chancen haben und mitgestalten können.",
            ),
            ("Verwaltung öffnen", "Wir treiben die interkulturelle Öffnung der Stadtverwaltung voran."),
            ("Informieren", "Wir klären über Integration und Migration auf."),
            ("In Gremien arbeiten", "Wir bringen uns dort ein, wo über diese Themen beraten wird."),
            ("Transparenz", "Wir machen sichtbar, wie sich die Integration entwickelt."),
        ),
        task_list(
            "Hilfe für alle, die sich engagieren",
            ("Wege weisen", "Wir lotsen Menschen zu den passenden Angeboten."),
            ("Vernetzen", "Wir bringen zusammen, wer sich für Integration einsetzt."),
            ("Fördermittel", "Wir helfen anderen, Geld für ihre Arbeit zu gewinnen."),
            ("Beraten", "Wir beraten Engagierte und geben Anstöße."),
            ("Projekte", "Wir regen Projekte an und führen eigene durch."),
        ),
        ("contact_card", {"heading": "Kontakt", "contact": "villingen-schwenningen"}),
        source_note(
            "die Seite „Integrationsförderung“ auf der Website der Stadt Villingen-Schwenningen, © 2018"
        ),
    ],
    children=[MANAGERS, PACT, PRESS],
)

CITY = City(office=OFFICE, contacts=[CONTACT], funders=[STATE])
