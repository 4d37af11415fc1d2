"""Leichte Sprache: short sentences, one idea each, no genitive, long words with a hyphen."""

from cms.demo.content import Entry, heading, notice, page_link, task_list, text
from cms.demo.languages.enforcement import enforcement

WITTEN = Entry(
    key="witten",
    model="OfficePage",
    slug="witten",
    title="Stabs-Stelle für Integration in Witten",
    introduction="Wir sind für alle Menschen in Witten da. Wir möchten: Alle reden miteinander.",
    fields={"municipality": "Stadt Witten", "federal_state": "NW"},
    body=[
        ("contact_card", {"heading": "So erreichen Sie uns", "contact": "witten"}),
        heading("Was ist Integration?"),
        text(
            "Viele Menschen leben schon lange in Witten. Andere Menschen sind neu in der Stadt.",
            "Integration heißt: Alle leben gut zusammen. Und alle können mitmachen.",
            "Manche Menschen haben Angst vor Fremden. Oder sie denken schlecht über andere. "
            "Das möchten wir ändern. Dafür müssen wir miteinander reden.",
        ),
        heading("Viele Menschen helfen"),
        text(
            "In Witten helfen viele Menschen mit. Manche bekommen dafür Lohn. Andere helfen in der Freizeit.",
            "Sie helfen bei Streit. Sie helfen geflüchteten Menschen. Und sie helfen anderen neuen Menschen "
            "in der Stadt.",
        ),
        task_list(
            "Das sind unsere Ziele",
            ("Respekt", "Alle Menschen sollen gut miteinander umgehen. Es ist egal: Woher kommt ein Mensch?"),
            ("Bildung", "Alle sollen gut lernen können. Alle haben die gleichen Chancen."),
            ("Mitreden", "Alle sollen mitreden können. Zum Beispiel in der Politik."),
            (
                "Integrations-Rat",
                "Wir arbeiten für den Integrations-Rat. Und wir arbeiten gut mit ihm zusammen.",
            ),
            (
                "Gute Ideen",
                "Wir planen Projekte mit anderen. Zum Beispiel mit Ämtern und mit Vereinen. "
                "Wir helfen ihnen bei der Arbeit.",
            ),
            ("Eigene Projekte", "Wir machen auch eigene Projekte."),
        ),
        task_list(
            "Partner-Städte",
            ("Geld", "Es gibt Geld für die Partnerschaften. Wir verwalten das Geld."),
            ("Gäste", "Manchmal kommen Gäste aus den Partner-Städten. Wir kümmern uns um die Gäste."),
            introduction="Witten hat Partner-Städte. Haben Sie eine Frage dazu? Dann fragen Sie uns.",
        ),
        heading("Das ist schwer"),
        text(
            "Wir haben wenig Zeit. Und wir haben wenig Geld. Aber es gibt viele gute Ideen.",
            "Darum prüfen wir jede Idee. Wir fragen: Können wir das schaffen? Wer macht die Arbeit? "
            "Wer bezahlt?",
        ),
        notice(
            "Woher kommen diese Infos?",
            "Die Infos kommen von der Internet-Seite von der Stadt Witten. Wir haben sie im November 2026 "
            "gelesen. Dann haben wir neue Sätze geschrieben.",
            "Diese Seite ist nur ein Beispiel. Vielleicht sind die Infos alt.",
            "Auf der Seite von der Stadt fehlt die Post-Leit-Zahl. Dort steht auch nicht: "
            "So bekommen Sie einen Termin.",
        ),
    ],
)

IMPRINT = Entry(
    key="imprint",
    model="StandardPage",
    slug="impressum",
    title="Impressum in Leichter Sprache",
    introduction="Diese Internet-Seite ist nur ein Beispiel. Niemand arbeitet an der Seite.",
    body=[
        heading("Was steht in einem Impressum?"),
        text(
            "In einem Impressum steht: Wem gehört die Internet-Seite? Das verlangt ein Gesetz.",
            "Eine echte Seite nennt hier den Namen von der Stadt. Und die Adresse. Und eine Person. "
            "Und eine E-Mail-Adresse. Und eine Telefon-Nummer.",
        ),
        heading("Woher kommen die Infos?"),
        text(
            "Die Infos kommen von den Internet-Seiten von 5 Städten und Kreisen. Wir haben sie im November "
            "2026 gelesen. Die Sätze sind neu.",
        ),
        heading("Woher kommen die Bilder?"),
        text("Wir haben die Bilder gezeichnet. Sie sind nur für dieses Beispiel."),
        ("link_list", {"heading": "Daten-Schutz", "items": [page_link("privacy")]}),
    ],
)

STATEMENT = Entry(
    key="accessibility",
    model="StandardPage",
    slug="barrierefreiheit",
    title="Erklärung zur Barriere-Freiheit in Leichter Sprache",
    introduction="Barriere-frei heißt: Alle Menschen können die Seite benutzen. Stand: 22. November 2026.",
    body=[
        heading("Ist die Internet-Seite barriere-frei?"),
        text(
            "Ein Teil von der Seite ist barriere-frei. Ein anderer Teil hat noch Barrieren. "
            "Die Regeln stehen in einer Verordnung. Die Verordnung heißt: BITV 2.0.",
        ),
        heading("Was fehlt noch?"),
        text(
            "Es gibt noch keine Videos in Gebärden-Sprache.",
            "Es gibt Dateien zum Herunter-Laden. Die Dateien sind nur Beispiele. Die Schrift fehlt darin.",
            "Diese Texte sind in Leichter Sprache. Eine Prüf-Gruppe hat sie noch nicht gelesen.",
            "Andere Texte sind auf Ukrainisch, Arabisch, Türkisch und Französisch. Auch diese Texte hat noch niemand geprüft.",
        ),
        heading("Wie haben wir geprüft?"),
        text(
            "Wir haben die Seite selbst geprüft. Ein Computer-Programm hat dabei geholfen. Menschen mit "
            "Behinderung sollen die Seite noch prüfen.",
        ),
        heading("Haben Sie eine Barriere gefunden?"),
        text(
            "Eine echte Seite nennt hier eine E-Mail-Adresse. Diese Seite ist ein Beispiel. Darum steht hier "
            "keine Adresse.",
        ),
        enforcement(
            "Wer hilft Ihnen bei Problemen?",
            "Bekommen Sie keine gute Antwort? Dann gibt es Hilfe in Ihrem Bundes-Land. "
            "Diese Internet-Seiten sind in schwerer Sprache.",
            {
                "NW": "Nordrhein-Westfalen: Ombuds-Stelle",
                "TH": "Thüringen: Landes-Durchsetzungs-Stelle",
                "BW": "Baden-Württemberg: Schlichtungs-Stelle",
                "HE": "Hessen: Durchsetzungs-Stelle",
            },
            language="de",
        ),
    ],
)

PRIVACY = Entry(
    key="privacy",
    model="StandardPage",
    slug="datenschutz",
    title="Daten-Schutz in Leichter Sprache",
    introduction="Sie können alle Seiten lesen. Sie müssen dafür nichts über sich sagen.",
    body=[
        heading("Was sind Cookies?"),
        text(
            "Cookies sind kleine Dateien auf Ihrem Computer. Beim Lesen bekommen Sie von uns keine Cookies.",
        ),
        heading("Was merkt sich der Server?"),
        text(
            "Ein Server ist ein großer Computer. Er kann sich Besuche merken. Eine echte Seite erklärt hier: "
            "Das merkt sich der Server. Und so lange.",
        ),
    ],
)

DIRECTORY = Entry(
    key="directory",
    model="OfficeIndexPage",
    slug="leichte-sprache",
    title="Integration vor Ort in Leichter Sprache",
    introduction="Integration heißt: Alle leben gut zusammen. Hier finden Sie Hilfe in Ihrer Stadt.",
    body=[
        (
            "steps",
            {
                "heading": "So finden Sie Hilfe",
                "items": [
                    {"title": "Wählen Sie einen Ort", "text": "<p>Zum Beispiel: Ihre Stadt.</p>"},
                    {"title": "Suchen Sie den Kontakt", "text": "<p>Dort steht: Wen können Sie anrufen?</p>"},
                    {"title": "Machen Sie einen Termin", "text": "<p>Oft brauchen Sie einen Termin.</p>"},
                ],
            },
        ),
        (
            "link_list",
            {
                "heading": "Mehr Orte in schwerer Sprache",
                "items": [
                    page_link("wesel", "Wesel", language="de"),
                    page_link("wartburgkreis", "Wartburgkreis", language="de"),
                    page_link("villingen-schwenningen", "Villingen-Schwenningen", language="de"),
                    page_link("wetzlar", "Wetzlar", language="de"),
                ],
            },
        ),
        notice(
            "Diese Internet-Seite ist ein Beispiel",
            "Die Seite zeigt: So können Städte ihre Infos aufschreiben. Vielleicht sind die Infos alt. "
            "Fragen Sie am besten die Stadt.",
        ),
    ],
    children=[WITTEN, IMPRINT, STATEMENT, PRIVACY],
)
