"""Every block keeps the same promises, shown on its own preview."""

import json
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import get_template
from django.urls import reverse
from django.utils import translation
from wagtail.blocks import ChooserBlock, ListBlock, StreamBlock, StructBlock

import a11y_check.rules  # noqa: F401 - fills RULES
import integration_blocks
from a11y_check.audit import audit
from a11y_check.rule import RULES
from integration_blocks.block import GROUPS
from integration_blocks.blocks import ALL, stream
from integration_blocks.pages import EventIndexPage
from integration_blocks.snippets import Contact, Funder

from .previews import BLOCKS, preview, stored, whole_page

pytestmark = pytest.mark.django_db

ID = "0c1f3f0e-6f5c-4a53-9b4c-1d2f3a4b5c6d"
HERE = Path(integration_blocks.__file__).parent
EVERY_BLOCK = pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)


def test_a_block_is_one_module_and_one_template_of_the_same_name():
    modules = {path.stem for path in (HERE / "blocks").glob("[!_]*.py")}
    templates = {path.stem for path in (HERE / "templates/integration_blocks/blocks").glob("*.html")}

    assert set(ALL) == modules == templates == set(BLOCKS)


@pytest.mark.parametrize("path", sorted((HERE / "blocks").glob("*.py")), ids=lambda path: path.stem)
def test_a_block_is_a_short_file(path):
    assert len(path.read_text().splitlines()) < 80


@EVERY_BLOCK
def test_block_is_described_to_editors(block):
    assert block.label
    assert block.get_description()
    assert block.meta.group in GROUPS
    assert block.meta.icon != "placeholder"
    assert get_template(f"wagtailadmin/icons/{block.meta.icon}.svg")
    assert block.is_previewable


def fields(block):
    for child in block.child_blocks.values():
        yield child
        if isinstance(child, ListBlock) and isinstance(child.child_block, StructBlock):
            yield from child.child_block.child_blocks.values()


@EVERY_BLOCK
def test_every_field_explains_itself(block):
    for field in fields(block):
        help_text = getattr(field.meta, "help_text", "") or getattr(field.field, "help_text", "")
        assert field.label, field.name
        assert help_text, field.name


@EVERY_BLOCK
def test_preview_can_be_published(block):
    value = preview(block.name)

    assert block.clean(value)
    assert value.keys() == block.child_blocks.keys()


@EVERY_BLOCK
def test_preview_passes_every_rule(block):
    html = block.render(block.get_preview_value(), {"id": ID})
    (result,) = audit([whole_page(html, block)], RULES.values())

    assert [f"{found.rule} {found.key}: {found.html}" for found in result.findings] == []
    assert result.errors == []


@EVERY_BLOCK
@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_preview_renders_in_every_language(block, language):
    with translation.override(language):
        html = block.render(preview(block.name), {"id": ID})

    assert f'id="block-{ID}" class="ib-{block.name.replace("_", "-")}' in html


@EVERY_BLOCK
def test_block_picker_shows_the_preview(block, admin_client):
    response = admin_client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})

    html = response.content.decode()
    assert '<html lang="de"' in html
    assert 'rel="stylesheet"' in html
    assert f'class="ib-{block.name.replace("_", "-")}' in html


def test_block_picker_has_the_groups_in_their_order():
    assert [group for group, blocks in StreamBlock(stream()).grouped_child_blocks()] == GROUPS


def chosen(block, shown):
    """What the API shows for each chooser inside a block."""
    if isinstance(block, ChooserBlock):
        yield shown
    elif isinstance(block, ListBlock):
        for item in shown:
            yield from chosen(block.child_block, item)
    elif isinstance(shown, dict):
        for name, child in getattr(block, "child_blocks", {}).items():
            if name in shown:
                yield from chosen(child, shown[name])


@EVERY_BLOCK
def test_api_is_json_without_bare_keys(block):
    shown = block.get_api_representation(preview(block.name))

    assert shown == json.loads(json.dumps(shown))
    for reference in chosen(block, shown):
        assert isinstance(reference, dict)


@EVERY_BLOCK
def test_value_survives_the_database(block):
    value = preview(block.name)
    before = stored(block, value)
    after = stored(block, block.to_python(before))

    assert before.keys() == after.keys()
    if block.name != "upcoming_events":
        assert block.render(block.to_python(before)) == block.render(value)
    for items in before.values():
        if isinstance(items, list) and items and isinstance(items[0], dict):
            assert all(item["type"] == "item" and item["id"] for item in items)


@EVERY_BLOCK
def test_empty_draft_is_saved_and_shows_nothing(block):
    empty = block.get_default()

    assert block.clean_deferred(empty).keys() == empty.keys()
    assert block.render(empty).strip() == ""
    assert block.get_api_representation(empty).keys() >= {"heading"} & block.child_blocks.keys()


@EVERY_BLOCK
def test_empty_draft_is_not_published(block):
    with pytest.raises(ValidationError) as refused:
        block.clean(block.get_default())

    assert refused.value.as_json_data()["blockErrors"]


@EVERY_BLOCK
def test_what_was_deleted_leaves_no_empty_shell(block):
    value = stored(block, preview(block.name))
    for model in (Contact, Funder, EventIndexPage):
        model.objects.all().delete()

    html = block.render(block.to_python(value)).strip()
    assert "<ul" not in html or "<li" in html
    (result,) = audit([whole_page(html, block)], RULES.values())
    assert result.findings == []
