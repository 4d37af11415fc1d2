"""Witten: the office, its contact, and the contact's words in the other languages."""

from cms.demo.content import City, Entry, Fact, heading, source_note, task_list, text

CONTACT = Fact(
    key="witten",
    fields={
        "kind": "person",
        "name": "Claudia Formann",
        "role": "Stabsstellenleitung",
        "organisation": "Stabsstelle für Integration, Internationale Beziehungen und Städtepartnerschaften",
        "parent_organisation": "Stadt Witten",
        "phones": [("phone", {"kind": "phone", "number": "+4923025811011", "extension": "1011"})],
        "emails": [("email", {"address": "integration@stadt-witten.de"})],
        # The city's page prints neither postcode nor town.
        "visitor_street": "Annenstr. 127",
        "by_appointment": True,
    },
    translations={
        "de-x-ls": {
            "role": "Leiterin von der Stabs-Stelle",
            "organisation": "Stabs-Stelle für Integration",
            "parent_organisation": "Stadt Witten",
        },
        "en": {
            "role": "Head of the unit",
            "organisation": "Unit for Integration, International Relations and Town Twinning",
            "parent_organisation": "City of Witten",
        },
        "ar": {
            "role": "مديرة الوحدة",
            "organisation": "وحدة الاندماج والعلاقات الدولية وتوأمة المدن",
            "parent_organisation": "مدينة فيتن",
        },
        "uk": {
            "role": "Керівниця відділу",
            "organisation": "Відділ інтеграції, міжнародних зв’язків і міст-партнерів",
            "parent_organisation": "Місто Віттен",
        },
        "tr": {
            "role": "Birim yöneticisi",
            "organisation": "Uyum, Uluslararası İlişkiler ve Kardeş Şehirler Birimi",
            "parent_organisation": "Witten Belediyesi",
        },
        "fr": {
            "role": "Responsable du service",
            "organisation": "Service de l’intégration, des relations internationales et des jumelages",
            "parent_organisation": "Ville de Witten",
        },
    },
)

OFFICE = Entry(
    key="witten",
    model="OfficePage",
    slug="witten",
    title="Stabsstelle für Integration, Internationale Beziehungen und Städtepartnerschaften",
    introduction="Für die Menschen in der Stadt: Wir bringen alle ins Gespräch, die in Witten leben.",
    fields={"municipality": "Stadt Witten", "federal_state": "NW"},
    body=[
        ("contact_card", {"heading": "Kontakt", "contact": "witten"}),
        heading("Worum es geht"),
        text(
            "Integration betrifft in Witten viele: Menschen, die schon lange hier leben, und Menschen, die "
            "neu in die Stadt gekommen sind. Über kaum ein Thema wird so viel gesprochen.",
            "Wir möchten, dass alle friedlich zusammenleben. Ängste und Vorurteile sollen kleiner werden. "
            "Das gelingt nur, wenn wir miteinander reden. Solche Gespräche stoßen wir an.",
        ),
        heading("Viele helfen mit"),
        text(
            "In Witten ziehen Haupt- und Ehrenamtliche an einem Strang. So lösen sie Konflikte oder kommen "
            "ihnen zuvor.",
            "Initiativen, Vereine und einzelne Menschen setzen sich stark für Geflüchtete und andere "
            "Zugewanderte ein. Mit dieser Hilfe kommen Zugewanderte schneller an und können selbst etwas "
            "beitragen.",
        ),
        task_list(
            "Unsere Ziele",
            ("Respekt", "Die Menschen in Witten begegnen einander ohne Vorurteile, gleich woher sie kommen."),
            ("Gleiche Chancen", "In der Bildung haben alle die gleichen Chancen."),
            ("Mitsprache", "Alle können in Politik und Gesellschaft mitreden und mitgestalten."),
            ("Integrationsrat", "Wir führen seine Geschäfte und arbeiten gut mit den Mitgliedern zusammen."),
            (
                "Gemeinsame Ideen",
                "Wir entwickeln Projekte mit anderen. Wir unterstützen die Fachämter, Vereine, "
                "Wohlfahrtsverbände und Initiativen bei ihrer Arbeit.",
            ),
            ("Eigene Projekte", "Wir setzen auch selbst Projekte und Maßnahmen um."),
        ),
        task_list(
            "Städtepartnerschaften",
            ("Partnerschaftsfonds", "Wir verwalten das Geld für die Partnerschaften."),
            ("Gäste", "Wir kümmern uns um Gäste aus den Partnerstädten."),
            introduction="Sie haben eine Frage zu den Partnerstädten von Witten? Auch dafür sind wir da.",
        ),
        heading("Was schwierig ist"),
        text(
            "Zeit, Kraft und Geld sind knapp. Gute Ideen gibt es viele. Aber wer setzt sie um, und wer "
            "bezahlt sie?",
            "Darum prüfen wir jedes Vorhaben: Ist es machbar? Sonst bleibt es bei halben Lösungen, und alle "
            "sind enttäuscht.",
        ),
        source_note(
            "die Seite der Stabsstelle auf der Website der Stadt Witten",
            "Die Vorlage nennt keine Postleitzahl. Sie sagt auch nicht, wie man einen Termin vereinbart.",
        ),
    ],
)

CITY = City(office=OFFICE, contacts=[CONTACT])
