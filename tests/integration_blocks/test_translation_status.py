"""What editors see of translations in the lists of pages and contacts, and in the report."""

import datetime

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail.users.models import UserProfile

from a11y_check.page import Page as Html
from integration_blocks.pages import OfficePage
from integration_blocks.translations.status import families, needing_work, sources

HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def english(tree):
    Page.objects.filter(title__startswith="Welcome").delete()  # Wagtail's own
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def office(tree):
    return add_office(tree, "Integrationsbüro")


@pytest.fixture
def editor(client, db):
    user = get_user_model().objects.create_superuser("chief")
    UserProfile.objects.create(user=user, preferred_language="en")
    client.force_login(user)
    return client


def add_office(tree, title):
    fields = {"municipality": "Stadt Musterstadt", "federal_state": "NW", "locale": tree.german}
    page = tree.add(OfficePage(title=title, **fields))
    publish(page)
    return page


def translate(page, locale):
    for above in page.get_ancestors().filter(depth__gt=1):
        if not above.has_translation(locale):
            above.specific.copy_for_translation(locale)
    translation = page.copy_for_translation(locale)
    publish(translation)
    return translation


def publish(page, *, ago=HOUR):
    page.save_revision().publish()
    Page.objects.filter(pk=page.pk).update(last_published_at=timezone.now() - ago)


def states(page):
    page.refresh_from_db()
    return {each.language: each.state for each in families([page])[page.translation_key].versions}


def test_a_translation_is_missing_a_draft_or_there(tree, office, english):
    assert states(office) == {"en": "missing", "ar": "missing"}

    publish(tree.start)
    tree.start.copy_for_translation(english)
    draft = office.copy_for_translation(english)
    assert states(office) == {"en": "draft", "ar": "missing"}

    publish(draft)
    assert states(office) == {"en": "current", "ar": "missing"}


def test_a_translation_is_out_of_date_once_its_source_is_published_again(office, english):
    translation = translate(office, english)
    publish(office, ago=datetime.timedelta())
    assert states(office)["en"] == "outdated"

    publish(translation, ago=datetime.timedelta())
    assert states(office)["en"] == "current"


def test_a_draft_of_the_source_makes_no_translation_out_of_date(office, english):
    translate(office, english)
    office.title = "Büro"
    office.save_revision()

    assert states(office)["en"] == "current"


def test_a_page_without_german_is_the_source_of_what_came_after_it(tree, office, english):
    arabic = translate(office, tree.arabic)
    translate(office, english)
    office.delete()
    (family,) = families([arabic]).values()

    assert (family.language, [each.language for each in family.versions]) == ("ar", ["de", "en"])


def test_a_contact_that_is_published_again_keeps_its_translations(tree, english):
    contact = tree.contact()
    contact.save_revision().publish()
    words = contact.copy_for_translation(english)
    words.save()
    words.save_revision().publish()
    contact.save_revision().publish()

    assert states(contact) == {"en": "current", "ar": "missing"}


def test_the_report_finds_what_the_list_shows(tree, office, english):
    translate(office, english)
    publish(office, ago=datetime.timedelta())
    other = add_office(tree, "Zweites Büro")
    pages = sources(Page.objects.all())

    assert {*pages} == {tree.start.page_ptr, office.page_ptr, other.page_ptr}
    assert [*needing_work(pages, "outdated", "en")] == [office.page_ptr]
    assert [*needing_work(pages, "outdated", "ar")] == []
    assert {*needing_work(pages, "missing", "en")} == {other.page_ptr}
    assert {*needing_work(pages, "missing")} == {*pages}
    assert [*needing_work(pages, "draft", "en")] == [tree.start.page_ptr]


def test_the_list_of_pages_leads_to_what_there_is_to_do(tree, office, english, editor):
    translation = translate(office, english)
    publish(office, ago=datetime.timedelta())
    page = Html(editor.get(reverse("wagtailadmin_explore", args=[tree.start.pk])).content.decode())
    (outdated,) = page.select(".ib-translations-outdated")
    (missing,) = page.select(".ib-translations-missing")

    assert "Out of date: English" in " ".join(outdated.text.split())
    assert [link.attr("href") for link in page.select(".ib-translations-outdated a")] == [
        reverse("wagtailadmin_pages:edit", args=[translation.pk])
    ]
    assert "Missing: Arabic" in " ".join(missing.text.split())
    (link,) = page.select(".ib-translations-missing a")
    assert editor.get(link.attr("href")).status_code == 200


def test_the_list_of_contacts_says_which_languages_are_missing(tree, english, editor):
    contact = tree.contact()
    address = reverse(type(contact).snippet_viewset.get_url_name("list"))
    page = Html(editor.get(address).content.decode())
    (missing,) = page.select(".ib-translations-missing")

    assert "Missing: English: Maria Muster" in " ".join(missing.text.split())


def test_the_report_is_filtered_by_state_and_language(tree, office, english, editor):
    translate(office, english)
    publish(office, ago=datetime.timedelta())
    add_office(tree, "Zweites Büro")
    address = reverse("integration_blocks_translations:report")

    def titles(**asked):
        page = Html(editor.get(address, asked).content.decode())
        return [" ".join(cell.text.split()) for cell in page.select("td.title .title-wrapper")]

    assert titles() == ["Integration vor Ort", "Integrationsbüro", "Zweites Büro"]
    assert titles(state="outdated", language="en") == ["Integrationsbüro"]
    assert titles(state="outdated", language="ar") == []
    assert titles(language="en") == ["Integration vor Ort", "Integrationsbüro", "Zweites Büro"]
    assert titles(state="missing", language="en") == ["Zweites Büro"]


def test_an_editor_sees_the_report_and_a_visitor_does_not(client, db):
    assert client.get(reverse("integration_blocks_translations:report")).status_code == 302


@pytest.mark.parametrize("number", [10, 100])
def test_a_list_asks_twice_however_long_it_is(tree, english, number, django_assert_num_queries):
    for each in range(number):
        page = OfficePage(title=f"Büro {each}", municipality="Witten", federal_state="NW", locale=tree.german)
        tree.add(page)
    pages = [*OfficePage.objects.all()]

    with django_assert_num_queries(2):
        found = families(pages)
    assert len(found) == number


def test_the_report_costs_the_same_for_ten_pages_and_for_fifty(tree, english, editor):
    """Fifty are on one page of the list."""
    address = reverse("integration_blocks_translations:report")
    counts = []
    for number in (10, 40):
        for each in range(number):
            name = f"Büro {number}-{each}"
            page = OfficePage(title=name, municipality="Witten", federal_state="NW", locale=tree.german)
            tree.add(page)
        editor.get(address)  # what is cached is cached now
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert editor.get(address).status_code == 200
        counts.append(len(queries))

    assert counts[0] == counts[1]
