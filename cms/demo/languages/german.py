"""German: the directory of offices with the five cities, imprint, accessibility statement and privacy."""

from cms.demo.cities import villingen_schwenningen, wartburgkreis, wesel, wetzlar, witten
from cms.demo.content import Entry, heading, notice, page_link, text
from cms.demo.languages.enforcement import enforcement

CITIES = [witten.CITY, wesel.CITY, wartburgkreis.CITY, villingen_schwenningen.CITY, wetzlar.CITY]

IMPRINT = Entry(
    key="imprint",
    model="StandardPage",
    slug="impressum",
    title="Impressum",
    introduction="Diese Website ist eine Demonstration. Sie hat keine Redaktion.",
    body=[
        heading("Was hier stehen muss"),
        text(
            "Wer diese Website veröffentlicht, nennt hier die Angaben nach § 5 Digitale-Dienste-Gesetz. "
            "Das sind vor allem:",
            "Name und Anschrift der Stadt oder des Kreises, die Person, die sie vertritt, eine "
            "E-Mail-Adresse und ein zweiter schneller Weg, zum Beispiel ein Telefon.",
        ),
        heading("Inhalte"),
        text(
            "Fünf Städte und Kreise haben ihre Integrationsstellen auf eigenen Websites vorgestellt. Von "
            "dort stammen die Angaben, übernommen im November 2026. Die Sätze sind neu geschrieben. "
            "Gültig ist, was die Städte und Kreise selbst veröffentlichen.",
        ),
        heading("Bilder"),
        text("Die Bilder sind Zeichnungen dieser Demonstration. Sie ersetzen Fotos der Vorlagen."),
        ("link_list", {"heading": "Datenschutz", "items": [page_link("privacy")]}),
    ],
)

STATEMENT = Entry(
    key="accessibility",
    model="StandardPage",
    slug="barrierefreiheit",
    title="Erklärung zur Barrierefreiheit",
    introduction="Diese Erklärung gilt für alle Seiten dieser Demonstration. Stand: 22. November 2026.",
    body=[
        heading("Wie barrierefrei ist die Website?"),
        text(
            "Die Website ist teilweise mit der BITV 2.0 und der Norm EN 301 549 vereinbar. Die Norm verlangt "
            "die Web Content Accessibility Guidelines 2.1, Stufe AA.",
        ),
        heading("Was noch nicht barrierefrei ist"),
        text(
            "Videos in Deutscher Gebärdensprache fehlen.",
            "Die Dateien zum Herunterladen sind Platzhalter. Sie haben Titel, Sprache und Struktur, aber "
            "keine eingebetteten Schriften.",
            "Die Texte in Leichter Sprache hat noch keine Prüfgruppe gelesen. Die Texte auf Ukrainisch, "
            "Arabisch, Türkisch und Französisch hat noch niemand gegengelesen, der mit der Sprache aufgewachsen ist.",
        ),
        heading("Wie wir geprüft haben"),
        text(
            "Wir haben die Seiten selbst bewertet: mit einem Prüfprogramm und im Browser. Eine vollständige "
            "Prüfung durch Menschen mit Behinderungen steht aus.",
        ),
        heading("Barriere melden"),
        text(
            "Wer diese Website betreibt, nennt hier eine E-Mail-Adresse für Hinweise. Die Demonstration hat "
            "keine: Niemand betreibt sie.",
        ),
        enforcement(
            "Schlichtung und Durchsetzung",
            "Sie bekommen keine passende Antwort? Dann hilft die Stelle Ihres Landes. "
            "Eine echte Website nennt nur die zuständige Stelle.",
        ),
    ],
)

#: What a town would publish: to try out the page type, so nobody gets to see it.
DRAFT_STATEMENT = Entry(
    key="statement-draft",
    model="AccessibilityStatementPage",
    slug="erklaerung-zur-barrierefreiheit",
    title="Erklärung zur Barrierefreiheit (Entwurf)",
    is_draft=True,
    fields={
        "operator": "Stadt Musterstadt",
        "jurisdiction": "NW",
        "barriers": [
            (
                "barrier",
                {
                    "text": "Videos in Deutscher Gebärdensprache fehlen.",
                    "reason": "noncompliance",
                    "since": "2026-11-22",
                },
            ),
        ],
    },
)

PRIVACY = Entry(
    key="privacy",
    model="StandardPage",
    slug="datenschutz",
    title="Datenschutz",
    introduction="Sie können alle Seiten lesen, ohne etwas über sich preiszugeben.",
    body=[
        heading("Cookies"),
        text(
            "Beim Lesen setzt die Website keine Cookies. Nur wer sich in der Redaktion anmeldet, bekommt "
            "Cookies für die Anmeldung.",
        ),
        heading("Protokolle"),
        text(
            "Ein Server kann Zugriffe aufzeichnen. Wer diese Website betreibt, erklärt hier, welche Daten "
            "das sind, wie lange sie bleiben und wer Auskunft gibt.",
        ),
    ],
)

DIRECTORY = Entry(
    key="directory",
    model="OfficeIndexPage",
    slug="integration-vor-ort",
    title="Integration vor Ort",
    introduction="Hier finden Sie Stellen, die sich in Ihrer Stadt oder Ihrem Kreis um Integration kümmern.",
    body=[
        (
            "steps",
            {
                "heading": "So finden Sie Hilfe",
                "items": [
                    {"title": "Ort wählen", "text": "<p>Öffnen Sie die Seite der Stelle an Ihrem Ort.</p>"},
                    {"title": "Kontakt suchen", "text": "<p>Dort steht, wen Sie anrufen können.</p>"},
                    {"title": "Termin vereinbaren", "text": "<p>Viele Stellen beraten nur mit Termin.</p>"},
                ],
            },
        ),
        notice(
            "Diese Website ist eine Demonstration",
            "Sie zeigt, wie Integrationsstellen ihre Angaben veröffentlichen können. Niemand hält die Angaben "
            "aktuell. Fragen Sie im Zweifel die Stadt oder den Kreis selbst.",
        ),
    ],
    children=[*(city.office for city in CITIES), IMPRINT, STATEMENT, DRAFT_STATEMENT, PRIVACY],
)
