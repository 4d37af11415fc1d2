"""The role that counts, the keyboard's way, and heading levels."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.focus import is_focusable, is_in_tab_order
from a11y_check.semantics.roles import heading_level, role

ROLES = {
    # What HTML says by itself.
    "<a id=it href=/>x</a>": "link",
    "<a id=it>x</a>": "generic",
    "<article><header id=it>x</header></article>": "generic",
    "<header id=it>x</header>": "banner",
    "<main><footer id=it>x</footer></main>": "generic",
    "<footer id=it>x</footer>": "contentinfo",
    "<section id=it>x</section>": "generic",
    '<section id=it aria-label="Kurse">x</section>': "region",
    "<aside id=it>x</aside>": "complementary",
    "<article><aside id=it>x</aside></article>": "generic",
    "<form id=it></form>": "generic",
    '<form id=it aria-label="Suche"></form>': "form",
    '<img id=it alt="Rathaus">': "img",
    "<img id=it>": "img",
    '<img id=it alt="">': "none",
    '<img id=it alt="" aria-label="Rathaus">': "img",
    '<img id=it alt="" tabindex="0">': "img",
    '<img id=it alt="" title="Rathaus">': "none",
    "<input id=it>": "textbox",
    "<input id=it type=SEARCH>": "searchbox",
    "<input id=it type=made-up>": "textbox",
    "<input id=it type=text list=l>": "combobox",
    "<input id=it type=date>": "",
    "<select id=it></select>": "combobox",
    "<select id=it multiple></select>": "listbox",
    "<select id=it size=5></select>": "listbox",
    "<table><tr><td id=it>x</table>": "cell",
    "<table role=grid><tr><td id=it>x</table>": "gridcell",
    "<table><tr><th id=it>x<th>y</table>": "columnheader",
    "<table><tr><th id=it>x<td>y</table>": "rowheader",
    "<table><tr><th id=it scope=row>x<th>y</table>": "rowheader",
    "<svg><a id=it href=/>x</a></svg>": "link",
    "<div id=it>x</div>": "generic",
    "<label id=it>x</label>": "",
    "<svg><image id=it></svg>": "img",
    # What the author says.
    "<div id=it role=alert>x</div>": "alert",
    '<div id=it role="made-up ALERT">x</div>': "alert",
    '<h2 id=it role="made-up">x</h2>': "heading",
    "<div id=it role=widget>x</div>": "generic",
    # Regions and forms are none without a name.
    "<div id=it role=region>x</div>": "generic",
    "<div id=it role=region aria-label=Kurse>x</div>": "region",
    "<nav id=it role=form>x</nav>": "navigation",
    "<nav id=it role='form search'>x</nav>": "search",
    # A presentational role, and what is stronger than it.
    "<h2 id=it role=none>x</h2>": "none",
    "<h2 id=it role=presentation>x</h2>": "none",
    "<button id=it role=none>x</button>": "button",
    "<h2 id=it role=none aria-label=x>x</h2>": "heading",
    "<h2 id=it role=none tabindex=-1>x</h2>": "heading",
    "<h2 id=it role=none aria-expanded=true>x</h2>": "none",
    # It takes the parts of lists and tables with it.
    "<ul role=none><li id=it>x</ul>": "none",
    "<ul role=none><li id=it role=tab>x</ul>": "tab",
    "<ul role=none><li id=it tabindex=0>x</ul>": "listitem",
    "<ul role=none tabindex=0><li id=it>x</ul>": "listitem",
    "<table role=presentation><tr><td id=it>x</table>": "none",
    "<table role=presentation><tr><td><ul><li id=it>x</ul></table>": "listitem",
}

#: HTML, whether it can have the focus, whether the tab key stops there.
FOCUS = {
    "a link": ("<a id=it href=/>x</a>", True, True),
    "an anchor": ("<a id=it>x</a>", False, False),
    "a button": ("<button id=it>x</button>", True, True),
    "a disabled button": ("<button id=it disabled>x</button>", False, False),
    "in a disabled fieldset": ("<fieldset disabled><input id=it></fieldset>", False, False),
    "in its legend": ("<fieldset disabled><legend><input id=it></legend></fieldset>", True, True),
    "by script alone": ("<p id=it tabindex=-1>x</p>", True, False),
    "by tabindex": ("<p id=it tabindex=0>x</p>", True, True),
    "a tabindex without a number": ("<p id=it tabindex=yes>x</p>", False, False),
    "a tabindex that no browser reads": (f"<p id=it tabindex={'9' * 9000}>x</p>", False, False),
    "not displayed": ("<a id=it href=/ hidden>x</a>", False, False),
    "inert": ("<div inert><a id=it href=/>x</a></div>", False, False),
    "aria-hidden": ("<a id=it href=/ aria-hidden=true>x</a>", True, True),
    "a text that can be edited": ("<p id=it contenteditable>x</p>", True, True),
    "a text that cannot": ("<p id=it contenteditable=false>x</p>", False, False),
    "a summary": ("<details><summary id=it>x</summary></details>", True, True),
    "a second summary": ("<details><summary>x</summary><summary id=it>y</summary></details>", False, False),
    "a video with controls": ("<video id=it controls></video>", True, True),
    "a video without": ("<video id=it></video>", False, False),
}

LEVELS = {
    "<h3 id=it>x</h3>": 3,
    "<h3 id=it aria-level=4>x</h3>": 4,
    "<div id=it role=heading aria-level=1>x</div>": 1,
    "<div id=it role=heading>x</div>": 2,
    "<h3 id=it aria-level=zwei>x</h3>": 3,
    "<h3 id=it aria-level=0>x</h3>": 3,
}


def the_element(html):
    page = Page(html)
    return page.select("#it")[0], page


@pytest.mark.parametrize(("html", "expected"), ROLES.items(), ids=ROLES)
def test_role(html, expected):
    assert expected == role(*the_element(html))


@pytest.mark.parametrize(("html", "focusable", "in_tab_order"), FOCUS.values(), ids=FOCUS)
def test_focus(html, focusable, in_tab_order):
    assert focusable == is_focusable(*the_element(html))
    assert in_tab_order == is_in_tab_order(*the_element(html))


@pytest.mark.parametrize(("html", "expected"), LEVELS.items(), ids=LEVELS)
def test_heading_level(html, expected):
    assert expected == heading_level(the_element(html)[0])
