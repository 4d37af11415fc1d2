"""What nobody would ask the API, by the hundreds: it answers as described, gives nothing away, and stays in bounds.

API_REQUESTS says how many requests there are; 2,000 take some minutes.
"""

import os
from http.client import responses
from urllib.parse import quote, urlencode

import pytest
import schemathesis
from django.conf import settings as site
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from wagtail.models import Page, PageViewRestriction

from cms.api import api_router
from integration_blocks.pages import OfficePage, StandardPage
from integration_blocks.snippets import Contact
from tests.conformance import description

pytestmark = pytest.mark.django_db

REQUESTS = int(os.environ.get("API_REQUESTS", "300"))
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
ENDPOINTS = set(api_router._endpoints)
#: Of one request, whatever it asks for.
QUERIES = 40
#: In bytes.
SIZE = 1_000_000
SECRET = "Streng-Geheim-4711"

fuzzing = settings(
    max_examples=REQUESTS // 3,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.filter_too_much,
    ],
    derandomize=False,
    print_blob=True,
)


@pytest.fixture(autouse=True)
def one_connection(db):
    """The application ends a connection with each request; what a test has stored is seen on its own alone."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def secrets(demo, db):
    """Pages and contacts that nobody may see, beside those of the demo."""
    office = OfficePage.objects.filter(locale__language_code="de").first()
    draft = StandardPage(title=f"{SECRET} Entwurf", slug="entwurf", live=False, locale=office.locale)
    closed = StandardPage(title=f"{SECRET} Intern", slug="intern", introduction=SECRET, locale=office.locale)
    for page in (draft, closed):
        office.add_child(instance=page)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    Contact(name=f"{SECRET} Muster", live=False, locale=office.locale).save()


def bounded(ask):
    """The answer to a request, whose cost and content are looked at."""
    with CaptureQueriesContext(connection) as queries:
        response = ask()
    body = response.content
    assert len(queries) <= QUERIES, f"{len(queries)} queries"
    assert len(body) <= SIZE, f"{len(body)} bytes"
    for word in (SECRET, "Traceback (most recent", site.SECRET_KEY, str(site.BASE)):
        assert word.encode() not in body, word
    return response


@pytest.fixture
def cases(secrets, settings):
    """A strategy of requests made from the description: what it allows, and what it forbids."""
    settings.WAGTAILAPI_BASE_URL = None
    schema = schemathesis.openapi.from_wsgi("/api/v2/openapi.json", WSGIHandler())
    operations = [found.ok() for found in schema.get_all_operations()]
    strategies = []
    for operation in operations:
        for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
            strategies.append(operation.as_strategy(mode))
    return strategies


def test_requests_made_from_the_description_are_answered_as_described(cases):
    @fuzzing
    @given(data=st.data())
    def ask(data):
        case = data.draw(data.draw(st.sampled_from(cases)))
        response = bounded(lambda: case.call(headers={"Accept-Encoding": "identity"}))
        checked = "{pk}" in case.path or case.path.removeprefix("/api/v2/").removesuffix("/") in ENDPOINTS
        # A calendar or this description does not look at parameters that it does not have.
        case.validate_response(response, checks=[*CHECKS, *([negative_data_rejection] if checked else [])])

    ask()


#: What breaks programs: numbers beyond all bounds, no text at all, other alphabets, other languages' syntax.
NASTY = st.one_of(
    st.integers().map(str),
    st.text(max_size=30),
    st.sampled_from(
        [
            *(
                "",
                "\x00",
                "%00",
                "'",
                '"',
                "' OR 1=1--",
                "; DROP TABLE auth_user",
                "../../etc/passwd",
                "{{7*7}}",
            ),
            *(
                "9" * 40,
                "-1",
                "1e400",
                "NaN",
                "inf",
                "0x10",
                "٣",
                "²",
                "true",
                "null",
                "[]",
                "{}",
                "*",
                "_",
                "-",
            ),
            *(
                "a" * 5000,
                "\ud83d\ude00",
                "\u202e",
                "\ufeff",
                "root",
                "now",
                "0001-01-01",
                "9999-12-31T23:59:60Z",
            ),
            *("91,181", "0,0", "1,2,3", "integration_blocks.OfficePage", "auth.User", "wagtailcore.Page"),
            *(
                "body(*)",
                "*,-id",
                "_,body",
                "parent(title)",
                "organiser(*)",
                "((",
                "--id",
                "-",
                "random",
                "?",
                "pk",
            ),
        ]
    ),
)


def names():
    """Every parameter of every list, and some that are none."""
    known = {
        parameter["name"]
        for operation in description(True).operations.values()
        for parameter in operation["parameters"]
    }
    return st.one_of(st.sampled_from(sorted(known)), st.text(min_size=1, max_size=10), st.just("pk__gt"))


def paths():
    return st.one_of(
        st.sampled_from(["pages", "contacts", "funders", "images", "documents", "offices", "events"]).map(
            "{}/".format
        ),
        st.tuples(st.sampled_from(["pages", "contacts", "offices", "events"]), NASTY).map("/".join),
        st.sampled_from(["pages/find/", "contacts/find/", "events/find/", "docs/", "openapi.json"]),
        NASTY.map("schemas/{}.json".format),
        NASTY,
    )


def plausible(operation):
    """Up to two parameters of a list with values that a client would send, and often everything in full."""
    pairs = []
    for each in operation["parameters"]:
        kinds = [each["schema"], *each["schema"].get("anyOf", [])]
        values = [
            value
            for kind in kinds
            for value in [*kind.get("enum", []), kind.get("const")]
            if value is not None
        ]
        numbers = [0, 1, 4, 100] if "integer" in [kind.get("type") for kind in kinds] else []
        values += [*numbers, *([each["example"]] if "example" in each else [])]
        pairs += [(each["name"], value) for value in values]
    in_full = st.sampled_from([[], [("fields", "*")], [("fields", "*"), ("limit", 100)]])
    some = st.lists(st.sampled_from(pairs or [("_", 1)]), max_size=2, unique_by=lambda pair: pair[0])
    in_full = in_full if any(each["name"] == "limit" for each in operation["parameters"]) else st.just([])
    return st.tuples(some, in_full).map(lambda parts: dict([*parts[0], *parts[1]]))


def test_requests_that_clients_make_are_answered_as_described(secrets, client):
    described = client.get("/api/v2/openapi.json").json()["paths"]
    lists = {
        f"/api/v2/{name}/": plausible(described[f"/api/v2/{name}/"]["get"]) for name in sorted(ENDPOINTS)
    }

    @fuzzing
    @given(data=st.data())
    def ask(data):
        path = data.draw(st.sampled_from([*lists]))
        found = data.draw(lists[path])
        response = bounded(lambda: client.get(f"{path}?{urlencode(found)}"))
        assert response.status_code in (200, 400, 404), responses[response.status_code]

    ask()


def test_hostile_requests_are_answered_as_described(secrets, client):
    @fuzzing
    @given(path=paths(), parameters=st.lists(st.tuples(names(), NASTY), max_size=4))
    def ask(path, parameters):
        query = urlencode(parameters, errors="replace")
        address = quote(f"/api/v2/{path}", safe="/", errors="replace")
        response = bounded(lambda: client.get(f"{address}?{query}"))
        assert response.status_code in (200, 301, 302, 400, 404), responses[response.status_code]

    ask()


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written(secrets, client, method):
    for path in ("pages/", "contacts/", "openapi.json", "docs/"):
        response = getattr(client, method)(f"/api/v2/{path}", {"title": "x"}, content_type="application/json")
        assert response.status_code == 405
        assert "GET" in response.headers["Allow"]


def test_a_list_is_never_longer_than_the_limit(secrets, client):
    assert client.get("/api/v2/pages/?limit=101").status_code == 400
    assert len(client.get("/api/v2/pages/?limit=100").json()["items"]) <= 100


def test_what_is_secret_is_there_to_be_found(secrets):
    assert Page.objects.filter(title__startswith=SECRET).count() == 2
