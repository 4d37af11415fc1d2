"""The addresses of vCards: of a contact, and of an office with all its contacts."""

import datetime

import vobject
from django.test import Client

from .conftest import office
from .vcard_lines import lines_of


def fetch(path):
    response = Client().get(path)
    assert response.status_code == 200, response.content
    assert response["Content-Type"] == "text/vcard; charset=utf-8"
    return response


def test_a_contact_card_links_the_vcard_of_its_contact(tree):
    contact = tree.contact(name="Maria Muster")
    html = Client().get(office(tree, contact).url).content.decode()
    response = fetch(contact.api()["vcard_url"])

    assert f'href="/formats/contacts/{contact.pk}.vcf"' in html
    assert vobject.readOne(response.content.decode()).fn.value == "Maria Muster"
    assert response["Content-Disposition"] == 'inline; filename="maria-muster.vcf"'
    assert response["Content-Language"] == "de"


def test_the_note_says_when_one_can_come_and_how_to_make_an_appointment(tree):
    contact = tree.contact(
        hours_note="Fastnacht zu",
        appointment_note="Bitte <anrufen> & fragen.",
        booking_url="https://termin.musterstadt.de/?a=1&b=2",
        step_free_note="Aufzug",
    )
    card = vobject.readOne(fetch(f"/formats/contacts/{contact.pk}.vcf").content.decode())

    assert card.note.value.splitlines() == [
        "Öffnungszeiten:",
        "Montag bis Mittwoch: 08:30 bis 12:00 Uhr",
        "Donnerstag: 14:00 bis 17:00 Uhr",
        "Freitag: 08:30 bis 12:00 Uhr",
        "Fastnacht zu",
        "Auch nach Vereinbarung. Bitte <anrufen> & fragen.",
        "Termin buchen: https://termin.musterstadt.de/?a=1&b=2",
        "Stufenfrei: Aufzug",
    ]


def test_an_office_has_a_card_for_each_contact_once_in_its_language(tree):
    one, two = tree.contact(role="Leitung"), tree.contact(name="Ali Öz", photo=tree.image())
    arabic = tree.contact(translation_key=one.translation_key, locale=tree.arabic, role="الإدارة")
    page = office(tree, one, two, one, tree.contact(live=False))
    cards = list(vobject.readComponents(fetch(f"/formats/pages/{page.pk}.vcf").content.decode()))

    assert [card.fn.value for card in cards] == ["Maria Muster", "Ali Öz"]
    assert cards[1].photo.value.startswith("http")
    page.locale = tree.arabic
    page.save()
    (first, _second) = vobject.readComponents(fetch(f"/formats/pages/{page.pk}.vcf").content.decode())
    assert first.title.value == arabic.role
    assert first.uid.value == cards[0].uid.value


def test_a_card_is_as_new_as_the_latest_publishing(tree):
    contact = tree.contact()
    arabic = tree.contact(translation_key=contact.translation_key, locale=tree.arabic)
    path = f"/formats/contacts/{arabic.pk}.vcf"
    assert lines_of("REV", fetch(path).content.decode()) == []

    contact.save_revision().publish()
    contact.refresh_from_db()
    moment = contact.last_published_at.astimezone(datetime.UTC)
    assert lines_of("REV", fetch(path).content.decode()) == [f"REV:{moment:%Y%m%dT%H%M%SZ}"]


def test_an_office_without_contacts_says_so(tree):
    response = Client().get(f"/formats/pages/{office(tree).pk}.vcf")

    assert response.status_code == 404
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().strip()
