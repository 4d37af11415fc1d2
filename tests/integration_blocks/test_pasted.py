"""Texts from word processors: what is saved is what the editor means, and no word is lost."""

import json

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from integration_blocks.blocks import ALL
from integration_blocks.fields.prose import ProseBlock
from integration_blocks.fields.rich_text import INLINE
from integration_blocks.pages import StandardPage
from integration_blocks.pasted import tidy, tidy_prose, tidy_state, tidy_stream
from integration_blocks.snippets import Contact


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("Melde\u00adbescheinigung", "Meldebescheinigung"),
        ("zur\u00a0Arbeit", "zur Arbeit"),
        ("Arbeit\u00a0 \u00a0kostenlos", "Arbeit kostenlos"),
        ("z.\u00a0B. § 3 und 5\u00a0€", "z.\u00a0B. § 3 und 5\u00a0€"),
        ("Kontakt: 02302\u00a0581-1011", "Kontakt: 02302\u00a0581-1011"),
        ("Wohnungs-\nsuche", "Wohnungssuche"),
        ("Wohnungs-\r\nund Arbeitssuche", "Wohnungs- und Arbeitssuche"),
        ("Nordrhein-\nWestfalen", "Nordrhein-Westfalen"),
        ("Montag -\nDienstag", "Montag -\nDienstag"),
        ("Telefon 02302 581-\n1011", "Telefon 02302 581-\n1011"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("- Ausweis\n- Foto", "- Ausweis\n- Foto"),
    ],
)
def test_plain_text(pasted, meant):
    assert tidy(pasted) == meant


@pytest.mark.parametrize(
    ("pasted", "meant"),
    [
        ("<p>Eins</p><p>\u00a0</p><p> <br/></p><p>Zwei</p>", "<p>Eins</p><p>Zwei</p>"),
        ("<p>zur Wohnungs-<br/>suche</p>", "<p>zur Wohnungssuche</p>"),
        ("<p>Eins<br/>Zwei</p>", "<p>Eins<br/>Zwei</p>"),
        ("<p>· Ausweis</p><p>·\u00a0\u00a0 Foto</p>", "<ul><li>Ausweis</li><li>Foto</li></ul>"),
        (
            "<p>Bitte mitbringen:<br/>- Ausweis<br/>- <b>Foto</b></p><p>Bis bald.</p>",
            "<p>Bitte mitbringen:</p><ul><li>Ausweis</li><li><b>Foto</b></li></ul><p>Bis bald.</p>",
        ),
        (
            "<p>- Ausweis<br/>- Foto<br/>Danke!</p>",
            "<ul><li>Ausweis</li><li>Foto</li></ul><p>Danke!</p>",
        ),
        ("<p><b>1.</b> Anrufen</p><p>2) Kommen</p>", "<ol><li>Anrufen</li><li>Kommen</li></ol>"),
        (
            "<p>· Eins</p><p>· Zwei</p><p>1. Drei</p><p>2. Vier</p>",
            "<ul><li>Eins</li><li>Zwei</li></ul><ol><li>Drei</li><li>Vier</li></ol>",
        ),
        ("<p>1. Mai: Fest</p><p>2. Mai: Ruhe</p>", None),
        ("<p>3. Stock</p><p>4. Stock</p>", None),
        ("<p>- Ausweis</p><p>Foto</p>", None),
        ("<p>Kontakt: 02302 581-1011</p><p>02302 581-1012</p>", None),
        ('<p data-block-key="a1">Mehr <a linktype="page" id="3">hier</a> &amp; dort</p>', None),
        ('<p>Bild</p><embed embedtype="image" id="1" format="left" alt=""/>', None),
    ],
)
def test_rich_text(pasted, meant):
    assert tidy_prose(pasted) == (pasted if meant is None else meant)


def test_where_there_are_no_lists_typed_ones_stay():
    assert tidy_prose("<p>- Eins</p><p>- Zwei</p>", lists=frozenset()) == "<p>- Eins</p><p>- Zwei</p>"


lines = st.lists(
    st.text(st.sampled_from("ab -–·•1.2)o\u00a0\u00ad\n<&\u200c"), max_size=12).map(
        lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")
    ),
    max_size=6,
)


@given(lines)
def test_whatever_is_pasted_letters_stay_and_a_second_time_changes_nothing(paragraphs):
    html = "".join(f"<p>{each}</p>" for each in paragraphs)

    once = tidy_prose(html)

    def letters(text):
        return [sign for sign in BeautifulSoup(text, "html.parser").get_text() if sign in "ab<&\u200c"]

    assert letters(once) == letters(html)
    assert tidy_prose(once) == once
    assert not [
        p for p in BeautifulSoup(once, "html.parser").find_all(["p", "li"]) if not p.get_text().strip()
    ]


@given(st.text(st.sampled_from("aB-\n\r\u00a0\u00ad\u2028 1."), max_size=30))
def test_plain_text_is_tidied_once_for_all(text):
    assert tidy(tidy(text)) == tidy(text)


def state(*blocks):
    made = [
        {"key": str(n), "type": kind, "depth": 0, "text": text, "inlineStyleRanges": [], "entityRanges": []}
        for n, (kind, text) in enumerate(blocks)
    ]
    return json.dumps({"blocks": made, "entityMap": {}})


def saved(block, *blocks):
    text = block.value_from_datadict({"text": state(*blocks)}, {}, "text").source
    return text.replace(' data-block-key="0"', "").replace(' data-block-key="1"', "")


def test_a_pasted_heading_is_not_lost_where_the_field_has_none():
    assert saved(ProseBlock(), ("header-one", "Beratung"), ("unstyled", "Kommen Sie.")) == (
        "<p>Beratung</p><p>Kommen Sie.</p>"
    )


def test_a_pasted_heading_gets_a_level_that_the_field_offers():
    block = ProseBlock(features=["h3", "h4", *INLINE])

    assert saved(block, ("header-one", "Beratung"), ("header-six", "Zeiten")) == (
        "<h3>Beratung</h3><h4>Zeiten</h4>"
    )


def test_a_pasted_list_is_not_lost_where_the_field_has_none():
    assert saved(ProseBlock(features=INLINE), ("unordered-list-item", "Ausweis")) == "<p>Ausweis</p>"


@given(st.text() | st.sampled_from(["null", "[]", "{}", '{"blocks": []}']))
def test_what_is_no_state_of_the_editor_is_left_alone(text):
    assert tidy_state(text, {"unstyled"}) == text


def test_plain_texts_inside_blocks():
    block = ALL["task_list"]()
    value = block.normalize(
        {
            "heading": "Auf\u00adgaben",
            "introduction": "",
            "items": [{"title": "Wohnungs-\nsuche", "detail": ""}],
        }
    )

    tidied = tidy_stream(block, value)

    assert (tidied["heading"], tidied["items"][0]["title"]) == ("Aufgaben", "Wohnungssuche")


@pytest.mark.django_db
@pytest.mark.parametrize("name", ALL)
def test_texts_of_every_block_can_be_tidied(name):
    block = ALL[name]()

    assert tidy_stream(block, block.get_preview_value()) is not None


def test_plain_texts_of_pages_and_contacts(tree):
    page = StandardPage(
        title="Be\u00adratung", slug="beratung", introduction="zur\u00a0Wohnungs-\nsuche", locale=tree.german
    )
    page.clean()
    assert (page.title, page.introduction) == ("Beratung", "zur Wohnungssuche")

    contact = Contact(role="Integrations\u00adbeauftragte", locale=tree.german)
    contact.clean()
    assert contact.role == "Integrationsbeauftragte"
