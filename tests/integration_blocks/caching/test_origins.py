"""Apps of other origins may read the interface, and nothing else of the site."""

from .conftest import V2


def test_every_origin_may_read_the_interface_and_nothing_else(site, client):
    origin = {"Origin": "https://app.example"}
    headers = client.get(f"{V2}/contacts/", headers=origin).headers
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in headers
    assert {name.strip() for name in headers["Access-Control-Expose-Headers"].split(",")} == {
        "ETag",
        "Link",
        "Retry-After",
    }
    assert "Access-Control-Allow-Origin" not in client.get("/de/impressum/", headers=origin).headers
    assert "Access-Control-Allow-Origin" not in client.get("/admin/login/", headers=origin).headers


def test_browsers_may_ask_before(site, client):
    asking = {
        "Origin": "https://app.example",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
    }
    answer = client.options(f"{V2}/contacts/", headers=asking)
    assert answer.status_code == 200
    assert answer.content == b""
    assert "if-none-match" in answer.headers["Access-Control-Allow-Headers"]
    assert "POST" not in answer.headers["Access-Control-Allow-Methods"]


def test_origins_can_be_named(site, client, settings):
    settings.CORS_ALLOW_ALL_ORIGINS, settings.CORS_ALLOWED_ORIGINS = False, ["https://app.example"]
    known = client.get(f"{V2}/contacts/", headers={"Origin": "https://app.example"}).headers
    assert known["Access-Control-Allow-Origin"] == "https://app.example"
    assert "origin" in known["Vary"].lower()
    assert (
        "Access-Control-Allow-Origin"
        not in client.get(f"{V2}/contacts/", headers={"Origin": "https://x.example"}).headers
    )
