"""No page brings the checker down: huge ones, deep ones, broken ones, and a rule that is broken itself."""

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES, Example, Owner, Problem, Rule, Severity
from a11y_check.run import NOT_CHECKED, check

CATALOGUE = list(RULES.values())

PAGE = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Integrationsbüro – Musterstadt</title>
<meta name="viewport" content="width=device-width"><style>:root { --ink: #123 } .teaser a { color: var(--ink) }
@media (min-width: 40em) { nav li:nth-child(2n+1) > a:focus { outline: 0 } } p { font: 1rem/1.2 serif }</style></head>
<body class="home"><a href="#main">Zum Inhalt</a><header role="banner"><nav aria-label="Menü"><ul><li><a href="/">Start</a>
<li><a href="/amt/" aria-current="page" aria-describedby="h x">Amt</a></ul></nav></header><main id="main"><h1 id="h">Büro</h1>
<p style="color: #999; background: #fff">Telefon: <a href="tel:+4923025811011">02302 581-1011</a>, Montag 8–12 Uhr,
am 12.05.2020, E-Mail: amt(at)musterstadt.de</p><figure><img src="a.jpg" alt="Rathaus" usemap="#m"><figcaption>Das Rathaus
</figcaption></figure><map name="m"><area href="/a" shape="rect" coords="0,0,9,9"></map><h3>Kurse</h3>
<table><caption>Kurse</caption><tr><th scope="col" id="c">Tag<th>Ort<tr><td headers="c" colspan="2">Mo</td></tr></table>
<form action="/suche"><fieldset><legend>Suche</legend><label for="q">Wort</label><input id="q" autocomplete="name" required>
<select aria-labelledby="h q"><option selected>Alle</select><input type="radio" name="r"><button onclick="go()">Los</button>
</fieldset></form><div role="tablist"><div role="tab" tabindex="0" aria-selected="true">A</div></div>
<svg role="img" viewBox="0 0 9 9"><title>Plan</title><text>Weg</text><use href="#u"/></svg><math><mi>x</mi></math>
<iframe src="https://example.org/karte" title="Karte"></iframe><video controls><track kind="captions"></video>
<p lang="ar" dir="rtl">أهلا وسهلا</p><template><p id="h">x</p></template><blockquote>Zitat</blockquote>
<details><summary>Mehr</summary><dl><dt>Ort<dd>Marktplatz 1, 12345 Musterstadt</dl></details></main><footer>© 2019</footer>"""


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

    peak(10_000)  # what is loaded once
    assert peak(100_000) < 3 * peak(50_000)


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


PIECES = PAGE.replace(">", ">\0").replace("<", "\0<").split("\0")
ATTRIBUTES = st.builds(
    '{}="{}"'.format,
    st.sampled_from(
        ["id", "class", "style", "role", "lang", "dir", "href", "src", "alt", "title", "for", "name", "type", "tabindex", "hidden", "aria-hidden", "aria-label", "aria-labelledby", "aria-owns", "headers", "colspan", "rowspan", "usemap", "autocomplete", "scope", "onclick", "list", "xlink:href"]
    ),
    st.sampled_from(
        ["", " ", "0", "-1", "99999999999", "h", "h h", "#", "#%", "http://[", "mailto:", "tel:", "x\ny", "%", "none",
         "presentation", "true", "de-", "color: var(--ink", "font: 0/0 x; display: none", "&#0;", "\u202e", "button img"]
    ) | st.text(max_size=8),
)  # fmt: skip


@st.composite
def mutated(draw):
    """The page after up to six accidents: pieces lost, doubled, swapped, or with another attribute."""
    pieces = list(PIECES)
    for _ in range(draw(st.integers(1, 6))):
        first, second = sorted(draw(st.integers(0, len(pieces) - 1)) for _ in range(2))
        match draw(st.sampled_from(["cut", "double", "swap", "attribute", "truncate"])):
            case "cut":
                del pieces[first : min(second, first + 40)]
            case "double":
                pieces[first:first] = pieces[first : min(second, first + 40)]
            case "swap":
                pieces[first], pieces[second] = pieces[second], pieces[first]
            case "attribute":
                tag = next((n for n in range(first, len(pieces)) if pieces[n].startswith("<")), None)
                if tag is not None:
                    name, _space, rest = pieces[tag].partition(" ")
                    pieces[tag] = f"{name.rstrip('>')} {draw(ATTRIBUTES)} {rest or '>'}"
            case "truncate":
                pieces[second] = pieces[second][: len(pieces[second]) // 2]
        pieces = pieces or [""]
    return "".join(pieces)


@given(mutated())
@settings(max_examples=200)
def test_no_broken_page_makes_a_rule_raise(html):
    assert raised(html) == []


def test_a_rule_that_raises_is_reported_and_the_others_go_on():
    def broken(element, page):
        yield Problem(element, "no" + page.missing)

    rule = Rule(
        title="Broken", why="", fix="", severity=Severity.ERROR, owner=Owner.DEVELOPER, applies_to="html",
        messages={}, references=(), examples=(Example("<p>"),), since="1",
    )  # fmt: skip
    rule(broken)
    del RULES[rule.id]

    run = check([Page("<img>", "a.html")], [rule, RULES["images/image-missing-alt"]])

    assert [(url, error.rule) for url, error in run.rule_errors] == [("a.html", rule.id)]
    assert [finding.rule for finding in run.findings] == ["images/image-missing-alt"]
    assert run.exit_code("never") == NOT_CHECKED
