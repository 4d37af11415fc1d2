"""What is seen on a control, and whether its name says the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a11y_check.page import Page
from a11y_check.semantics.visible_labels import is_in_name, may_be_shortened, visible_text

#: Label, name, and whether the words of the one are in the other.
IN_NAME = [
    ("Mehr", "Mehr über Kurse", True),
    ("MEHR", "mehr", True),
    ("Mehr …", "Mehr", True),
    (">>> Senden <<<", "💡 Senden", True),
    ("Kurse (B1)", "Kurse", True),
    ("Straße", "STRASSE", True),
    ("E-Mail", "Email schreiben", True),
    ("搜索", "按此搜索课程", True),
    ("Senden", "Absenden", False),
    ("Seite 2", "Seite zwei", False),
    ("Kurse finden", "finden Kurse", False),
    ("2021", "20 21", False),
    ("1", "1a", False),
]

PLAIN = st.text(st.characters(exclude_characters="()"))

#: HTML of a button, and what is seen on it.
SEEN = {
    "<button>Kurse <b>finden</b></button>": "Kurse finden",
    "<button><span>Sprach</span><span>kurse</span></button>": "Sprachkurse",
    "<button><p>Kurse</p><p>finden</p></button>": "Kurse finden",
    "<button>Kurse<br>finden</button>": "Kurse finden",
    "<style>b{display:block}</style><button><b>Kurse</b><b>finden</b></button>": "Kurse finden",
    "<style>button{display:flex}</style><button><b>Kurse</b><b>finden</b></button>": "Kurse finden",
    "<button>Kurse <b hidden>x</b></button>": "Kurse",
    "<button>Menü <span class=sr-only>öffnen</span></button>": "Menü",
    "<style>.x{position:absolute;clip-path:inset(50%)}</style><button>Menü<i class=x>, </i>auf</button>": "Menü auf",
    "<style>.visually-hidden{position:static}</style><button>Menü <i class=visually-hidden>auf</i></button>": "Menü auf",
    "<button><svg><title>Suche</title></svg>Los</button>": "Los",
    "<button><img alt=Suche></button>": "",
}


@pytest.mark.parametrize(("label", "name", "expected"), IN_NAME)
def test_is_in_name(label, name, expected):
    assert expected == is_in_name(label, name)


@pytest.mark.parametrize(("html", "expected"), SEEN.items())
def test_visible_text(html, expected):
    page = Page(html)

    assert expected == visible_text(page.select("button")[0], page)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Mo, 8–12", "Montag, 8 bis 12"),
        ("VHS", "Volks Hoch Schule"),
        ("Tel. 12", "Telefon 12"),
        ("PLZ", "Postleitzahl"),
        ("0941 507", "Telefon 0 9 4 1 5 0 7"),
        ("Univ.", "Universität"),
    ],
)
def test_may_be_shortened(label, name):
    assert may_be_shortened(label, name)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("2026", "20 26"),
        ("4×5=20", "4 mal 5 ist 20"),
        ("Bericht", "Weiter zu https://www.witten.example/plan"),
        ("Startseite", "Weiter zu www.witten.example"),
    ],
)
def test_neither_numbers_and_sums_nor_addresses_are_shortened(label, name):
    assert not may_be_shortened(label, name)


@given(PLAIN, PLAIN, PLAIN)
def test_a_label_is_in_every_name_that_has_its_words_in_a_row(before, label, after):
    assert is_in_name(label, f"{before} {label} {after}")
