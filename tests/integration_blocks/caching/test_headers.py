"""What caches are told: how long to keep an answer, for whom, and in which form."""

from django.http import HttpResponse

from integration_blocks.caching.middleware import InterfaceCaching
from integration_blocks.caching.policy import Policy, cached

from .conftest import V2


def test_answers_may_be_kept_by_everybody_for_a_while(site, client, settings):
    headers = client.get(f"{V2}/contacts/").headers
    assert headers["Cache-Control"] == "public, max-age=60, stale-while-revalidate=300"
    vary = {name.strip().lower() for name in headers["Vary"].split(",")}
    assert vary == {"accept", "accept-encoding", "origin"}

    settings.INTEGRATION_BLOCKS_CACHE_CONTROL = "public, max-age=5"
    assert client.get(f"{V2}/contacts/").headers["Cache-Control"] == "public, max-age=5"


def test_vary_names_headers_and_nothing_else(rf, db):
    """Also without the middleware that would have named some before."""

    @cached(Policy(by_language=False))
    def view(_request):
        return HttpResponse("{}")

    request = rf.get("/api/v2/contacts/")
    caching = InterfaceCaching(view)
    caching.process_view(request, view, (), {})

    assert caching(request).headers["Vary"] == "Accept"


def test_errors_are_not_kept(site, client):
    for path in ("pages/99999/", "pages/?hamburger=1"):
        headers = client.get(f"{V2}/{path}").headers
        assert headers["Cache-Control"] == "no-cache"
        assert "ETag" not in headers


def test_what_is_for_one_reader_is_not_kept(site, client, admin_user):
    public = client.get(f"{V2}/pages/").headers["ETag"]
    client.force_login(admin_user)
    for answer in (
        client.get(f"{V2}/pages/"),
        client.get(f"{V2}/pages/", headers={"If-None-Match": public}),
        client.get(f"{V2}/pages/", headers={"Authorization": "Bearer x"}),
    ):
        assert answer.status_code == 200
        assert "no-store" in answer.headers["Cache-Control"]
        assert "private" in answer.headers["Cache-Control"]
        assert "ETag" not in answer.headers


def test_a_page_for_visitors_is_left_alone(site, client):
    assert "ETag" not in client.get("/de/impressum/").headers


def test_compressed_answers_have_a_weak_tag_of_the_same_state(site, client):
    plain = client.get(f"{V2}/pages/")
    asking = {"Accept-Encoding": "gzip"}
    small = client.get(f"{V2}/pages/", headers=asking)
    assert small.headers["Content-Encoding"] == "gzip"
    assert small.headers["ETag"] == f"W/{plain.headers['ETag']}"
    assert len(small.content) < len(plain.content)
    for etag in (plain.headers["ETag"], small.headers["ETag"]):
        unchanged = client.get(f"{V2}/pages/", headers={**asking, "If-None-Match": etag})
        assert unchanged.status_code == 304
        assert unchanged.headers["ETag"] == small.headers["ETag"]
    assert "Content-Encoding" not in client.get("/de/impressum/", headers=asking).headers
