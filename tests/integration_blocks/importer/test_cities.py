"""The pages of five cities become drafts: no line is lost, and tasks, programmes and dates find their places."""

from __future__ import annotations

import json
import re

import pytest
from bs4 import BeautifulSoup

from a11y_check.contacts.furniture import is_furniture
from integration_blocks.importer.draft import write
from integration_blocks.importer.reading import propose
from integration_blocks.importer.source import Source
from integration_blocks.snippets import Contact, Funder

from .proposals import SEEDS, blocks, draft, words_of

pytestmark = pytest.mark.django_db


class TestTheFiveCities:
    """Their facts are in test_seeds.py."""

    CITIES = ("witten", "wesel", "wartburgkreis", "villingen-schwenningen", "wetzlar")

    @pytest.mark.parametrize("city", CITIES)
    def test_no_line_of_the_page_is_lost(self, city, tree):
        html = (SEEDS / f"{city}.html").read_text()
        page, body = draft(write(propose(Source(city, html)), "office", tree.start).page)
        contacts = [
            json.dumps(contact.api(), ensure_ascii=False, default=str) for contact in Contact.objects.all()
        ]
        kept = " ".join(words_of([page.title, page.introduction, body]).split())
        main = BeautifulSoup(html, "html.parser").main
        for link in main.select("a[href^=mailto]"):
            link.string = link["href"].removeprefix("mailto:")  # the address says more than "send mail"
        for line in main.get_text("\n").split("\n"):
            text = " ".join(re.sub(r"^\s*•", "", line).split())
            if not text or is_furniture(text) or text.rstrip(":") in kept:
                continue
            assert _in_a_contact(text, " ".join(contacts)), text

    def test_tasks_programmes_and_dates_find_their_places(self, tree):
        witten = propose(Source("witten", (SEEDS / "witten.html").read_text()))
        tasks = next(value for name, value in witten.body if name == "task_list")
        assert tasks["heading"] == "Unsere Ziele"
        assert len(tasks["items"]) == 6
        wartburgkreis = propose(Source("wartburgkreis", (SEEDS / "wartburgkreis.html").read_text()))
        write(wartburgkreis, "office", tree.start)
        assert blocks(wartburgkreis).count("funding_notice") == 3
        assert {"EFRE", "ÖGD-Pakt", "NextGenerationEU", "Denk bunt", "Demokratie leben!"} == {
            funder.short_name for funder in Funder.objects.all()
        }
        assert any("28. September um 18 Uhr" in question for question in wartburgkreis.questions)


def _in_a_contact(text, contacts):
    """Whether a contact holds what the line says: its words, or a number or address in another spelling."""
    digits = re.sub(r"\D", "", text)
    text = text.replace("Email:", "E-Mail:")
    bare = re.sub(
        r"^(?:Tel\w*|E-?Mail|Fax\w*|Telefax|Frau|Herr|Kontakt|Ansprechpartner\w*|\w+[aA]nschrift|Postfach|Öffnungszeiten)\b[\s:.]*",
        "",
        text,
    )
    return (
        bare.rstrip(": ") in contacts
        or (len(digits) > 5 and digits.lstrip("0") in re.sub(r"[^\d]", "", contacts))
        or all(part in contacts for part in bare.split(" ", 1))
        or re.sub(r"\(at\)", "@", bare) in contacts
        or re.fullmatch(r"(?:(?:Mo|Fr)\.?[\s–-]*)*[\d:\s–-]+(?:Uhr)?", bare) is not None
    )
