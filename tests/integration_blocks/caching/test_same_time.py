"""Changes while answers are made, by several processes: nobody keeps an old answer as a new one."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

from integration_blocks.api.snippets import ContactsEndpoint

from .conftest import V2, publish

PROJECT = Path(__file__).parents[3]


def test_a_change_while_an_answer_is_made_is_seen_at_the_next_request(site, client, monkeypatch):
    made = ContactsEndpoint.get_queryset

    def change_and_make(view):
        monkeypatch.setattr(ContactsEndpoint, "get_queryset", made)
        site.contact.role = "Vertretung"
        publish(site.contact)
        return made(view)

    monkeypatch.setattr(ContactsEndpoint, "get_queryset", change_and_make)
    between = client.get(f"{V2}/contacts/")
    again = client.get(f"{V2}/contacts/", headers={"If-None-Match": between.headers["ETag"]})

    assert again.status_code == 200
    assert b"Vertretung" in again.content


def test_several_processes_see_a_change_when_it_is_committed(postgres_url):
    """On PostgreSQL: what was read while a writer had not committed is asked for again afterwards."""
    script = """
        import django
        from django.conf import settings
        django.setup()
        from django.apps import apps
        from django.core.management import call_command
        from django.db import connection, transaction
        from django.test import Client
        import threading
        # Tables as the models say: the steps of all migrations would take longer than everything else here.
        settings.MIGRATION_MODULES = {app.label: None for app in apps.get_app_configs()}
        call_command("migrate", run_syncdb=True, verbosity=0)
        from integration_blocks.snippets import Contact
        from wagtail.models import Locale
        language = Locale.objects.get_or_create(language_code="de")[0]
        contacts = [Contact(name=name, locale=language) for name in ("Alt", "Andere")]
        for contact in contacts:
            contact.save()

        def ask(etag=""):
            # A thread of its own has a connection of its own, as another process would.
            answers = []
            def get():
                answers.append(Client(HTTP_HOST="localhost").get("/api/v2/contacts/", headers={"If-None-Match": etag}))
                connection.close()
            thread = threading.Thread(target=get)
            thread.start()
            thread.join()
            return answers[0]

        with transaction.atomic():
            contacts[0].name = "Neu"
            contacts[0].save()
            during = ask()
            assert b"Alt" in during.content and b"Neu" not in during.content
            # Another writer does not wait for the first, and commits before it.
            def write():
                contacts[1].name = "Andere 2"
                contacts[1].save()
                connection.close()
            writer = threading.Thread(target=write)
            writer.start()
            writer.join(10)
            assert not writer.is_alive()
            second = ask()
            assert b"Andere 2" in second.content and b"Alt" in second.content
        after = ask(second.headers["ETag"])
        assert after.status_code == 200 and b"Neu" in after.content, after
        assert ask(after.headers["ETag"]).status_code == 304
    """
    environment = {**os.environ, "DATABASE_URL": postgres_url, "DJANGO_SETTINGS_MODULE": "cms.settings.test"}
    command = [sys.executable, "-c", textwrap.dedent(script)]
    run = subprocess.run(command, env=environment, cwd=PROJECT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
