"""Contacts, funders, images and documents as JSON, at addresses of their own."""

import pytest
from django.utils import timezone

from .conftest import V2, card, office


def test_a_contact_says_the_same_as_on_a_page(tree, get):
    contact = tree.contact(photo=tree.image())
    page = office(tree, body=[card(contact)])
    alone, (listed,) = get(f"contacts/{contact.pk}/"), get("contacts/")["items"]

    assert alone == listed
    assert alone.pop("meta") == {
        "type": "integration_blocks.Contact",
        "detail_url": f"http://127.0.0.1:8000{V2}/contacts/{contact.pk}/",
        "modified_at": timezone.localtime(contact.modified_at).isoformat(),
    }
    assert alone == get(f"pages/{page.pk}/")["body"][0]["value"]["contact"]


def test_contacts_can_be_searched_filtered_ordered_and_paged(tree, get):
    tree.contact(name="Anna Auer", organisation="Ausländeramt")
    tree.contact(name="Zita Zorn", organisation="Volkshochschule")
    tree.contact(name="", kind="team", organisation="Integrationsbüro")

    def names(parameters):
        return [contact["name"] for contact in get(f"contacts/?{parameters}")["items"]]

    assert names("search=Volkshochschule") == ["Zita Zorn"]
    assert names("search=Zorn&locale=de") == ["Zita Zorn"]
    assert names("search=Zorn&kind=team") == []
    assert names("kind=team") == [""]
    assert names("order=-name&kind=person") == ["Zita Zorn", "Anna Auer"]
    assert names("order=name&limit=1&offset=1") == ["Anna Auer"]
    assert get("contacts/")["meta"] == {"total_count": 3}
    assert get("contacts/?fields=_,name&kind=team")["items"] == [{"name": ""}]


def test_a_funder_comes_with_its_sentence_and_logo(tree, get):
    funder = tree.funder(logo=tree.image())

    assert get(f"funders/{funder.pk}/")["logo"]["alt"] == "Europäische Union"
    assert get("funders/")["items"][0]["acknowledgement"] == "Kofinanziert von der Europäischen Union"


@pytest.mark.parametrize("kind", ["image", "document"])
def test_files_name_their_tags_in_order(tree, get, kind):
    getattr(tree, kind)().tags.add("wir", "haus")

    assert get(f"{kind}s/")["items"][0]["meta"]["tags"] == ["haus", "wir"]
