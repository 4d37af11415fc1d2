"""Spellings and mark-up of contact facts on municipal pages, one kind after the other."""

import pytest

from a11y_check.contacts import find_contacts
from a11y_check.contacts.addresses import Address
from a11y_check.page import Page

PERSON = "<h2>Kontakt</h2><p>Petra Klein<br>Tel. 02302 581-1011</p>"


def contacts(html):
    return find_contacts(Page(f"<main><h1>Integration</h1>{html}</main>").root).contacts


def only(html):
    (contact,) = contacts(html)
    return contact


@pytest.mark.parametrize(
    ("printed", "phones", "faxes"),
    [
        ("Tel.: 06441 99-1601/-1602<br>Fax: -99", ["+496441991601", "+496441991602"], ["+4964419999"]),
        ("Tel. 06441 99-1601/02", ["+496441991601", "+496441991602"], []),
        ("Tel. 06441 99-1601 und 1602", ["+496441991601", "+496441991602"], []),
        ("Telefon (0 23 02) 5 81-1011", ["+4923025811011"], []),
        ("02302/581-10 11", ["+4923025811011"], []),
        ("Rufen Sie an (02302 581-1011, auch abends)", ["+4923025811011"], []),
        ("Rufen Sie an (<a href='tel:+4923025811011'>02302 5811011</a>)", ["+4923025811011"], []),
        ("Tel. 02302 / 58 11 011<br>Fax 02302 / 58 11 099", ["+4923025811011"], ["+4923025811099"]),
        ("Zentrale 02302 581-0, Durchwahl 1011", ["+4923025810", "+4923025811011"], []),
        ("Telefon <a href='tel:+4923025811011'>1011</a>", ["+4923025811011"], []),
        ("Mobil/WhatsApp: 0151 12345678", ["+4915112345678"], []),
        ("Tel. 02302 581-12, 58452 Witten", ["+4923025811" + "2"], []),
        ("Telefonisch erreichbar: Mo–Do 8–16 Uhr, Tel. 02302 581-0", ["+4923025810"], []),
        ("Az. 0231-4711-22, IBAN DE89 3704 0044 0532 0130 00, Konto 0123456789, Tel. 02302 581-0", ["+4923025810"], []),
    ],
)  # fmt: skip
def test_phones(printed, phones, faxes):
    contact = only(f"<p>{printed}</p>")

    assert list(contact.phones) == phones
    assert list(contact.faxes) == faxes


def test_extensions_belong_to_the_beginning_that_is_printed_apart():
    table = """<table><caption>Einwahl: 05171 / 49-</caption><tr><th>Name</th><th>Telefon</th></tr>
    <tr><td>Frau Brandes</td><td>7311</td></tr><tr><td>Herr Czaplicki</td><td>-7312</td></tr></table>"""

    assert [(one.name, one.phones) for one in contacts(table)] == [
        ("Brandes", ("+495171497311",)),
        ("Czaplicki", ("+495171497312",)),
    ]


JOOMLA = """<span id="cloak1">Diese E-Mail-Adresse ist vor Spambots geschützt!</span><script>
var addy1 = 'kl&#101;&#105;n' + '&#64;'; addy1 = addy1 + 'w&#105;tten' + '&#46;' + 'd&#101;';
document.getElementById('cloak1').innerHTML += '<a href=' + addy1 + '>' + addy1 + '<\\/a>';</script>"""


@pytest.mark.parametrize(
    "printed",
    [
        "klein [at] witten [punkt] de",
        "klein(ät)witten.de",
        '<span style="unicode-bidi: bidi-override; direction: rtl">ed.nettiw@nielk</span>',
        '<bdo dir="rtl">ed.nettiw@nielk</bdo>',
        '<style>.r { direction: rtl; unicode-bidi: bidi-override }</style><span class="r">ed.nettiw@nielk</span>',
        'klein<span style="display:none">-spam</span>@witten.de',
        '<style>.no, .spam { display: none }</style>klein<i class="spam">.weg</i>@witten.de',
        '<img src="mail.png" alt="klein@witten.de">',
        'klein<img src="at.png" alt="(at)">witten.de',
        JOOMLA,
        '<joomla-hidden-mail first="a2xlaW4=" last="d2l0dGVuLmRl">geschützt</joomla-hidden-mail>',
        '<span data-user="nielk" data-website="ed.nettiw"></span>',
        '<span data-enc-email="xyrva@jvggra.qr">geschützt</span>',
        "<script>document.write(String.fromCharCode(107,108,101,105,110,64,119,105,116,116,101,110,46,100,101))</script>",
    ],
)  # fmt: skip
def test_addresses_in_disguise(printed):
    (offered,) = find_contacts(Page(f"<p>Petra Klein<br>Tel. 02302 581-1011<br>{printed}</p>").root).offered

    assert offered.contact.emails == ("klein@witten.de",)
    assert not any(email.readable for email in offered.emails)


def test_style_sheets_for_print_hide_nothing_on_the_screen():
    html = "<style>@media print { .x { display: none } }</style><p class='x'>Tel. 02302 581-1011</p>"

    assert only(html).phones == ("+4923025811011",)


@pytest.mark.parametrize(
    ("printed", "people"),
    [
        ("<p>Petra Klein (Tel. 02302 581-1011), Udo Groß (Tel. 02302 581-1012)</p>",
         {"Petra Klein": "+4923025811011", "Udo Groß": "+4923025811012"}),
        ("<p>Leitung: Petra Klein, Tel. 02302 581-1011; Sekretariat: Udo Groß, Tel. 02302 581-1012</p>",
         {"Petra Klein": "+4923025811011", "Udo Groß": "+4923025811012"}),
        ("<h2>Kontakt</h2><p>Petra Klein und Udo Groß<br>Tel. 02302 581-1011</p>",
         {"Petra Klein": "+4923025811011", "Udo Groß": "+4923025811011"}),
        ("<p>Bei Fragen wenden Sie sich an Frau Dr. Klein, Telefon 02302 581-1011.</p>", {"Dr. Klein": "+4923025811011"}),
        ("<p>Ihre Ansprechpartnerin ist Petra Klein. Sie erreichen sie unter 02302 581-1011.</p>",
         {"Petra Klein": "+4923025811011"}),
        ("<h2>Wer hilft?</h2><p>Frau Petra Klein hilft Ihnen.</p><p>Tel. 02302 581-1011</p>",
         {"Petra Klein": "+4923025811011"}),
        ("<p>Petra Klein, Sachbearbeiterin, Telefon: 02302 581-1011, Zimmer 12</p>", {"Petra Klein": "+4923025811011"}),
        ("<table><tr><th></th><th>Petra Klein</th><th>Udo Groß</th></tr>"
         "<tr><th>Telefon</th><td>02302 581-1011</td><td>02302 581-1012</td></tr></table>",
         {"Petra Klein": "+4923025811011", "Udo Groß": "+4923025811012"}),
        ("<p><span class='fn'>Petra Klein</span> <span class='org'>Stadt Witten</span> Tel. 02302 581-1011</p>",
         {"Petra Klein": "+4923025811011"}),
        ("<table><tr><th>Name</th><th>Telefon</th></tr><tr><td>Klein, Petra</td><td>02302 581-1011</td></tr></table>",
         {"Klein, Petra": "+4923025811011"}),
        ("<ul><li>Petra Klein, 02302 581-1011</li><li>Udo Groß, 02302 581-1012</li></ul><p>Zentrale: 02302 581-0</p>",
         {"Petra Klein": "+4923025811011", "Udo Groß": "+4923025811012", None: "+4923025810"}),
        ("<p>z. Hd. Frau Klein<br>Tel. 02302 581-1011</p>", {"Klein": "+4923025811011"}),
        ("<figure><figcaption>Petra Klein, Foto: Max Bauer</figcaption></figure><p>Petra Klein<br>Tel. 02302 581-1011</p>",
         {"Petra Klein": "+4923025811011"}),
        ("<h2>Fragen zur Duldung</h2><p>Tel. 02302 581-1011</p>", {None: "+4923025811011"}),
    ],
)  # fmt: skip
def test_people_and_their_phones(printed, people):
    assert {one.name: one.phones[0] for one in contacts(printed)} == people


@pytest.mark.parametrize(
    ("lines", "addresses"),
    [
        ("58452 Witten, Annenstr. 127", [("visitor", "Annenstr. 127", "58452", "Witten", None)]),
        ("C 7, 20<br>68159 Mannheim", [("visitor", "C 7, 20", "68159", "Mannheim", None)]),
        ("E 5<br>68159 Mannheim", [("visitor", "E 5", "68159", "Mannheim", None)]),
        ("Straße des 17. Juni 135, 10623 Berlin", [("visitor", "Straße des 17. Juni 135", "10623", "Berlin", None)]),
        ("Alleenstr. 3<br>73230 Kirchheim unter Teck", [("visitor", "Alleenstr. 3", "73230", "Kirchheim unter Teck", None)]),
        ("Marktplatz 1<br>06108 Halle/Saale", [("visitor", "Marktplatz 1", "06108", "Halle/Saale", None)]),
        ("Annenstr. 127a/b<br>DE-58452 Witten", [("visitor", "Annenstr. 127a/b", "58452", "Witten", None)]),
        ("Sie finden uns in der Annenstraße 127, 58452 Witten.", [("visitor", "Annenstraße 127", "58452", "Witten", None)]),
        ("Annenstr. 127, 58452 Witten, Postfach 22 80, 58449 Witten",
         [("visitor", "Annenstr. 127", "58452", "Witten", None), ("postal", None, "58449", "Witten", "22 80")]),
        ("Die Bücherei in der Ruhrstraße 48 in 58452 Witten hat auch am Samstag für alle Leserinnen und Leser offen.", []),
    ],
)  # fmt: skip
def test_addresses(lines, addresses):
    assert list(only(f"{PERSON}<p>{lines}</p>").addresses) == [Address(*address) for address in addresses]


MORNINGS = "Mo-Fr 08:00-12:00"
AND_THURSDAY = "Mo-We,Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00"


@pytest.mark.parametrize(
    ("printed", "hours"),
    [
        ("<p>Sprechzeiten: Mo. - Fr. 8 - 12 Uhr, Do. auch 14 - 18 Uhr</p>", AND_THURSDAY),
        ("<p>8.00 - 12.00 Uhr (Mo-Fr)<br>14.00 - 18.00 Uhr (Do)</p>", AND_THURSDAY),
        ("<h3>Zeiten</h3><p>vormittags:<br>Mo-Fr 8-12 Uhr<br>nachmittags:<br>Do 14-18 Uhr</p>", AND_THURSDAY),
        ("<p>Öffnungszeiten: Mo-Fr 8-12 Uhr, Do bis 18 Uhr</p>", "Mo-We,Fr 08:00-12:00; Th 08:00-18:00"),
        ("<p>Öffnungszeiten: montags bis freitags (außer mittwochs) von 9 bis 12 Uhr</p>", "Mo-Tu,Th-Fr 09:00-12:00"),
        ("<p>Mo-Do 8-12 und 14-16 Uhr<br>Mittwochnachmittag geschlossen</p>", "Mo-Tu,Th 08:00-12:00,14:00-16:00; We 08:00-12:00"),
        ("<p>Das Büro ist montags bis freitags von 8 bis 12 Uhr geöffnet.</p>", MORNINGS),
        ("<p>Persönlich erreichen Sie uns dienstags zwischen 9 und 12 Uhr.</p>", "Tu 09:00-12:00"),
        ("<p>Sprechstunde: jeden 1. und 3. Mittwoch im Monat, 14-16 Uhr</p>", "We[1,3] 14:00-16:00"),
        ("<p>1. Samstag im Monat: 10-12 Uhr</p>", "Sa[1] 10:00-12:00"),
        ("<p>Öffnungszeiten: Mo-Fr 8-12 Uhr (in den Schulferien geschlossen)</p>", MORNINGS),
        ("<p>Öffnungszeiten: Mo-Fr 8-12 Uhr (telefonisch Mo-Do 13-15 Uhr)</p>", MORNINGS),
        ("<p>Mo-Fr 8-12 Uhr<br>In den Sommerferien: Mo-Do 9-11 Uhr</p>", MORNINGS),
        ("<p>We are open Monday to Thursday 8am-4pm, Friday 8 am - noon.</p>", "Mo-Th 08:00-16:00; Fr 08:00-12:00"),
        ("<p lang='ar'>أوقات الدوام: الاثنين والأربعاء ٩:٠٠–١٢:٠٠</p>", "Mo,We 09:00-12:00"),
        ("<p lang='uk'>Години роботи: понеділок – п’ятниця 8:00 – 12:00</p>", MORNINGS),
        ("<dl><dt>Montag</dt><dd>8-12 Uhr</dd><dt>Dienstag</dt><dd>nach Vereinbarung</dd><dt>Freitag</dt><dd>8-12 Uhr</dd></dl>",
         "Mo,Fr 08:00-12:00"),
        ("<table><tr><th>Tag</th><th>vormittags</th><th>nachmittags</th></tr><tr><td>Mo</td><td>8-12</td><td>-</td></tr>"
         "<tr><td>Mi</td><td>-</td><td>14-18</td></tr></table>", "Mo 08:00-12:00; We 14:00-18:00"),
        ("<table><tr><th>Mo</th><th>Di</th><th>Do</th></tr><tr><td>8-12</td><td>-</td><td>14-18</td></tr></table>",
         "Mo 08:00-12:00; Th 14:00-18:00"),
        ("<p>Öffnungszeiten: Mo 8–12 Uhr, Mi —, Do 14–18 Uhr</p>", "Mo 08:00-12:00; Th 14:00-18:00"),
        ("<p>Öffnungszeiten: Mo-Fr 8-12 Uhr, donnerstags 8-18 Uhr</p>", "Mo-We,Fr 08:00-12:00; Th 08:00-18:00"),
        ("<p>Öffnungszeiten (Mo-Fr): 8-12 Uhr</p>", MORNINGS),
        ("<p>Öffnungszeiten ab 1. Januar 2026:<br>Mo-Fr 8-12 Uhr</p>", MORNINGS),
        ("<p>Sprechzeiten: täglich außer mittwochs und am Wochenende 8-12 Uhr</p>", "Mo-Tu,Th-Fr 08:00-12:00"),
        ("<table><tr><th>Tag</th><th>Öffnungszeiten</th><th>Telefonzeiten</th></tr>"
         "<tr><td>Mo</td><td>8-12</td><td>8-15</td></tr></table>", "Mo 08:00-12:00"),
        ("<p>Öffnungszeiten: Mo-Fr 8-12 Uhr</p><p>Das Büro ist Mo-Fr 9-13 Uhr geöffnet.</p>", None),
        ("<p>Sprechstunde: alle 14 Tage mittwochs 14-16 Uhr</p>", None),
        ("<p>Deutschkurs: Mo-Fr 8-12 Uhr</p>", None),
        ("<h2>Stadtmuseum</h2><p>Öffnungszeiten: Di-So 10-17 Uhr</p>", None),
    ],
)  # fmt: skip
def test_hours(printed, hours):
    assert only(PERSON + printed).opening_hours == hours


@pytest.mark.parametrize(
    "text",
    ["Sprechzeiten nach Vereinbarung", "Nur mit Termin", "Um vorherige Terminabsprache wird gebeten.", "By appointment",
     "Gespräche bitte vorab telefonisch vereinbaren.", "Termine online buchen", "Buchen Sie hier Ihren Termin."],
)  # fmt: skip
def test_by_appointment(text):
    assert only(f"{PERSON}<p>{text}</p>").by_appointment


def test_facts_that_stand_apart_belong_to_the_office():
    page = """<h2>Einbürgerungsstelle</h2><p>Ring 2<br>88212 Ravensburg<br>stelle@ravensburg.example</p>
    <p>Gisela Rommel<br>0751 820-3140</p><p>Marek Dvořák<br>0751 820-3142</p>
    <h2>Wann wir da sind</h2><p>Montag 8-12 Uhr</p>"""

    office, *people = contacts(page)

    assert (office.name, office.opening_hours) == (None, "Mo 08:00-12:00")
    assert [person.opening_hours for person in people] == [None, None]


@pytest.mark.parametrize(
    "elsewhere",
    [
        "<h2>Programm</h2><table><tr><td>12. März, 17 Uhr</td><td>Buchhandlung am Markt, Tel. 03841 401122</td></tr></table>",
        "<h2>Aktuelles</h2><p>Bis Juli ist das Team unter 06421 201-1888 zu erreichen.</p>",
        "<h2>Wichtige Nummern</h2><p>Frauenhaus 02302 54321</p>",
        "<h2>Schwimmkurse</h2><p>Hallenbad, Ruhrstraße 48, 58452 Witten, Tel. 02302 54321, Mo-Fr 8-20 Uhr</p>",
    ],
)
def test_events_news_and_other_places_are_no_contacts(elsewhere):
    contact = only(PERSON + elsewhere)

    assert (contact.phones, contact.addresses, contact.opening_hours) == (("+4923025811011",), (), None)
