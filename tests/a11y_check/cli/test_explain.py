"""`a11y-check explain`, `rules` and `--help`: everything that the command knows of itself."""

import json

import pytest

from .conftest import RULE


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
