"""The list of typed contact data: every place that somebody may edit, and whose data it is already."""

from django.contrib.auth.models import Group, Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import GroupPagePermission

from integration_blocks.pages import StandardPage

from .conftest import MARIA, entries, logged_in, see, text, write


class TestList:
    def test_numbers_and_addresses_in_texts_with_where_they_stand(self, tree, editor):
        write(tree, {"type": "heading", "value": {"text": "Kontakt", "level": "2"}}, text(MARIA))

        (entry,) = entries(see(editor))

        assert entry.startswith(
            "Maria Muster, Integrationsbüro Beratung , Text, “Kontakt” Maria Muster Integrationsbüro Telefon"
        )
        assert "Telefon: 02302 581-1011" in entry

    def test_the_draft_counts_not_what_visitors_see(self, tree, editor):
        page = write(tree, text(MARIA))
        page.body = [text("<p>Telefon: 0234 55667788</p>")]
        page.save_revision()

        (entry,) = entries(see(editor))

        assert "0234 55667788" in entry

    def test_says_whose_number_it_is_already(self, tree, editor):
        contact = tree.contact()
        write(tree, text(MARIA))

        soup = see(editor)

        assert "This is already the contact Maria Muster, Integrationsbüro ." in entries(soup)[0]
        link = soup.find("a", string="Use this contact")
        assert link["href"].startswith(reverse("integration_blocks_typed:place", args=[contact.pk]))

    def test_says_why_a_table_is_not_changed(self, tree, editor):
        cells = {"columns": [{"type": "text", "heading": "Tel."}], "rows": [{"values": ["02302 581-1011"]}]}
        write(tree, {"type": "table", "id": "b", "value": {"row_headers": False, "table": cells}})

        assert "In a table nothing is taken out, because cells would be left empty" in entries(see(editor))[0]

    def test_filters(self, tree, editor):
        tree.contact()
        known = write(tree, text(MARIA), title="Bekannt")
        below = tree.add(
            StandardPage(title="Neu", locale=tree.german, body=[text("<p>Tel. 0234 55667788</p>")]), known
        )
        arabic = tree.add(
            StandardPage(title="Arabisch", locale=tree.arabic, body=[text("<p>Tel. 0234 55667799</p>")])
        )

        def titles(**query):
            return [
                page.title
                for page in (known, below, arabic)
                if any(page.title in one for one in entries(see(editor, **query)))
            ]

        assert titles() == ["Bekannt", "Neu", "Arabisch"]
        assert titles(section=below.pk) == ["Neu"]
        assert titles(section=known.pk) == ["Bekannt", "Neu"]
        assert titles(language=tree.arabic.pk) == ["Arabisch"]
        assert titles(known="yes") == ["Bekannt"]
        assert titles(known="no") == ["Neu", "Arabisch"]
        assert (
            "Nothing matches these filters."
            in see(editor, known="no", section=known.pk, language=tree.arabic.pk).text
        )

    def test_only_pages_that_somebody_may_edit(self, tree, client):
        mine = write(tree, text("<p>Tel. 0234 55667788</p>"), title="Meine")
        write(tree, text("<p>Tel. 0234 55667799</p>"), title="Fremde")
        group = Group.objects.create(name="Amt")
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        change = Permission.objects.get(codename="change_page", content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=mine, permission=change)
        logged_in(client, "amt").groups.add(group)

        soup = see(client)

        assert [entry[:20] for entry in entries(soup)] == ["0234 55667788 Meine "[:20]]
        assert "Make this a contact" not in soup.text  # may not add contacts

    def test_nobody_else(self, tree, client):
        group = Group.objects.create(name="Gäste")
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        logged_in(client, "guest").groups.add(group)

        assert client.get(reverse("integration_blocks_typed:list")).status_code == 302

    def test_the_number_of_queries_does_not_grow(self, tree, editor):
        def add(number):
            page = write(tree, text(MARIA.replace("1011", f"20{number:02}")), title=f"Seite {number}")
            page.save_revision()
            tree.contact(phones=[("phone", {"kind": "phone", "number": f"02302 581-20{number:02}"})])

        def queries():
            with CaptureQueriesContext(connection) as captured:
                see(editor)
            return len(captured)

        add(0)
        queries()
        before = queries()
        for number in range(1, 10):
            add(number)

        assert queries() == before
        assert len(entries(see(editor))) == 10
