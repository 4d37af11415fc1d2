"""The photo of a contact: what it is for is chosen, what it shows is said."""

import pytest
from django.template.loader import render_to_string
from wagtail.test.utils.form_data import nested_form_data, streamfield

from integration_blocks.snippets import Contact

pytestmark = pytest.mark.django_db
ADD = "/admin/snippets/integration_blocks/contact/add/"


def publish(client, **facts):
    sent = nested_form_data(
        {
            "kind": "person",
            "name": "Maria Muster",
            "website": "https://stadt.de/",
            "phones": streamfield([]),
            "emails": streamfield([]),
            "special_hours": streamfield([]),
            "action-publish": "1",
            **facts,
        }
    )
    return client.post(ADD, sent)


@pytest.mark.parametrize(
    ("facts", "wrong"),
    [
        ({}, {"photo_purpose"}),
        ({"photo_alt": "Maria Muster"}, {"photo_purpose"}),
        ({"photo_purpose": "tells"}, {"photo_alt"}),
        ({"photo_purpose": "tells", "photo_alt": "Maria Muster"}, set()),
        ({"photo_purpose": "decorates"}, set()),
    ],
)
def test_a_photo_is_published_with_a_choice(tree, client, admin_user, facts, wrong):
    client.force_login(admin_user)

    answer = publish(client, photo=tree.image().pk, **facts)

    if wrong:
        assert set(answer.context["form"].errors) == wrong
    else:
        assert Contact.objects.get().live


def test_without_a_photo_nothing_is_asked(tree, client, admin_user):
    client.force_login(admin_user)
    publish(client)

    assert Contact.objects.get().photo_purpose == ""


def test_a_photo_that_decorates_is_silent(tree):
    contact = tree.contact(photo=tree.image(), photo_purpose="decorates", photo_alt="Maria Muster")

    assert contact.api()["photo"]["alt"] == ""
    assert 'alt=""' in render_to_string("integration_blocks/contact.html", {"contact": contact})
    contact.photo_purpose = "tells"
    assert contact.api()["photo"]["alt"] == "Maria Muster"
