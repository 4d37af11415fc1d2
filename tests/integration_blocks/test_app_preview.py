"""Drafts in an app: a mode of the preview beside the site's own, which stays what editors and audits see first."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from integration_blocks.pages import StandardPage

APP = "https://app.example/preview"


@pytest.fixture
def page(tree):
    page = tree.add(StandardPage(title="Alt", slug="seite", locale=tree.german))
    page.title = "Entwurf"
    page.save_revision()
    return page


@pytest.fixture
def app(settings):
    settings.INTEGRATION_BLOCKS_APP_PREVIEW_URL = APP


def preview(page, mode):
    return page.get_latest_revision_as_object().make_preview_request(preview_mode=mode)


def test_without_an_app_there_is_the_preview_of_the_site(page):
    assert [name for name, _label in page.preview_modes] == [""]
    assert "Entwurf</h1>" in preview(page, page.default_preview_mode).content.decode()


def test_with_an_app_the_preview_of_the_site_stays_the_first(page, app):
    assert [name for name, _label in page.preview_modes] == ["", "app"]
    assert "Entwurf</h1>" in preview(page, page.default_preview_mode).content.decode()


def test_the_app_gets_a_token_that_opens_the_draft(page, app, client):
    shown = preview(page, "app").content.decode()
    url = unescape(re.search(r'<iframe src="([^"]+)"', shown)[1])
    asked = {name: value for name, (value,) in parse_qs(urlsplit(url).query).items()}

    assert url.startswith(f"{APP}?")
    assert asked["id"] == str(page.pk)
    assert asked["type"] == "integration_blocks.StandardPage"
    public = client.get(f"/api/v2/pages/{page.pk}/")
    draft = client.get(f"/api/v2/pages/{page.pk}/", {"preview_token": asked["preview_token"]})
    assert public.json()["title"] == "Alt"
    assert draft.json()["title"] == "Entwurf"
    assert "ETag" in public.headers
    assert "ETag" not in draft.headers
    assert "no-store" in draft.headers["Cache-Control"]


@pytest.mark.parametrize("mode", ["", "app"])
def test_editors_see_both_beside_the_editor(page, app, admin_client, mode):
    form = nested_form_data(
        {
            "title": "Entwurf",
            "slug": "seite",
            "introduction": "",
            "body": streamfield([]),
            "comments": inline_formset([]),
        }
    )
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    assert admin_client.post(address, form).json() == {"is_valid": True, "is_available": True}
    shown = admin_client.get(address, {"mode": mode})
    assert shown.status_code == 200
    assert ("<iframe" in shown.content.decode()) is (mode == "app")
