"""The checker's own cascade comes to the same computed styles as Chromium."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.css.colours import colour
from a11y_check.semantics.styles import styles

pytestmark = pytest.mark.browser

WORDS = [
    "display",
    "visibility",
    "font-style",
    "text-align",
    "text-transform",
    "text-decoration-line",
    "position",
    "overflow-x",
    "overflow-y",
    "outline-style",
    "float",
]
LENGTHS = ["font-size", "line-height", "letter-spacing", "word-spacing", "text-indent"]
COLOURS = ["color", "background-color", "outline-color"]
NUMBERS = ["opacity", "font-weight"]

#: With a size of its own, as most pages have it: without one, browsers make the letters of `code` smaller.
SHEET = """
@charset "utf-8";
body { font-size: 16px }
@layer base, theme, base.deep;
@layer theme { p { color: #123; letter-spacing: .05em } .l1 { color: maroon !important; font-style: italic } }
@layer base { p { color: red; letter-spacing: .2em; text-align: right } .l1 { color: green !important }
  @layer deep { p { text-align: center } } }
@layer { .l2 { word-spacing: 3px } }
.l1 { color: blue !important; font-style: normal }
:root { --size: 1.25rem; --twice: calc(var(--size) * 2); --ink: #345678; --loop: var(--pool); --pool: var(--loop);
  --nothing: ; --list: red, blue; --font: italic 700 20px/1.5 serif; --bad: 12px }
.v1 { font-size: var(--size); color: var(--ink) }
.v2 { font-size: var(--twice); line-height: var(--missing, 2) }
.v3 { color: var(--loop, teal); background-color: var(--loop) }
.v4 { font: var(--font); color: var(--bad) }
.v5 { --ink: purple; color: var(--ink) }
.v6 { background: var(--missing, linear-gradient(red, blue), rgb(1 2 3)); letter-spacing: var(--nothing) 2px }
.v7 { --size: 40px; font-size: var(--size) } .v7 b { font-size: var(--twice) }
.v8 { color: var(--a, var(--b, var(--c, #0a0b0c))) }
.v9 { color: lime; color: var(--missing) }
.s1.s1 { color: rgb(10, 20, 30) } #s2 { color: rgb(40 50 60) } p#s2.s1 { opacity: .75 } .s1 { color: red; opacity: 50% }
p:not(.x) { text-indent: 1em } :where(p#s2.s1) { text-indent: 5em } :is(#never, .s3) { text-indent: 4em }
div p.s3 { text-indent: 9em } div p.s4:nth-child(n of .s4) { visibility: hidden } p.s4 { visibility: collapse }
[data-k="V" i] { text-transform: uppercase } [data-k^=v] { text-transform: lowercase }
.a > .b + .c ~ .d { text-decoration: underline dotted red } .d { text-decoration: line-through }
.i1 { color: red !important; color: blue } .i2 { opacity: .2 !important } .i3 { opacity: .3 }
.u1 { color: notacolour; color: #12 } .u2 { font-size: 2zz; font-size: 20px; font-size: -4px } .u3 { display: inlne }
.u4 { color: red; color: rgb(1 2) } .u5, .u5::nonsense { color: red } .u6 { color: green; } } .u7 { color: red }
.w1 { color: inherit; background-color: inherit } .w2 { all: unset } .w3 { font-weight: initial } .w4 { display: revert }
.w5 { color: revert; font-weight: unset }
.f1 { font: 12px sans-serif } .f2 { font: oblique small-caps 900 condensed 2em/30px "A B", serif } .f3 { font: bold }
.f4 { font-size: larger } .f5 { font-size: x-large } .f6 { font-size: 80% } .f7 { font-size: calc(1em + 10px) }
.f8 { font-size: clamp(10px, 5vw, 3rem) } .f9 { font-size: 2vh; line-height: 150% } .f10 { font-size: 12pt }
.f11 { font-size: min(30px, 2em); letter-spacing: max(1px, .1em) } .f12 { line-height: 1.7 } .f13 { line-height: 2em }
.f14 { font-weight: bolder } .f15 { font-weight: lighter } .f16 { font-weight: 650 } .f17 { line-height: normal }
.f18 { word-spacing: .25em; letter-spacing: -1px } .f19 { font-size: calc((1rem + 2px) * 2 / 3) } .f20 { font-size: 0 }
.b1 { background: red } .b2 { background: url(x.png) no-repeat right 10px top / cover, #abcdef } .b3 { background: none }
.b4 { background: rgba(1,2,3,.4) fixed } .b5 { background: #fff8 content-box } .b6 { background: red blue; }
.b7 { background: linear-gradient(to right, red, blue) } .b8 { background-color: currentColor; color: #456 }
.b9 { background: transparent none repeat 0 0 scroll }
.c1 { color: hsl(120 50% 30%) } .c2 { color: hsla(240, 100%, 50%, .5) } .c3 { color: hwb(30 10% 20%) }
.c4 { color: oklch(60% .15 50) } .c5 { color: lab(50% 20 -30) } .c6 { color: oklab(.5 .1 -.1) } .c7 { color: #f0f8 }
.c8 { color: color-mix(in srgb, red 30%, blue) } .c9 { color: CanvasText; background-color: ButtonFace }
.c10 { color: rebeccapurple } .c11 { color: RGB(255 0 0 / 40%) } .c12 { color: lch(60% 40 200) } .c13 { color: TRANSPARENT }
.c14 { color: color-mix(in srgb, rgb(1, 2, 3), white 80%) }
.o1 { overflow: hidden } .o2 { overflow: auto hidden } .o3 { overflow-y: scroll } .o4 { outline: 2px solid red }
.o5 { outline: none } .o6 { outline: 0 } .o7 { outline: thick double } .o8 { outline-color: blue; outline-style: dashed }
.p1 { position: absolute; display: inline } .p2 { position: fixed } .p3 { position: sticky } .p4 { float: left }
.d1 { display: none } .d2 { display: flex } .d3 { display: inline-block } .d4 { display: grid } .d5 { display: contents }
.d6 { display: block flow } .d7 { display: inherit }
@media screen and (min-width: 1000px) { .m1 { color: #010101 } } @media (max-width: 1000px) { .m1 { color: #020202 } }
@media print { .m2 { color: #030303 } } @media not print { .m2 { letter-spacing: 7px } }
@media (1000px <= width < 1500px) and (orientation: landscape) { .m3 { color: #040404 } }
@media (prefers-color-scheme: dark), (min-resolution: 2dppx) { .m3 { color: #050505 } }
@media (hover) and (pointer: fine) { .m4 { word-spacing: 1px } } @media (nonsense: 3) { .m4 { word-spacing: 9px } }
@media not all and (min-width: 10px) { .m5 { color: #060606 } } @media (min-aspect-ratio: 1/1) { .m5 { text-indent: 2px } }
@media only screen { @media (width > 20em) { .m6 { color: #070707 } } } @media (color) { .m6 { text-indent: 3px } }
@media ((min-width: 5000px) or (min-height: 100px)) { .m7 { color: #080808 } } @media not (hover) { .m7 { color: red } }
@supports (display: grid) { .t1 { color: #090909 } } @supports not (display: grid) { .t1 { color: #0a0a0a } }
@supports (-ms-ime-align: auto) { .t2 { color: red } } @supports selector(:has(a)) and (gap: 1px) { .t2 { color: #0b0b0b } }
.n1 { color: #111; & b { color: #222 } .n2 & { color: #333 } > i { color: #444 } &.n3 { color: #555 }
  @media (min-width: 1px) { text-indent: 11px } }
p { margin: 0 } a:hover { color: red } a:not(:hover) { text-decoration: none } .h a:link { color: #00aa00 }
@container (min-width: 1px) { .never { color: red } }
"""

BODY = """
<h1>One <small>small <b>bold</b></small></h1><h2 class=f6>Two</h2><h3>Three</h3><h6>Six</h6>
<p>Plain <a href="/x">link <em>em</em></a> <a>no link</a> <code>code</code> <mark>mark</mark> <u>u</u> <sub>sub</sub></p>
<div class=h><a href="/y">green</a></div> <p class=l1>l1</p><p class=l2>l2</p>
<p class=v1>1</p><p class=v2>2</p><p class=v3>3</p><p class=v4>4</p><p class=v5>5 <i class=v1>x</i></p><p class=v6>6</p>
<p class=v7>7 <b>b</b></p><p class=v8>8</p><p class=v9>9</p>
<p class=s1>s1</p><p id=s2 class=s1>s2</p><div><p class=s3>s3</p><p class=s4>s4</p></div><p class="s3 x">x</p>
<p data-k=v>k</p><p data-k=V>K</p>
<div class=a><p class=b>b</p><p class=c>c</p><p class=q>q</p><p class=d>d</p></div>
<p class=i1>i</p><p class=i2 style="opacity: .9">i</p><p class=i3 style="opacity: .9">i</p>
<p class=i2 style="opacity: .8 !important">i</p> <p class=l1 style="color: pink !important">l1</p>
<p class=u1>u</p><p class=u2>u</p><p class=u3>u</p><p class=u4>u</p><p class=u5>u</p><p class=u6>u</p><p class=u7>u</p>
<div style="color: #246; background-color: #eee"><p class=w1>w</p><p class=w2>w</p><h2 class=w3>w</h2><b class=w5>w</b></div>
<span class=w4>w</span><div class=w4>w</div>
<div style="font-size: 20px; line-height: 1.5em; letter-spacing: .1em; word-spacing: 10px; text-indent: 2em">
 <p class=f1>f</p><p class=f2>f</p><p class=f3>f</p><p class=f4>f</p><p class=f5>f</p><p class=f6>f <b class=f6>f</b></p>
 <p class=f7>f</p><p class=f8>f</p><p class=f9>f <span class=f6>f</span></p><p class=f10>f</p><p class=f11>f</p>
 <p class=f12>f <span class=f4>f</span></p><p class=f13>f <span class=f4>f</span></p>
 <p class=f14>f <b class=f14>f <b class=f15>f</b></b></p><p class=f16>f <i class=f15>f</i></p><p class=f17>f</p>
 <p class=f18>f</p><p class=f19>f</p><p class=f20>f</p></div>
<p class=b1>b</p><p class=b2>b</p><p class=b3>b</p><p class=b4>b</p><p class=b5>b</p><p class=b6>b</p><p class=b7>b</p>
<p class=b8>b</p><p class=b9>b</p>
<p class=c1>c</p><p class=c2>c</p><p class=c3>c</p><p class=c4>c</p><p class=c5>c</p><p class=c6>c</p><p class=c7>c</p>
<p class=c8>c</p><p class=c9>c</p><p class=c10>c</p><p class=c11>c</p><p class=c12>c</p><p class=c13>c</p><p class=c14>c</p>
<p class=o1>o</p><p class=o2>o</p><p class=o3>o</p><p class=o4>o</p><p class=o5>o</p><p class=o6>o</p><p class=o7>o</p>
<p class=o8>o</p>
<div class=p1>p</div><div class=p2>p</div><div class=p3>p</div><div class=p4>p</div>
<p class=d1>d</p><p class=d2>d</p><p class=d3>d</p><p class=d4>d</p><p class=d5>d</p><p class=d6>d</p>
<div class=d2><div class=d7>d</div></div>
<p class=m1>m</p><p class=m2>m</p><p class=m3>m</p><p class=m4>m</p><p class=m5>m</p><p class=m6>m</p><p class=m7>m</p>
<p class=t1>t</p><p class=t2>t</p>
<p class=n1>n <b>b</b> <i>i</i></p><div class=n2><p class="n1 n3">n</p><p class=n1>n</p></div>
<font color=red size=5>old</font><table bgcolor="#eeeeee"><tr><th>a</th><td bgcolor=yellow>b</td></tr></table>
<button>b</button><input value=x><input type=submit><select><option>o</select><textarea>t</textarea><p hidden>h</p>
<details><summary>s</summary><p>p</p></details><ul><li>li</li></ul><dl><dt>t<dd>d</dl><fieldset><legend>l</legend></fieldset>
"""

READ = """(names) => [...document.querySelectorAll('body *')].map(element => {
  const style = getComputedStyle(element);
  return names.map(name => style.getPropertyValue(name));
})"""


def test_computed_styles_are_those_of_the_browser(page):
    html = f"<!doctype html><html lang=de><title>Stile</title><style>{SHEET}</style><body>{BODY}"
    page.set_content(html)
    names = [*WORDS, *LENGTHS, *COLOURS, *NUMBERS]
    theirs = page.evaluate(READ, names)
    checked = Page(html)
    elements = checked.select("body *")

    assert len(theirs) == len(elements)
    differences = [
        f"{checked.snippet(element, 60)} {name}: {expected!r} here, {value!r} in the browser"
        for element, values in zip(elements, theirs, strict=True)
        for name, value in zip(names, values, strict=True)
        for expected in [ours(checked, element, name)]
        if not same(expected, value, name)
    ]
    assert not differences, "\n".join(differences)


def ours(page, element, name):
    found = styles(page)
    if name == "font-weight":
        return found.font_weight(element)
    if name == "opacity":
        return found.opacity(element)
    if name == "line-height":
        return found.line_height(element)
    if name == "display":
        return found.display(element)
    if name.startswith("overflow"):
        return found.overflow(element)[name.endswith("y")]
    if name in LENGTHS:
        return found.length(element, name)
    return found.colour(element, name) if name in COLOURS else found.text(element, name)


def same(expected, value, name):
    if name in COLOURS:
        # The browser keeps eight bits per channel.
        return max(abs(a - b) for a, b in zip(expected, colour(value), strict=True)) < 0.006
    if name in LENGTHS:
        number = 0.0 if value == "normal" and name != "line-height" else value
        return expected is None if number == "normal" else expected == pytest.approx(px(number), abs=0.02)
    return expected == (pytest.approx(float(value), abs=0.002) if name in NUMBERS else value)


def px(value):
    return float(str(value).removesuffix("px"))
