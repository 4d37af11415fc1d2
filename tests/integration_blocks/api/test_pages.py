"""Pages as JSON: with all their facts, in the list as alone, and nothing that has to be asked for again."""

from integration_blocks.blocks import ALL
from integration_blocks.pages import EventPage, FundingNoticePage

from ..conftest import TOMORROW
from .conftest import block, card, everything, office


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
