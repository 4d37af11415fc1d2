"""The command as people and build servers use it: what goes in, what comes out, and the exit code."""

import json
import os
import signal
import socket

import pytest

GOOD = '<!doctype html><html lang="de"><title>Amt</title><img src="hall.jpg" alt="Rathaus">'
BAD = '<!doctype html><html lang="de"><title>Amt</title>\n  <img src="hall.jpg">'
RULE = "images/image-missing-alt"
ONLY = ("--select", RULE)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "good.html").write_text(GOOD)
    (tmp_path / "bad.html").write_text(BAD)
    return tmp_path


def test_a_clean_page(command, folder):
    done = command("good.html", *ONLY)

    assert (done.returncode, done.stderr) == (0, "")
    assert "Pages: 1. To fix: 0. To decide: 0." in done.stdout


def test_a_page_with_a_finding(command, folder):
    done = command("bad.html", *ONLY)

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[:4] == [
        "bad.html  Amt",
        "  Image hall.jpg",
        "    error    The image hall.jpg has no alt attribute.",
        f"             2:3  {RULE}  html > body > img",
    ]


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("never", 0)])
@pytest.mark.parametrize("form", ["text", "json"])
def test_what_makes_a_run_fail_does_not_depend_on_the_format(command, folder, fail_on, code, form):
    assert command("bad.html", *ONLY, "--fail-on", fail_on, "--format", form).returncode == code


def test_json_keeps_its_contract(command, folder):
    report = json.loads(command("bad.html", "good.html", *ONLY, "--format", "json").stdout)

    assert report["version"] == 1
    assert report["tool"]["name"] == "a11y-check"
    assert report["summary"]["pages"] == 2
    assert report["summary"]["findings"] == {"error": 1, "warning": 0, "review": 0}
    bad, good = report["pages"]
    assert (bad["url"], bad["title"]) == ("bad.html", "Amt")
    assert good["rules"] == {RULE: {"passed": 1, "failed": 0, "cantTell": 0}}
    (finding,) = bad["findings"]
    assert len(finding.pop("fingerprint")) == 16
    assert finding.pop("fix").endswith(".")
    assert all(isinstance(finding.pop(standard), list) for standard in ("act", "bitv"))
    assert finding == {
        "rule": RULE,
        "outcome": "failed",
        "severity": "error",
        "owner": "editor",
        "element": "Image hall.jpg",
        "message": "The image hall.jpg has no alt attribute.",
        "selector": "html > body > img",
        "line": 2,
        "column": 3,
        "html": '<img src="hall.jpg">',
        "wcag": ["1.1.1"],
        "block": None,
        "source": None,
        "edit": None,
    }


def test_a_report_to_a_file_and_one_to_the_terminal(command, folder):
    done = command("bad.html", *ONLY, "--format", "json=report.json", "--format", "text")

    assert done.stdout.startswith("bad.html")
    assert json.loads((folder / "report.json").read_text())["summary"]["pages"] == 1


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


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "a11y-check: Name the pages to check: files, folders, addresses, or - (see --help)."),
        (["gone.html"], "gone.html: There is no such file. Check the spelling and the folder."),
        (["good.html", "gone.html"], "gone.html: There is no such file. Check the spelling and the folder."),
        (
            ["good.html", "--select", "images/image-mising-alt"],
            "a11y-check: There is no rule or group “images/image-mising-alt”. Did you mean",
        ),
        (["good.html", "--ignore", "imagse"], "a11y-check: There is no rule or group “imagse”. Did you mean"),
        (["good.html", *ONLY, "--ignore", "images"], "a11y-check: No rule remains to check"),
        (["good.html", "--format", "pdf"], "a11y-check: There is no format “pdf”. There are: "),
        (["good.html", "--format", "json=no/x.json"], "a11y-check: no/x.json cannot be written"),
        (["good.html", "--format", "json", "--format", "text"], "a11y-check: Only one format fits"),
        (["good.html", "--today", "1.2.2026"], "a11y-check: argument --today: “1.2.2026” is no date"),
        (["good.html", "--for", "me"], "a11y-check: argument --for: invalid choice"),
        (["good.html", "--max-pages", "0"], "a11y-check: argument --max-pages: “0” is no number of pages"),
        (["good.html", "--root", "no"], "a11y-check: --root no: there is no such folder."),
        (["good.html", "--config", "no.toml"], "a11y-check: no.toml cannot be read: No such file"),
        (["good.html", "--baseline", "no.json"], "a11y-check: There is no baseline no.json. Make it with"),
        (["good.html", "--update-baseline", "old"], "a11y-check: --update-baseline needs --baseline FILE."),
        (["explain", "nothing"], "a11y-check: There is no rule “nothing”."),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_checked_is_said_in_one_line(command, folder, arguments, message):
    done = command(*arguments)

    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1


def test_a_german_reader_is_told_in_german_how_to_call_it(command):
    done = command("--help", environ={"LANG": "de_DE.UTF-8"})

    words = done.stdout.split()
    assert words[:2] == ["Aufruf:", "a11y-check"]
    assert "Optionen:" in words
    assert not {"usage:", "show", "exit"} & set(words)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--nope"], "a11y-check: Unbekannte Angaben: --nope (--help)\n"),
        (["--format"], "a11y-check: --format: ein Wert fehlt (--help)\n"),
        (["--jobs", "x", "a.html"], "a11y-check: --jobs: „x“ ist keine Anzahl von Prozessen: "),
        (["explain"], "a11y-check explain: Eine dieser Angaben ist nötig: REGEL --all (--help)\n"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_german_reader_is_told_in_german_what_is_wrong(command, arguments, message):
    done = command(*arguments, environ={"LANG": "de_DE.UTF-8"})

    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1


def test_settings_in_pyproject_hold_until_an_option_says_otherwise(command, folder):
    (folder / "pyproject.toml").write_text(
        f'[tool.a11y-check]\npages = ["bad.html"]\nselect = ["{RULE}"]\nfail-on = "never"\nformat = ["json"]'
    )

    kept = command()
    assert kept.returncode == 0
    assert json.loads(kept.stdout)["pages"][0]["url"] == "bad.html"
    assert command("--fail-on", "error").returncode == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fail_on = 'never'", "a11y-check: [tool.a11y-check] has no key “fail_on”. Did you mean fail-on?"),
        ("fail-on = 'none'", "a11y-check: [tool.a11y-check] in pyproject.toml: Invalid enum value 'none'"),
        ("max-pages = 'many'", "a11y-check: [tool.a11y-check] in pyproject.toml: Expected `int`, got `str`"),
        ("ignore = ['imgs']", "a11y-check: There is no rule or group “imgs”. Did you mean"),
        ("ignore = [", "a11y-check: pyproject.toml is not valid TOML"),
        ("thresholds = 2", "a11y-check: [tool.a11y-check] in pyproject.toml: Expected `object`, got `int`"),
        (
            "thresholds.review = 2",
            "a11y-check: There is no threshold “review”. Did you mean last-reviewed-days?",
        ),
        (
            "thresholds.last-reviewed-days = -1",
            "a11y-check: [tool.a11y-check] in pyproject.toml: Expected `int` >= 0 - at `$.thresholds.last-reviewed-days`",
        ),
    ],
)
def test_settings_with_a_mistake(command, folder, text, message):
    (folder / "pyproject.toml").write_text(f"[tool.a11y-check]\n{text}")

    done = command("good.html")

    assert done.returncode == 2
    assert done.stderr.startswith(message)


def test_a_file_of_settings_without_the_table(command, folder):
    (folder / "other.toml").write_text("[tool.black]")

    assert "other.toml has no table [tool.a11y-check]." in command("--config", "other.toml").stderr
    assert command("good.html", *ONLY).returncode == 0


def test_only_what_an_editor_can_mend(command, folder):
    done = command("bad.html", "--for", "developer", *ONLY)

    assert done.returncode == 2
    assert "No rule remains" in done.stderr
    assert command("bad.html", "--for", "editor", *ONLY).returncode == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], set()),
        (["--level", "AAA"], {"colour/contrast-not-enhanced"}),
        (["--select", "colour/contrast-not-enhanced"], {"colour/contrast-not-enhanced"}),
    ],
)
def test_what_goes_beyond_the_law_has_to_be_asked_for(command, folder, arguments, expected):
    (folder / "pale.html").write_text('<p>Die Kurse beginnen im Herbst.</p><p style="color: #666">Kurse</p>')
    done = command("pale.html", "--format", "json", *(arguments or ["--select", "colour"]))

    (page,) = json.loads(done.stdout)["pages"]
    assert {
        finding["rule"] for finding in page["findings"] if finding["rule"].startswith("colour")
    } == expected


def test_sheets_that_a_page_links_to_are_read_from_its_folder(command, folder):
    (folder / "style.css").write_text("p { color: #aaa }")
    (folder / "pale.html").write_text("<link rel=stylesheet href=style.css><p>Kurse</p>")

    assert "#aaaaaa on #ffffff" in command("pale.html", "--select", "colour").stdout


def test_a_baseline_lives_from_the_first_finding_to_the_last(command, folder):
    known = (*ONLY, "--baseline", "known.json")

    begun = command("bad.html", *known, "--update-baseline", "new photo ordered", "--today", "2026-01-02")
    assert begun.returncode == 0
    (entry,) = json.loads((folder / "known.json").read_text())["entries"]
    assert (entry["reason"], entry["since"]) == ("new photo ordered", "2026-01-02")

    (folder / "bad.html").write_text("<p>moved down</p>\n\n" + BAD)
    assert "Known from the baseline: 1." in command("bad.html", *known).stdout

    (folder / "bad.html").write_text(BAD + '<img src="new.jpg">')
    assert "To fix: 1." in command("bad.html", *known).stdout

    (folder / "bad.html").write_text(GOOD)
    mended = command("bad.html", *known)
    assert mended.returncode == 0
    assert f"{RULE} on bad.html (new photo ordered, 2026-01-02)" in mended.stdout

    command("bad.html", *known, "--update-baseline", "clean")
    assert json.loads((folder / "known.json").read_text())["entries"] == []


def test_what_is_known_for_a_while_counts_again_afterwards(command, folder):
    known = ("bad.html", *ONLY, "--baseline", "known.json")
    command(*known, "--update-baseline", "until the relaunch")
    baseline = json.loads((folder / "known.json").read_text())
    baseline["entries"][0]["until"] = "2026-06-30"
    (folder / "known.json").write_text(json.dumps(baseline))

    assert command(*known, "--today", "2026-06-30").returncode == 0
    assert command(*known, "--today", "2026-07-01").returncode == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [("{", "known.json is no baseline"), ('{"version": 2}', "known.json is a baseline of a newer version")],
)
def test_a_baseline_that_is_none(command, folder, content, message):
    (folder / "known.json").write_text(content)

    done = command("good.html", "--baseline", "known.json")

    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert message in done.stderr


@pytest.mark.parametrize(
    ("environ", "arguments", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
    ],
)
def test_colour_comes_only_where_it_is_wanted(command, folder, environ, arguments, coloured):
    done = command("bad.html", *ONLY, *arguments, environ=environ)

    assert ("\x1b[" in done.stdout) is coloured


def test_a_terminal_that_knows_no_german_letters_gets_a_report_all_the_same(command, folder):
    (folder / "grün.html").write_text("<title>Bürgeramt</title><img src=ß>", encoding="utf-8")

    done = command("grün.html", *ONLY, environ={"PYTHONIOENCODING": "ascii"})

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(r"gr\xfcn.html  B\xfcrgeramt")


@pytest.mark.parametrize("arguments", [["bad.html"], ["bad.html", "--format", "json"], ["explain", "--all"]])
def test_a_reader_that_has_had_enough_ends_the_output_and_not_the_command(command, folder, arguments):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as closed, command.start(*arguments, stdout=closed) as process:
        _out, err = process.communicate(timeout=60)

    assert err == ""
    assert process.returncode == (1 if "bad.html" in arguments else 0)


def test_a_clean_page_stays_clean_for_such_a_reader(command, folder):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as closed, command.start("good.html", *ONLY, stdout=closed) as process:
        _out, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (0, "")


def test_ctrl_c_ends_the_command_without_a_traceback(command):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        with command.start(f"http://127.0.0.1:{silent.getsockname()[1]}/") as process:
            connection, _address = silent.accept()
            process.send_signal(signal.SIGINT)
            _out, err = process.communicate(timeout=60)
        connection.close()

    assert (process.returncode, err) == (130, "Stopped.\n")


CONTACT = """<!doctype html><html lang="de"><title>Amt</title><main><h1>Integration</h1>
<h2>Ansprechpartnerin</h2><p>Frau Claudia Muster<br>Telefon: 02302 581-1011<br>
E-Mail: <a href="mailto:muster@musterstadt.de">muster@musterstadt.de</a></p></main>"""


def test_contacts_as_data(command, folder):
    (folder / "contact.html").write_text(CONTACT, encoding="utf-8")

    done = command("contacts", "contact.html", "--format", "json")

    report = json.loads(done.stdout)
    (page,) = report["pages"]
    (contact,) = page["contacts"]
    assert (done.returncode, done.stderr) == (0, "")
    assert (report["version"], page["url"], page["site_contacts"]) == (1, "contact.html", [])
    assert contact["name"] == "Claudia Muster"
    assert contact["phones"] == ["+4923025811011"]
    assert contact["emails"] == ["muster@musterstadt.de"]
    assert page["defects"] == ["phone-not-linked", "hours-missing"]


def test_contacts_for_people(command, folder):
    (folder / "contact.html").write_text(CONTACT, encoding="utf-8")

    done = command("contacts", "contact.html", "good.html", "gone.html")

    assert done.returncode == 2
    assert done.stderr == "gone.html: There is no such file. Check the spelling and the folder.\n"
    lines = done.stdout.splitlines()
    assert lines[:4] == [
        "contact.html",
        "  Claudia Muster, Ansprechpartnerin",
        "    Phone: 02302 581-1011",
        "    E-mail: muster@musterstadt.de",
    ]
    assert "  ! phone-not-linked  Phone number without a link" in lines
    assert lines[-2:] == ["good.html", "  No contact is offered."]


def test_explain_shows_everything_a_rule_knows_of_itself(command):
    lines = [line.strip() for line in command("explain", RULE).stdout.splitlines()]

    assert lines[0] == f"Image without a text alternative  {RULE}"
    assert "Kind: Error: to be mended" in lines
    assert "How certain: It reports only what is certain." in lines
    example = lines.index('<img src="hall.jpg">')
    assert lines[example + 1] == "→ The image hall.jpg has no alt attribute."
    assert "WCAG 2.2, success criterion 1.1.1 Non-text Content (level A)" in lines
    assert "EN 301 549, clause 9.1.1.1" in lines


def test_a_rule_is_found_by_the_last_part_of_its_name_and_a_group_by_its_own(command):
    rule, group = command("explain", "image-missing-alt"), command("explain", "images")

    assert rule.stdout == command("explain", RULE).stdout
    assert group.stdout.startswith("Contents\n\nImages\n")
    assert RULE in group.stdout
    assert "links/" not in group.stdout


def test_a_name_that_is_not_quite_right_gets_the_right_one_as_an_answer(command):
    for name in ("image-mising-alt", "missing-alt", "images/missing"):
        assert RULE in command("explain", name).stderr


def test_explain_in_markdown_and_html(command):
    markdown = command("explain", RULE, "--format", "markdown").stdout
    assert markdown.startswith(f"# Image without a text alternative\n\n`{RULE}`\n\n")
    assert '```html\n<img src="hall.jpg">\n```\n\n→ The image hall.jpg has no alt attribute.' in markdown

    html = command("explain", RULE, "--format", "html").stdout
    assert "<code>&lt;img src=&quot;hall.jpg&quot;&gt;</code>" in html


@pytest.mark.parametrize("form", ["markdown", "html", "text"])
def test_all_rules_come_by_topic_behind_a_list_of_contents(command, form):
    text = command("explain", "--all", "--format", form).stdout

    assert text.index("Contents") < text.index("Image without a text alternative")
    assert text.count("Image without a text alternative") == 2
    assert text.index("Colour and contrast") < text.index("Images") < text.index("Tables")


def test_the_page_of_all_rules_has_no_findings(command, folder):
    (folder / "rules.html").write_text(command("explain", "--all", "--format", "html").stdout)

    done = command(
        "rules.html", "--ignore", "contact,content,language,links/url-not-linked", "--format", "json"
    )

    (page,) = json.loads(done.stdout)["pages"]
    assert [finding for finding in page["findings"] if finding["outcome"] == "failed"] == []


def test_explain_as_data(command):
    rules = json.loads(command("explain", "--all", "--format", "json").stdout)["rules"]

    (rule,) = [rule for rule in rules if rule["id"] == RULE]
    assert rule["messages"]["missing"] == "The image {src} has no alt attribute."
    assert {"html": '<img src="line.png" alt="">', "fails": None, "note": "decorative"} in rule["examples"]
    assert "WCAG 1.1.1" in [reference["name"] for reference in rule["references"]]
    assert rule["certainty"] == "certain"


def test_rules_are_listed_a_line_each(command):
    lines = command("rules").stdout.splitlines()

    assert [line.split()[0] for line in lines] == sorted(line.split()[0] for line in lines)
    assert any(line.startswith(f"{RULE} ") and "WCAG 1.1.1" in line for line in lines)


def test_help_is_complete(command):
    done = command("--help")

    assert done.returncode == 0
    assert "Exit codes: 0" in done.stdout
    assert command("--version").stdout.startswith("a11y-check ")
