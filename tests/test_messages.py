"""The catalogues: German is complete, Arabic has what visitors see, and both say what the sources say."""

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
from integration_blocks.pages import event, topic
from integration_blocks.snippets import contact

PROJECT = Path(__file__).parent.parent
PACKAGES = ("a11y_check", "cms", "integration_blocks")
CHECKER = "a11y_check/locale/de/LC_MESSAGES/a11y_check.po"
GERMAN = [
    "a11y_check/wagtail/locale/de/LC_MESSAGES/django.po",
    "cms/locale/de/LC_MESSAGES/django.po",
    "integration_blocks/locale/de/LC_MESSAGES/django.po",
]
ARABIC = ["cms/locale/ar/LC_MESSAGES/django.po", "integration_blocks/locale/ar/LC_MESSAGES/django.po"]
CATALOGUES = [CHECKER, *GERMAN, *ARABIC]
#: Templates that only editors or developers see.
FOR_EDITORS = re.compile("/(admin|widgets|importer|upkeep)/|/(api_docs|app_preview)")

CHOICES = [
    *language.LANGUAGES,
    *phone.KINDS,
    *event.RECURRENCE,
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
@pytest.mark.parametrize("catalogue", ARABIC)
def test_every_text_of_a_page_is_translated_into_arabic(catalogue, collected):
    ask_for(
        [
            text
            for text, sources in untranslated(collected / catalogue).items()
            if any(name.startswith("template") and not FOR_EDITORS.search(name) for name in sources.split())
        ]
    )


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: choice[0])
def test_what_a_page_says_of_a_choice_is_arabic(choice):
    with translation.override("ar"):
        assert re.search("[ء-ي]", str(choice[1]))


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
    ("code", "message"), [("de", "nicht gefunden"), ("ar", "لم يتم العثور"), ("en", "not found")]
)
def test_a_missing_page_says_so_in_the_readers_language(code, message, client, db):
    page = client.get(f"/{code}/no-such-page/")

    assert page.status_code == 404
    assert message in page.content.decode()
