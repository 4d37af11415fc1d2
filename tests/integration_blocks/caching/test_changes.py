"""What a change makes new: every answer that shows it has another entity tag, and no other answer."""

import datetime
import json

import pytest
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, Locale, PageViewRestriction, Site

from integration_blocks.pages import EventPage, StandardPage

from .conftest import V2, publish


def test_answers_that_nothing_changed_keep_their_tags(site):
    tags = site.tags()
    assert tags == site.tags()
    assert len(set(tags.values())) == len(tags)


def test_a_contact_changes_what_shows_it(site):
    def change():
        site.contact.role = "Vertretung"
        publish(site.contact)

    assert site.changed_by(change) == {"pages/", "contacts/", "office", "contact", "arabic"}


def test_a_funder_changes_lists_of_pages_and_of_funders(site):
    def change():
        site.funder.name = "Bund"
        publish(site.funder)

    assert site.changed_by(change) == {"pages/", "funders/", "funder"}


def test_a_photo_changes_the_contact_and_whoever_shows_it(site):
    def change():
        site.contact.photo.title = "Neu"
        site.contact.photo.save()

    assert site.changed_by(change) == {"pages/", "images/", "contacts/", "office", "contact", "arabic"}


def test_what_is_in_a_page_changes_the_page_alone(site):
    def change():
        site.office.body = json.dumps([])
        publish(site.office)

    assert site.changed_by(change) == {"pages/", "office"}


def test_a_title_changes_all_pages_because_links_and_lists_show_it(site):
    def change():
        site.imprint.title = "Kontakt"
        publish(site.imprint)

    assert site.changed_by(change) == {"pages/", "office", "bureau", "imprint"}


def test_a_draft_changes_nothing(site):
    def change():
        site.office.title = "Entwurf"
        site.office.save_revision()
        site.contact.role = "Entwurf"
        site.contact.save_revision()
        site.tree.add(StandardPage(title="Neu", live=False, locale=site.tree.german))

    assert site.changed_by(change) == set()


@pytest.mark.parametrize(
    "change",
    [
        lambda site: site.imprint.unpublish(),
        lambda site: site.imprint.delete(),
        lambda site: site.imprint.move(site.office, "last-child"),
        lambda site: site.imprint.copy_for_translation(site.tree.arabic, copy_parents=True, alias=True),
        lambda site: site.tree.add(StandardPage(title="Neu", locale=site.tree.german)),
    ],
    ids=["unpublish", "delete", "move", "translate", "add"],
)
def test_a_change_of_the_tree_changes_all_pages(site, change):
    assert site.changed_by(lambda: change(site)) >= {"pages/", "office", "bureau", "imprint"}


def restrict(site):
    PageViewRestriction.objects.create(page=site.imprint, restriction_type=PageViewRestriction.LOGIN)


def close_collection(_site):
    root = Collection.get_first_root_node()
    CollectionViewRestriction.objects.create(
        collection=root, restriction_type=CollectionViewRestriction.LOGIN
    )


def rename_host(_site):
    host = Site.objects.get()
    host.port = 8080
    host.save()


def set_up(site):
    from cms.models import SiteSettings

    settings = SiteSettings.for_site(Site.objects.get())
    settings.imprint = site.imprint
    settings.save()


@pytest.mark.parametrize(
    "change",
    [restrict, close_collection, rename_host, set_up, lambda site: Locale.objects.create(language_code="en")],
)
def test_what_holds_for_the_site_changes_every_answer(site, change):
    assert site.changed_by(lambda: change(site)) == set(site.addresses)


def test_tags_of_an_image_change_it(site):
    assert site.changed_by(lambda: site.image.tags.add("rathaus")) >= {"images/", "image"}


def test_a_deleted_photo_changes_the_contact(site):
    assert site.changed_by(site.contact.photo.delete) >= {"images/", "contacts/", "contact", "office"}


def test_the_tag_is_another_on_the_next_day(site, monkeypatch):
    site.contact.valid_until = timezone.localdate()
    publish(site.contact)
    before = site.tags()
    assert site.client.get(f"{V2}/contacts/").json()["meta"]["total_count"] == 3

    tomorrow = timezone.now() + datetime.timedelta(days=1)
    monkeypatch.setattr(timezone, "now", lambda: tomorrow)

    assert site.tags()["contacts/"] != before["contacts/"]
    assert site.client.get(f"{V2}/contacts/").json()["meta"]["total_count"] == 1


def test_the_tag_is_another_when_an_event_is_over(site, monkeypatch):
    calendar = site.tree.calendar()
    hour, day = datetime.timedelta(hours=1), datetime.timedelta(days=1)
    # After all that made the site, and so that midnight is not what changes it.
    begin = (timezone.now() + day).replace(hour=10)
    monkeypatch.setattr(timezone, "now", lambda: begin)
    site.tree.add(EventPage(title="Fest", start=begin, end=begin + hour, locale=site.tree.german), calendar)
    before = site.tags()

    monkeypatch.setattr(timezone, "now", lambda: begin + hour)
    assert site.tags() == before
    monkeypatch.setattr(timezone, "now", lambda: begin + hour + datetime.timedelta(seconds=1))
    assert {name for name, tag in site.tags().items() if tag != before[name]} == {
        "pages/",
        "office",
        "bureau",
        "imprint",
    }
