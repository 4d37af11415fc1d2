"""The demo speaks seven languages, and facts are the same in all of them."""

import pytest
from wagtail.models import Page

from .demo_pages import contact_of, numbers, page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]


def test_one_tree_per_language_and_no_welcome_page():
    trees = Page.objects.filter(depth=2).values_list("locale__language_code", flat=True)

    assert sorted(trees) == ["ar", "de", "de-x-ls", "en", "fr", "tr", "uk"]


@pytest.mark.parametrize(
    ("slug", "languages"),
    [
        ("integration-vor-ort", {"de-x-ls", "en", "uk", "ar", "tr", "fr"}),
        ("witten", {"de-x-ls", "en", "uk", "ar", "tr", "fr"}),
        ("impressum", {"de-x-ls", "en", "ar"}),
        ("barrierefreiheit", {"de-x-ls", "en", "ar"}),
    ],
)
def test_translations(slug, languages):
    source = page(slug)
    translations = {other.locale.language_code: other for other in source.get_translations()}

    assert set(translations) == languages
    for other in translations.values():
        assert (other.title, other.specific.introduction) != (source.title, source.introduction)


def test_translated_contact_shares_the_facts():
    source = contact_of("witten")
    arabic = source.in_language("ar")

    assert arabic.role == "مديرة الوحدة"
    assert (arabic.name, arabic.visitor_street) == (source.name, source.visitor_street)
    assert numbers(arabic, "phone") == numbers(source, "phone")
