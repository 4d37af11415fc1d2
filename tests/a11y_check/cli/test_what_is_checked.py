"""What can be checked: files and folders as a whole, pages of the web up to a limit, standard input."""

import json

import pytest

from .conftest import BAD, GOOD, ONLY


def test_a_page_from_standard_input(command):
    done = command("-", *ONLY, input=BAD)

    assert done.returncode == 1
    assert done.stdout.startswith("-  Amt")


def test_a_page_from_the_web(command, web):
    done = command(web.put("/amt", BAD), *ONLY)

    assert done.returncode == 1
    assert done.stdout.startswith(f"{web.url}/amt  Amt")


def test_a_sitemap_and_a_crawl(command, web):
    web.put("/a", BAD)
    web.put("/", f'{GOOD}<a href="/a">')
    sitemap = web.put("/sitemap.xml", f"<urlset><url><loc>{web.url}/a</loc></url></urlset>")

    assert "Pages: 1. To fix: 1." in command("--sitemap", sitemap, *ONLY).stdout
    assert "Pages: 2. To fix: 1." in command("--crawl", web.url, *ONLY).stdout


@pytest.mark.parametrize("source", ["--crawl", "--sitemap"])
def test_a_crawl_and_a_sitemap_stop_at_the_limit_of_pages_and_say_so(command, web, source):
    start = web.put("/", f'{GOOD}<a href="/a">')
    web.put("/a", GOOD)
    if source == "--sitemap":
        start = web.put(
            "/s.xml", f"<urlset><url><loc>{start}</loc></url><url><loc>{start}a</loc></url></urlset>"
        )

    done = command(source, start, *ONLY, "--max-pages", "1")

    assert "Pages: 1." in done.stdout
    assert done.stderr == "The limit of 1 pages is reached; --max-pages raises it.\n"


def test_what_is_named_is_checked_whole(command, folder):
    (folder / "sub").mkdir()
    for number in range(600):  # more than the limit of a crawl
        (folder / "sub" / f"{number}.html").write_text(GOOD)

    assert "Pages: 600." in command("sub", *ONLY).stdout
    assert "Pages: 602." in command(".", *ONLY, "--max-pages", "1").stdout
    assert len(json.loads(command("contacts", "sub", "--format", "json").stdout)["pages"]) == 600


def test_sheets_that_a_page_links_to_are_read_from_its_folder(command, folder):
    (folder / "style.css").write_text("p { color: #aaa }")
    (folder / "pale.html").write_text("<link rel=stylesheet href=style.css><p>Kurse</p>")

    assert "#aaaaaa on #ffffff" in command("pale.html", "--select", "colour").stdout
