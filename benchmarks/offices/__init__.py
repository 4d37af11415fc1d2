"""A site of its own for measurements, in a database that is gone afterwards: offices, contacts, calendars, events."""

from __future__ import annotations

import datetime
import io
import json
import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

POSTGRES = os.environ.get("POSTGRES_URL", "postgresql://postgres@127.0.0.1:5432/postgres")


@contextmanager
def databases() -> Iterator[dict[str, str]]:
    """DATABASE_URL of an empty database for each system that there is: SQLite always, PostgreSQL if a server answers."""
    import psycopg

    with tempfile.TemporaryDirectory(prefix="integration-blocks-") as folder:
        found = {"SQLite": f"sqlite:///{Path(folder) / 'db.sqlite3'}"}
        server = os.environ.get("DATABASE_URL", "")
        server = server if server.startswith("postgres") else POSTGRES
        try:
            connection = psycopg.connect(server, autocommit=True, connect_timeout=3)
        except psycopg.OperationalError:
            yield found
            return
        name = f"benchmark_{uuid.uuid4().hex}"
        with connection:
            connection.execute(f'CREATE DATABASE "{name}"')
            try:
                yield found | {"PostgreSQL": urlsplit(server)._replace(path=f"/{name}").geturl()}
            finally:
                connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


class Offices:
    """Grows to as many offices as asked for, each with a contact, a calendar and an event of its own."""

    def __init__(self) -> None:
        from django.core.management import call_command
        from wagtail.models import Locale, Page, Site

        from integration_blocks.pages import OfficeIndexPage, StandardPage

        call_command("migrate", verbosity=0)
        self.locale = Locale.objects.get_or_create(language_code="de")[0]
        root = Page.objects.get(depth=1)
        self.start = root.add_child(instance=OfficeIndexPage(title="Start", slug="start", locale=self.locale))
        Site.objects.update(root_page=self.start)
        Site.clear_site_root_paths_cache()
        self.linked = self.start.add_child(instance=StandardPage(title="Impressum", locale=self.locale))
        self.size = 0

    def grow(self, size: int) -> None:
        from django.db import transaction

        with transaction.atomic():
            for number in range(self.size, size):
                self._office(number)
        self.size = size

    def grow_contacts(self, number: int) -> None:
        """Until there are so many contacts; no page names the new ones."""
        from integration_blocks.snippets import Contact

        example = Contact.objects.first()
        kept = [
            field.attname
            for field in Contact._meta.concrete_fields
            if field.name not in ("id", "translation_key", "latest_revision", "live_revision")
        ]
        facts = {name: getattr(example, name) for name in kept}
        missing = range(Contact.objects.count(), number)
        Contact.objects.bulk_create([Contact(**facts) for _ in missing], batch_size=500)

    def _office(self, number: int) -> None:
        from integration_blocks.pages import EventIndexPage, EventPage, OfficePage
        from integration_blocks.snippets import Contact, Funder

        contact = Contact(
            **{
                field.name: getattr(Contact.example(), field.name)
                for field in Contact._meta.concrete_fields
                if field.name not in ("id", "locale", "translation_key", "latest_revision", "live_revision")
            }
        )
        contact.name, contact.locale, contact.photo = (
            f"Maria Muster {number}",
            self.locale,
            self._image(number),
        )
        contact.save()
        funder = Funder(name=f"Ministerium {number}", acknowledgement="Gefördert", locale=self.locale)
        funder.save()
        office = self.start.add_child(
            instance=OfficePage(
                title=f"Integrationsbüro {number}",
                municipality="Stadt Witten",
                federal_state="NW",
                introduction="Hier finden Sie Rat in vielen Sprachen.",
                locale=self.locale,
            )
        )
        calendar = office.add_child(instance=EventIndexPage(title="Termine", locale=self.locale))
        soon = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=7)
        calendar.add_child(
            instance=EventPage(
                title=f"Sprachcafé {number}",
                start=soon,
                end=soon + datetime.timedelta(hours=2),
                recurrence="weekly",
                venue="Stadtbücherei",
                street="Husemannstraße 12",
                postcode="58452",
                town="Witten",
                organiser=contact,
                locale=self.locale,
            )
        )
        office.body = json.dumps(self._body(contact, funder, calendar))
        office.save()

    def _image(self, number: int) -> Any:
        from django.core.files.base import ContentFile
        from PIL import Image
        from wagtail.images import get_image_model

        file = io.BytesIO()
        Image.new("RGB", (32, 24)).save(file, "PNG")
        image = get_image_model()(title=f"Bild {number}", file=ContentFile(file.getvalue(), f"{number}.png"))
        image.save()
        return image

    def _body(self, contact: Any, funder: Any, calendar: Any) -> list[dict[str, Any]]:
        """What an office page has: running text with links, tasks, contact, hours, a picture, funding, dates."""
        text = (
            "<p>Wir beraten Sie <b>kostenlos</b> und vertraulich, in Ihrer Sprache. Mehr dazu steht im "
            f'<a linktype="page" id="{self.linked.pk}">Impressum</a>.</p>'
            "<ul><li>Aufenthalt</li><li>Schule und Beruf</li><li>Gesundheit</li></ul>"
        )
        link = {"page": self.linked.pk, "document": None, "url": ""}
        blocks = {
            "text": {"text": text * 3, "language": ""},
            "heading": {"text": "Unsere Aufgaben", "level": "2"},
            "task_list": {
                "heading": "",
                "introduction": "",
                "items": _items(*[{"title": f"Aufgabe {n}", "detail": "", "link": link} for n in range(5)]),
            },
            "contact_card": {"heading": "Ihre Ansprechperson", "contact": contact.pk, "note": ""},
            "opening_hours": {"heading": "", "contact": contact.pk, "note": ""},
            "image": {
                "image": {"image": contact.photo_id, "decorative": False, "alt_text": "Rathaus"},
                "caption": "",
                "credit": "Stadt",
                "licence": "",
            },
            "steps": {
                "heading": "",
                "items": _items(*[{"title": f"Schritt {n}", "text": text} for n in range(3)]),
            },
            "funder_acknowledgement": {"heading": "", "funders": _items(funder.pk)},
            "upcoming_events": {"heading": "", "index": calendar.pk, "count": 3},
            "accordion": {
                "heading": "",
                "items": _items(*[{"title": f"Frage {n}", "text": text} for n in range(3)]),
            },
        }
        return [{"type": name, "value": value, "id": str(uuid.uuid4())} for name, value in blocks.items()]


def _items(*values: Any) -> list[dict[str, Any]]:
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]
