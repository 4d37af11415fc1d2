"""Contacts: what editors type, what is stored, and what readers see in their language."""

import datetime as dt

import pytest
from django.utils import timezone, translation
from wagtail.models import Locale

from integration_blocks.snippets import Contact
from integration_blocks.templatetags.contact_tags import days, slots

pytestmark = pytest.mark.django_db


@pytest.fixture
def german():
    return Locale.objects.get_or_create(language_code="de")[0]


@pytest.fixture
def english():
    return Locale.objects.get_or_create(language_code="en")[0]


def contact(locale, **fields):
    contact = Contact(locale=locale, **{"name": "Claudia Formann", "role": "Leitung", **fields})
    contact.save()
    return contact


def phone(number, **more):
    return ("phone", {"kind": "phone", "number": number, "extension": "", "label": "", **more})


@pytest.mark.parametrize(
    ("typed", "stored", "extension", "shown"),
    [
        ("02302 / 581-1011", "+4923025811011", "1011", "02302 581-1011"),
        ("02 81 / 2 03 23 71", "+492812032371", "", "0281 2032371"),
        ("06441 – 959295", "+496441959295", "", "06441 959295"),
        ("07721 / 82-2153", "+497721822153", "2153", "07721 82-2153"),
        ("03695 615803", "+493695615803", "", "03695 615803"),
        ("+49 (0) 3695 615803", "+493695615803", "", "03695 615803"),
    ],
)
def test_a_phone_number_is_stored_as_e164_and_shown_as_germans_write_it(
    german, typed, stored, extension, shown
):
    saved = Contact.objects.get(pk=contact(german, phones=[phone(typed)]).pk)

    value = saved.phones[0].value
    assert (value["number"], value["extension"]) == (stored, extension)
    assert value.display == shown
    assert value.href == f"tel:{stored}"


def test_an_extension_stays_when_the_stored_number_is_saved_again(german):
    saved = contact(german, phones=[phone("02302 / 581-1011")])
    saved.save()

    assert saved.phones[0].value.display == "02302 581-1011"


def test_what_cannot_be_dialled_stays_as_it_was_typed(german):
    value = contact(german, phones=[phone("durch die Zentrale")]).phones[0].value

    assert (value.display, value.href) == ("durch die Zentrale", "")


def test_an_email_address_against_spam_is_stored_clean(german):
    saved = contact(german, emails=[("email", {"address": "integration(at)stadt-witten.de", "label": ""})])

    assert saved.emails[0].value["address"] == "integration@stadt-witten.de"


class TestTranslations:
    """Words are translated, facts are not: they are the same in every language."""

    @pytest.fixture
    def source(self, german):
        return contact(german, phones=[phone("02302 581-1011")], visitor_street="Annenstr. 127")

    @pytest.fixture
    def translated(self, source, english):
        copy = source.copy_for_translation(english)
        copy.role = "Head of office"
        copy.live = True
        copy.save()
        return copy

    def test_readers_see_their_language(self, source, translated):
        with translation.override("en"):
            assert source.shown.role == "Head of office"
        with translation.override("de"):
            assert source.shown.role == "Leitung"

    def test_without_a_translation_the_source_is_shown(self, source):
        with translation.override("ar"):
            assert source.shown == source

    def test_a_translation_that_is_a_draft_is_not_shown(self, source, translated):
        translated.live = False
        translated.save()

        assert Contact.objects.get(pk=source.pk).in_language("en") == source

    def test_a_fact_changed_in_the_source_changes_everywhere(self, source, translated):
        source.visitor_street = "Marktstr. 16"
        source.save()

        translated.refresh_from_db()
        assert translated.visitor_street == "Marktstr. 16"
        assert translated.role == "Head of office"

    def test_a_fact_changed_in_a_translation_does_not_stick(self, source, translated):
        translated.visitor_street = "Wrong Street 1"
        translated.save()

        assert translated.visitor_street == "Annenstr. 127"

    def test_an_old_revision_of_a_translation_brings_no_old_facts_back(self, source, translated):
        revision = translated.save_revision()
        source.visitor_street = "Marktstr. 16"
        source.save()

        revision.publish()

        translated.refresh_from_db()
        assert translated.visitor_street == "Marktstr. 16"

    def test_any_number_of_contacts_loads_in_one_query(
        self, source, translated, german, django_assert_num_queries
    ):
        keys = [source.pk, *(contact(german).pk for _ in range(20))]

        with django_assert_num_queries(1):
            loaded = Contact.with_translations(keys)
            assert [loaded[key].in_language("en").name for key in keys] == ["Claudia Formann"] * 21
            assert loaded[source.pk].in_language("en").role == "Head of office"


TODAY = timezone.localdate()
DAY = dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("fields", "current"),
    [
        ({}, True),
        ({"live": False}, False),
        ({"valid_from": TODAY, "valid_until": TODAY}, True),
        ({"valid_from": TODAY + DAY}, False),
        ({"valid_until": TODAY - DAY}, False),
    ],
)
def test_visitors_see_a_contact_while_it_is_valid(german, fields, current):
    assert contact(german, **fields).is_current() is current


@pytest.mark.parametrize(
    ("fields", "heading"),
    [
        ({"name": "Rodeck", "salutation": "mr"}, "Herr Rodeck"),
        ({"name": "Claudia Formann", "salutation": "ms"}, "Claudia Formann"),
        ({"name": "", "organisation": "Integrationsbüro"}, "Integrationsbüro"),
    ],
)
def test_the_heading_of_a_card(german, fields, heading):
    assert contact(german, **fields).shown_name == heading


def test_hours_read_as_a_sentence(german):
    (group,) = contact(german, opening_hours="Mo-Fr 08:30-12:00,14:00-16:00").hours.groups

    assert days(group) == "Montag bis Freitag"
    assert slots(group) == "08:30 bis 12:00 Uhr und 14:00 bis 16:00 Uhr"
