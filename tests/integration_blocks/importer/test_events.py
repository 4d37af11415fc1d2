"""Events that a page announces become drafts in a calendar, once each; nothing about them is guessed."""

from __future__ import annotations

import io

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import GroupPagePermission

from integration_blocks.importer.draft import write
from integration_blocks.importer.events import announcements
from integration_blocks.importer.reading import propose
from integration_blocks.importer.source import Source
from integration_blocks.pages import EventIndexPage, EventPage
from integration_blocks.snippets import Contact

YEAR = timezone.localdate().year + 1
FEST = f"Am 12. Juni {YEAR} um 15 Uhr findet auf dem Rathausplatz das Fest der Kulturen statt."


def announced(*lines, is_list=False, heading="", title="Amt"):
    return list(announcements(list(lines), is_list=is_list, heading=heading, title=title))


def facts(event):
    """Title, first and last moment as they are printed here, and the place."""
    form = "%d.%m.%Y" if event.all_day else "%d.%m.%Y %H:%M"
    moments = [timezone.localtime(moment).strftime(form) for moment in (event.start, event.end) if moment]
    return (event.title, *moments, event.place)


def proposal_of(*paragraphs, title="Amt", identity="amt.html"):
    html = "".join(f"<p>{text}</p>" for text in paragraphs)
    return propose(
        Source(identity, f"<main><h1>{title}</h1><p>Wir helfen Ihnen.</p><h2>Neues</h2>{html}</main>")
    )


class TestReading:
    @pytest.mark.parametrize(
        ("lines", "found"),
        [
            ([FEST], ("Fest der Kulturen", f"12.06.{YEAR} 15:00", {"venue": "Rathausplatz"})),
            (
                ["Wir laden Sie am 12. Juni 2027 von 15 bis 18 Uhr zum Sprachcafé im Rathaus ein."],
                ("Sprachcafé", "12.06.2027 15:00", "12.06.2027 18:00", {"venue": "Rathaus"}),
            ),
            (
                ["Das Fest findet am 12. Juni 2027 statt. Beginn ist um 15.30 Uhr im Bürgerhaus."],
                ("Fest", "12.06.2027 15:30", {"venue": "Bürgerhaus"}),
            ),
            (
                ["Die Interkulturelle Woche findet vom 24. September bis 1. Oktober 2027 statt."],
                ("Interkulturelle Woche", "24.09.2027", "01.10.2027", {}),
            ),
            (["Die Tagung findet vom 12.–14. Juni 2027 statt."], ("Tagung", "12.06.2027", "14.06.2027", {})),
            (
                ["Was: Sprachcafé", "Wann: 12. Juni 2027, 15 Uhr", "Wo: Bücherei, Marktstr. 3, 58452 Witten"],
                (
                    "Sprachcafé",
                    "12.06.2027 15:00",
                    {"venue": "Bücherei", "street": "Marktstr. 3", "postcode": "58452", "town": "Witten"},
                ),
            ),
            (
                ["Sa, 12.06.2027, 15–18 Uhr: Fest der Kulturen, Rathausplatz 1, 58452 Witten"],
                (
                    "Fest der Kulturen",
                    "12.06.2027 15:00",
                    "12.06.2027 18:00",
                    {"street": "Rathausplatz 1", "postcode": "58452", "town": "Witten"},
                ),
            ),
        ],
    )
    def test_what_when_and_where(self, lines, found):
        (event,) = announced(*lines)
        assert facts(event) == found

    @pytest.mark.parametrize(
        ("text", "doubt"),
        [
            ("Am 12. Juni um 15 Uhr findet das Fest statt.", "year"),
            ("Am Montag, 12. Juni 2027 um 15 Uhr findet das Fest statt.", "weekday"),  # a Saturday
            ("Das Fest findet am 12. Juni 2027 um 15 Uhr statt, Anmeldung bis 1. Juni 2027.", "days"),
            ("Das Fest findet am 31. Juni 2027 um 15 Uhr statt.", "days"),
            ("Die Kurse finden am 3. und 12. Juni 2027 um 15 Uhr statt.", "days"),
        ],
    )
    def test_what_is_not_certain_is_not_guessed(self, text, doubt):
        (event,) = announced(text)
        assert (event.doubt, event.start) == (doubt, None)

    def test_the_year_may_stand_in_the_heading(self):
        (event,) = announced("Am 12. Juni um 15 Uhr findet das Fest statt.", heading="Woche 2027")
        assert facts(event)[1] == "12.06.2027 15:00"

    def test_each_line_of_a_list_is_an_event(self):
        events = announced("12.06.2027, 15 Uhr: Fest", "19.06.2027, 18 Uhr: Kino", is_list=True)
        assert [facts(event)[:2] for event in events] == [
            ("Fest", "12.06.2027 15:00"),
            ("Kino", "19.06.2027 18:00"),
        ]

    @pytest.mark.parametrize(
        "text",
        [
            "Das Fest fand am 12. Juni 2027 um 15 Uhr statt.",
            "Stand: 12. Juni 2027, 15 Uhr",
            "Wir beraten Sie von 9 bis 12 Uhr.",
            "Die Stelle gibt es seit dem 1. Januar 2019.",
        ],
    )
    def test_reports_hours_and_datelines_announce_nothing(self, text):
        assert announced(text) == []

    def test_a_price_is_no_time(self):
        (event,) = announced("Das Fest findet am 12. Juni 2027 statt, Eintritt ab 18.75 Uhr.")
        assert event.all_day


class TestDrafts:
    def test_an_event_on_a_page_becomes_a_draft_in_the_calendar_of_the_site(self, tree):
        calendar = tree.calendar()
        written = write(proposal_of(FEST), "topic", tree.start)
        (event,) = written.events
        assert event.get_parent().pk == calendar.pk
        newest = event.get_latest_revision_as_object()
        assert (newest.title, newest.venue, newest.live) == ("Fest der Kulturen", "Rathausplatz", False)
        assert timezone.localtime(newest.start).hour == 15
        assert FEST in newest.body.render_as_block()

    def test_the_page_keeps_the_words_and_shows_the_calendar(self, tree):
        calendar = tree.calendar()
        body = write(proposal_of(FEST), "topic", tree.start).page.get_latest_revision_as_object().body
        assert FEST in body.render_as_block()
        shown = next(block.value for block in body if block.block_type == "upcoming_events")
        assert shown["index"].pk == calendar.pk

    def test_the_calendar_of_the_office_is_nearer_than_the_one_of_the_site(self, tree):
        tree.calendar()
        first = write(proposal_of(), "topic", tree.start).page
        own = tree.add(EventIndexPage(title="Unsere Termine", locale=tree.german), first)
        (event,) = write(proposal_of(FEST), "topic", tree.start).events
        assert event.get_parent().pk == own.pk

    def test_without_a_calendar_one_is_made_as_a_draft(self, tree):
        proposal = proposal_of(FEST)
        write(proposal, "topic", tree.start)
        calendar = EventIndexPage.objects.get()
        assert not calendar.live
        assert calendar.get_parent().pk == tree.start.pk
        assert any(calendar.title in question for question in proposal.questions)

    def test_the_second_import_changes_the_same_draft(self, tree):
        write(proposal_of(FEST), "topic", tree.start)
        write(proposal_of(FEST.replace("15 Uhr", "16 Uhr")), "topic", tree.start)
        event = EventPage.objects.get().get_latest_revision_as_object()
        assert timezone.localtime(event.start).hour == 16
        assert EventIndexPage.objects.count() == 1

    def test_two_events_of_one_name_stay_two(self, tree):
        texts = [f"Das Sprachcafé findet am {day}. Juni {YEAR} um 15 Uhr statt." for day in (12, 19)]
        for _time in (1, 2):
            write(proposal_of(*texts), "topic", tree.start)
        assert [timezone.localtime(event.start).day for event in EventPage.objects.order_by("path")] == [
            12,
            19,
        ]

    def test_an_event_that_is_gone_from_the_page_stays_and_is_asked_about(self, tree):
        write(proposal_of(FEST), "topic", tree.start)
        proposal = proposal_of("Nichts Neues.")
        write(proposal, "topic", tree.start)
        assert EventPage.objects.count() == 1
        assert any("Fest der Kulturen" in question for question in proposal.questions)

    def test_an_event_that_is_over_stays_text_and_is_listed(self, tree):
        over = "Am 12. Juni 2021 um 15 Uhr findet auf dem Rathausplatz das Fest der Kulturen statt."
        proposal = proposal_of(over)
        written = write(proposal, "topic", tree.start)
        assert not written.events
        assert not EventIndexPage.objects.exists()
        assert over in written.page.body.render_as_block()
        assert any("12. Juni 2021" in question for question in proposal.questions)

    def test_a_table_of_events(self, tree):
        html = f"""<main><h1>Amt</h1><table><caption>Termine</caption><tr><th>Wann</th><th>Was</th><th>Wo</th></tr>
            <tr><td>12.06.{YEAR}, 15 Uhr</td><td>Sprachcafé</td><td>Rathaus</td></tr></table></main>"""
        (event,) = write(propose(Source("x", html)), "topic", tree.start).events
        assert (event.title, event.venue) == ("Sprachcafé", "Rathaus")

    def test_what_the_editor_does_not_want_stays_text(self, tree):
        written = write(proposal_of(FEST), "topic", tree.start, no_events=frozenset({0}))
        assert not EventPage.objects.exists()
        assert FEST in written.page.body.render_as_block()
        assert "upcoming_events" not in [block.block_type for block in written.page.body]

    def test_nobody_writes_into_a_calendar_that_is_not_theirs(self, tree, django_user_model):
        tree.calendar()
        topic = write(proposal_of(), "topic", tree.start).page
        editor = django_user_model.objects.create_user("lea")
        group = Group.objects.create(name="Amt")
        group.user_set.add(editor)
        for codename in ("add_page", "change_page"):
            permission = Permission.objects.get(codename=codename, content_type__app_label="wagtailcore")
            GroupPagePermission.objects.create(group=group, page=topic, permission=permission)
        proposal = proposal_of(FEST)
        assert not write(proposal, "topic", tree.start, user=editor).events
        assert any(FEST[:50] in question for question in proposal.questions)


class TestEventPages:
    PAGE = """<main><h1>Fest der Kulturen</h1><p>Wir feiern zusammen.</p>{}</main>"""
    WHEN = f"<p>Wann: 12. Juni {YEAR}, 15 bis 18 Uhr</p><p>Wo: Bürgerhaus, Marktstr. 3, 58452 Witten</p>"

    def imported(self, tmp_path, html):
        path = tmp_path / "fest.html"
        path.write_text(self.PAGE.format(html))
        out = io.StringIO()
        call_command("import_page", str(path), type="event", stdout=out, stderr=out)
        event = EventPage.objects.get(title="Fest der Kulturen").get_latest_revision_as_object()
        return event, out.getvalue()

    def test_the_page_itself_is_the_event(self, tree, tmp_path):
        tree.calendar()
        event, _said = self.imported(tmp_path, self.WHEN)
        assert f"{timezone.localtime(event.start):%d.%m.%Y %H:%M}" == f"12.06.{YEAR} 15:00"
        assert f"{timezone.localtime(event.end):%H:%M}" == "18:00"
        assert (event.venue, event.street, event.postcode, event.town) == (
            "Bürgerhaus",
            "Marktstr. 3",
            "58452",
            "Witten",
        )
        assert EventPage.objects.count() == 2  # it, and the one of the calendar

    def test_a_new_time_on_the_page_changes_the_draft(self, tree, tmp_path):
        tree.calendar()
        self.imported(tmp_path, self.WHEN)
        event, _said = self.imported(tmp_path, self.WHEN.replace("15 bis", "16 bis"))
        assert timezone.localtime(event.start).hour == 16

    def test_a_date_that_an_editor_gave_stays_where_the_page_has_none(self, tree, tmp_path):
        tree.calendar()
        event, said = self.imported(tmp_path, "<p>Bald mehr.</p>")
        assert "When" in said or "Wann" in said
        event.start = timezone.make_aware(timezone.datetime(YEAR, 6, 12, 15))
        event.save_revision()
        again, _said = self.imported(tmp_path, "<p>Bald mehr.</p>")
        assert again.start == event.start

    def test_a_weekday_that_does_not_fit_is_asked_about(self, tree, tmp_path):
        tree.calendar()
        event, said = self.imported(
            tmp_path, "<p>Das Fest findet am Montag, 12. Juni 2027 um 15 Uhr statt.</p>"
        )
        assert timezone.localdate(event.start) == timezone.localdate()
        assert "Montag, 12. Juni 2027" in said


def test_contacts_are_not_events(tree):
    html = "<main><h1>Amt</h1><h2>Kontakt</h2><p>Frau Maria Muster<br>Telefon: 02302 581-1011<br>Mo 9-12 Uhr</p></main>"
    written = write(propose(Source("x", html)), "topic", tree.start)
    assert Contact.objects.count() == 1
    assert not written.events
