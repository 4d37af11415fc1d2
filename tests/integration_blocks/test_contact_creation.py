"""A contact is made where it is chosen, from the facts that most contacts have."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.users.models import UserProfile

from integration_blocks.snippets import Contact

pytestmark = pytest.mark.django_db

FACTS = {
    "name": "Maria Muster",
    "role": "Leitung",
    "organisation": "",
    "phone": "02302 / 581-1099",
    "email": "muster(at)musterstadt.de",
    "opening_hours": "Mo-Do 8.30-12 Uhr, Fr 9-11 Uhr",
    "visitor_street": "Rathausplatz 1",
    "visitor_postcode": "93047",
    "visitor_town": "Musterstadt",
}


@pytest.fixture
def create(client, tree):
    """Send the form as somebody with these permissions for contacts."""

    def send(permissions=("add", "change", "publish"), **facts):
        user = get_user_model().objects.create_user("redaktion")
        names = [f"{name}_contact" for name in permissions]
        user.user_permissions.add(*Permission.objects.filter(codename__in=[*names, "access_admin"]))
        UserProfile.objects.create(user=user, preferred_language="en")
        client.force_login(user)
        data = {f"new-contact-{name}": value for name, value in {**FACTS, **facts}.items()}
        return client.post(reverse("wagtailsnippetchoosers_integration_blocks_contact:create"), data)

    return send


def test_the_new_contact_is_chosen_and_published(create):
    answer = create().json()
    contact = Contact.objects.get()

    assert (answer["step"], answer["result"]["id"]) == ("chosen", str(contact.pk))
    assert contact.live
    assert contact.latest_revision
    assert contact.locale.language_code == "de"
    assert contact.phones[0].value["number"] == "+4923025811099"
    assert contact.phones[0].value["extension"] == "1099"
    assert contact.emails[0].value["address"] == "muster@musterstadt.de"
    assert (contact.visitor_street, contact.visitor_town) == ("Rathausplatz 1", "Musterstadt")
    assert contact.opening_hours == "Mo-Th 08:30-12:00; Fr 09:00-11:00"


def test_who_may_not_publish_makes_a_draft(create):
    create(permissions=("add",))

    assert not Contact.objects.get().live


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"name": ""}, "Give the name of a person or of an office."),
        ({"phone": "", "email": ""}, "Give at least one way to reach this contact"),
        ({"phone": "im Rathaus"}, "This number cannot be dialled."),
        ({"email": "musterstadt.de"}, "This is not an e-mail address."),
        ({"opening_hours": "meistens"}, "These opening hours cannot be understood."),
    ],
)
def test_what_is_missing_or_wrong_is_said_at_its_field(create, facts, message):
    answer = create(**facts).json()

    assert answer["step"] == "reshow_creation_form"
    assert message in answer["htmlFragment"]
    assert not Contact.objects.exists()
