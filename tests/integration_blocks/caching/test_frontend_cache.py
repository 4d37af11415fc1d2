"""A cache in front of the site is told what to forget: a real server here, which notes every PURGE."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from .conftest import publish


@pytest.fixture
def purged(settings):
    """The paths that the cache was told to forget, in any order."""
    paths = set()

    class Cache(BaseHTTPRequestHandler):
        def do_PURGE(self):
            paths.add(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Cache)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.WAGTAILFRONTENDCACHE = {
        "cache": {
            "BACKEND": "wagtail.contrib.frontend_cache.backends.HTTPBackend",
            "LOCATION": f"http://127.0.0.1:{server.server_port}",
        }
    }
    yield paths
    server.shutdown()
    server.server_close()


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    """Makes a change as if it were a transaction of its own."""

    def commit(change):
        with django_capture_on_commit_callbacks(execute=True):
            change()

    return commit


def test_a_contact_is_forgotten_wherever_it_is_shown(site, purged, commit):
    site.contact.role = "Vertretung"
    commit(lambda: publish(site.contact))

    office, contact = site.office, site.contact
    assert purged >= {
        office.relative_url(None),
        "/de/",
        f"/api/v2/pages/{office.pk}/",
        f"/api/v2/offices/{office.pk}/",
        f"/api/v2/contacts/{contact.pk}/",
        f"/api/v2/contacts/{site.arabic.pk}/",
        "/api/v2/pages/",
        "/api/v2/contacts/",
        f"/formats/contacts/{contact.pk}.vcf",
        f"/formats/pages/{office.pk}.vcf",
        f"/formats/pages/{office.pk}.jsonld",
        "/formats/de/events.ics",
        "/formats/de/news.atom",
        "/sitemap.xml",
    }
    assert not {site.bureau.relative_url(None), f"/api/v2/pages/{site.bureau.pk}/"} & purged


def test_a_page_is_forgotten_at_its_old_address_too(site, purged, commit):
    site.imprint.slug = "kontakt"
    commit(lambda: publish(site.imprint))
    # Both offices link to it.
    assert purged >= {
        "/de/impressum/",
        "/de/kontakt/",
        site.office.relative_url(None),
        site.bureau.relative_url(None),
    }


@pytest.mark.parametrize(
    "change",
    [
        lambda site: site.imprint.unpublish(),
        lambda site: site.imprint.delete(),
        lambda site: site.imprint.move(site.office, "last-child"),
    ],
    ids=["unpublish", "delete", "move"],
)
def test_a_page_that_went_away_is_forgotten(site, purged, commit, change):
    commit(lambda: change(site))
    assert "/de/impressum/" in purged


def test_a_draft_is_not_forgotten(site, purged, commit):
    site.office.title = "Entwurf"
    commit(site.office.save_revision)
    assert purged == set()
