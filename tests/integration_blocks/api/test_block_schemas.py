"""Every block is described as it is shown, also those of Wagtail and of others."""

import jsonschema_rs
import pytest
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from integration_blocks.api.schema.blocks import of_block
from integration_blocks.api.schema.definitions import DEFINITIONS, closure, named
from integration_blocks.api.schema.streams import of_stream
from integration_blocks.block import ContentBlock
from integration_blocks.blocks import ALL

from .conftest import holds


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
