"""A small site with every fact that a page can show."""

from __future__ import annotations

import datetime
import io
import uuid

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from PIL import Image as Pillow
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, Site

from integration_blocks.blocks import ALL
from integration_blocks.pages import EventIndexPage, EventPage, OfficeIndexPage
from integration_blocks.snippets import Contact, Funder

TOMORROW = datetime.datetime.now(tz=datetime.UTC) + datetime.timedelta(days=1)


class Tree:
    """A site whose start page is German, with ways to add to it."""

    def __init__(self):
        self.german = Locale.objects.get_or_create(language_code="de")[0]
        self.arabic = Locale.objects.get_or_create(language_code="ar")[0]
        self.start = self.add(
            OfficeIndexPage(title="Integration vor Ort", slug="start", locale=self.german),
            Page.objects.get(depth=1),
        )
        Site.objects.update(root_page=self.start)
        Site.clear_site_root_paths_cache()

    def add(self, page, parent=None):
        return (parent or self.start).add_child(instance=page)

    def contact(self, **fields):
        defaults = {
            "name": "Maria Muster",
            "role": "Leitung",
            "organisation": "Integrationsbüro",
            "phones": [
                ("phone", {"kind": "phone", "number": "02302 581-1011", "extension": "", "label": ""}),
                ("phone", {"kind": "fax", "number": "02302 581-1099", "extension": "", "label": ""}),
            ],
            "emails": [("email", {"address": "integration@musterstadt.de", "label": ""})],
            "visitor_street": "Rathausplatz 1",
            "visitor_postcode": "93047",
            "visitor_town": "Musterstadt",
            "opening_hours": "Mo-Fr 08:30-12:00; Th 14:00-17:00",
            "by_appointment": True,
            "languages_spoken": ["de", "ar"],
            "step_free": "yes",
            "locale": self.german,
        }
        contact = Contact(**{**defaults, **fields})
        contact.save()
        return contact

    def funder(self, **fields):
        funder = Funder(
            **{
                "name": "Europäische Union",
                "acknowledgement": "Kofinanziert von der Europäischen Union",
                "url": "https://ec.europa.eu/",
                "locale": self.german,
                **fields,
            }
        )
        funder.save()
        return funder

    def image(self, title="Rathaus"):
        file = io.BytesIO()
        Pillow.new("RGB", (8, 6)).save(file, "PNG")
        image = get_image_model()(title=title, file=ContentFile(file.getvalue(), f"{uuid.uuid4()}.png"))
        image.save()
        return image

    def document(self, title="Programm 2027", **fields):
        document = get_document_model()(title=title, file=ContentFile(b"%PDF-1.7", "programm.pdf"), **fields)
        document.save()
        return document

    def calendar(self, parent=None, **fields):
        """A calendar with one event to come."""
        calendar = self.add(EventIndexPage(title="Termine", locale=self.german, **fields), parent)
        self.add(EventPage(title="Sprachcafé", start=TOMORROW, town="Witten", locale=self.german), calendar)
        return calendar

    def every_block(self, *, linked, calendar, **chosen):
        """A body with every block; `linked` is the page that links lead to."""
        contact = chosen.get("contact") or self.contact(photo=self.image("Porträt")).pk
        funder = chosen.get("funder") or self.funder(logo=self.image("Logo")).pk
        document = chosen.get("document") or self.document().pk
        image = chosen.get("image") or self.image().pk
        text = (
            f'<p>Mehr <a linktype="page" id="{linked.pk}">hier</a> '
            f'und <a linktype="document" id="{document}">dort</a>.</p>'
        )
        link = {"page": linked.pk, "document": None, "url": ""}
        file = {"page": None, "document": document, "url": ""}
        values = {
            "text": {"text": text, "language": ""},
            "heading": {"text": "Deutsch lernen", "level": "2"},
            "image": {
                "image": {"image": image, "decorative": False, "alt_text": "Rathaus"},
                "caption": "",
                "credit": "Stadt",
                "licence": "",
            },
            "contact_card": {"heading": "", "contact": contact, "note": ""},
            "opening_hours": {"heading": "", "contact": contact, "note": ""},
            "address": {"heading": "", "contact": contact, "directions": text},
            "task_list": {
                "heading": "Aufgaben",
                "introduction": "",
                "items": items({"title": "Beratung", "detail": "", "link": link}),
            },
            "steps": {"heading": "", "items": items({"title": "Anrufen", "text": text})},
            "funding_notice": {
                "heading": "",
                "programme": "WIR",
                "funders": items(funder),
                "measures": text,
                "period_from": "2026-01-01",
                "period_until": None,
                "link": "",
            },
            "funder_acknowledgement": {"heading": "", "funders": items(funder)},
            "notice": {
                "urgency": "info",
                "title": "Geschlossen",
                "text": text,
                "valid_until": None,
                "language": "",
            },
            "upcoming_events": {"heading": "", "index": calendar.pk, "count": 3},
            "downloads": {"heading": "", "items": items({"document": document, "title": "", "language": ""})},
            "link_list": {
                "heading": "",
                "introduction": "",
                "items": items(
                    {"link": link, "text": "", "language": "", "description": ""},
                    {"link": file, "text": "", "language": "", "description": ""},
                ),
            },
            "language_offer": {"heading": "", "languages": ["ar"], "text": text, "contact": contact},
            "quote": {
                "text": "Willkommen",
                "source": "Konzept",
                "source_url": "",
                "footnote": "",
                "language": "",
            },
            "accordion": {"heading": "", "items": items({"title": "Kosten?", "text": text})},
            "table": {
                "row_headers": False,
                "table": {
                    "caption": "Zeiten",
                    "columns": [{"type": "text", "heading": "Tag"}, {"type": "rich_text", "heading": "Ort"}],
                    "rows": [{"values": ["Montag", text]}],
                },
            },
            "partner_network": {
                "heading": "",
                "introduction": "",
                "partners": items({"contact": contact, "description": ""}),
            },
        }
        # A block that refers to nothing needs no line above: its preview is its example.
        for name, kind in ALL.items():
            if name not in values:
                block = kind()
                values[name] = block.get_prep_value(block.normalize(block.get_preview_value()))
        return [
            {"type": name, "value": value, "id": str(uuid.uuid5(uuid.NAMESPACE_OID, name))}
            for name, value in values.items()
        ]


def items(*values):
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]


@pytest.fixture
def tree(db):
    cache.clear()  # knows sizes of images that other tests have had
    return Tree()
