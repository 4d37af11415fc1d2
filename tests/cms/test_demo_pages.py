"""Everything in the demo is valid, has a history and answers."""

import re

import pytest
from django.test import Client
from wagtail.models import Page, Site

from cms.models import SiteSettings
from integration_blocks.pages import AccessibilityStatementPage
from integration_blocks.snippets import Contact, Funder

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


@pytest.mark.parametrize("kind", [Contact, Funder])
def test_facts_are_valid_and_published(kind):
    for fact in kind.objects.all():
        fact.full_clean()
        assert fact.live


def every_page():
    return [page.specific for page in Page.objects.live().filter(depth__gt=1)]


def test_only_the_statement_that_somebody_has_to_read_is_a_draft():
    (draft,) = Page.objects.not_live()

    assert isinstance(draft.specific, AccessibilityStatementPage)
    assert draft.latest_revision is not None


def test_every_page_is_valid_and_has_history():
    for page in every_page():
        page.full_clean()
        if page.body:
            page.body.stream_block.clean(page.body)
        assert page.live
        assert page.latest_revision is not None


def test_block_ids_are_unique_on_a_page():
    for page in every_page():
        ids = re.findall(r"'id': '([0-9a-f-]{36})'", str(list(page.body.raw_data)))
        assert len(ids) == len(set(ids))


def test_wording():
    """No address as text, nothing that hangs on the day or on the place on the page."""
    for page in every_page():
        words = str(list(page.body.raw_data)) + page.introduction
        assert not re.search(r"seit kurzem|siehe unten|in letzter Zeit|>www\.|http://|\xa0", words), (
            page.title
        )


def test_every_page_answers():
    client = Client()

    for page in every_page():
        response = client.get(page.url)
        assert response.status_code == 200, page.url
        assert page.title in response.content.decode().replace("&amp;", "&"), page.url


def test_site_says_that_it_is_a_demonstration():
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))

    assert settings.is_demonstration
    assert settings.imprint.slug == "impressum"
    assert settings.accessibility_statement.slug == "barrierefreiheit"
    assert settings.privacy.slug == "datenschutz"
