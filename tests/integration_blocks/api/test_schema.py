"""The description of the API: made from what is there, whole, valid, and the same as what is answered."""

import json
import re
from typing import TypedDict

import jsonschema_rs
import pytest

from cms.api import api_router
from integration_blocks.api import types
from integration_blocks.api.schema.definitions import of
from integration_blocks.api.schema.operations import TEXT, operation

from .conftest import V2, holds


def test_every_reference_leads_to_a_schema_and_every_schema_is_valid(openapi):
    schemas = openapi["components"]["schemas"]
    referred = set(re.findall(r'"#/components/schemas/(\w+)"', json.dumps(openapi)))

    assert openapi["openapi"] == "3.1.0"
    assert referred <= schemas.keys()
    for schema in schemas.values():
        jsonschema_rs.meta.validate({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})


def test_every_endpoint_is_described(openapi):
    for name, endpoint in api_router._endpoints.items():
        for view in endpoint.get_urlpatterns():
            assert f"{V2}/{name}/{view.pattern}".replace("<int:pk>", "{pk}") in openapi["paths"]


def test_parameters_say_what_they_are_for_and_what_they_can_be(openapi):
    parameters = {each["name"]: each for each in openapi["paths"][f"{V2}/pages/"]["get"]["parameters"]}

    assert parameters["limit"]["schema"] == {"type": "integer", "minimum": 0, "maximum": 100}
    assert parameters["locale"]["schema"]["enum"] == ["de", "de-x-ls", "en", "uk", "ar", "tr", "fr"]
    assert (
        parameters["start"]["description"]
        == "Only those whose start is this. With type=integration_blocks.EventPage."
    )
    for path in openapi["paths"].values():
        for parameter in path["get"]["parameters"]:
            assert parameter["description"] or parameter["in"] == "path"


@pytest.mark.parametrize("name", api_router._endpoints)
def test_every_parameter_that_is_understood_is_described(openapi, name):
    endpoint = api_router._endpoints[name]
    described = {each["name"] for each in openapi["paths"][f"{V2}/{name}/"]["get"]["parameters"]}
    understood = {each.name for each in (*endpoint.list_parameters, *endpoint.parameters)}

    # These two are for browsers: one against caches, one for the page that shows an answer.
    assert understood - {"_", "format"} <= described


def test_formats_are_described_with_their_types(openapi):
    given = {
        path: [*item["get"]["responses"].get("200", {}).get("content", {})]
        for path, item in openapi["paths"].items()
    }

    assert given["/formats/contacts/{key}.vcf"] == ["text/vcard"]
    assert given["/formats/pages/{key}.ics"] == ["text/calendar"]
    assert given["/formats/pages/{key}.atom"] == ["application/atom+xml"]
    assert given["/formats/pages/{key}.jsonld"] == ["application/ld+json"]


def test_the_document_costs_no_query(openapi, client, django_assert_max_num_queries):
    with django_assert_max_num_queries(1):  # the site's caching asks when anything last changed
        assert client.get(f"{V2}/openapi.json").json() == openapi


def test_a_reader_who_has_the_document_is_not_sent_it_again(client, db):
    tag = client.get(f"{V2}/openapi.json").headers["ETag"]

    assert client.get(f"{V2}/openapi.json", headers={"If-None-Match": tag}).status_code == 304


def test_the_document_is_english_whatever_the_reader_prefers(client, openapi):
    assert client.get(f"{V2}/openapi.json", headers={"Accept-Language": "de"}).json() == openapi


@pytest.mark.parametrize("name", api_router._endpoints)
def test_a_number_that_no_database_knows_is_not_found(client, db, name):
    assert client.get(f"{V2}/{name}/{'9' * 30}/").status_code == 404


def test_a_line_break_does_not_lead_out_of_the_formats(client, db):
    assert client.get("/formats/contacts/%0A.jsonld").headers["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("name", ["OfficePage", "EventPage", "Contact", "Funder", "Body", "ContactFacts"])
def test_a_schema_needs_no_other(schema_of, name):
    schema = schema_of(name)

    assert schema["$id"] == f"http://testserver{V2}/schemas/{name}.json"
    assert "#/components/" not in json.dumps(schema)
    assert not holds(schema, 1)


def test_a_schema_that_is_not_there_is_answered_with_those_that_are(client, db):
    response = client.get(f"{V2}/schemas/Nothing.json")

    assert response.status_code == 404
    assert "OfficePage" in response.json()["allowed"]


def test_a_view_is_described_where_it_stands():
    @operation("A map", gives={"image/png": TEXT})
    def view(request):
        """Draws."""

    assert view.operation.summary == "A map"
    assert view.__name__ == "view"


def test_two_types_cannot_have_one_name():
    class Link(TypedDict):
        """Another one than the Link of the API."""

        target: str

    of(types.Link)
    with pytest.raises(ValueError, match="Link"):
        of(Link)


def test_a_router_that_a_site_had_before_is_described_with_what_was_added(tree, client, settings):
    settings.ROOT_URLCONF = "tests.integration_blocks.urls_with_own_router"

    paths = client.get("/own/openapi.json").json()["paths"]

    assert "/own/contacts/" in paths and "/own/search/" in paths
    for address in ("docs/", "contacts/", "old-pages/", "schemas/ContactFacts.json"):
        assert client.get(f"/own/{address}").status_code == 200, address
    assert client.get("/own/nothing/").json()["status"] == 404
