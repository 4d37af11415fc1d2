"""No rule raises on a broken page: on real pages after accidents, and on mark-up that no editor would write.

BROKEN_PAGES says how many accidents to try. HTML5LIB_TESTS names a folder of the parser tests of html5lib
(`tree-construction/*.dat`): where it is given, all rules run over these documents too.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import a11y_check.rules  # noqa: F401 - fills RULES
from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES

HERE = Path(__file__).parent
CATALOGUE = list(RULES.values())

ALL_KINDS = """<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Integrationsbüro – Musterstadt</title>
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
REAL = [
    file.read_text("utf-8")
    for name in ("cms_pages", "seeds")
    for file in sorted((HERE / name).glob("*.html"))
]
PAGES = [html.replace(">", ">\0").replace("<", "\0<").split("\0") for html in (ALL_KINDS, *REAL)]

NAMES = [
    "id",
    "class",
    "style",
    "role",
    "lang",
    "xml:lang",
    "dir",
    "href",
    "src",
    "srcset",
    "sizes",
    "alt",
    "title",
    "for",
    "name",
    "type",
    "value",
    "tabindex",
    "hidden",
    "inert",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
    "aria-owns",
    "aria-controls",
    "aria-level",
    "aria-expanded",
    "aria-valuenow",
    "headers",
    "colspan",
    "rowspan",
    "span",
    "scope",
    "usemap",
    "coords",
    "autocomplete",
    "onclick",
    "list",
    "xlink:href",
    "width",
    "height",
    "media",
    "rel",
    "content",
    "http-equiv",
    "charset",
    "datetime",
    "pattern",
    "maxlength",
    "min",
    "max",
    "poster",
    "srcdoc",
    "contenteditable",
    "start",
]
VALUES = [
    "", " ", "0", "-1", "1.5", "٣", "²", "99999999999999999999", "1e309", "NaN", "h", "h h", "#", "#h", "#%", "%",
    "http://[", "//[::1", "https://a.de:99999/", "mailto:", "mailto:@", "mailto:?&=", "tel:", "tel:+", "data:,", "javascript:",
    "a.jpg 1x, , b.jpg -2w, c 0x 1x", "2026-02-30", "31.02.2026", "29.2.1900, 25:61 Uhr", "0;url=http://[", "9e9;url",
    "none presentation", "button img", "true", "undefined", "de-", "x-", "i-klingon", "stylesheet", "refresh",
    "color: var(--ink", "color: var(--a); --a: var(--a)", "font: 0/0 x; display: none", "color: rgb(1e999 none / 0%)",
    "margin: -1e999px; width: calc(1px / 0)", "background: url(\\", "color: #ggg !important !important", "} * { }",
    "background: linear-gradient(", "content: '\\110000'", "&#0;&#xD800;&#x110000;&bogus;&amp", "\0", "\u202e\u2028", "\ufeff",
    "x" * 100_000, "h " * 20_000, "+49 " * 5_000, "a@" * 10_000,
]  # fmt: skip
SHEETS = [
    "}}}", "p {", "@import", "@import 'x' layer(", "@media (", "@media not all and (min-width: 1e999px) { p { color: red } }",
    "@layer a, , b; @layer {", "@container (", "@supports not (", "@keyframes { from", ":is(:not(:has(", "p:nth-child(99999999999n - 1) { color: #000 }",
    "p::before { content: counter(; }", "* { all: unset; display: contents; position: fixed; inset: 0 }", "a { color: color-mix(in srgb, red 0%, blue 0%) }",
    "p { font-size: 1e999rem; line-height: -1; opacity: 1e999 }", "[href='", "\\", "<!-- p { } -->", "& & { & { color: red } }",
    "p { color: oklch(from red l c h); background: conic-gradient() }", "@charset '\0'; p { --x: ; color: var(--x, var(--x)) }",
]  # fmt: skip
TEXTS = [
    "&#0;&#x80;&#xD800;&#x110000;&notit;&;", "\0\0\0", "31.02.2026 bis 30.02.2026, 25:61 Uhr", "Telefon: +49 (0) 0 0 / 0-0",
    "a@b@c.de, @, a(at)b(punkt)", "Mo-Mo 99-98 Uhr", "\u202e\u2066\ufeff\u200b", "🏳️‍🌈" * 200, "Ä" * 50_000, "(((((" * 5_000,
    "<" * 3_000, "<!--" * 500, "<b>" * 2_000, "<table>" * 300, "<svg><foreignObject>" * 300, "</p>" * 500,
]  # fmt: skip


@st.composite
def broken(draw):
    """A real page after up to eight accidents: pieces lost, doubled, swapped, cut off, or with strange contents."""
    pieces = list(draw(st.sampled_from(PAGES)))
    for _ in range(draw(st.integers(1, 8))):
        first, second = sorted(draw(st.integers(0, len(pieces) - 1)) for _ in range(2))
        match draw(
            st.sampled_from(["cut", "double", "swap", "truncate", "text", "sheet", *["attribute"] * 4])
        ):
            case "cut":
                del pieces[first : min(second, first + 40)]
            case "double":
                pieces[first:first] = pieces[first : min(second, first + 40)]
            case "swap":
                pieces[first], pieces[second] = pieces[second], pieces[first]
            case "truncate":
                pieces[second] = pieces[second][: len(pieces[second]) // 2]
            case "text":
                pieces.insert(first, draw(st.sampled_from(TEXTS) | st.text(max_size=20)))
            case "sheet":
                pieces.insert(first, f"<style>{draw(st.sampled_from(SHEETS) | st.text(max_size=20))}</style>")
            case "attribute":
                tag = next((n for n in range(first, len(pieces)) if pieces[n].startswith("<")), None)
                if tag is not None:
                    name, _space, rest = pieces[tag].partition(" ")
                    value = draw(st.sampled_from(VALUES) | st.text(max_size=8))
                    attribute = f'{draw(st.sampled_from(NAMES))}="{value}"'
                    pieces[tag] = f"{name.rstrip('>')} {attribute} {rest or '>'}"
        pieces = pieces or [""]
    return "".join(pieces)


def raised(html, url="https://musterstadt.de/amt/"):
    (result,) = audit([Page(html, url)], CATALOGUE)
    return result.errors


@given(broken())
@settings(
    max_examples=int(os.environ.get("BROKEN_PAGES", "150")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_no_accident_makes_a_rule_raise(html):
    assert raised(html) == []


HOSTILE = [
    "", "\0", "<", "</", "<!", "<!-", "<?", "&", "&#", "&#x", "<a", "<a b", "<a b=", "<a b='", "<a/b/>", "<!doctype", "</html>text",
    "<frameset><frame src=x><noframes>x", "<html><frameset></frameset></html><p>", "<head></head><title>x", "<body><body lang=x><html dir=y>",
    "<title>", "<textarea>", "<script>", "<style>p {", "<plaintext><p>", "<noscript><p>", "<template><template><td>", "<xmp><p></xmp>",
    "<select><p><optgroup><option><option><input>", "<select><select>", "<button><button>", "<form><form><input form=x>", "<a><a><a>",
    "<nobr><nobr>", "<b><p></b>x</p>", "<b><i><a></b></i><p></a>", "<table><p>x<td>y<table>z", "<table><caption><td><th scope=col>",
    "<table><colgroup span=0><col span=-1><tr><td rowspan=0 colspan=0>", "<td>x", "<li><li><dd><dt><p><li>", "<h1><h2>x</h1></h2>",
    "<ruby><rb>a<rt>b<rp>c<rtc>d", "<svg><p>x", "<svg><title><p>x</svg>", "<svg><foreignObject><math><mi><p>", "<math><annotation-xml encoding=text/html><p>x",
    "<svg><a xlink:href=#x><style>p{}</style>", "<svg><![CDATA[x<y]]>", "<image src=x>", "<isindex prompt=x>", "<marquee><object><applet>",
    "<input type=hidden><input type=image><input type=x>", "<label><label><input><input></label>", "<label for=x></label><label for=x></label><i id=x>",
    "<map><area><map name=m><area href=x coords=a,b></map><img usemap=m><img usemap=#m>", "<p id=a aria-labelledby='a b'><p id=b aria-labelledby=a>x",
    "<p id=a aria-owns=b><p id=b aria-owns=a><p id=c aria-owns=c>", "<i role='x y  img'><i role=tab aria-controls='# x'>", "<base href='http://['><a href=x>y</a><link rel=stylesheet href='http://['>",
    "<base href=javascript:><a href=y>x</a>", "<meta http-equiv=refresh content=';;;url=url='><meta name=viewport content='=,=;'>",
    "<img srcset=',,,' sizes=','><picture><source><img></picture><picture>", "<video><track><source></video><audio src='http://['></audio>",
    "<iframe srcdoc='<iframe srcdoc=x>'>", "<iframe srcdoc='&lt;html lang=x&gt;&lt;iframe srcdoc=&gt;'></iframe>", "<details><summary><summary></details><summary>",
    "<dialog open><dialog>", "<dl><div><dt><div><dd></dl>", "<ol start=x reversed><li value=y>", "<time datetime=2026-02-30>x</time><time>", "<p lang=''><p lang='\U0001f600'><p xml:lang=de lang=en>",
    "<html lang='x' xml:lang='y'><html lang=z>", "<p style='--a:var(--b);--b:var(--a);color:var(--a)'>x", "<p style='color:red;color'>x<p style=';;:;'>x",
    "\ufeff<!doctype html>", "\x80\x9f\ufffe\uffff", "\ud800", "<p>\U0010ffff", "<p a a=1 A=2>", "<p \"='>", "<p/><br/></br></p>", "x" * 200_000,
    "<p>" * 5_000, "<div>" * 5_000, "<a>" * 3_000, "<b>" * 1_000 + "<p>", "<p " + " ".join(f"a{n}=1" for n in range(20_000)) + ">", "<p id=x>" * 3_000,
]  # fmt: skip


def documents(folder):
    """The documents of html5lib's files: each stands between a line #data and a line #errors."""
    for file in sorted(Path(folder).glob("*.dat")):
        for test in f"\n{file.read_text('utf-8', 'surrogateescape')}".split("\n#data\n")[1:]:
            yield test.partition("\n#errors")[0]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:40]))
def test_no_hostile_mark_up_makes_a_rule_raise(text):
    assert raised(text) == []
    assert raised(text.encode("utf-8", "surrogatepass")) == []
    assert raised(text, "") == []


def test_no_document_for_parsers_makes_a_rule_raise():
    folder = os.environ.get("HTML5LIB_TESTS")
    found = list(documents(folder)) if folder else HOSTILE[:20]

    assert found, f"{folder} holds no .dat file"
    assert {text: errors for text in found if (errors := raised(text))} == {}
