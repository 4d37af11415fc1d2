"""Lines, typed lists, sections: how readers meet the text."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.lists import typed_lists
from a11y_check.semantics.outline import empty_sections
from a11y_check.semantics.text import lines, own_texts, text_blocks

TYPED_LISTS = {
    "lines of a paragraph": ("<p>Ziele:<br>• eins<br>• zwei</p>", [["eins", "zwei"]]),
    "paragraphs in a row": ("<p>– eins</p>\n<p>– zwei</p><p>Ende</p>", [["eins", "zwei"]]),
    "counted": ("<p>1. eins<br>2) zwei<br>3. drei</p>", [["eins", "zwei", "drei"]]),
    "two of them": ("<p>• a<br>• b</p><p>Text</p><p>* c<br>* d</p>", [["a", "b"], ["c", "d"]]),
    "a no-break space after the sign": ("<p>•&nbsp;eins<br>•&nbsp;zwei</p>", [["eins", "zwei"]]),
    "with letters": ("<p>a) eins<br>b) zwei</p>", [["eins", "zwei"]]),
    "with arrows": ("<p>→ eins</p><p>→ zwei</p>", [["eins", "zwei"]]),
    "with one emoji": ("<p>👉 eins<br>👉 zwei</p>", [["eins", "zwei"]]),
    "with an emoji in a certain form": ("<p>✔️ eins<br>✔️ zwei</p>", [["eins", "zwei"]]),
    "one emoji each": ("<p>📞 0231<br>📧 Post</p>", []),
    "letters that do not follow each other": ("<p>a) eins<br>c) zwei</p>", []),
    "an emoji after which nothing begins": ("<p>👉👉<br>👉👉</p>", []),
    "one item": ("<p>• eins</p><p>Text</p>", []),
    "far apart": ("<p>– eins</p><p>Text</p><p>– zwei</p>", []),
    "dates": ("<p>1. Januar<br>2. Februar</p>", []),
    "not counted from one": ("<p>3. Stock<br>4. Stock</p>", []),
    "headings": ("<h2>1. Kurse</h2><h2>2. Beratung</h2>", []),
    "real lists": ("<ol><li>1. eins</li><li>2. zwei</li></ol>", []),
    "dashes in the text": ("<p>06441 – 959295<br>02302 – 581</p>", []),
    "code": ("<pre>* eins\n* zwei</pre>", []),
}

#: HTML and the texts of the headings with nothing under them.
SECTIONS = {
    "text follows": ("<h2>a</h2><p>Text</p>", []),
    "a picture follows": ("<h2>a</h2><img src=x>", []),
    "something folded follows": ("<h2>a</h2><div hidden>Text</div>", []),
    "a script fills it": ("<h2>a</h2><div id=map></div><script>map()</script>", []),
    "a lower heading follows": ("<h2>a</h2><h3>b</h3>Text", []),
    "the same level follows": ("<h2>a</h2><h2>b</h2>Text", ["a"]),
    "a higher level follows": ("<h3>a</h3><h2>b</h2>Text", ["a"]),
    "the end follows": ("<h2>a</h2>", ["a"]),
    "the end of the content follows": ("<main><h2>a</h2></main><footer>Text</footer>", ["a"]),
    "only space follows": ("<h2>a</h2><p>&nbsp;</p><h2>b</h2>Text", ["a"]),
    "text outside its box follows": ("<header><h2>a</h2></header><p>Text</p>", []),
}


@pytest.mark.parametrize(("html", "expected"), TYPED_LISTS.values(), ids=TYPED_LISTS)
def test_typed_lists(html, expected):
    assert expected == [[item.text for item in items] for items in typed_lists(Page(html)).values()]


@pytest.mark.parametrize(("html", "expected"), SECTIONS.values(), ids=SECTIONS)
def test_empty_sections(html, expected):
    page = Page(html)

    assert expected == [heading.text for heading in page.select("h2, h3") if heading in empty_sections(page)]


def test_text_blocks_are_the_innermost_ones():
    page = Page("<div><p>eins <b>zwei</b></p><table><tr><td>drei</td></tr></table></div><p hidden>vier</p>")

    assert [block.tag for block in text_blocks(page)] == ["p", "td"]


def test_what_films_and_frames_say_to_old_browsers_is_no_text_of_the_page():
    page = Page(
        "<p>eins</p><video src=a.mp4>Your browser is too old.<p>Update it.</p></video>"
        "<audio src=a.mp3>Too old.</audio><iframe src=/>Too old.</iframe>"
    )

    assert [block.tag for block in text_blocks(page)] == ["p"]
    assert list(own_texts(page).values()) == ["eins", "Update it."]


def test_lines_keep_no_break_spaces_and_drop_the_others():
    page = Page("<p>  a \n b <br>&nbsp;c<br><br><b hidden>x</b>d</p>")

    assert lines(page.select("p")[0], page) == ["a b", "\u00a0c", "", "d"]
