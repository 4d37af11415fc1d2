"""A page comes in its own language, and names its translations."""

import pytest

from .conftest import ARABIC, GERMAN, block, card, office


@pytest.fixture
def translated(tree):
    """An office in German and Arabic; both name the German contact, which has an Arabic translation."""
    contact = tree.contact(role="Leitung")
    tree.contact(translation_key=contact.translation_key, locale=tree.arabic, role="الإدارة")
    german = office(tree, body=[card(contact)])
    start = tree.start.copy_for_translation(tree.arabic)
    start.save_revision().publish()
    arabic = office(
        tree,
        "مكتب الاندماج",
        parent=start,
        locale=tree.arabic,
        translation_key=german.translation_key,
        body=[card(contact), block("text", text=f'<a linktype="page" id="{german.pk}">x</a>', language="")],
    )
    return german, arabic


@pytest.mark.parametrize("accept", [GERMAN, ARABIC])
def test_a_page_comes_in_its_own_language_whatever_the_client_prefers(translated, get, accept):
    german, arabic = translated

    def role(page):
        return page["body"][0]["value"]["contact"]["role"]

    assert role(get(f"pages/{german.pk}/", **accept)) == "Leitung"
    assert role(get(f"pages/{arabic.pk}/", **accept)) == "الإدارة"
    shown = get("pages/?type=integration_blocks.OfficePage&fields=body", **accept)["items"]
    assert [role(page) for page in shown] == ["Leitung", "الإدارة"]


def test_links_lead_to_the_translation(translated, get):
    _german, arabic = translated

    assert f'<a href="{arabic.full_url}">' in get(f"pages/{arabic.pk}/")["body"][1]["value"]["text"]


def test_a_page_names_its_translations(translated, get):
    german, arabic = translated
    (other,) = get(f"pages/{german.pk}/")["meta"]["translations"]

    assert other["id"] == arabic.pk
    assert other["locale"] == "ar"
    assert other["html_url"] == arabic.full_url
    arabic.unpublish()
    assert get(f"pages/{german.pk}/")["meta"]["translations"] == []


def test_locale_narrows_lists(translated, get):
    _german, arabic = translated

    assert [page["id"] for page in get("pages/?locale=ar&type=integration_blocks.OfficePage")["items"]] == [
        arabic.pk
    ]
    assert [contact["role"] for contact in get("contacts/?locale=ar")["items"]] == ["الإدارة"]


def test_an_unpublished_translation_falls_back_to_the_published_contact(translated, tree, get):
    _german, arabic = translated
    tree.contact().__class__.objects.filter(locale=tree.arabic).update(live=False)

    assert get(f"pages/{arabic.pk}/")["body"][0]["value"]["contact"]["role"] == "Leitung"
