"""What holds for all rules together."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import a11y_check.rules
from a11y_check.audit import audit
from a11y_check.page import Page
from a11y_check.rule import RULES
from a11y_check.standards import aria
from a11y_check.standards.html import ROLES as HTML_ROLES
from a11y_check.standards.words import words

FOLDER = Path(a11y_check.rules.__file__).parent
FILES = sorted(path for path in FOLDER.glob("*/*.py") if path.name != "__init__.py")
each_rule = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)

CRITERION = re.compile(r"\b[1-4]\.[1-5]\.\d{1,2}\b|WCAG|BITV|EN 301")
A_GOOD_PAGE = """
<!DOCTYPE html>
<html lang="de">
<head><title>Sprachkurse – Stadt Musterstadt</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body>
<a href="#inhalt">Zum Inhalt</a>
<header><a href="/"><img src="/logo.svg" alt="Stadt Musterstadt, Startseite"></a>
<nav aria-label="Hauptmenü"><ul><li><a href="/kurse/" aria-current="page">Kurse</a></li>
<li><a href="/kontakt/">Kontakt</a></li></ul></nav></header>
<main id="inhalt"><h1>Sprachkurse</h1><p>Die Kurse sind kostenlos und finden im Rathaus statt.</p>
<h2>Anmelden</h2><ol><li>Formular ausfüllen</li><li>Zum Termin kommen</li></ol>
<form action="/anmelden/"><label for="name">Name</label><input id="name" autocomplete="name">
<fieldset><legend>Mit Kind?</legend><label><input type="radio" name="kind"> ja</label>
<label><input type="radio" name="kind"> nein</label></fieldset><button>Anmelden</button></form>
<h2>Zeiten</h2><table><caption>Kurse im Herbst</caption><tr><th scope="col">Tag</th><th scope="col">Zeit</th></tr>
<tr><td>Montag</td><td>9 bis 11 Uhr</td></tr></table>
<figure><img src="/kurs.jpg" alt="Acht Menschen lernen an einem Tisch"><figcaption>Im Kurs</figcaption></figure>
<p lang="ar" dir="rtl">دورات اللغة مجانية</p>
<p><a href="/programm.pdf">Programm (PDF, 1,2 MB)</a></p></main>
<footer><p>© Stadt Musterstadt</p></footer>
</body></html>
"""


def test_each_file_is_one_rule_named_after_it():
    expected = {f"{path.parent.name}/{path.stem}".replace("_", "-") for path in FILES}

    assert expected == set(RULES)


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_rule_is_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) < 80


def test_titles_are_unique():
    titles = Counter(rule.title for rule in RULES.values())

    assert [title for title, count in titles.items() if count > 1] == []


@each_rule
def test_texts_are_for_people(rule):
    for text in (rule.title, rule.why, rule.fix, *rule.messages.values()):
        assert not CRITERION.search(text), text
    for sentence in (rule.why, rule.fix, *rule.messages.values()):
        assert sentence[0] == sentence[0].upper()
        assert sentence.endswith((".", "?", "!", "”.", ")")), sentence
    assert not rule.title.endswith(".")


@each_rule
def test_references_resolve(rule):
    for reference in rule.references:
        assert str(reference)
        assert reference.url.startswith("https://") or reference.kind in ("bitv", "norm")
        assert reference.level in ("A", "AA", "AAA") or reference.kind != "wcag"


@each_rule
def test_messages_find_their_values(rule):
    for shown in (shown for shown in rule.examples if shown.fails):
        for problem in rule.tried(shown):
            assert "{" not in rule.messages[problem.message].format(**problem.values)


def test_a_page_without_problems_has_no_findings():
    rules = [rule for rule in RULES.values() if rule.group not in ("contact", "content")]
    (result,) = audit([Page(A_GOOD_PAGE, "https://musterstadt.example/kurse/")], rules)

    assert [finding.rule for finding in result.findings] == []
    assert result.errors == []


def test_roles_of_html_are_roles():
    assert set(HTML_ROLES.values()) <= aria.ROLES


TAGS = words(
    "a area article aside audio b blockquote body br button caption dd details dialog div dl dt fieldset figcaption "
    "figure form frame h1 h2 h3 head header html iframe img input label legend li main map math meta nav noscript "
    "object ol option p pre script section select span style summary svg table tbody td template textarea th title "
    "tr track ul video"
)
ATTRIBUTES = words(
    "accesskey alt aria-busy aria-controls aria-expanded aria-hidden aria-label aria-labelledby aria-level aria-owns "
    "aria-valuenow autocomplete "
    "autoplay class content contenteditable controls dir disabled for headers hidden href http-equiv id inert kind "
    "lang list multiple muted name open placeholder role scope size src style tabindex target title type value"
)
VALUES = st.one_of(
    st.sampled_from(
        sorted(
            words("""
            # #a -1 0 1 a b c <iframe> ² // //[ 5;url=x _blank a a.pdf ar b button de display:none email heading http://[ listitem list menu row cell group
            image img javascript: maximum-scale=1. none radio refresh true user-scalable=- viewport
            visibility:hidden x-y
            """)
        )
    ),
    st.text(max_size=8),
)
ELEMENTS = st.tuples(
    st.sampled_from(sorted(TAGS)),
    st.dictionaries(st.sampled_from(sorted(ATTRIBUTES)), VALUES, max_size=4),
    st.booleans(),
).map(
    lambda made: (
        f"<{made[0]}"
        + "".join(f' {key}="{value}"' for key, value in made[1].items())
        + (f"></{made[0]}>" if made[2] else ">")
    )
)
HTML = st.lists(
    st.one_of(ELEMENTS, st.sampled_from(["• a<br>", "1. b<br>", "&nbsp; ", "x"]), st.text(max_size=6))
)


@settings(max_examples=150, deadline=None)
@given(HTML.map("".join))
@example("")
@example("<table><td headers=a><tr><td id=a headers='a b'></table>")
@example(
    f"<h2 aria-level={'9' * 5000}><select size={'9' * 5000}><meta http-equiv=refresh content={'9' * 5000}>"
)
@example("<template><label for=a><li>x</template><svg><title>")
def test_no_html_makes_a_rule_raise(html):
    (result,) = audit([Page(html)], RULES.values())

    assert result.errors == []
    assert all(finding.message() and finding.selector for finding in result.findings)
