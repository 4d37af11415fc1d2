"""What is not public is not found, and not named where something else refers to it."""

import datetime
import json

import pytest
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction

from integration_blocks.pages import EventPage, FundingNoticePage, StandardPage

from ..conftest import TOMORROW
from .conftest import V2, block, close, everything, office

YESTERDAY = timezone.localdate() - datetime.timedelta(days=1)


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
