"""The pages of the site, as visitors and editors get them, without a network."""

import pytest
from django.contrib.auth.models import Group
from django.utils import translation
from wagtail.models import PageViewRestriction

from a11y_check.errors import Unreadable
from a11y_check.wagtail.site import SitePages
from a11y_check.wagtail.style_sheets import style_sheet
from integration_blocks.pages import StandardPage


def paths(site):
    return [page.path for page in site]


def test_every_live_page_in_every_language(tree):
    site = SitePages()

    assert paths(site) == ["/de/", "/de/amt/", "/ar/"]
    assert site.page_ids == {
        "http://localhost/de/": tree.start.pk,
        "http://localhost/de/amt/": tree.office.pk,
        "http://localhost/ar/": tree.arabic.pk,
    }


def test_pages_are_what_visitors_get(tree):
    start, office, arabic = SitePages()

    assert (start.language, arabic.language) == ("de", "ar")
    assert office.select(f"#block-{tree.block} a")[0].text == "hier"
    assert not office.select("wagtail-userbar")


def test_going_through_the_site_leaves_the_language_alone(tree):
    with translation.override("en"):
        list(SitePages())

        assert translation.get_language() == "en"


@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD, "groups"])
def test_pages_that_not_everybody_may_see_are_counted_and_left_out(tree, kind):
    restriction = PageViewRestriction.objects.create(
        page=tree.office, restriction_type=kind, password="secret"
    )
    restriction.groups.add(Group.objects.first())
    live, drafts = SitePages(), SitePages(drafts=True)

    assert paths(live) == paths(drafts) == ["/de/", "/ar/"]
    assert live.skipped == drafts.skipped == 1


def test_drafts_are_what_editors_wrote_last(tree):
    tree.office.title = "Neues Amt"
    tree.office.save_revision()
    tree.start.add_child(
        instance=StandardPage(title="Entwurf", slug="entwurf", locale=tree.start.locale, live=False)
    )

    drafts = {page.path: page.select("h1")[0].text.strip() for page in SitePages(drafts=True)}

    assert drafts["/de/amt/"] == "Neues Amt"
    assert drafts["/de/entwurf/"] == "Entwurf"
    assert "/de/entwurf/" not in paths(SitePages())


@pytest.mark.parametrize("drafts", [False, True])
def test_a_page_that_breaks_does_not_stop_the_others(tree, monkeypatch, drafts):
    monkeypatch.setattr(StandardPage, "template", "nowhere.html")

    start, broken, arabic = SitePages(drafts=drafts)

    assert (start.path, arabic.path) == ("/de/", "/ar/")
    assert isinstance(broken, Unreadable)
    assert broken.url == "http://localhost/de/amt/"
    assert "The site answered 500" in broken.text()


def test_a_host_that_the_settings_do_not_allow_is_said(tree, settings):
    settings.ALLOWED_HOSTS = ["example.org"]

    error = next(iter(SitePages()))

    assert error.text() == "The site answered 400. Is localhost in ALLOWED_HOSTS?"


def test_where_https_is_enforced_pages_are_seen_all_the_same(tree, settings):
    settings.SECURE_SSL_REDIRECT = True

    assert paths(SitePages()) == ["/de/", "/de/amt/", "/ar/"]


def test_style_sheets_of_the_site_are_read_and_nothing_else(tree):
    (start, *_rest) = SitePages()
    links = [link.attr("href") for link in start.select("link[rel~=stylesheet]")]

    assert links
    assert all(start.load(link) for link in links)
    assert style_sheet("http://localhost/static/../settings/base.py") is None
    assert style_sheet("http://localhost/static/none.css") is None
    assert style_sheet("https://example.org/site.css") is None
