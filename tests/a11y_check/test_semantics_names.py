"""The accessible name, and where it comes from."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.names import name, name_and_source

#: HTML, the name of the element `it`, and its source.
NAMES = {
    # What style sheets add.
    "text before and after": (
        '<style>a::before { content: \'PDF: \' } a::after { content: " (" attr(hreflang) ")" }</style>'
        "<a id=it href=/x hreflang=en>Plan</a>",
        "PDF: Plan (en)",
        "content",
    ),
    "signs of icon fonts say nothing": (
        "<style>i::before { content: '\\f007' }</style><button id=it title=Suche><i></i></button>",
        "Suche",
        "title",
    ),
    "the alternative of a generated sign": (
        "<style>i::before { content: '→' / 'weiter' }</style><a id=it href=/x><i></i></a>",
        "weiter",
        "content",
    ),
    "what is hidden by a sheet": (
        "<style>.x { display: none }</style><a id=it href=/x>Plan <b class=x>alt</b></a>",
        "Plan",
        "content",
    ),
    "what is clipped away counts": (
        "<style>.x { position: absolute; clip-path: inset(50%) }</style><a id=it href=/x>Plan <b class=x>lesen</b></a>",
        "Plan lesen",
        "content",
    ),
    "what is visible again inside of it": (
        "<style>.x { visibility: hidden } .y { visibility: visible }</style>"
        "<h2 id=it>Plan <b class=x>alt <i class=y>neu</i></b></h2>",
        "Plan neu",
        "content",
    ),
    "drawings have nothing generated": (
        "<style>.x::before { content: 'Lupe' }</style><button id=it title=Suche><svg class=x></svg></button>",
        "Suche",
        "title",
    ),
    "a generated box": (
        "<style>a::before { content: 'Neu'; display: inline-block }</style><a id=it href=/x>Plan</a>",
        "Neu Plan",
        "content",
    ),
    "a generated item of a row": (
        "<style>a { display: flex } a::before { content: 'Neu' }</style><a id=it href=/x>Plan</a>",
        "Neu Plan",
        "content",
    ),
    # Labelled by others.
    "by reference": ("<b id=a>Kurse</b><a id=it href=/ aria-labelledby=a>x</a>", "Kurse", "aria-labelledby"),
    "several references in their order": (
        "<b id=a>Kurse</b><b id=b>lesen</b><button id=it aria-labelledby='b a'>x</button>",
        "lesen Kurse",
        "aria-labelledby",
    ),
    "hidden reference": (
        "<b id=a hidden>Kurse</b><button id=it aria-labelledby=a>x</button>",
        "Kurse",
        "aria-labelledby",
    ),
    "a reference hidden from listeners alone": (
        "<div id=a aria-hidden=true>Kurse <b>lesen</b></div><button id=it aria-labelledby=a>x</button>",
        "Kurse lesen",
        "aria-labelledby",
    ),
    "misspelt as browsers know it": (
        "<b id=a>Kurse</b><button id=it aria-labeledby=a>x</button>",
        "Kurse",
        "aria-labelledby",
    ),
    "a field by what it holds": (
        "<input id=a value=3 aria-label=Anzahl><b id=it role=img aria-labelledby=a></b>",
        "3",
        "aria-labelledby",
    ),
    "itself among them": (
        "<button id=it aria-label=Löschen aria-labelledby='it a'></button><b id=a>Datei</b>",
        "Löschen Datei",
        "aria-labelledby",
    ),
    "a part of what it refers to": (
        "<h3 id=a>Sprachkurs <a id=it href=/ aria-labelledby=a>mehr</a></h3>",
        "Sprachkurs mehr",
        "aria-labelledby",
    ),
    "a field in what it refers to": (
        "<p id=a>Für <input id=it value=3 aria-labelledby=a> Kinder</p>",
        "Für Kinder",
        "aria-labelledby",
    ),
    "references are not followed further": (
        "<b id=b>drei</b><b id=a aria-labelledby=b>zwei</b><button id=it aria-labelledby=a>eins</button>",
        "zwei",
        "aria-labelledby",
    ),
    "broken reference": ("<button id=it aria-labelledby=nichts>Kurse</button>", "Kurse", "content"),
    "aria-label": ("<button id=it aria-label=Suche>x</button>", "Suche", "aria-label"),
    "blank aria-label": ("<button id=it aria-label=' '>Kurse</button>", "Kurse", "content"),
    # By HTML.
    "alt": ("<img id=it alt='Das Rathaus' title=x>", "Das Rathaus", "native"),
    "no alt": ("<img id=it title=Rathaus>", "Rathaus", "title"),
    "an empty alt has said it all": ("<img id=it alt='' title=Rathaus>", "", ""),
    "label by id": ("<label for=it>Name</label><input id=it>", "Name", "native"),
    "label around": ("<label>Name <input id=it value=x></label>", "Name", "native"),
    "two labels": (
        "<label for=it>Name</label><label for=it>Pflicht</label><input id=it>",
        "Name Pflicht",
        "native",
    ),
    "hidden label": ("<label for=it hidden>Name</label><input id=it>", "", ""),
    "a label hidden from listeners": ("<label for=it aria-hidden=true>Name</label><input id=it>", "", ""),
    "the other label is not hidden": (
        "<label for=it hidden>Name</label><label for=it>Vorname</label><input id=it>",
        "Vorname",
        "native",
    ),
    "all of it is hidden": ("<div hidden><label>Name <input id=it></label></div>", "Name", "native"),
    "out of sight is not hidden": (
        "<style>label { position: absolute; left: -999px }</style><label for=it>Name</label><input id=it>",
        "Name",
        "native",
    ),
    "label of something else": ("<label for=other>Name</label><input id=it>", "", ""),
    "placeholder": ("<input id=it placeholder=Name>", "Name", "placeholder"),
    "title before placeholder": ("<input id=it placeholder=x title=Name>", "Name", "title"),
    "a field in the label by what it holds": (
        "<label><input type=checkbox id=it> Für<input value=3 aria-label=Zahl>Kinder</label>",
        "Für 3 Kinder",
        "native",
    ),
    "an empty field in the label by its name": (
        "<label><input type=checkbox id=it> Für <input aria-label=Zahl> Kinder</label>",
        "Für Zahl Kinder",
        "native",
    ),
    "a legend with a name of its own": (
        "<fieldset id=it><legend aria-label='Haben Sie Kinder?'>Kinder</legend></fieldset>",
        "Haben Sie Kinder?",
        "native",
    ),
    "hidden legend": (
        "<fieldset id=it><legend hidden>Alt</legend><legend>Kinder?</legend></fieldset>",
        "Kinder?",
        "native",
    ),
    "hidden caption": ("<table id=it><caption hidden>Zeiten</caption><tr><td>x</table>", "", ""),
    "legend": ("<fieldset id=it><legend>Kinder?</legend></fieldset>", "Kinder?", "native"),
    "caption": ("<table id=it><caption>Zeiten</caption><tr><td>x</table>", "Zeiten", "native"),
    "figcaption": ("<figure id=it><figcaption>Fest</figcaption></figure>", "Fest", "native"),
    "title of a drawing": ("<svg id=it><title>Wappen</title></svg>", "Wappen", "native"),
    "title inside a drawing": ("<svg><a id=it href=/><title>Karte</title></a></svg>", "Karte", "native"),
    "title of a part": ("<svg><g id=it role=img><title>Nord</title></g></svg>", "Nord", "native"),
    "xlink title": ("<svg><a id=it href=/ xlink:title=Karte></a></svg>", "Karte", "native"),
    "value of a button": ("<input id=it type=submit value=Senden>", "Senden", "native"),
    "a button that browsers name": ("<input id=it type=reset>", "Reset", "native"),
    "a button with an empty value": ("<input id=it type=submit value=''>", "", ""),
    # From inside.
    "what a slider in it says of its value": (
        "<button id=it>Lautstärke <input type=range value=5 aria-valuetext=laut></button>",
        "Lautstärke laut",
        "content",
    ),
    "text": ("<a id=it href=/> Zu den\n <b>Kursen</b></a>", "Zu den Kursen", "content"),
    "inline parts touch": ("<a id=it href=/>Sprach<b>kurse</b></a>", "Sprachkurse", "content"),
    "blocks do not": ("<a id=it href=/><div>Sprache</div><div>lernen</div></a>", "Sprache lernen", "content"),
    "nor do parts that style sheets make blocks": (
        "<style>b { display: block }</style><a id=it href=/><b>Termine</b><b>Kurse</b></a>",
        "Termine Kurse",
        "content",
    ),
    "nor parts that they set side by side": (
        "<style>a { display: flex }</style><a id=it href=/><b>Termine</b><b>Kurse</b></a>",
        "Termine Kurse",
        "content",
    ),
    "but those that they set into the line": (
        "<style>p { display: inline }</style><button id=it><p>Sprach</p><p>kurse</p></button>",
        "Sprachkurse",
        "content",
    ),
    "a picture touches no word": ("<a id=it href=/><img alt=Wappen>Start</a>", "Wappen Start", "content"),
    "a named part touches no word": (
        "<a id=it href=/>Termine<b aria-label='3 neue'>3</b></a>",
        "Termine 3 neue",
        "content",
    ),
    "pictures inside": ("<a id=it href=/>Nach <img alt=oben></a>", "Nach oben", "content"),
    "decoration inside": ("<a id=it href=/><img alt=''></a>", "", ""),
    "a drawing inside": ("<button id=it><svg><title>Suche</title><path/></svg></button>", "Suche", "content"),
    "what is no word of a drawing": (
        "<a id=it href=/><svg><style>.a{fill:red}</style><defs><text>x</text></defs><desc>Lupe</desc><path/></svg></a>",
        "",
        "",
    ),
    "what a drawing takes from another": (
        "<a id=it href=/><svg><use href=#s /></svg></a><svg hidden><symbol id=s><title>Suche</title></symbol></svg>",
        "Suche",
        "content",
    ),
    "a film inside": (
        "<a id=it href=/><video title=Rundgang>Ihr Browser ist alt.</video></a>",
        "Rundgang",
        "content",
    ),
    "an empty alt inside": ("<a id=it href=/><img alt='' title=Facebook></a>", "", ""),
    "what is named elsewhere counts once": (
        "<h3 id=it><input type=radio id=r><label for=r>Karte</label></h3>",
        "Karte",
        "content",
    ),
    "the next level of a tree is not inside": (
        "<li role=treeitem id=it>Ämter<ul role=group><li role=treeitem>Sozialamt</ul>",
        "Ämter",
        "content",
    ),
    "nor is a menu": (
        "<button id=it>Sprache<ul role=menu><li role=menuitem>Deutsch</ul></button>",
        "Sprache",
        "content",
    ),
    "tooltip inside": ("<a id=it href=/><i title=Telefon></i></a>", "Telefon", "content"),
    "hidden parts": (
        "<a id=it href=/>Kurse <b hidden>x</b><b aria-hidden=true>x</b></a>",
        "Kurse",
        "content",
    ),
    "a field in the text": (
        "<button id=it>Noch <input value=3> Plätze</button>",
        "Noch 3 Plätze",
        "content",
    ),
    "the choice in a select": (
        "<h2 id=it>Kurse in <select><option>Annen<option selected>Herbede</select></h2>",
        "Kurse in Herbede",
        "content",
    ),
    "brought in": ("<button id=it aria-owns=x>Kurse</button><b id=x>finden</b>", "Kurse finden", "content"),
    "brought in further inside": (
        "<button id=it><i aria-owns=x>Kurse</i></button><b id=x>finden</b>",
        "Kurse finden",
        "content",
    ),
    "scripts are no text": ("<a id=it href=/>Kurse<script>x()</script></a>", "Kurse", "content"),
    # Not from inside.
    "a paragraph": ("<p id=it>Text</p>", "", ""),
    "a region": ("<section id=it>Text</section>", "", ""),
    "a tooltip in the end": ("<a id=it href=/ title=Kurse></a>", "Kurse", "title"),
}


@pytest.mark.parametrize(("html", "expected", "source"), NAMES.values(), ids=NAMES)
def test_name(html, expected, source):
    page = Page(html)

    assert (expected, source) == name_and_source(page.select("#it")[0], page)


def test_elements_that_own_each_other_come_to_an_end():
    page = Page("<button id=a aria-owns=b>eins</button><button id=b aria-owns=a>zwei</button>")

    assert [name(element, page) for element in page.select("button")] == ["eins zwei", "zwei eins"]


def test_elements_that_label_each_other_come_to_an_end():
    page = Page("<b id=a aria-labelledby=b>eins</b><b id=b aria-labelledby=a>zwei</b>")

    assert [name(element, page) for element in page.select("b")] == ["zwei", "eins"]


def test_fields_that_label_each_other_come_to_an_end():
    page = Page(
        "<label for=a>eins <input type=checkbox id=b></label><label for=b>zwei <input type=checkbox id=a></label>"
    )

    assert [name(element, page) for element in page.select("input")] == ["zwei eins", "eins zwei"]


def test_drawings_that_show_themselves_come_to_an_end():
    page = Page(
        "<button><svg><symbol id=s><title>Suche</title><use href=#s /></symbol><use href=#s /></svg></button>"
    )

    assert name(page.select("button")[0], page) == "Suche"


def test_deep_nesting_is_no_trouble():
    page = Page("<button>" + "<b title=x>" * 400 + "Kurse")

    assert name(page.select("button")[0], page) == "Kurse"
