"""How a finding names an element to a person, and where it says to look."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.mentions import Mention, mention

MENTIONS = {
    # What it is, and which one.
    "link": ("<a id=it href=/a>mehr</a>", "Link “mehr”"),
    "link of several parts": (
        "<style>a { display: flex }</style><a id=it href=/a><b>Kurse</b><b>ab März</b></a>",
        "Link “Kurse ab März”",
    ),
    "paragraph of several parts": (
        "<style>b { display: block }</style><p id=it><b>Kurse</b>ab März</p>",
        "Paragraph “Kurse ab März”",
    ),
    "link without words": ("<a id=it href=karte.html><img src=a.png></a>", "Link to karte.html"),
    "link that leads nowhere": ("<a id=it href=''></a>", "Link"),
    "a long text is cut": (
        f"<p id=it>{'Wir beraten Sie gern. ' * 9}</p>",
        "Paragraph “Wir beraten Sie gern. Wir beraten Sie g…”",
    ),
    "a long address is cut in front": (
        f"<a id=it href=/{'sehr/' * 9}weit.html></a>",
        "Link to …sehr/sehr/sehr/sehr/sehr/sehr/weit.html",
    ),
    "button": ("<button id=it>Senden</button>", "Button “Senden”"),
    "button by role": ("<div id=it role=button>Senden</div>", "Button “Senden”"),
    "button that is a picture": ("<input id=it type=image src=/bilder/suche.png>", "Button suche.png"),
    "image with an alternative": ("<img id=it src=a.jpg alt='Das Rathaus'>", "Image “Das Rathaus”"),
    "image without one": ("<img id=it src='/bilder/altes%20rathaus.jpg?w=9'>", "Image altes rathaus.jpg"),
    "image in the address": ("<img id=it src='data:image/png;base64,AAAA'>", "Image"),
    "image in a figure": (
        "<figure><img id=it src=a.jpg><figcaption>Der Weg zum Amt</figcaption></figure>",
        "Image above the caption “Der Weg zum Amt”",
    ),
    "part of a drawing": ("<svg role=img aria-label=Wappen><path id=it /></svg>", "Image “Wappen”"),
    "field": ("<label>Name <input id=it></label>", "Form field “Name”"),
    "field without a label": ("<p>Ihr Name: <input id=it></p>", "Form field after the text “Ihr Name:”"),
    "field in a table for layout": (
        "<table><tr><td>Ort<td><input id=it></table>",
        "Form field after the text “Ort”",
    ),
    "checkbox": ("<label><input type=checkbox id=it> Ja</label>", "Checkbox “Ja”"),
    "field for a day": ("<input type=date id=it title=Beginn>", "Form field “Beginn”"),
    "table": ("<table id=it><caption>Kurse</caption><tr><td>1</table>", "Table “Kurse”"),
    "table without a caption": (
        "<table id=it><tr><th>Tag<th>Zeit</table>",
        "Table that begins with “Tag”",
    ),
    "list": ("<ul id=it><li>Polnisch<li>Deutsch</ul>", "List that begins with “Polnisch”"),
    "frame": ("<iframe id=it src=https://karte.example/stadt/></iframe>", "Embedded page stadt"),
    "video": ("<video id=it src=/film.webm></video>", "Video film.webm"),
    "text in a line": ("<p>Bitte <b id=it>morgens</b> kommen</p>", "Text “morgens”"),
    "a word of a link": ("<a href=/><span id=it>Termin</span> machen</a>", "Link “Termin machen”"),
    "line break": ("<p>Montag<br id=it>Dienstag</p>", "Paragraph “Montag Dienstag”"),
    "hidden words are left out": ("<p id=it>Montag<span hidden> nie</span></p>", "Paragraph “Montag”"),
    "box of several things": (
        "<div id=it><div>Neu</div><p>Text</div>",
        "Part of the page that begins with “Neu”",
    ),
    "nothing to say": ("<div id=it></div>", "Part of the page"),
    "the page": ("<html id=it>", "Whole page"),
    "what no one sees": ("<meta id=it name=a>", "Whole page"),
    # Where it is.
    "under a heading": ("<h2>Beratung</h2><a id=it href=/>mehr</a>", "Link “mehr” in the section “Beratung”"),
    "under the nearest one": (
        "<h1>Amt</h1><h2>Kurse</h2><h2>Beratung</h2><a id=it href=/>mehr</a>",
        "Link “mehr” in the section “Beratung”",
    ),
    "a heading is under the one above it": (
        "<h1>Amt</h1><h2>Kurse</h2><h2 id=it>Beratung</h2>",
        "Heading “Beratung” in the section “Amt”",
    ),
    "a hidden or empty heading says nothing": (
        "<h2>Kurse</h2><h2></h2><h2 hidden>Neu</h2><p id=it>Text",
        "Paragraph “Text” in the section “Kurse”",
    ),
    "after an article": (
        "<h1>Amt</h1><article><h2>Neu</h2></article><p id=it>Text",
        "Paragraph “Text” in the section “Amt”",
    ),
    "in an article with a header": (
        "<article><header><h2>Neu</h2></header><p id=it>Text</article>",
        "Paragraph “Text” in the section “Neu”",
    ),
    "in the footer": (
        "<main><h1>Amt</h1></main><footer><a id=it href=/>Impressum</a></footer>",
        "Link “Impressum” in the footer of the page",
    ),
    "under a heading in the footer": (
        "<footer><h2>Kontakt</h2><a id=it href=/>Post</a></footer>",
        "Link “Post” in the footer of the page, section “Kontakt”",
    ),
    "in a menu": (
        "<nav aria-label=Hauptmenü><a id=it href=/>Kurse</a></nav>",
        "Link “Kurse” in the menu “Hauptmenü”",
    ),
    "in a menu named by its heading": (
        "<nav aria-labelledby=h><h2 id=h>Themen</h2><a id=it href=/>Kurse</a></nav>",
        "Link “Kurse” in the menu “Themen”",
    ),
    "in a table": (
        "<h2>Kurse</h2><table><caption>Zeiten</caption><tr><td id=it>9 Uhr</table>",
        "Cell “9 Uhr” in the table “Zeiten”",
    ),
    "a box in the text is no sidebar": (
        "<main><h2>Kurse</h2><aside><p id=it>Tipp</aside></main>",
        "Paragraph “Tipp” in the section “Kurse”",
    ),
    "beside the text": ("<aside><p id=it>Tipp</aside>", "Paragraph “Tipp” in the sidebar"),
}


@pytest.mark.parametrize(("html", "expected"), MENTIONS.values(), ids=MENTIONS)
def test_an_element_in_the_words_of_people(html, expected):
    page = Page(html)
    (element,) = page.ids["it"]

    assert mention(element, page).text() == expected


GERMAN = {
    "a word of its own": ("<h2>Beratung</h2><a id=it href=/>mehr</a>", "Link „mehr“ im Abschnitt „Beratung“"),
    "what stands before it": (
        "<p>Ihr Name: <input id=it></p>",
        "Formularfeld nach dem Text „Ihr Name:“",
    ),
    "what it begins with": ("<ul id=it><li>Polnisch<li>Deutsch</ul>", "Liste, beginnend mit „Polnisch“"),
    "a part and a heading": (
        "<footer><h2>Kontakt</h2><a id=it href=post.html><img src=a.png></a></footer>",
        "Link zu post.html im Fuß der Seite, Abschnitt „Kontakt“",
    ),
}


@pytest.mark.parametrize(("html", "expected"), GERMAN.values(), ids=GERMAN)
def test_an_element_in_german_words(html, expected):
    page = Page(html)
    (element,) = page.ids["it"]

    assert mention(element, page).text("de") == expected


def test_nothing_is_known_of_a_finding_of_long_ago():
    assert Mention().text() == ""
