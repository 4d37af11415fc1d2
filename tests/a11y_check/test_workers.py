"""Several processes give the report that one gives, and one that dies takes a single page with it."""

import pickle
import signal
import socket
import sys

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import PageResult, audit
from a11y_check.errors import Unreadable
from a11y_check.page import Page
from a11y_check.rule import RULES
from a11y_check.workers import FEW, audited

SHEET = "<link rel=stylesheet href=/site.css>"
RULE = RULES["images/image-missing-alt"]


@pytest.fixture
def folder(tmp_path):
    """More pages than "auto" checks in one process, some that cannot be read, and a style sheet they share."""
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(FEW + 12):
        images = "".join(f"<img src={n}.jpg>" for n in range(number % 5))
        html = f"<!doctype html><html lang=de><title>Seite {number}</title>{SHEET}<p>Am 1.2.2026.</p>{images}"
        (pages / f"{number:03}.html").write_text(html)
    (pages / "004.html").write_text("")
    (pages / "030.html").write_bytes(b"%PDF-1.7")
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "site.css").write_text("p { color: #aaa }")
    return tmp_path


def test_the_reports_are_the_same_with_any_number_of_processes(command, folder):
    def reports(jobs):
        options = ("--root", "assets", "--today", "2026-03-01", "--format", "text", "--format", "json=x.json")
        # Which page takes a while depends on what else the machine does.
        done = command("pages", "gone.html", *options, "--jobs", jobs, "--quiet")
        return done.returncode, done.stdout, done.stderr, (folder / "x.json").read_text()

    alone = reports("1")

    assert (reports("3"), reports("auto")) == (alone, alone)
    code, text, errors, _json = alone
    assert code == 2
    assert "#aaaaaa" in text
    assert [line.partition(":")[0] for line in errors.splitlines()] == [
        "pages/004.html",
        "pages/030.html",
        "gone.html",
    ]


def test_exit_code_and_baseline_do_not_depend_on_the_number_of_processes(command, folder):
    (folder / "pyproject.toml").write_text(
        f'[tool.a11y-check]\nselect = ["{RULE.id}"]\nbaseline = "known.json"'
    )
    pages = [f"pages/{number:03}.html" for number in range(4)]

    assert command(*pages, "--jobs", "1", "--update-baseline", "old photos").returncode == 0
    (folder / "pages" / "000.html").write_text("<img src=new.jpg>")

    done = command(*pages, "--jobs", "2")

    assert done.returncode == 1
    assert "Known from the baseline: 6." in done.stdout


def test_pages_of_the_web_are_shared_out_with_their_style_sheets(command, web):
    web.put("/site.css", "p { color: #aaa }", content_type="text/css")
    for number in range(3):
        links = "".join(f"<a href=/{n}>Kurs {n}</a>" for n in range(3))
        web.put(f"/{number}", f"<!doctype html><html lang=de><title>Kurs</title>{SHEET}<p>Kurse {links}")

    done = command("--crawl", f"{web.url}/0", "--select", "colour/contrast-too-low", "--jobs", "2")

    assert [line for line in done.stdout.splitlines() if line.startswith("http")] == [
        f"{web.url}/{number}  Kurs" for number in range(3)
    ]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_page_that_comes_late_does_not_hold_up_what_is_known(jobs):
    def pages():
        yield Unreadable("a.html", "Gone.")
        yield from (Page("<img>", f"{name}.html") for name in "bcdef")

    assert [news.url for news in audited(pages(), [RULE], jobs)] == [f"{name}.html" for name in "abcdef"]


def test_a_process_that_dies_is_reported_with_its_page_and_the_run_goes_on(capfd):
    def page(name, load=None):
        return Page(f"{SHEET}<p>Kurse<img>", name, load=load)

    # Loading the style sheet ends the process.
    pages = [page("a.html"), page("deadly.html", sys.exit), page("c.html"), page("d.html")]
    rules = [RULE, RULES["colour/contrast-too-low"]]

    first, dead, *rest = audited(pages, rules, 2)

    assert isinstance(dead, Unreadable)
    assert (dead.url, dead.text()) == (
        "deadly.html",
        "The process that checked it ended early, perhaps because memory ran out.",
    )
    assert [(result.url, len(result.findings)) for result in (first, *rest)] == [
        ("a.html", 1),
        ("c.html", 1),
        ("d.html", 1),
    ]


def test_ctrl_c_ends_all_processes(command, folder):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        with command.start("pages/001.html", "pages/002.html", address, "--jobs", "2") as process:
            connection, _address = silent.accept()
            process.send_signal(signal.SIGINT)
            _out, err = process.communicate(timeout=60)  # until no process holds its streams any more
        connection.close()

    assert (process.returncode, err) == (130, "Stopped.\n")


@pytest.mark.parametrize("jobs", ["0", "two"])
def test_a_number_of_processes_that_is_none(command, folder, jobs):
    done = command("pages", f"--jobs={jobs}")

    assert done.returncode == 2
    assert done.stderr.startswith(f"a11y-check: argument --jobs: “{jobs}” is no number of processes")


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_what_a_rule_finds_can_go_from_one_process_to_another(rule):
    for example in rule.examples:
        (result,) = audit([example.page()], [rule])

        received = pickle.loads(pickle.dumps(result))

        assert isinstance(received, PageResult)
        assert received == result
