"""Who waits for a page is told which one it is."""

from threading import Event

from a11y_check.errors import Unreadable
from a11y_check.page import Page
from a11y_check.slow_pages import SlowPages

AT_ONCE = 0.01  # seconds
PATIENCE = 10


def test_a_page_that_takes_long_is_named_once():
    said, heard = [], Event()

    def say(page):
        said.append(page.url)
        heard.set()

    with SlowPages(say, AT_ONCE) as slow:
        for _page in slow.begun([Page("", "long.html")]):
            assert heard.wait(PATIENCE)
            heard.clear()
            assert not heard.wait(20 * AT_ONCE)
            slow.done()

    assert said == ["long.html"]


def test_what_is_done_or_could_not_be_read_is_not_named():
    said = []

    with SlowPages(said.append, AT_ONCE) as slow:
        for page in slow.begun([Page("", "short.html"), Unreadable("gone.html", "There is no such file.")]):
            if isinstance(page, Page):
                slow.done()
        assert not Event().wait(20 * AT_ONCE)
        slow.done()

    assert not said


def test_while_several_are_checked_the_first_that_is_not_done_is_named():
    said, heard = [], Event()

    def say(page):
        said.append(page.url)
        heard.set()

    with SlowPages(say, AT_ONCE) as slow:
        assert len(list(slow.begun([Page("", "first.html"), Page("", "second.html")]))) == 2
        assert heard.wait(PATIENCE)
        assert said == ["first.html"]
        heard.clear()
        slow.done()
        assert heard.wait(PATIENCE)
        slow.done()

    assert said == ["first.html", "second.html"]
