"""Moving a live page with errors to a site that requires that there are none, on every way that Wagtail moves a page."""

import io
import json
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.models import Page, Site

from a11y_check.wagtail.gate import PublishingRefusedError
from a11y_check.wagtail.models import PublishingSettings
from a11y_check.wagtail.moving import MoveRefusedError
from integration_blocks.compat import HAS_API_V3
from integration_blocks.pages import OfficeIndexPage, StandardPage

if HAS_API_V3:
    from wagtail.models import APIToken

#: The number shown is not the one that is dialled.
WRONG = '<p>Tel. <a href="tel:+4936957777">03695 615803</a></p>'
RIGHT = '<p>Tel. <a href="tel:+493695615803">03695 615803</a></p>'


@pytest.fixture
def strict(tree):
    """The start page of a second site, which publishes no page with errors."""
    root = Page.objects.get(depth=1)
    start = root.add_child(instance=OfficeIndexPage(title="Streng", slug="streng", locale=tree.office.locale))
    site = Site.objects.create(hostname="streng.example.org", root_page=start)
    Site.clear_site_root_paths_cache()
    PublishingSettings.objects.create(site=site, stage="require")
    return start


@pytest.fixture
def page(tree):
    """Adds a live page to the first site, which only informs."""

    def add(slug, text, below=tree.start, **fields):
        body = [{"type": "text", "value": {"text": text, "language": ""}}, *fields.pop("blocks", [])]
        return below.add_child(
            instance=StandardPage(
                title=slug.title(), slug=slug, locale=tree.office.locale, body=body, **fields
            )
        )

    return add


@pytest.fixture(autouse=True)
def in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def chief(person):
    return person(is_superuser=True)


def is_below(page, parent):
    return Page.objects.get(pk=page.pk).get_parent().pk == parent.pk


def said(response):
    return " ".join(str(message) for message in response.context["messages"])


def confirm_address(page, parent):
    return reverse("wagtailadmin_pages:move_confirm", args=[page.pk, parent.pk])


def move_in_bulk(client, parent, *pages):
    query = "&".join(f"id={page.pk}" for page in pages)
    address = f"/admin/bulk/wagtailcore/page/move/?next=/admin/&{query}"
    return client.post(address, {"chooser": parent.pk}, follow=True)


def test_whoever_is_about_to_move_it_learns_what_to_mend(client, page, strict, chief):
    faulty = page("alt", WRONG)
    answer = client.get(confirm_address(faulty, strict), follow=True)
    assert answer.redirect_chain[-1][0] == reverse("wagtailadmin_pages:edit", args=[faulty.pk])
    assert "“Alt” was not moved" in said(answer)
    assert "Pages with errors (1): Alt. Open “Checks” beside each page" in said(answer)


def test_confirming_the_move_leaves_the_page_where_it_is(client, page, strict, chief):
    faulty = page("alt", WRONG)
    answer = client.post(confirm_address(faulty, strict), follow=True)
    assert answer.status_code == 200
    assert "“Alt” was not moved" in said(answer)
    assert not is_below(faulty, strict)


def test_a_page_without_errors_and_a_draft_with_errors_are_moved(client, page, strict, chief):
    for moved in (page("gut", RIGHT), page("entwurf", WRONG, live=False)):
        client.post(confirm_address(moved, strict))
        assert is_below(moved, strict)


def test_pages_below_the_moved_one_count_too(client, page, strict, chief):
    above = page("oben", RIGHT)
    page("unten", WRONG, below=above)
    answer = client.post(confirm_address(above, strict), follow=True)
    assert "“Oben” was not moved" in said(answer)
    assert "Pages with errors (1): Unten." in said(answer)
    assert not is_below(above, strict)


def test_in_bulk_pages_with_errors_stay_and_the_others_are_moved(client, page, strict, chief):
    faulty, sound = page("alt", WRONG), page("gut", RIGHT)
    answer = move_in_bulk(client, strict, faulty, sound)
    assert answer.status_code == 200
    assert (is_below(faulty, strict), is_below(sound, strict)) == (False, True)
    assert "“Alt” was not moved" in said(answer)


@pytest.mark.parametrize("stage", ["inform", "require"])
def test_within_a_site_a_page_is_moved_whatever_is_wrong_with_it(client, tree, page, stage, chief):
    """It is live with its errors already: at another place of the same site it is no worse."""
    faulty = page("alt", WRONG)
    PublishingSettings.objects.update_or_create(site=Site.objects.get(), defaults={"stage": stage})
    client.post(confirm_address(faulty, tree.office))
    assert is_below(faulty, tree.office)


def test_an_urgent_notice_can_be_moved(client, page, strict, chief):
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    notice = {"title": "Heute zu", "text": "<p>Bitte anrufen.</p>", "language": ""}
    urgent = page(
        "eilig",
        WRONG,
        blocks=[{"type": "notice", "value": {**notice, "urgency": "urgent", "valid_until": tomorrow}}],
    )
    client.post(confirm_address(urgent, strict))
    assert is_below(urgent, strict)


def test_code_and_commands_that_move_get_an_error(page, strict):
    above = page("oben", RIGHT)
    faulty = page("alt", WRONG, below=above)
    with pytest.raises(MoveRefusedError, match="“Alt” was not moved"):
        faulty.move(strict, pos="last-child")
    with pytest.raises(MoveRefusedError, match="“Alt” was not moved"):
        call_command("move_pages", above.pk, strict.pk, stdout=io.StringIO())
    assert not is_below(faulty, strict)


@pytest.mark.skipif(not HAS_API_V3, reason="Wagtail's writing interface came with 8.0")
def test_the_interface_for_writing_answers_what_is_wrong(client, page, strict, chief):
    faulty = page("alt", WRONG)
    _, token = APIToken.create_token(user=chief, name="App")
    answer = client.post(
        f"/api/v3-preview/pages/{faulty.pk}/actions/move/",
        json.dumps({"destination_id": strict.pk, "position": "last-child"}),
        content_type="application/json",
        headers={"Authorization": f"Bearer {token}", "Accept-Language": "en"},
    )
    assert answer.status_code == 422
    assert "was not moved" in str(answer.json())
    assert not is_below(faulty, strict)


def test_a_page_with_an_alias_at_the_strict_site_is_held_to_that_site(client, page, strict, chief):
    """An alias goes live whenever its original does."""
    original = page("original", RIGHT)
    alias = original.create_alias(parent=strict, update_slug="spiegel")
    original.body = [{"type": "text", "value": {"text": WRONG, "language": ""}}]
    with pytest.raises(PublishingRefusedError):
        original.save_revision().publish()
    live = StandardPage.objects.filter(pk__in=[original.pk, alias.pk])
    assert not [each for each in live if "+4936957777" in str(each.body)]
