"""A language is told only where it is sure."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.text_language import differing_language, differing_sentence, texts_by_language_root
from a11y_check.standards.function_words import FUNCTION_WORDS

#: Text, the language that the mark-up names, and what is found.
TEXTS = {
    "another language": ("Die Kurse sind kostenlos und finden im Rathaus statt.", "en", "de"),
    "the same": ("Die Kurse sind kostenlos und finden im Rathaus statt.", "de-AT", ""),
    "a close one": ("De kurser er gratis og finder sted på rådhuset for alle som vil lære", "sv", ""),
    "too short": ("Fireworks over Paris", "de", ""),
    "names only": ("Integration Witten Rathaus Telefon Annen Herbede", "en", ""),
    "half and half": ("Die Kurse sind für alle. The courses are for all of you.", "de", ""),
    "a language without a list": ("The courses are for all of you and free", "sw", ""),
    "short forms": (
        "Die Gebühr entfällt i. d. R. bzw. u. U. gem. § 4 Abs. 2 S. 1 i. V. m. Anl. 3 lt. VO.",
        "de",
        "",
    ),
    "no words": ("123 – 456", "de", ""),
    "long, and the letters agree": ("We help you to find the course that is best for you. " * 4, "de", "en"),
}


@pytest.mark.parametrize(("text", "tag", "expected"), TEXTS.values(), ids=TEXTS)
def test_differing_language(text, tag, expected):
    assert expected == differing_language(text, tag)


@pytest.mark.parametrize("group", FUNCTION_WORDS, ids="-".join)
def test_no_language_is_taken_for_itself(group):
    """All its little words in a row are still in that language, whatever the tag of the group."""
    text = " ".join(sorted(FUNCTION_WORDS[group]))

    assert [differing_language(text, tag) for tag in group] == [""] * len(group)


def test_texts_belong_to_the_nearest_language():
    page = Page(
        "<html lang=de><title>Kurse</title><p>Deutsch <b lang=en>English <i lang=fr>français</i></b>"
        "<img alt=Bild><p hidden>x</p><p hidden id=y>genannt</p><a href=/ aria-labelledby=y></a></html>"
    )
    texts = {root.attr("lang"): sorted(text.split()) for root, text in texts_by_language_root(page).items()}

    assert texts == {"de": ["Bild", "Deutsch", "Kurse", "genannt"], "en": ["English"], "fr": ["français"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Eingang steht: This is a place for all of you.", ("This is a place for all of you.", "en")),
        ("Das ist neu! Le bureau est ouvert à tous.", ("Le bureau est ouvert à tous.", "fr")),
        ("Das Projekt heißt „Smart City Lab“. Es ist offen für alle.", ("", "")),
        ("Also war die Bahn in Not. Man hat so am Ende an die Stadt gedacht.", ("", "")),
    ],
)
def test_a_sentence_in_another_language(text, expected):
    assert differing_sentence(text, "de") == expected
