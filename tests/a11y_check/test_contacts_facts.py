"""The contacts that a page offers, whatever its mark-up."""

import datetime

import pytest

from a11y_check.contacts import find_contacts
from a11y_check.contacts.addresses import Address
from a11y_check.contacts.dates import announces_event, find_dates, sentences
from a11y_check.page import Page

CARD = """
<main><h1>{title}</h1>
<section><h2>{contact}</h2><div>
  <h3>{person}</h3><p>{role}</p><p>{office}</p>
  <dl>
    <div><dt>{phone}</dt><dd><a href="tel:+4923025811011" dir="ltr">02302 581-1011</a></dd></div>
    <div><dt>{fax}</dt><dd><span dir="ltr">02302 581-1099</span></dd></div>
    <div><dt>{email}</dt><dd><a href="mailto:integration@witten.example">integration@witten.example</a></dd></div>
    <div><dt>{visitors}</dt><dd><address>Annenstr. 127<br>58452 Witten</address><p>Raum 12</p></dd></div>
    <div><dt>{letters}</dt><dd><address>Postfach 22 80<br>58449 Witten</address></dd></div>
    <div><dt>{hours}</dt><dd><ul><li>{days} <span>08:30–12:00</span></li></ul></dd></div>
  </dl>
</div></section>
<section><h2>Termine</h2><p>Bücherei, Husemannstraße 12, 58452 Witten</p></section>
</main>
"""
GERMAN = {
    "title": "Integration",
    "contact": "Kontakt",
    "person": "Frau Claudia Formann",
    "role": "Stabsstellenleitung",
    "office": "Stabsstelle für Integration",
    "phone": "Telefon",
    "fax": "Telefax",
    "email": "E-Mail",
    "visitors": "Besucheranschrift",
    "letters": "Postanschrift",
    "hours": "Öffnungszeiten",
    "days": "Montag bis Freitag",
}
ENGLISH = GERMAN | {
    "contact": "Contact",
    "person": "Ms Claudia Formann",
    "role": "Head of the unit",
    "office": "Office for Integration",
    "phone": "Phone",
    "fax": "Fax",
    "email": "E-mail",
    "visitors": "Address for visitors",
    "letters": "Address for letters",
    "hours": "Opening hours",
    "days": "Monday to Friday",
}
ARABIC = GERMAN | {
    "phone": "الهاتف",
    "fax": "فاكس",
    "email": "البريد الإلكتروني",
    "visitors": "عنوان الزوار",
    "letters": "العنوان البريدي",
    "hours": "ساعات العمل",
    "days": "الاثنين إلى الجمعة",
}


def contacts(html):
    return find_contacts(Page(html).root).contacts


@pytest.mark.parametrize("words", [GERMAN, ENGLISH, ARABIC], ids=["German", "English", "Arabic labels"])
def test_card_with_translated_labels(words):
    (contact,) = contacts(CARD.format(**words))

    assert contact.name == "Claudia Formann"
    assert contact.role == words["role"]
    assert contact.organization == words["office"]
    assert contact.phones == ("+4923025811011",)
    assert contact.faxes == ("+4923025811099",)
    assert contact.emails == ("integration@witten.example",)
    assert contact.addresses == (
        Address("visitor", "Annenstr. 127", "58452", "Witten"),
        Address("postal", None, "58449", "Witten", po_box="22 80"),
    )
    assert contact.opening_hours == "Mo-Fr 08:30-12:00"
    assert not contact.by_appointment


@pytest.mark.parametrize("role", ["Stabsstellenleitung", "Head of the unit", "مديرة الوحدة"])
def test_a_name_above_its_role_needs_no_salutation(role):
    card = CARD.format_map(GERMAN | {"person": "Claudia Formann", "role": role})

    (contact,) = (printed.contact for printed in find_contacts(Page(card).root).offered)

    assert (contact.name, contact.role) == ("Claudia Formann", role)


def test_office_with_several_people():
    office, first, second = contacts(
        """<h2>Amt für Soziales</h2>
        <p>Annenstr. 127<br>58452 Witten<br>Telefon 02302 581-0</p>
        <p>Frau Müller<br>Tel. -1011<br>mueller@witten.example</p>
        <p>Herr Dr. Ali El-Khatib (Koordination)<br>Tel. 02302 581-1012, Mobil 0171 1234567</p>"""
    )

    assert (office.name, office.organization, office.phones) == (None, "Amt für Soziales", ("+4923025810",))
    assert (first.name, first.phones) == ("Müller", ("+4923025811011",))
    assert (second.name, second.role) == ("Dr. Ali El-Khatib", "Koordination")
    assert second.phones == ("+4923025811012", "+491711234567")
    assert second.mobiles == ("+491711234567",)
    assert first.emails == ("mueller@witten.example",)


def test_numbers_that_leave_something_out():
    (contact,) = contacts("<h2>Kontakt</h2><p>Tel. 02041/7755-310, -311<br>Fax -399<br>Notruf 112</p>")

    assert contact.phones == ("+4920417755310", "+4920417755311")
    assert contact.faxes == ("+4920417755399",)


def test_local_number_takes_the_only_area_code_of_the_page():
    (contact,) = contacts("<p>Telefon: 581-1011<br>Telefon: 02302 581-0</p>")

    assert contact.phones == ("+4923025811011", "+4923025810")


@pytest.mark.parametrize(
    "html",
    [
        "<p>info(at)witten.example</p>",
        "<p><a href=\"javascript:linkTo_UnCryptMailto('ocknvq,kphqBykvvgp0gzcorng');\">E-Mail</a></p>",
        '<p><a href="#" data-mailto-token="nbjmup+jogpAxjuufo/fybnqmf" data-mailto-vector="1">E-Mail</a></p>',
        '<p>E-Mail: <span data-cfemail="422b2c242d02352b3636272c6c273a232f322e27">[geschützt]</span></p>',
    ],
)
def test_hidden_address(html):
    (contact,) = contacts(html)

    assert contact.emails == ("info@witten.example",)


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ("Marktplatz 3, 58452 Witten (Rathaus)", Address("visitor", "Marktplatz 3", "58452", "Witten")),
        ("Am Markt 1<br>Zimmer 12<br>D-12345 Neustadt a. d. Aisch",
         Address("visitor", "Am Markt 1", "12345", "Neustadt a. d. Aisch")),
        ("Konrad Adenauer 12<br>53177 Bonn - Bad Godesberg Tel. 0228 770",
         Address("visitor", "Konrad Adenauer 12", "53177", "Bonn - Bad Godesberg")),
        ("Schulstr. 2 a, 2. OG<br>c/o Treff<br>58452 Witten", Address("visitor", "Schulstr. 2 a", "58452", "Witten")),
        ("Postanschrift:<br>Unter den Linden 5<br>10117 Berlin",
         Address("postal", "Unter den Linden 5", "10117", "Berlin")),
        ("Anschrift:<br>58452 Witten", Address("visitor", None, "58452", "Witten")),
    ],
)  # fmt: skip
def test_address(lines, address):
    (contact,) = contacts(f"<h2>Kontakt</h2><p>Tel. 02302 581-0</p><p>{lines}</p>")

    assert contact.addresses == (address,)


@pytest.mark.parametrize(
    ("printed", "hours"),
    [
        ("<tr><td>Montag</td><td>8 - 12 Uhr</td></tr><tr><td>Mittwoch</td><td>geschlossen</td></tr>",
         "Mo 08:00-12:00"),
        ("<p>Mo–Do 9–16 Uhr<br>Fr 9–12 Uhr<br>und nach Vereinbarung</p>", "Mo-Th 09:00-16:00; Fr 09:00-12:00"),
        ("<p>Sprechzeiten: Mo, Fr 8.30 - 12.00 Uhr sowie nach Vereinbarung</p>", "Mo,Fr 08:30-12:00"),
        ("<p>Telefonzeiten: Mo-Fr 8-18 Uhr</p>", None),
        ("<p>Mo-Fr 8-12 Uhr</p><p>Hinweis</p><p>Mo-Fr 9-12 Uhr</p>", None),
        ("<p>Mo-Fr vormittags</p>", None),
        ("<p>Der Kurs findet montags von 9 bis 12 Uhr statt.</p>", None),
    ],
)  # fmt: skip
def test_hours_of_a_contact(printed, hours):
    table = f"<table>{printed}</table>" if printed.startswith("<tr>") else printed

    (contact,) = contacts(f"<h2>Kontakt</h2><p>Tel. 02302 581-0</p>{table}")

    assert contact.opening_hours == hours


def test_header_and_footer_belong_to_the_site():
    facts = find_contacts(
        Page("<main><p>Tel. 02302 581-1011</p></main><footer>Stadt Witten, Tel. 02302 581-0</footer>").root
    )

    assert [contact.phones for contact in facts.contacts] == [("+4923025811011",)]
    assert [contact.phones for contact in facts.site_contacts] == [("+4923025810",)]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Seit 2011 gibt es uns, am 01.01.2019 kam die Stelle dazu. 24.12.2026 geschlossen, 2020/2021.</p>",
        "<h2>Fest</h2><p>Marktplatz 3, 58452 Witten, um 18 Uhr</p>",
        "<p>Notruf 112, Behördennummer 115</p>",
        "<p>IBAN DE12 0302 0100 0001 2345 67</p>",
        "<p>Karin Buchner hat das Fest eröffnet.</p>",
    ],
)
def test_no_contact(html):
    assert contacts(html) == ()


def test_dates_in_a_sentence():
    (date,) = find_dates("Am Dienstag, dem 14. Dezember 2023 schließt das Programm.")

    assert date.date == datetime.date(2023, 12, 14)
    assert date.weekday == 1


def test_a_day_does_not_end_a_sentence():
    assert sentences("Am 14. Dezember ist Schluss. Danach ist Pause.") == [
        "Am 14. Dezember ist Schluss.",
        "Danach ist Pause.",
    ]


def test_reports_announce_nothing():
    assert announces_event("Das Fest findet am 1. Mai statt.")
    assert not announces_event("Das Fest fand am 1. Mai um 18 Uhr statt.")


def test_the_example_in_the_hint_of_a_field_is_no_contact():
    page = Page(
        '<main><form><label for="m">E-Mail</label><p id="h">Zum Beispiel name@stadt.example, oder 0201 123456</p>'
        '<input id="m" aria-describedby="h"></form></main>'
    )

    assert not find_contacts(page.root).offered


@pytest.mark.parametrize(
    ("opener", "panel", "phones"),
    [
        (
            "<button aria-expanded=false aria-controls=p>Büro</button>",
            "<div id=p hidden>",
            ("+4923025811011",),
        ),
        ("<a role=tab aria-controls=p>Büro</a>", "<div id=p style='display: none'>", ("+4923025811011",)),
        ("<button>Büro</button>", "<div class=accordion-body hidden>", ("+4923025811011",)),
        ("<button aria-expanded=false aria-controls=q>Büro</button>", "<div id=p hidden>", None),
    ],
)
def test_what_is_in_a_closed_panel_counts(opener, panel, phones):
    found = contacts(f"<h2>Kontakt</h2>{opener}{panel}<p>Tel. 02302 581-1011</p></div>")

    assert [contact.phones for contact in found] == ([phones] if phones else [])


def test_times_in_a_hidden_cell_are_no_opening_hours():
    (contact,) = contacts(
        "<main><h1>Bürgerbüro</h1><p>Telefon 02302 581-10</p><table><tr><th>Tag<th>vormittags<th>nachmittags"
        "<tr><td>Montag<td>8–12 Uhr<td hidden>14–16 Uhr<tr><td>Dienstag<td>8–12 Uhr<td>14–18 Uhr</table>"
    )

    assert contact.opening_hours == "Mo 08:00-12:00; Tu 08:00-12:00,14:00-18:00"
