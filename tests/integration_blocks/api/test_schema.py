"""The description of the API: made from what is there, whole, valid, and the same as what is answered."""

import json
import re
from typing import TypedDict

import jsonschema_rs
import pytest
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES
from cms.api import api_router
from integration_blocks.api import types
from integration_blocks.api.schema.blocks import of_block
from integration_blocks.api.schema.definitions import DEFINITIONS, closure, named, of
from integration_blocks.api.schema.operations import TEXT, operation
from integration_blocks.api.schema.streams import of_stream
from integration_blocks.block import ContentBlock
from integration_blocks.blocks import ALL

V2 = "/api/v2"


@pytest.fixture
def openapi(client, db):
    return client.get(f"{V2}/openapi.json").json()


def holds(schema, value):
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid(value)


# The document


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


# Blocks


@pytest.fixture
def schema_of(client, db):
    def schema_of(name):
        response = client.get(f"{V2}/schemas/{name}.json")
        assert response.status_code == 200, response.content
        return response.json()

    return schema_of


def camel_case(name):
    return "".join(part.title() for part in name.split("_"))


@pytest.mark.parametrize("name", ALL)
def test_the_example_of_a_block_is_what_its_schema_says(name, schema_of):
    schema = schema_of(f"{camel_case(name)}Block")
    (example,) = schema["examples"]

    assert example["type"] == name
    jsonschema_rs.validate(schema, example, validate_formats=True)


@pytest.mark.parametrize("name", ALL)
def test_a_block_says_of_every_part_what_it_is(name):
    assert {} not in list(parts(of_block(ALL[name]())))


def parts(schema):
    """All schemas in a schema, without their titles."""
    yield {key: value for key, value in schema.items() if key not in ("title", "description")}
    for inner in [*schema.get("properties", {}).values(), *schema.get("anyOf", [])]:
        yield from parts(inner)
    if "items" in schema:
        yield from parts(schema["items"])


def test_a_stream_tells_its_blocks_apart_by_type(openapi):
    item = openapi["components"]["schemas"]["Body"]["items"]

    assert item["discriminator"]["propertyName"] == "type"
    assert item["discriminator"]["mapping"].keys() == ALL.keys()
    assert [block["$ref"] for block in item["oneOf"]] == [*item["discriminator"]["mapping"].values()]


class Priced(blocks.StructBlock):
    """A block of somebody else's, of Wagtail's parts."""

    name = blocks.CharBlock(label="Name")
    kind = blocks.ChoiceBlock(choices=[("a", "A"), ("Group", [("b", "B")])])
    price = blocks.DecimalBlock(required=False)
    many = blocks.ListBlock(blocks.IntegerBlock())
    tags = blocks.MultipleChoiceBlock(choices=[("x", "X")], default=[])
    file = DocumentChooserBlock(required=False)
    more = blocks.StreamBlock([("link", blocks.URLBlock()), ("day", blocks.DateBlock())])
    table = TypedTableBlock([("text", blocks.CharBlock()), ("number", blocks.FloatBlock())])
    image = ImageBlock(required=False)
    nothing = blocks.StaticBlock()


def test_blocks_of_wagtail_are_described_as_they_are_shown(db):
    block = Priced()
    value = block.to_python(
        {
            "name": "Kurs",
            "kind": "b",
            "price": "12.50",
            "many": [1, 2],
            "tags": ["x"],
            "file": None,
            "more": [
                {"type": "link", "value": "https://münchen.de/", "id": "1"},
                {"type": "day", "value": "2026-12-31"},
            ],
            "table": {
                "columns": [{"type": "number", "heading": "Euro"}],
                "rows": [{"values": [1.5]}],
                "caption": "",
            },
            "image": None,
        }
    )
    shown = ContentBlock.as_json(block.get_api_representation(value))

    jsonschema_rs.validate(of_block(block), shown, validate_formats=True)
    for wrong in (
        {"name": 1},
        {"kind": "c"},
        {"many": ["1"]},
        {"more": [{"type": "sound", "value": 1, "id": "1"}]},
    ):
        assert not holds(of_block(block), {**shown, **wrong}), wrong


class Silent(ContentBlock):
    """Makes JSON of its own and says nothing about it."""

    text = blocks.CharBlock()

    def get_api_representation(self, value, context=None):
        return [value["text"]]


class Outspoken(Silent):
    def api_schema(self):
        return {"type": "array", "items": {"type": "string"}}


class Louder(Outspoken):
    def get_api_representation(self, value, context=None):
        return {"text": value["text"]}


def test_a_block_that_does_not_say_what_it_shows_may_show_anything():
    stream = blocks.StreamBlock([("silent", Silent()), ("outspoken", Outspoken()), ("louder", Louder())])
    schema = of_stream("loud", stream)
    whole = {
        **schema,
        "components": {
            "schemas": closure(
                schema,
                DEFINITIONS,
            )
        },
    }

    def shown(kind, value):
        return holds(whole, [{"type": kind, "value": value, "id": "1"}])

    assert shown("silent", ["a"]) and shown("silent", {"a": 1})
    assert shown("outspoken", ["a"]) and not shown("outspoken", {"a": 1})
    assert shown("louder", {"text": "a"})
    assert not shown("unknown", "a")


def test_two_blocks_of_one_name_have_two_schemas():
    first = named("Twice", {"type": "string"})

    assert named("Twice", {"type": "string"}) == first
    assert named("Twice", {"type": "integer"}) == {"$ref": "#/components/schemas/Twice2"}


# Schemas at their own addresses


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


# The page to read


def test_the_start_leads_to_the_page(client, db):
    assert client.get(f"{V2}/", follow=True).redirect_chain == [("docs/", 302)]


@pytest.mark.parametrize(
    ("asked", "shown", "label"), [("de", "de", "Kontakt"), ("en", "en", "Contact"), ("ar", "en", "Contact")]
)
def test_the_page_is_there_in_german_and_english(client, db, asked, shown, label):
    by_header = client.get(f"{V2}/docs/", headers={"Accept-Language": asked}).content.decode()
    by_choice = client.get(f"{V2}/docs/?lang={asked}", headers={"Accept-Language": "tr"}).content.decode()

    for page in (by_header, by_choice):
        assert f'<html lang="{shown}"' in page
        assert f"<code>contact_card</code> – {label}" in page


@pytest.mark.parametrize("language", ["de", "en"])
def test_our_checker_finds_nothing_on_the_page(client, db, language):
    page = client.get(f"{V2}/docs/?lang={language}").content.decode()
    (result,) = audit([Page(page, "http://testserver/api/v2/docs/")], RULES.values())

    assert [(finding.rule, finding.message) for finding in result.findings] == []


def test_the_page_names_every_block_with_its_example(client, db):
    page = client.get(f"{V2}/docs/").content.decode()

    for name in ALL:
        assert f"<code>{name}</code>" in page
        assert f"&quot;type&quot;: &quot;{name}&quot;" in page


# Views that describe themselves


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
