"""The catalogues: German is complete, the other languages have what visitors see, and all say what the sources say."""

import ast
import gettext
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import django
import pytest
from django.apps import apps
from django.utils import translation

from a11y_check.texts import translate
from integration_blocks.fields import language, phone
from integration_blocks.opening_hours import holidays
from integration_blocks.pages import series, topic
from integration_blocks.snippets import contact

PROJECT = Path(__file__).parent.parent
PACKAGES = ("a11y_check", "cms", "integration_blocks")
CHECKER = "a11y_check/locale/de/LC_MESSAGES/a11y_check.po"
GERMAN = [
    "a11y_check/wagtail/locale/de/LC_MESSAGES/django.po",
    "cms/locale/de/LC_MESSAGES/django.po",
    "integration_blocks/locale/de/LC_MESSAGES/django.po",
]
FOR_VISITORS = [
    f"{app}/locale/{language}/LC_MESSAGES/django.po"
    for language in ("ar", "fr", "tr", "uk")
    for app in ("cms", "integration_blocks")
]
CATALOGUES = [CHECKER, *GERMAN, *FOR_VISITORS]
#: Templates that only editors or developers see.
FOR_EDITORS = re.compile(
    "/(admin|widgets|importer|upkeep|page_templates|typed|guide)/|/(api_docs|app_preview)"
    "|/statement/(compare|proposal_panel|statements_to_review)"
)

CHOICES = [
    *language.LANGUAGES,
    *phone.KINDS,
    *series.WORDS.items(),
    *topic.KINDS,
    *contact.SALUTATIONS,
    *contact.STEP_FREE,
]


def compiled(catalogue):
    """What the catalogue says: translations by text, a tuple of text and number where it has a plural."""
    with catalogue.with_suffix(".mo").open("rb") as file:
        return {text: said for text, said in gettext.GNUTranslations(file)._catalog.items() if text}


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """A copy of the project after `make messages`."""
    copy = tmp_path_factory.mktemp("messages")
    for folder in (".ci", *PACKAGES):
        shutil.copytree(PROJECT / folder, copy / folder)
    command = [copy / ".ci" / "messages", Path(sys.executable).parent]
    subprocess.run(command, check=True)
    return copy


def untranslated(catalogue):
    """Text and sources, "templates/a.html views.py", of every entry that lacks a translation."""
    entries = catalogue.read_text().replace('"\n"', "").split("\n\n")[1:]
    return {
        re.search('msgid "(.*)"', entry)[1]: " ".join(re.findall("^#: (.*)", entry, re.MULTILINE))
        for entry in entries
        if re.search(r'^msgstr(\[\d\])? ""$', entry, re.MULTILINE)
    }


def plural_forms(catalogue):
    """What its header says of them."""
    header = catalogue.read_text().split("\n\n")[0].replace('"\n"', "")
    return re.sub(r"\s", "", re.search(r"Plural-Forms:(.*?)\\n", header)[1])


def ask_for(texts):
    """While somebody is at work a translation may still be missing; nothing lands without it."""
    reason = f"Run `make messages` and translate: {'; '.join(texts)}"
    if texts and os.environ.get("CI") != "true":
        pytest.skip(reason)
    assert not texts, reason


@pytest.mark.gettext
@pytest.mark.parametrize("catalogue", [CHECKER, *GERMAN])
def test_every_text_is_translated_into_german(catalogue, collected):
    ask_for(untranslated(collected / catalogue))


@pytest.mark.gettext
@pytest.mark.parametrize("catalogue", FOR_VISITORS)
def test_every_text_of_a_page_is_translated(catalogue, collected):
    ask_for(
        [
            text
            for text, sources in untranslated(collected / catalogue).items()
            if any(name.startswith("template") and not FOR_EDITORS.search(name) for name in sources.split())
        ]
    )


@pytest.mark.parametrize("language", ["ar", "fr", "tr", "uk"])
def test_what_a_page_says_of_a_choice_or_a_holiday_is_translated(language):
    said = compiled(PROJECT / f"integration_blocks/locale/{language}/LC_MESSAGES/django.po")
    with translation.override("en"):
        texts = [*(str(name) for _code, name in CHOICES), *holidays.NAMES]

    ask_for([text for text in texts if not said.get(text)])


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_no_translation_is_a_guess_of_the_tools(catalogue):
    """Fuzzy entries are not compiled; nobody would see that a text is missing."""
    assert ", fuzzy" not in (PROJECT / catalogue).read_text()


@pytest.mark.parametrize("catalogue", [*GERMAN, *FOR_VISITORS])
def test_a_catalogue_counts_as_djangos_own_does(catalogue):
    """So that both are one catalogue to Django, and numbers take the right form."""
    language = re.search("locale/(.*?)/", catalogue)[1]
    theirs = Path(django.__file__).parent / f"conf/locale/{language}/LC_MESSAGES/django.po"

    assert plural_forms(PROJECT / catalogue) == plural_forms(theirs)


@pytest.mark.gettext
@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_the_compiled_catalogue_is_current(catalogue, collected):
    assert compiled(PROJECT / catalogue) == compiled(collected / catalogue), "Run `make messages`."


@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_a_translation_has_the_placeholders_of_its_text(catalogue):
    def placeholders(text):
        return sorted(re.findall(r"%\(\w+\)s|%s|\{\w*\}", text))

    for text, said in compiled(PROJECT / catalogue).items():
        source = text[0] if isinstance(text, tuple) else text
        assert placeholders(said) == placeholders(source), said


@pytest.mark.parametrize("catalogue", GERMAN)
def test_no_text_of_django_or_wagtail_changes_its_meaning(catalogue):
    """All catalogues are one to Django: a word that means something else there needs a context here."""
    places = {Path(django.__file__).parent / "conf", *(Path(app.path) for app in apps.get_app_configs())}
    others = [place / "locale/de/LC_MESSAGES/django.po" for place in places if PROJECT not in place.parents]
    theirs = {}
    for other in others:
        if other.with_suffix(".mo").exists():
            for text, said in compiled(other).items():
                theirs.setdefault(text, set()).add(said)

    ours = compiled(PROJECT / catalogue)
    assert {text: ours[text] for text in ours.keys() & theirs if ours[text] not in theirs[text]} == {}


def test_the_same_text_means_the_same_in_every_app():
    said = {}
    for catalogue in GERMAN:
        for text, translated in compiled(PROJECT / catalogue).items():
            said.setdefault(text, set()).add(translated)

    assert [(text, variants) for text, variants in said.items() if len(variants) > 1] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_no_text_hides_in_an_f_string(package):
    """xgettext does not look into these, so the text would never be translated."""
    hidden = [
        f"{path.relative_to(PROJECT)}:{call.lineno}"
        for path in sorted((PROJECT / package).rglob("*.py"))
        for string in ast.walk(ast.parse(path.read_text()))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") in {"_", "gettext", "ngettext", "pgettext"}
    ]

    assert hidden == []


def test_leichte_sprache_falls_back_to_german():
    with translation.override("de-x-ls"):
        assert translation.gettext("Opening hours") == "Öffnungszeiten"
    assert translate("Image without a text alternative", "de-x-ls") == "Bild ohne Alternativtext"


@pytest.mark.parametrize(
    ("code", "message"),
    [
        *[("de", "nicht gefunden"), ("en", "not found"), ("uk", "не знайдено"), ("ar", "لم يتم العثور")],
        *[("tr", "bulunamadı"), ("fr", "introuvable")],
    ],
)
def test_a_missing_page_says_so_in_the_readers_language(code, message, client, db):
    page = client.get(f"/{code}/no-such-page/")

    assert page.status_code == 404
    assert message in page.content.decode()
