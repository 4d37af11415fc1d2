"""Whatever people name gives pages, or one sentence that says why not and what to do."""

import gzip
import socket
import time
from datetime import date

import pytest

from a11y_check.contacts import find_contacts
from a11y_check.crawl import crawl, links, listed
from a11y_check.errors import Unreadable
from a11y_check.page import Page
from a11y_check.sources import pages
from a11y_check.sources import read as read_file
from a11y_check.web import LIMIT, Web

PAGE = "<!doctype html><html lang=de><title>Hallo</title><p>Grüß Gott"


def read(*names, **options):
    """What a source gives: a page's address, or the reason why there is none."""
    return [
        found.text() if isinstance(found, Unreadable) else found.url
        for found in pages([str(name) for name in names], Web(), **options)
    ]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b.html", "a.htm", "sub/c.xhtml", "sub/note.txt", ".git/d.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    return tmp_path


def test_a_folder_gives_its_html_files_without_hidden_folders(folder):
    assert read(".") == ["a.htm", "b.html", "sub/c.xhtml"]


def test_a_pattern_gives_what_matches(folder):
    assert read("**/*.*htm*") == ["a.htm", "b.html", "sub/c.xhtml"]


def test_a_place_that_is_named_twice_is_read_once(folder):
    assert read("b.html", ".", "*.html") == ["b.html", "a.htm", "sub/c.xhtml"]


def test_the_day_is_handed_to_the_page(folder):
    (page,) = pages(["b.html"], Web(), today=date(2026, 1, 2))

    assert page.today == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "There is nothing in it to check."),
        (b" \n ", "There is nothing in it to check."),
        (b"%PDF-1.7 text", "This is a binary file, not HTML."),
        (b"\x00\x01\x02", "This is a binary file, not HTML."),
        (b"x" * (LIMIT + 1), "Larger than the limit of 10 MB."),
    ],
    ids=["empty", "blank", "pdf", "binary", "large"],
)
def test_a_file_that_is_no_page(folder, content, reason):
    (folder / "b.html").write_bytes(content)

    assert read("b.html") == [reason]


def test_xml_is_read_where_it_is_html_and_named_where_it_is_not(folder):
    xhtml = '<?xml version="1.0"?>\n<!-- a > b --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n<html/>'
    (folder / "page.xml").write_text(xhtml)
    (folder / "page.xhtml").write_text(xhtml)
    (folder / "plan.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (folder / "feed.html").write_text('<?xml version="1.0"?><!-- news --><rss version="2.0"/>')

    assert read("page.xml", "page.xhtml", "plan.svg", "feed.html") == [
        "page.xml",
        "page.xhtml",
        "This is XML (svg), not HTML.",
        "This is XML (rss), not HTML.",
    ]


def test_a_page_in_utf_16_is_no_binary_file(folder):
    (folder / "b.html").write_text(PAGE, encoding="utf-16")

    (page,) = pages(["b.html"], Web())

    assert page.select("p")[0].text == "Grüß Gott"


def test_a_huge_file_is_refused_without_being_read(folder):
    with (folder / "b.html").open("wb") as file:
        file.truncate(3 * 10**12)

    start = time.monotonic()

    assert read("b.html") == ["Larger than the limit of 10 MB."]
    assert time.monotonic() - start < 1


def test_names_that_lead_nowhere(folder):
    (folder / "empty").mkdir()

    assert read("nowhere.html", "*.php", "empty", "b.html") == [
        "There is no such file. Check the spelling and the folder.",
        "No file matches this pattern. Check it, and quote it for the shell.",
        "No .html, .htm or .xhtml file is in this folder.",
        "b.html",
    ]


def test_style_sheets_come_from_root_or_from_beside_the_page(folder):
    (folder / "site.css").write_text("p {}")
    (folder / "sub/own.css").write_text("b {}")

    (page,) = pages(["sub/c.xhtml"], Web(), root=folder)

    assert page.load("/site.css?v=2") == "p {}"
    assert page.load("own.css") == "b {}"
    assert page.load("../site.css") == "p {}"
    assert [page.load(link) for link in ("none.css", "//x/a.css", "//[", "", "\0")] == [None] * 5


def test_an_address_gives_a_page_and_what_it_links_to(web):
    address = web.put("/amt/", PAGE)
    web.put("/site.css", "p {}", content_type="text/css")

    (page,) = pages([address], Web())

    assert (page.url, page.title, page.path) == (address, "Hallo", "/amt/")
    assert page.load("../site.css") == page.load("/site.css") == "p {}"
    assert page.load("/none.css") is page.load("//[") is None
    assert web.paths == ["/amt/", "/site.css", "/none.css"]
    assert web.requests[0][1]["User-Agent"].startswith("a11y-check/")


def test_the_encoding_that_the_server_names_is_used(web):
    address = web.put("/", "<p>Grüße".encode("latin-1"), content_type="text/html; charset=iso-8859-1")

    (page,) = pages([address], Web())

    assert page.select("p")[0].text == "Grüße"


def test_addresses_without_a_page(web):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{unused.getsockname()[1]}/"

        assert read(
            web.url + "/gone",
            web.put("/file.pdf", b"%PDF", content_type="application/pdf"),
            web.put("/blank", ""),
            web.put("/large", PAGE, headers={"Content-Length": str(LIMIT + 1)}),
            web.put("/bomb", gzip.compress(bytes(LIMIT + 1)), headers={"Content-Encoding": "gzip"}),
            dead,
            "http://[broken",
        ) == [
            "The server answered 404 Not Found.",
            "This is application/pdf, not HTML.",
            "There is nothing in it to check.",
            "Larger than the limit of 10 MB.",
            "Larger than the limit of 10 MB.",
            "Could not be reached. Check the address and the network.",
            "This is no valid address.",
        ]


def test_an_unchanged_page_is_not_sent_again_and_a_changed_one_is_seen_at_once(web):
    unchanged = {"ETag": '"1"', "Cache-Control": "max-age=3600"}
    address = web.put("/", PAGE, headers=unchanged)
    list(pages([address], Web()))

    (again,) = pages([address], Web())
    assert again.title == "Hallo"
    assert web.requests[1][1]["If-None-Match"] == '"1"'

    web.put("/", PAGE.replace("Hallo", "Neu"), headers={**unchanged, "ETag": '"2"'})
    (changed,) = pages([address], Web())
    assert changed.title == "Neu"


def test_a_sitemap_and_the_sitemaps_it_names(web):
    web.put("/a", PAGE)
    web.put("/b", PAGE)
    web.put("/pages.xml.gz", gzip.compress(f"<urlset><url><loc>{web.url}/b</loc></url></urlset>".encode()))
    start = web.put(
        "/sitemap.xml",
        f"""<?xml version="1.0"?><sitemapindex><sitemap><loc>{web.url}/pages.xml.gz</loc></sitemap>
        <sitemap><loc> {web.url}/more.xml </loc></sitemap></sitemapindex>""",
    )
    web.put("/more.xml", f"<urlset><url><xhtml:link/><loc>{web.url}/a</loc></url></urlset>")

    assert [page.url for page in listed(start, Web())] == [web.url + "/b", web.url + "/a"]


def test_something_else_than_a_sitemap(web):
    (error,) = listed(web.put("/sitemap.xml", PAGE), Web())

    assert error.text() == "This is no sitemap: it has neither urlset nor sitemapindex."


def test_a_crawl_stays_on_its_host_and_out_of_what_robots_may_not_see(web):
    web.put("/robots.txt", "User-agent: *\nDisallow: /intern\nCrawl-delay: 2", content_type="text/plain")
    web.put(
        "/",
        """<a href="/a#top">a</a><a href="a">a</a><a href="/intern/x">x</a><a href="/plan.pdf">plan</a>
        <a href="https://example.org/">elsewhere</a><a href="mailto:a@b.de">mail</a><a href="/gone">gone</a>""",
    )
    web.put("/a", '<a href="/">home</a>')
    web.put("/plan.pdf", b"%PDF", content_type="application/pdf")
    waits = []

    found = [page.url.removeprefix(web.url) for page in crawl(web.url + "/", Web(), waits.append)]

    assert found == ["/", "/a", "/gone"]
    assert web.paths == ["/robots.txt", "/", "/a", "/plan.pdf", "/gone"]
    assert waits == [2, 2]


def test_a_crawl_that_robots_may_not_start(web):
    web.put("/robots.txt", "User-agent: *\nDisallow: /", content_type="text/plain")

    (error,) = crawl(web.url + "/", Web())

    assert error.text() == "The robots.txt of this host asks us to stay out."


def test_links_follow_the_base_of_the_page():
    page = Page('<base href="/x/"><a href=" y "></a><a href="http://[bad"></a>', "https://a.de/")

    assert list(links(page)) == ["https://a.de/x/y"]


def test_text_without_mark_up_is_read_line_by_line(tmp_path):
    path = tmp_path / "kontakt.txt"
    path.write_text(
        "Integrationsbüro\n\nKontakt\n\nFrau Maria Muster\nTelefon: 02302 581-1011\n\n• Beratung\n• Kurse\n"
    )
    page = read_file(str(path))
    assert [element.text for element in page.select("h1, h2, li")] == [
        "Integrationsbüro",
        "Kontakt",
        "Beratung",
        "Kurse",
    ]
    assert find_contacts(page.root).contacts[0].name == "Maria Muster"
