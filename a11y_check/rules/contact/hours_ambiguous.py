"""Printed opening hours can be understood: days and clock times that do not contradict each other."""

from collections.abc import Iterator

from a11y_check.contacts.printed_hours import together
from a11y_check.page import Element, Page
from a11y_check.rule import Example, Owner, Problem, Rule, Severity, _
from a11y_check.semantics.contact_facts import contact_facts
from a11y_check.standards.references import norm


def _prints_hours(_body: Element, page: Page) -> bool:
    return any(contact.hours for contact in contact_facts(page).offered)


@Rule(
    title=_("Opening hours that cannot be understood"),
    why=_("Readers have to guess when somebody is there."),
    fix=_("Write the days and the times with hours and minutes."),
    messages={
        "unclear": _("The hours “{text}” do not say clearly when it is open."),
        "contradiction": _("The hours “{text}” contradict “{other}”."),
    },
    severity=Severity.WARNING,
    owner=Owner.EDITOR,
    references=(
        norm(
            "OpenStreetMap opening_hours",
            "Specification",
            "https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification",
        ),
        norm("Good practice", "Contact facts are complete and can be used at once"),
    ),
    examples=(
        Example("<p>Tel. 02302 581-1011<br>Mo. - Fr. 08:30 - 12:00 Uhr<br>14:00 - 16:00 Uhr</p>"),
        Example("<p>Tel. 02302 581-1011<br>Termine nach Vereinbarung</p>", note=_("no hours")),
        Example("<p>Tel. 02302 581-1011<br>Öffnungszeiten: Mo-Fr vormittags</p>", fails="unclear"),
        Example("<p>Tel. 02302 581-1011<br>Mo-Fr 16:00-14:00 Uhr</p>", fails="unclear"),
        Example(
            "<p>Tel. 02302 581-1011<br>Mo-Fr 8-12 Uhr</p><p>Hinweis</p><p>Mo-Fr 9-12 Uhr</p>",
            fails="contradiction",
        ),
    ),
    since="0.1",
    applies_to="body",
    only_if=_prints_hours,
)
def check(element: Element, page: Page) -> Iterator[Problem]:
    for contact in contact_facts(page).offered:
        clear = ""
        agree = together(contact.hours) is not None
        for printed in contact.hours:
            text = " ".join(line.text for line in printed.lines)
            if not printed.osm:
                yield Problem(printed.lines[0].element, "unclear", {"text": text})
            elif clear and not agree and printed.osm != contact.hours[0].osm:
                values = {"text": text, "other": clear}  # what stands between may say what each is for
                yield Problem(printed.lines[0].element, "contradiction", values, certain=False)
            clear = clear or text
