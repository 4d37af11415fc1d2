"""vCards that address books read: every fact, in lines that no text breaks."""

import datetime

import pytest
import vobject
from hypothesis import given

from integration_blocks.formats.text import clean, one_line
from integration_blocks.formats.vcard import name_parts, vcard
from integration_blocks.snippets import Contact

from .texts import TEXTS
from .vcard_lines import lines, lines_of

UID = "urn:uuid:11111111-1111-4111-8111-111111111111"


def facts(**changed):
    """A contact as the API gives it."""
    return {**Contact.example().api(), **changed}


def phone(number, kind="phone", label="", display=""):
    return {"kind": kind, "number": number, "extension": "", "display": display, "label": label}


def test_a_card_has_every_fact():
    card = vcard(
        facts(
            website="https://musterstadt.de/",
            place={"latitude": 51.44, "longitude": 7.33, "exact": True},
            parent_organisation="Amt für Soziales",
            photo={"url": "https://musterstadt.de/m.jpg"},
            postal_address={"po_box": "11 65", "street": "", "postcode": "93001", "town": "Musterstadt"},
        ),
        uid=UID,
        changed=datetime.datetime(2026, 11, 22, 13, tzinfo=datetime.timezone(datetime.timedelta(hours=1))),
        source="https://musterstadt.de/formats/contacts/1.vcf",
        note="Montag: 8 bis 12\nmit Termin",
        country="Deutschland",
    )

    assert lines(card) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//integration-blocks//vCard//EN",
        f"UID:{UID}",
        "KIND:individual",
        "FN:Maria Muster",
        "N:Muster;Maria;;;",
        "ORG:Amt für Soziales;Integrationsbüro Musterstadt",
        "TITLE:Integrationsbeauftragte",
        "TEL;VALUE=uri;TYPE=work,voice:tel:+49941507101",
        "EMAIL;TYPE=work;PREF=1:integration@musterstadt.de",
        "URL:https://musterstadt.de/",
        "ADR;TYPE=work:;;Rathausplatz 1;Musterstadt;;93047;Deutschland",
        "ADR;TYPE=work:;;Postfach 11 65;Musterstadt;;93001;Deutschland",
        "LANG:de",
        "LANG:en",
        "LANG:ar",
        "TZ:Europe/Berlin",
        "GEO:geo:51.44,7.33",
        "NOTE:Montag: 8 bis 12\\nmit Termin",
        "PHOTO:https://musterstadt.de/m.jpg",
        "SOURCE:https://musterstadt.de/formats/contacts/1.vcf",
        "REV:20261122T120000Z",
        "END:VCARD",
    ]


def test_an_office_is_an_organisation_without_a_name_of_its_own():
    card = vcard(facts(kind="team", name="", organisation="Integrationsbüro"), uid=UID)

    assert lines_of("KIND", card) == ["KIND:org"]
    assert lines_of("FN", card) == ["FN:Integrationsbüro"]
    assert lines_of("N", card) == []


@pytest.mark.parametrize(
    ("number", "line"),
    [
        (phone("+4923025811011"), "TEL;VALUE=uri;TYPE=work,voice:tel:+4923025811011"),
        (phone("+491701234567", "mobile"), "TEL;VALUE=uri;TYPE=work,cell:tel:+491701234567"),
        (phone("+4923025811099", "fax"), "TEL;VALUE=uri;TYPE=work,fax:tel:+4923025811099"),
        # A tel: address of a short number would need a context; and a draft holds what was typed.
        (phone("115", display="115"), "TEL;VALUE=text;TYPE=work,voice:115"),
        (phone("581;\nEND:VCARD"), "TEL;VALUE=text;TYPE=work,voice:581; END:VCARD"),
    ],
)
def test_a_number_says_what_it_reaches(number, line):
    assert lines_of("TEL", vcard(facts(phones=[number]), uid=UID)) == [line]


def test_a_semicolon_is_escaped_where_it_would_divide():
    card = vcard(facts(role="Leitung; Beratung", organisation="Büro; Amt"), uid=UID)

    assert lines_of("TITLE", card) == ["TITLE:Leitung; Beratung"]
    assert lines_of("ORG", card) == ["ORG:Büro\\; Amt"]


def test_what_a_number_is_for_is_its_label():
    card = vcard(facts(phones=[phone("+4923025811011", label="Termine")]), uid=UID)

    assert "tel1.TEL;VALUE=uri;TYPE=work,voice:tel:+4923025811011" in lines(card)
    assert "tel1.X-ABLABEL:Termine" in lines(card)


@pytest.mark.parametrize(
    ("name", "family", "given", "prefix"),
    [
        ("Maria Muster", "Muster", "Maria", ""),
        ("Annette Hug-Kalisch", "Hug-Kalisch", "Annette", ""),
        ("Prof. Dr. Karl Heinz von der Aue", "von der Aue", "Karl Heinz", "Prof. Dr."),
        ("Dipl.-Ing. Aylin Öz", "Öz", "Aylin", "Dipl.-Ing."),
        ("Rodeck", "Rodeck", "", ""),
        ("Dr. Rodeck", "Rodeck", "", "Dr."),
        ("von Muster", "von Muster", "", ""),
        ("", "", "", ""),
    ],
)
def test_the_parts_of_a_name(name, family, given, prefix):
    assert name_parts(name) == (family, given, "", prefix, "")


@given(TEXTS, TEXTS, TEXTS)
def test_what_goes_in_comes_out(text, other, note):
    address = {"street": text, "room": "", "postcode": other, "town": text}
    given_facts = facts(
        kind="team",
        name=f"A{text}",
        role=f"B{other}",
        organisation=f"C{text}",
        parent_organisation=f"D{other}",
        visitor_address=address,
        emails=[{"address": "a@b.de", "label": f"E{text}"}],
    )
    card = vobject.readOne(vcard(given_facts, uid=UID, note=note))

    assert card.fn.value == one_line(f"A{text}")
    assert card.title.value == one_line(f"B{other}")
    assert card.org.value == [one_line(f"D{other}"), one_line(f"C{text}")]
    assert card.contents["x-ablabel"][0].value == one_line(f"E{text}")
    assert [each.value for each in card.contents.get("note", [])] == [
        text for text in [clean(note).strip()] if text
    ]
    parts = [one_line(text), one_line(other)]
    assert [card.adr.value.street, card.adr.value.code] == parts if any(parts) else "adr" not in card.contents


@given(TEXTS)
def test_no_text_makes_a_line_of_its_own(text):
    def names(value):
        """What each line of a card with this value everywhere is called."""
        contact = facts(
            name=value,
            role=value,
            website=value,
            phones=[phone(value, label=value)],
            emails=[{"address": value, "label": value}],
            languages_spoken=[value],
            photo={"url": value},
        )
        card = vcard(contact, uid=value, source=value, note=value, country=value)
        return [line.split(":")[0] for line in lines(card)]

    assert names(f"x{text}") == names("x")


@given(TEXTS, TEXTS)
def test_no_line_is_longer_than_75_octets_or_cuts_a_character(name, note):
    card = vcard(facts(name=name), uid=UID, note=note).encode()

    for line in card.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
