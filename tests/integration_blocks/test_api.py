"""The JSON interface: self-contained pages in their own language, and nothing that is not public."""

import datetime
import json

import pytest
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from integration_blocks.blocks import ALL
from integration_blocks.compat import HAS_API_V3
from integration_blocks.pages import EventPage, FundingNoticePage, OfficePage, StandardPage

from .conftest import TOMORROW

V2 = "/api/v2"
YESTERDAY = timezone.localdate() - datetime.timedelta(days=1)
GERMAN, ARABIC = {"Accept-Language": "de"}, {"Accept-Language": "ar"}


@pytest.fixture
def get(client):
    """The JSON at an address, for a reader who asks for German."""

    def get(address, status=200, **headers):
        response = client.get(f"{V2}/{address}", headers={**GERMAN, **headers})
        assert response.status_code == status, response.content
        return response.json()

    return get


def office(tree, title="Integrationsbüro", **fields):
    locale = fields.pop("locale", tree.german)
    parent = fields.pop("parent", None)
    body = json.dumps(fields.pop("body", []))
    facts = {"municipality": "Stadt Witten", "federal_state": "NW", **fields}
    return tree.add(OfficePage(title=title, locale=locale, body=body, **facts), parent)


def block(name, **value):
    return {"type": name, "value": value, "id": f"id-{name}"}


def card(contact):
    return block("contact_card", heading="", contact=contact.pk, note="")


def close(page):
    """Only for those who are logged in."""
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def everything(tree, **fields):
    linked = tree.add(StandardPage(title="Impressum", slug="impressum", locale=tree.german))
    return office(tree, body=tree.every_block(linked=linked, calendar=tree.calendar()), **fields)


# What pages say


def test_an_office_comes_with_all_its_facts(tree, get):
    contact = tree.contact(photo=tree.image(), photo_credit="Stadt Witten")
    page = office(tree, parent_unit="Sozialdezernat", body=[card(contact)], introduction="Wir helfen.")
    (shown,) = get("pages/?type=integration_blocks.OfficePage&fields=*")["items"]

    assert shown["id"] == page.pk
    assert shown["municipality"] == "Stadt Witten"
    assert shown["federal_state"] == "NW"
    assert shown["parent_unit"] == "Sozialdezernat"
    assert shown["introduction"] == "Wir helfen."
    assert shown["meta"]["locale"] == "de"
    assert shown["meta"]["html_url"] == page.full_url
    facts = shown["body"][0]["value"]["contact"]
    assert facts["name"] == "Maria Muster"
    assert [(phone["kind"], phone["number"]) for phone in facts["phones"]] == [
        ("phone", "+4923025811011"),
        ("fax", "+4923025811099"),
    ]
    assert facts["emails"] == [{"address": "integration@musterstadt.de", "label": ""}]
    assert facts["opening_hours"]["osm"] == "Mo-Fr 08:30-12:00; Th 14:00-17:00; PH off"
    assert facts["photo"]["credit"] == "Stadt Witten"
    assert facts["photo"]["url"].startswith("http://")


def test_the_list_says_the_same_as_the_page(tree, get):
    page = everything(tree)
    (listed,) = get("pages/?type=integration_blocks.OfficePage&fields=*")["items"]
    alone = get(f"pages/{page.pk}/")
    alone["meta"].pop("parent")  # only there

    assert listed == alone


def test_every_block_is_self_contained(tree, get):
    page = everything(tree)
    body = {each["type"]: each["value"] for each in get(f"pages/{page.pk}/")["body"]}

    assert body.keys() == ALL.keys()
    imprint = "http://localhost/de/impressum/"
    assert body["task_list"]["items"][0]["link"] == {"url": imprint, "title": "Impressum"}
    assert f'<a href="{imprint}">hier</a>' in body["text"]["text"]
    assert f'<a href="{imprint}">hier</a>' in body["table"]["table"]["rows"][0]["values"][1]
    assert body["downloads"]["items"][0]["document"]["size"] == 8
    assert body["link_list"]["items"][1]["link"]["url"].startswith("http://127.0.0.1:8000/documents/")
    assert body["partner_network"]["partners"][0]["contact"]["name"] == "Maria Muster"
    assert body["funder_acknowledgement"]["funders"][0]["name"] == "Europäische Union"
    assert [event["title"] for event in body["upcoming_events"]["events"]] == ["Sprachcafé"]
    assert body["image"]["image"]["renditions"]


def test_foreign_keys_are_objects(tree, get):
    calendar = tree.calendar()
    event = tree.add(
        EventPage(title="Fest", start=TOMORROW, organiser=tree.contact(), locale=tree.german), calendar
    )
    notice = tree.add(
        FundingNoticePage(title="WIR", programme="WIR", funder=tree.funder(), locale=tree.german)
    )

    assert get(f"pages/{event.pk}/")["organiser"]["name"] == "Maria Muster"
    assert (
        get(f"pages/{notice.pk}/")["funder"]["acknowledgement"] == "Kofinanziert von der Europäischen Union"
    )


def test_an_image_without_its_file_leaves_a_gap(tree, get):
    image = tree.image()
    image.file.storage.delete(image.file.name)
    page = office(
        tree,
        body=[
            card(tree.contact(photo=image)),
            block("image", image={"image": image.pk, "decorative": True, "alt_text": ""}),
        ],
    )
    contact_card, picture = get(f"pages/{page.pk}/")["body"]

    assert contact_card["value"]["contact"]["photo"] is None
    assert picture["value"]["image"] is None


def test_files_are_addressed_below_the_base_url_or_the_host_asked(tree, get, settings):
    contact = tree.contact(photo=tree.image())

    settings.WAGTAILAPI_BASE_URL = "https://cms.musterstadt.de/"
    assert get(f"contacts/{contact.pk}/")["photo"]["url"].startswith("https://cms.musterstadt.de/media/")
    del settings.WAGTAILAPI_BASE_URL
    assert get(f"contacts/{contact.pk}/")["photo"]["url"].startswith("http://testserver/media/")


# Languages


@pytest.fixture
def translated(tree):
    """An office in German and Arabic; both name the German contact, which has an Arabic translation."""
    contact = tree.contact(role="Leitung")
    tree.contact(translation_key=contact.translation_key, locale=tree.arabic, role="الإدارة")
    german = office(tree, body=[card(contact)])
    start = tree.start.copy_for_translation(tree.arabic)
    start.save_revision().publish()
    arabic = office(
        tree,
        "مكتب الاندماج",
        parent=start,
        locale=tree.arabic,
        translation_key=german.translation_key,
        body=[card(contact), block("text", text=f'<a linktype="page" id="{german.pk}">x</a>', language="")],
    )
    return german, arabic


@pytest.mark.parametrize("accept", [GERMAN, ARABIC])
def test_a_page_comes_in_its_own_language_whatever_the_client_prefers(translated, get, accept):
    german, arabic = translated

    def role(page):
        return page["body"][0]["value"]["contact"]["role"]

    assert role(get(f"pages/{german.pk}/", **accept)) == "Leitung"
    assert role(get(f"pages/{arabic.pk}/", **accept)) == "الإدارة"
    shown = get("pages/?type=integration_blocks.OfficePage&fields=body", **accept)["items"]
    assert [role(page) for page in shown] == ["Leitung", "الإدارة"]


def test_links_lead_to_the_translation(translated, get):
    _german, arabic = translated

    assert f'<a href="{arabic.full_url}">' in get(f"pages/{arabic.pk}/")["body"][1]["value"]["text"]


def test_a_page_names_its_translations(translated, get):
    german, arabic = translated
    (other,) = get(f"pages/{german.pk}/")["meta"]["translations"]

    assert other["id"] == arabic.pk
    assert other["locale"] == "ar"
    assert other["html_url"] == arabic.full_url
    arabic.unpublish()
    assert get(f"pages/{german.pk}/")["meta"]["translations"] == []


def test_locale_narrows_lists(translated, get):
    _german, arabic = translated

    assert [page["id"] for page in get("pages/?locale=ar&type=integration_blocks.OfficePage")["items"]] == [
        arabic.pk
    ]
    assert [contact["role"] for contact in get("contacts/?locale=ar")["items"]] == ["الإدارة"]


# What is not public


def drafted(page):
    page.unpublish()


@pytest.mark.parametrize("hide", [drafted, close])
def test_a_hidden_page_is_not_found(tree, get, hide):
    page = office(tree)
    assert get(f"pages/{page.pk}/")["id"] == page.pk
    hide(page)

    get(f"pages/{page.pk}/", status=404)
    get(f"pages/find/?id={page.pk}", status=404)
    assert get("pages/?type=integration_blocks.OfficePage")["items"] == []


@pytest.mark.parametrize("hide", [drafted, close])
def test_a_hidden_page_is_not_named_where_others_link_to_it(tree, get, hide):
    page = everything(tree)
    secret = StandardPage.objects.get()
    StandardPage.objects.update(title="Geheim")
    assert "Geheim" in json.dumps(get(f"pages/{page.pk}/"))
    hide(secret)

    shown = get(f"pages/{page.pk}/")
    for word in ("Geheim", "impressum"):
        assert word not in json.dumps(shown)
        assert word not in json.dumps(get("pages/?type=integration_blocks.OfficePage&fields=*"))
    body = {each["type"]: each["value"] for each in shown["body"]}
    assert body["task_list"]["items"][0]["link"] is None
    assert "<a>hier</a>" in body["text"]["text"]


def test_a_page_below_a_closed_one_is_closed(tree, get):
    parent = tree.add(StandardPage(title="Intern", locale=tree.german))
    child = tree.add(StandardPage(title="Geheim", locale=tree.german), parent)
    link = {"page": child.pk, "document": None, "url": ""}
    page = office(
        tree,
        body=[block("task_list", items=[{"type": "item", "id": "1", "value": {"title": "A", "link": link}}])],
    )
    close(parent)

    assert get(f"pages/{page.pk}/")["body"][0]["value"]["items"][0]["link"] is None


def test_who_may_see_a_closed_page_sees_it(tree, get, admin_client):
    page = everything(tree)
    close(StandardPage.objects.get())

    shown = admin_client.get(f"{V2}/pages/{page.pk}/").json()
    assert "Impressum" in json.dumps(shown)


@pytest.mark.parametrize("hide", [drafted, close])
def test_events_of_a_hidden_calendar_are_not_listed(tree, get, hide):
    calendar = tree.calendar()
    page = office(tree, body=[block("upcoming_events", heading="", index=calendar.pk, count=3)])
    assert len(get(f"pages/{page.pk}/")["body"][0]["value"]["events"]) == 1
    hide(calendar)

    shown = get(f"pages/{page.pk}/")["body"][0]["value"]
    assert (shown["index"], shown["events"]) == (None, [])


HIDDEN = [
    {"live": False},
    {"valid_until": YESTERDAY},
    {"valid_from": timezone.localdate() + datetime.timedelta(days=1)},
]


@pytest.mark.parametrize("hidden", HIDDEN, ids=lambda fields: next(iter(fields)))
def test_a_contact_that_is_not_current_is_nowhere(tree, get, hidden):
    contact = tree.contact(name="Geheim", **hidden)
    page = office(
        tree, body=tree.every_block(linked=tree.start, calendar=tree.calendar(), contact=contact.pk)
    )
    event = tree.add(EventPage(title="Fest", start=TOMORROW, organiser=contact, locale=tree.german))

    get(f"contacts/{contact.pk}/", status=404)
    assert get("contacts/?name=Geheim")["items"] == []
    assert get("contacts/?search=Geheim")["items"] == []
    assert get(f"pages/{event.pk}/")["organiser"] is None
    for shown in (get(f"pages/{page.pk}/"), get("pages/?type=integration_blocks.OfficePage&fields=*")):
        assert "Geheim" not in json.dumps(shown)


def test_changes_to_a_contact_show_when_they_are_published(tree, get):
    contact = tree.contact()
    contact.name = "Nachfolgerin"
    revision = contact.save_revision()
    assert get(f"contacts/{contact.pk}/")["name"] == "Maria Muster"
    revision.publish()

    assert get(f"contacts/{contact.pk}/")["name"] == "Nachfolgerin"


def test_an_unpublished_translation_falls_back_to_the_published_contact(translated, tree, get):
    _german, arabic = translated
    tree.contact().__class__.objects.filter(locale=tree.arabic).update(live=False)

    assert get(f"pages/{arabic.pk}/")["body"][0]["value"]["contact"]["role"] == "Leitung"


def test_a_funder_that_is_not_published_is_nowhere(tree, get):
    funder = tree.funder(name="Geheim", live=False)
    notice = tree.add(FundingNoticePage(title="WIR", programme="WIR", funder=funder, locale=tree.german))

    get(f"funders/{funder.pk}/", status=404)
    assert get("funders/")["items"] == []
    assert get(f"pages/{notice.pk}/")["funder"] is None


def test_a_document_that_is_not_public_is_not_named(tree, get):
    closed = Collection.get_first_root_node().add_child(name="Intern")
    CollectionViewRestriction.objects.create(
        collection=closed, restriction_type=CollectionViewRestriction.LOGIN
    )
    document = tree.document("Geheim", collection=closed)
    page = office(
        tree, body=tree.every_block(linked=tree.start, calendar=tree.calendar(), document=document.pk)
    )

    assert "Geheim" not in json.dumps(get(f"pages/{page.pk}/"))
    assert "<a>dort</a>" in get(f"pages/{page.pk}/")["body"][0]["value"]["text"]
    assert get("documents/")["items"] == []


# Contacts, funders, files


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


# What cannot be understood


@pytest.mark.parametrize(
    "address",
    [
        "contacts/?colour=red",
        "contacts/?locale=xx",
        "contacts/?fields=colour",
        "contacts/?fields=name(",
        "contacts/?order=colour",
        "contacts/?order=phones",
        "contacts/?limit=1000",
        "contacts/?limit=many",
        "contacts/?offset=-1",
        "contacts/?id=x",
        "contacts/?phones=1",
        "contacts/?search=x&search_operator=maybe",
        "contacts/find/?id=x",
        "pages/?colour=red",
        "pages/?type=integration_blocks.Nothing",
        "pages/?type=integration_blocks.EventPage&start=tomorrow",
        "pages/?type=integration_blocks.NewsPage&date=yesterday",
        "pages/?type=integration_blocks.EventPage&organiser=x",
        "pages/?child_of=x",
        "pages/find/?id=x",
        "images/?width=wide",
    ],
)
def test_a_mistake_is_answered_with_a_message(tree, get, address):
    assert get(address, status=400)["message"]


@pytest.mark.parametrize("address", ["contacts/999/", "pages/999/", "nothing/"])
def test_what_does_not_exist_is_not_found(tree, client, address):
    assert client.get(f"{V2}/{address}").status_code == 404


# The next version


@pytest.mark.skipif(not HAS_API_V3, reason="Wagtail 7.4 has no API v3: its preview came with 8.0")
def test_blocks_are_the_same_in_the_preview_of_version_3(tree, client, get):
    page = everything(tree)
    response = client.get(f"/api/v3-preview/pages/{page.pk}/", headers=GERMAN)

    assert response.status_code == 200, response.content
    body = response.json()["body"]
    assert {each["type"] for each in body} == set(ALL)
    assert body == get(f"pages/{page.pk}/")["body"]
