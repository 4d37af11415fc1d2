"""Contact data in the texts of a page: found in every block, and matched with the contacts of the site."""

import pytest
from wagtail.models import Page

from integration_blocks.typed.known import KnownContacts
from integration_blocks.typed.reading import typed_contacts
from integration_blocks.typed.texts import Text, texts

from ..conftest import items
from .conftest import MARIA, text, write


class TestTexts:
    def test_of_every_block_with_what_it_stands_under(self, tree):
        page = write(
            tree,
            {"type": "heading", "id": "h", "value": {"text": "Wer hilft", "level": "2"}},
            text("<p>Frau Muster</p>"),
            {
                "type": "accordion",
                "id": "a",
                "value": {"heading": "Fragen", "items": items({"title": "Kosten?", "text": "<p>Keine.</p>"})},
            },
            {
                "type": "table",
                "id": "b",
                "value": {
                    "row_headers": False,
                    "table": {
                        "columns": [{"type": "text", "heading": "A"}, {"type": "rich_text", "heading": "B"}],
                        "rows": [{"values": ["Montag", "<p>Rathaus</p>"]}],
                    },
                },
            },
            introduction="Wir helfen.\nImmer.",
        )
        found = [
            (each.html, each.heading, each.block) for each in texts(Page.objects.get(pk=page.pk).specific)
        ]

        assert ("<p>Frau Muster</p>", "Wer hilft", "t1") in found
        assert ("<p>Keine.</p>", "Kosten?", "a") in found
        assert ("<p>Montag</p>", "Wer hilft", "b") in found
        assert ("<p>Rathaus</p>", "Wer hilft", "b") in found
        assert ("<p>Wir helfen.<br/>Immer.</p>", "", "") in found

    def test_of_a_draft(self, tree):
        page = write(tree, text("<p>Alt</p>"))
        page.body = [text("<p>Neu</p>")]
        revision = page.save_revision()

        assert [each.html for each in texts(page, revision.content)] == ["<p>Neu</p>"]


class TestReading:
    def test_who_is_named_and_how_to_reach_them(self):
        (found,) = typed_contacts(Text(MARIA, "Kontakt"))

        assert found.fields["name"] == "Maria Muster"
        assert found.fields["organisation"] == "Integrationsbüro"
        assert found.phones == [("phone", "+4923025811011", "1011")]
        assert found.emails == ["integration@musterstadt.de"]

    def test_the_heading_tells_whose_number_it_is(self):
        (found,) = typed_contacts(Text("<p>Telefon: 02302 581-1011</p>", "Maria Muster, Leitung"))

        assert found.fields["name"] == "Maria Muster"

    def test_a_number_in_a_sentence(self):
        (found,) = typed_contacts(Text("<p>Rufen Sie unter 02302 581-1011 an, wenn Sie Fragen haben.</p>"))

        assert [number for _kind, number, _extension in found.phones] == ["+4923025811011"]

    @pytest.mark.parametrize(
        "html", ["<p>Am 01.02.2027 um 10:00</p>", "<p>58452 Witten</p>", "<p>Wir helfen.</p>"]
    )
    def test_dates_and_postcodes_are_no_numbers(self, html):
        assert typed_contacts(Text(html)) == ()


class TestMatching:
    def test_a_contact_with_the_same_number_or_address(self, tree, django_assert_num_queries):
        maria = tree.contact()
        tree.contact(name="Fremd", phones=[], emails=[])
        (found,) = typed_contacts(Text("<p>E-Mail: Integration@Musterstadt.de</p>"))

        with django_assert_num_queries(1):
            assert KnownContacts().matching(found, tree.german.pk) == [maria]

    def test_in_the_language_of_the_page(self, tree):
        translated = tree.contact().copy_for_translation(tree.arabic)
        translated.save()
        (found,) = typed_contacts(Text(MARIA))

        assert KnownContacts().matching(found, tree.arabic.pk) == [translated]

    def test_the_same_name_comes_first(self, tree):
        tree.contact(name="Petra Klein")
        maria = tree.contact()
        (found,) = typed_contacts(Text(MARIA))

        assert KnownContacts().matching(found, tree.german.pk)[0] == maria

    def test_a_shared_fax_makes_nobody_the_same(self, tree):
        tree.contact(
            name="Petra Klein", phones=[("phone", {"kind": "fax", "number": "02302 581-1099"})], emails=[]
        )
        (found,) = typed_contacts(Text("<p>Jan Groß</p><p>Tel. 02302 581-1044<br/>Fax 02302 581-1099</p>"))

        assert KnownContacts().matching(found, tree.german.pk) == []
