"""Images in blocks: described or decorative by choice, and left out where the file is gone."""

import pytest
from django.core.cache import cache
from wagtail.blocks.struct_block import StructBlockValidationError

from .previews import BLOCKS, preview, problems, stored

pytestmark = pytest.mark.django_db


def test_image_needs_an_alternative_or_is_decorative():
    value = preview("image")
    value["image"].contextual_alt_text = ""
    assert problems("image", value).keys() == {"image"}

    value["image"].decorative = True
    assert BLOCKS["image"].clean(value)


def test_image_whose_file_is_gone_is_left_out():
    value = preview("image")
    value["image"].file.storage.delete(value["image"].file.name)
    value = BLOCKS["image"].to_python(stored(BLOCKS["image"], value))
    cache.clear()  # holds sizes by the image's number, which another test may have used

    assert BLOCKS["image"].render(value) == ""
    assert BLOCKS["image"].get_api_representation(value)["image"] is None


def test_image_without_words_around_it_has_no_caption():
    assert "<figcaption" not in BLOCKS["image"].render(preview("image", caption="", credit="", licence=""))


def test_image_that_nobody_described_yet_does_not_pass_for_decorative():
    value = preview("image")
    value["image"].contextual_alt_text = ""

    assert " alt=" not in BLOCKS["image"].render(value)


def test_decorative_image_has_an_empty_alternative():
    value = preview("image")
    value["image"].decorative = True

    assert 'alt=""' in BLOCKS["image"].render(value)
    assert BLOCKS["image"].get_api_representation(value)["image"]["alt"] == ""


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ({"decorative": True, "alt_text": ""}, "decorates"),
        ({"decorative": False, "alt_text": "Rathaus"}, "tells"),
        ({"alt_text": "Rathaus"}, "tells"),  # as programs write it
        ({"decorative": False, "alt_text": ""}, ""),  # nobody looked at the check box
        ({"decorative": None, "alt_text": "Rathaus"}, ""),  # a draft
    ],
)
def test_what_an_image_is_for_is_chosen_and_never_assumed(tree, stored, shown):
    block = BLOCKS["image"].child_blocks["image"]
    image = block.to_python({"image": tree.image().pk, **stored})

    assert block.get_form_state(image)["decorative"] == [shown]
    assert block.get_form_state(None)["decorative"] == [""]


@pytest.mark.parametrize(
    ("chosen", "alt", "wrong"),
    [
        ("", "", "decorative"),
        ("", "Rathaus", None),  # who describes it has chosen
        ("tells", "", "alt_text"),
        ("tells", "Rathaus", None),
        ("decorates", "", None),
    ],
)
def test_an_image_is_published_with_a_choice(tree, chosen, alt, wrong):
    block = BLOCKS["image"].child_blocks["image"]
    sent = {"i-image": str(tree.image().pk), "i-alt_text": alt} | ({"i-decorative": chosen} if chosen else {})
    value = block.value_from_datadict(sent, {}, "i")

    if wrong is None:
        cleaned = block.clean(value)
        assert block.get_prep_value(cleaned) == {
            "image": cleaned.pk,
            "alt_text": alt,
            "decorative": chosen == "decorates",
        }
        return
    with pytest.raises(StructBlockValidationError) as error:
        block.clean(value)
    assert set(error.value.block_errors) == {wrong}
    block.defer_required_validation()
    try:
        block.clean(value)  # a draft is kept as it is
    finally:
        block.restore_deferred_validation()
