"""A contact takes the place of its typed details, and no word is lost that it does not say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integration_blocks.snippets import Contact
from integration_blocks.typed.replacing import replacement

from ..conftest import items
from .conftest import MARIA, text


def replaced(contact, html):
    """The new blocks (a text, or CARD), and what the replacement says of itself."""
    done = replacement([text(html)], "t1", contact)
    shown = [block["value"]["text"] if block["type"] == "text" else "CARD" for block in done.stream]
    return shown, done


class TestReplacing:
    def test_the_card_stands_where_the_lines_stood(self, tree):
        shown, done = replaced(tree.contact(), f"<p>Kommen Sie!</p>{MARIA}<p>Bis bald &amp; danke.</p>")

        assert shown == ["<p>Kommen Sie!</p>", "CARD", "<p>Bis bald &amp; danke.</p>"]
        assert done.certain
        assert "Telefon: 02302 581-1011" in done.gone

    @pytest.mark.parametrize(
        "kept",
        [
            "Telefon: 02302 581-1011, Raum 214",
            "Rufen Sie 02302 581-1011 an, wir helfen gern.",
            "Telefon: 02302 581-1011 (nur Mittwoch)",
            "Kursbüro: 02302 581-1011",
        ],
    )
    def test_a_line_that_says_more_stays(self, tree, kept):
        shown, done = replaced(tree.contact(), f"<p>{kept}</p>")

        assert shown == [f"<p>{kept}</p>", "CARD"]
        assert not done.certain

    @pytest.mark.parametrize(
        "fact",
        [
            "Telefon: 02302 581-1044",
            "E-Mail: maria@musterstadt.de",
            "Lindenweg 9, 93047 Musterstadt",
            "Mo-Fr 7-8 Uhr",
        ],
    )
    def test_a_fact_that_the_contact_lacks_stays_and_nothing_is_certain(self, tree, fact):
        shown, done = replaced(tree.contact(), f"{MARIA}<p>{fact}</p>")

        assert shown == ["CARD", f"<p>{fact}</p>"]
        assert not done.certain

    def test_facts_that_the_contact_has_go(self, tree):
        facts = "<p>Frau Muster</p><p>Rathausplatz 1, 93047 Musterstadt</p><p>Tel.: 02302/5811011, Fax 02302 581-1099</p>"

        shown, done = replaced(tree.contact(), facts)

        assert (shown, done.certain) == (["CARD"], True)

    def test_of_two_contacts_only_the_one(self, tree):
        shown, done = replaced(tree.contact(), f"{MARIA}<p>Jan Groß<br/>Telefon: 02302 581-1044</p>")

        assert shown == ["CARD", "<p>Jan Groß<br/>Telefon: 02302 581-1044</p>"]
        assert done.certain

    def test_a_list_that_is_empty_then_goes_too(self, tree):
        shown, _done = replaced(tree.contact(), "<ul><li>Telefon: 02302 581-1011</li></ul><p>Ende</p>")

        assert shown == ["CARD", "<p>Ende</p>"]

    def accordion(self, *answers):
        value = {"heading": "", "items": items(*({"title": "Wer?", "text": html} for html in answers))}
        return {"type": "accordion", "id": "a", "value": value}

    def answers(self, block):
        return [item["value"]["text"] for item in block["value"]["items"]]

    def test_inside_an_accordion_the_lines_go_and_the_card_comes_below(self, tree):
        accordion = self.accordion(f"<p>Kommen Sie!</p>{MARIA}<p>Bis bald.</p>", "<p>Am Dienstag.</p>")
        done = replacement([accordion, text("<p>Ende</p>")], "a", tree.contact())

        assert [block["type"] for block in done.stream] == ["accordion", "contact_card", "text"]
        assert self.answers(done.stream[0]) == ["<p>Kommen Sie!</p><p>Bis bald.</p>", "<p>Am Dienstag.</p>"]
        assert "Telefon: 02302 581-1011" in done.gone
        assert not done.certain

    def test_an_answer_that_would_be_left_empty_refers_to_the_contact(self, tree):
        done = replacement([self.accordion(MARIA)], "a", tree.contact(), "Der Kontakt steht unten.")
        assert self.answers(done.stream[0]) == ["<p>Der Kontakt steht unten.</p>"]

        kept = replacement([self.accordion(MARIA)], "a", tree.contact())
        assert self.answers(kept.stream[0]) == [MARIA]
        assert not kept.gone

    def test_a_table_stays_as_it_is_and_the_card_comes_below(self, tree):
        cells = {"columns": [{"type": "rich_text", "heading": "Wer"}], "rows": [{"values": [MARIA]}]}
        table = {"type": "table", "id": "b", "value": {"row_headers": False, "table": cells}}
        done = replacement([table], "b", tree.contact())

        assert [block["type"] for block in done.stream] == ["table", "contact_card"]
        assert done.stream[0] == table

    def test_a_block_that_is_gone(self, tree):
        assert replacement([text(MARIA)], "t2", tree.contact()) is None


WORDS = [
    "Kommen Sie",
    "Telefon: 02302 581-1011",
    "Raum 7",
    "Frau Muster",
    "integration@musterstadt.de",
    "Tel. 0234 55667788",
    "und",
    "Kurse &amp; Hilfe",
]
texts_of_words = st.lists(
    st.tuples(
        st.sampled_from(["p", "p", "li", "b"]), st.lists(st.sampled_from(WORDS), min_size=1, max_size=3)
    ),
    min_size=1,
    max_size=4,
)


@given(parts=texts_of_words, between=st.sampled_from(["<br/>", " ", ", "]))
def test_whatever_is_typed_no_word_is_lost_that_the_contact_does_not_say(parts, between):
    contact = Contact(
        pk=1,
        name="Maria Muster",
        phones=[("phone", {"kind": "phone", "number": "+4923025811011", "extension": "", "label": ""})],
        emails=[("email", {"address": "integration@musterstadt.de", "label": ""})],
    )
    html = "".join(f"<{tag}>{between.join(words)}</{tag}>" for tag, words in parts).replace(
        "<li>", "<ul><li>"
    )
    html = html.replace("</li>", "</li></ul>")

    done = replacement([text(html)], "t1", contact)

    left = " ".join(block["value"].get("text", "") for block in done.stream)
    for kept in ("Kommen Sie", "Raum 7", "0234 55667788", "Kurse &amp; Hilfe"):
        assert left.count(kept) == html.count(kept)
    assert [block["type"] for block in done.stream].count("contact_card") == 1
