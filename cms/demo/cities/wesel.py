"""Wesel: the integration officer, her 21 tasks, and the links of the pandemic years."""

from cms.demo.content import City, Entry, Fact, heading, notice, source_note, task_list, text, web_link

CONTACT = Fact(
    key="wesel",
    fields={
        "kind": "person",
        "name": "Lotte Goldschmidtböing",
        "role": "Integrationsbeauftragte",
        "parent_organisation": "Stadt Wesel",
        "phones": [("phone", {"kind": "phone", "number": "+492812032371"})],
        "emails": [("email", {"address": "integration@wesel.de"})],
        # The city's page prints no address.
        "opening_hours": "Mo-Fr 08:30-12:00,14:00-16:00",
        "by_appointment": True,
        "appointment_note": "Vereinbaren Sie den Termin bitte am Telefon.",
    },
)

QUOTATION = (
    "Unser Zusammenleben soll von Respekt, gegenseitigem Vertrauen, von Zusammengehörigkeitsgefühl und "
    "gemeinsamer Verantwortung geprägt sein. Die Integration von Zugewanderten soll Chancengleichheit und die "
    "tatsächliche Teilhabe in allen Bereichen ermöglichen, insbesondere am gesellschaftlichen, "
    "wirtschaftlichen und kulturellen Leben. […] Gelungene Integration bedeutet, sich einer Gemeinschaft "
    "zugehörig zu fühlen. Sie bedeutet die Entwicklung eines gemeinsamen Verständnisses, wie man in der "
    "Gesellschaft zusammenlebt. Zuwanderung kann deshalb nur als wechselseitiger Prozess gelingen."
)

TASKS = [
    task_list(
        "Verstehen und planen",
        ("Lebenslagen kennen", "Sie weiß, wie Menschen mit Migrationsgeschichte in Wesel leben."),
        ("Bedarf erkennen", "Mit den Betroffenen stellt sie fest, wo die Stadt handeln muss."),
        ("Vorschläge machen", "Sie empfiehlt Schritte und setzt mit passenden Partnern Projekte um."),
        (
            "Handlungskonzept",
            "Mit anderen erarbeitet sie ein inklusives Konzept der Stadt und schreibt es fort.",
        ),
        ("Fördermittel", "Sie beantragt Geld für Projekte, die der Integration dienen."),
        ("Öffentlichkeit", "Sie informiert öffentlich über Themen der Integration."),
    ),
    task_list(
        "Menschen beteiligen und stärken",
        ("Ehrenamt", "Sie begleitet freiwillig Engagierte und ihre Gruppen."),
        (
            "Runde Tische",
            "Sie bringt Zugewanderte und Einheimische ins Gespräch und hilft ihnen, mitzureden.",
        ),
        ("Fortbildung", "Sie bietet Kurse und Projekte an: für Ehrenamtliche, Neue und alle Interessierten."),
        ("Vereine von Zugewanderten", "Sie vertieft den Kontakt zu ihnen."),
        ("Beteiligung", "Sie fördert neue und bessere Wege der Beteiligung in Wesel."),
        ("Integrationsrat", "Sie berät die Mitglieder, die Neuzugewanderte politisch vertreten."),
    ),
    task_list(
        "Zusammenarbeit fördern",
        (
            "Breites Bündnis",
            "Gegen schädliche Strömungen stärkt sie das Bündnis von Vereinen der Zugewanderten, Ehrenamt, "
            "Flüchtlingshilfe, Kirchen, Einrichtungen, Initiativen und Fachbereichen.",
        ),
        ("Austausch", "Sie baut aus, wie alle Beteiligten zusammenarbeiten und sich verständigen."),
        ("Gremien", "In Arbeitsgruppen und Gremien stärkt sie das Gemeinsame und baut Unterschiede ab."),
        ("Beratung", "Sie hilft Partnern, Angebote zu entwickeln, und vermeidet doppelte Angebote."),
        (
            "Stadtteile",
            "Sie vernetzt sich vor Ort mit Gruppen, Vertretungen und Einwohnerschaft, damit alle teilhaben.",
        ),
        ("Wir-Gefühl", "Sie stimmt Maßnahmen ab, die Integration, Engagement und Zusammenhalt fördern."),
    ),
    task_list(
        "Für ein friedliches Miteinander eintreten",
        ("Religionen", "Sie fördert das Gespräch zwischen den Religionen."),
        ("Haltung", "Sie tritt ein, wenn Gruppen ausgeschlossen werden sollen, und lebt das selbst vor."),
        ("Toleranz", "Sie schafft Angebote für Frieden und Toleranz unter allen Menschen der Stadt."),
    ),
]

OFFICE = Entry(
    key="wesel",
    model="OfficePage",
    slug="wesel",
    title="Integrationsbeauftragte der Stadt Wesel",
    introduction="Sie berät, vernetzt und stößt Projekte an, damit das Zusammenleben in Wesel gelingt.",
    fields={"municipality": "Stadt Wesel", "federal_state": "NW"},
    body=[
        ("contact_card", {"heading": "Kontakt", "contact": "wesel"}),
        heading("Was Integration bedeutet"),
        (
            "quote",
            {
                "text": QUOTATION,
                "source": "Quelle auf der Vorlage nicht genannt",
                "footnote": "Die Vorlage setzt hier die Fußnote 1. Der Text der Fußnote fehlt dort.",
            },
        ),
        text(
            "Das soll auch in Wesel gelingen. Deshalb hat die Stadt zum 1. Januar 2019 eine "
            "Integrationsbeauftragte eingestellt.",
            "Wesel hat außerdem ein inklusives Handlungskonzept. Die Integrationsbeauftragte begleitet es mit.",
        ),
        heading("Aufgaben"),
        text("Die Integrationsbeauftragte hat 21 Aufgaben. Sie gehören zu vier Bereichen."),
        *TASKS,
        notice(
            "Informationen aus der Corona-Zeit",
            "Auf Arabisch berichten die Portale „Amal, Berlin“ und „Amal, Hamburg“ über die Pandemie. Auch die "
            "Beauftragte der Bundesregierung für Migration, Flüchtlinge und Integration informiert darüber.",
            "Diese Hinweise stehen auf der Vorlage noch. Ob die Adressen gelten, haben wir nicht geprüft.",
        ),
        (
            "link_list",
            {
                "heading": "Hinweise in mehreren Sprachen",
                "items": [
                    web_link(
                        "https://www.integrationsbeauftragte.de/corona-virus",
                        "Beauftragte der Bundesregierung: Corona-Virus",
                        "Informationen der Beauftragten",
                    ),
                    web_link(
                        "https://www.mkffi.nrw/informationen-ueber-aktuelle-massnahmen-verschiedenen-sprachen-"
                        "information-regarding-current",
                        "MKFFI: Kontaktverbot und andere Maßnahmen",
                        "Das nordrhein-westfälische Ministerium informiert in verschiedenen Sprachen.",
                    ),
                ],
            },
        ),
        source_note(
            "die Seite „Integration“ auf der Website der Stadt Wesel",
            "Die Vorlage nennt keine Adresse für Besuche.",
        ),
    ],
)

CITY = City(office=OFFICE, contacts=[CONTACT])
