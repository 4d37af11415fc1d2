"""No page brings the checker down: huge ones, deep ones, broken ones, and a rule that is broken itself."""

import gc
import tracemalloc

import pytest

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES, Example, Owner, Problem, Rule, Severity
from a11y_check.run import NOT_CHECKED, check

CATALOGUE = list(RULES.values())


def large_page(characters):
    part = (
        '<h2>Amt {0}</h2><p>Das Büro {0} berät Sie <a href="/amt/{0}/">im Amt {0}</a> am Markt, Zimmer {0}.</p>'
        '<img src="{0}.jpg"><ul><li>Deutschkurs {0}</li><li>Beratung {0}</li></ul>'
    )
    body = "".join(part.format(number) for number in range(characters // len(part)))
    return f'<!doctype html><html lang="de"><title>Alle Ämter</title><main><h1>Ämter</h1>{body}</main></html>'


def raised(html):
    (result,) = audit([Page(html, "https://musterstadt.de/amt/")], CATALOGUE)
    return result.errors


def made(check):
    """A rule of its own, which no other test meets."""
    rule = Rule(
        title="Broken", why="", fix="", severity=Severity.ERROR, owner=Owner.DEVELOPER, applies_to="html",
        messages={}, references=(), examples=(Example("<p>"),), since="1",
    )  # fmt: skip
    rule(check)
    del RULES[rule.id]
    return rule


def test_a_page_of_megabytes_is_audited():
    assert raised(large_page(1_000_000)) == []


def test_memory_grows_with_the_page_and_not_with_its_square():
    def peak(characters):
        page = large_page(characters)
        tracemalloc.start()
        try:
            raised(page)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    def usual_peak(characters):  # the garbage collector comes when it likes
        return min(peak(characters) for _ in range(3))

    peak(10_000)  # what is loaded once
    assert usual_peak(100_000) < 3 * usual_peak(50_000)


def test_what_is_known_of_a_page_goes_with_it():
    raised(large_page(5_000))  # what is loaded once
    gc.collect()
    gc.disable()
    try:
        raised(large_page(5_000))
        assert gc.collect() == 0  # nothing waits for the garbage collector
    finally:
        gc.enable()


def test_the_garbage_collector_rests_only_while_a_page_is_checked():
    collected = []

    def broken(element, page):
        collected.append(gc.isenabled())
        yield page.missing

    (result,) = audit([Page("<p>")], [made(broken)])

    assert result.errors
    assert collected == [False]
    assert gc.isenabled()


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "svg><g", "fieldset", "a href=x"])
def test_elements_that_are_nested_deeply(tag):
    deep = "".join(f"<{tag}>" for _ in range(5000 // (1 + tag.count("<"))))

    assert raised(f"<!doctype html><html lang=de><title>Amt</title>{deep}<p>Text") == []


@pytest.mark.parametrize(
    "sheet",
    [
        "@media all {" * 5000 + "p { color: red }",
        "p { color: " + "calc(" * 5000 + "1px",
        ":not(" * 5000 + "p",
        "p" + " > p" * 5000 + " { color: red }",
        ":root {" + "".join(f"--v{n}: var(--v{n + 1});" for n in range(5000)) + "} p { color: var(--v0) }",
    ],
    ids=["blocks", "functions", "selectors", "combinators", "variables"],
)
def test_style_sheets_that_are_nested_deeply(sheet):
    assert raised(f"<!doctype html><html lang=de><title>Amt</title><style>{sheet}</style><p>Text") == []


def test_a_rule_that_raises_is_reported_and_the_others_go_on():
    def broken(element, page):
        yield Problem(element, "no" + page.missing)

    rule = made(broken)
    run = check([Page("<img>", "a.html")], [rule, RULES["images/image-missing-alt"]])

    assert [(url, error.rule) for url, error in run.rule_errors] == [("a.html", rule.id)]
    assert [finding.rule for finding in run.findings] == ["images/image-missing-alt"]
    assert run.exit_code("never") == NOT_CHECKED
