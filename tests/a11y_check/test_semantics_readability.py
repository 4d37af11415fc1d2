"""How hard German and English are to read, counted."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.readability import english_syllables, prose, readability, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("haus", 1),
        ("straße", 2),
        ("quelle", 2),
        ("integration", 5),
        ("städtepartnerschaften", 6),
        ("bäuerin", 3),
        ("frei", 1),
        ("pfl", 1),
    ],
)
def test_syllables(word, count):
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1),
        ("while", 1),
        ("makes", 1),
        ("called", 1),
        ("table", 2),
        ("places", 2),
        ("wanted", 2),
        ("material", 4),
        ("integration", 4),
        ("responsibilities", 6),
        ("nth", 1),
    ],
)
def test_syllables_of_english(word, count):
    assert english_syllables(word) == count


def test_english_has_a_formula_of_its_own():
    easy = readability(("The cat sat on the mat.",), "en")
    hard = readability(("Responsibilities necessitate administration.",), "en")

    assert easy.grade < 1
    assert easy.ease > 100
    assert hard.grade > 20
    assert hard.ease < 0


def test_short_sentences_of_short_words_are_easy():
    easy = readability(("Das Amt ist im Haus.", "Wir sind für Sie da."), "de")
    hard = readability(
        ("Die Durchführung von Fortbildungsmaßnahmen obliegt der Integrationsbeauftragten.",), "de"
    )

    assert easy.grade < 2
    assert easy.ease > 90
    assert hard.grade > 14
    assert hard.ease < 0


def test_the_longest_sentence_comes_first_and_once():
    found = readability(("Kommen Sie.", "Kommen Sie heute noch.", "Kommen Sie heute noch."), "de")

    assert found.longest == ("Kommen Sie heute noch.", "Kommen Sie.")


def test_prose_is_what_stands_in_sentences():
    page = Page("""<html lang="de"><nav><p>Hier steht das Menü der ganzen Seite.</p></nav>
        <h1>Hier steht die Überschrift der ganzen Seite</h1><p>Frau Dr. Muster berät Sie am 12. September gerne.
        Rufen Sie an!</p><p>Telefon 02302</p><p lang="en">We are happy to help you here.</p></html>""")

    assert prose(page) == {
        "de": ("Frau Dr. Muster berät Sie am 12. September gerne.", "Rufen Sie an!"),
        "en": ("We are happy to help you here.",),
    }


def test_a_text_without_words_has_no_figures():
    assert readability(("12 345 6",), "de") is None
