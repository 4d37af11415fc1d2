"""Wartburgkreis: the office with its tasks and contacts; its week, events and funding have files of their own."""

from cms.demo.cities.wartburgkreis_funding import FUNDERS, FUNDING
from cms.demo.cities.wartburgkreis_week import EVENTS, WEEK
from cms.demo.content import City, Entry, Fact, heading, source_note, task_list, text

MANAGEMENT = Fact(
    key="wartburgkreis",
    fields={
        "kind": "person",
        "salutation": "mr",
        "name": "Rodeck",
        "role": "Projektmanagement Partnerschaft für Demokratie „Denk bunt im Wartburgkreis“",
        "organisation": "Integrationsmanagement",
        "parent_organisation": "Wartburgkreis",
        "phones": [("phone", {"kind": "phone", "number": "+493695615803"})],
        # The county's page hides the e-mail address behind the words "E-Mail senden".
        "visitor_street": "Erzberger Allee 14",
        "visitor_postcode": "36433",
        "visitor_town": "Bad Salzungen",
        "postal_po_box": "11 65",
        "postal_postcode": "36421",
        "postal_town": "Bad Salzungen",
    },
)

PARTNERSHIP = Fact(
    key="denkbunt",
    fields={
        "kind": "team",
        "organisation": "Partnerschaft für Demokratie „Denk bunt im Wartburgkreis“",
        "parent_organisation": "Wartburgkreis",
        "emails": [("email", {"address": "denkbunt@wartburgkreis.de", "label": "Fragen und Projektideen"})],
    },
)

OFFICE = Entry(
    key="wartburgkreis",
    model="OfficePage",
    slug="wartburgkreis",
    title="Integrationsmanagement im Wartburgkreis",
    introduction="Wir stimmen ab, was im Landkreis für Integration getan wird, und bringen Menschen zusammen.",
    fields={"municipality": "Wartburgkreis", "federal_state": "TH", "parent_unit": "Dezernatsleitung"},
    body=[
        (
            "contact_card",
            {
                "heading": "Kontakt",
                "contact": "wartburgkreis",
                "note": "Besuche und Post haben verschiedene Adressen und Postleitzahlen.",
            },
        ),
        heading("Wo wir hingehören"),
        text("Das Integrationsmanagement ist eine Stabsstelle. Sie gehört zur Dezernatsleitung."),
        task_list(
            "Aufgaben: Strategie und Verwaltung",
            (
                "In der Verwaltung verankern",
                "Integration geht alle Ressorts an und bekommt den Platz, der ihrer Bedeutung entspricht.",
            ),
            (
                "Strategien entwickeln",
                "Wir entwickeln Gesamtstrategien, die zu den Orten passen, und schreiben sie fort.",
            ),
            (
                "Am Integrationskonzept mitarbeiten",
                "Dabei achten wir auf Vereinbarungen im Land, etwa beim Flüchtlingsgipfel oder im "
                "Landesintegrationskonzept.",
            ),
            (
                "Bestand aufnehmen",
                "Wir helfen zu erheben und auszuwerten, was Geflüchtete hier an Strukturen brauchen.",
            ),
            (
                "Mit dem Land arbeiten",
                "Partner sind die zuständigen Behörden und die Migrationsbeauftragten.",
            ),
            (
                "Informieren",
                "Wir beteiligen uns an der Öffentlichkeitsarbeit für Geflüchtete und Einheimische in der Region.",
            ),
        ),
        task_list(
            "Aufgaben: Netzwerke und Ehrenamt",
            (
                "Vernetzen",
                "Wir verbinden Gesellschaft, Politik und Wirtschaft. Wo ein Netz fehlt, knüpfen wir es.",
            ),
            ("Abstimmen", "Wir sind die zentrale Stelle, die alle Bemühungen aufeinander abstimmt."),
            ("Engagement fördern", "Wir unterstützen Engagement von, für und mit Zugewanderten."),
            (
                "Strukturen aufbauen",
                "Mit Partnern der Region, vor allem mit Behörden, schaffen und pflegen wir feste Strukturen.",
            ),
            (
                "Netze verdichten",
                "Wir arbeiten enger mit allen zusammen, die Geflüchtete aufnehmen und integrieren. Wir "
                "koordinieren das Ehrenamt vor Ort und die Projekte.",
            ),
        ),
        ("contact_card", {"heading": "Fragen und Projektideen", "contact": "denkbunt"}),
        heading("Netzwerke Integration im Wartburgkreis"),
        text("Die Vorlage kündigt hier an, wer die Netzwerke fördert. Der Name fehlt dort."),
        heading("Thüringer Transparenzportal"),
        text(
            "Im Transparenzportal können Sie in ausgewählten amtlichen Informationen suchen. Thüringer "
            "Behörden und andere öffentliche Stellen bieten es kostenlos an.",
        ),
        source_note(
            "die Seite „Integrationsmanagement“ auf der Website des Wartburgkreises, Stand Herbst 2023",
            "Die Vorlage zeigt die E-Mail-Adresse des Integrationsmanagements nicht. Auch die Adresse des "
            "Transparenzportals fehlt.",
        ),
    ],
    children=[WEEK, EVENTS, *FUNDING],
)

CITY = City(office=OFFICE, contacts=[MANAGEMENT, PARTNERSHIP], funders=FUNDERS)
