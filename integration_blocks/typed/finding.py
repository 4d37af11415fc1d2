"""Contact data in the texts of all pages that somebody may edit, as their drafts are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from wagtail.models import Locale, Page, Revision
from wagtail.permission_policies.pages import PagePermissionPolicy

from a11y_check.contacts.phones import Phone
from integration_blocks.importer.people import FoundContact
from integration_blocks.snippets import Contact
from integration_blocks.typed.known import KnownContacts
from integration_blocks.typed.reading import may_hold_channel, typed_contacts
from integration_blocks.typed.texts import Text, texts

#: So many lines before and after are shown: a name, an address.
_BEFORE, _AFTER = 3, 5


@dataclass(frozen=True)
class Place:
    """Where contact data are typed: the page, the block, and the first number or address that is meant."""

    page: int
    block: str
    channel: str

    @classmethod
    def of(cls, query: Any) -> Place | None:
        """The place that a query names, None without one."""
        page, channel = query.get("typed_page", ""), query.get("typed_channel", "")
        return cls(int(page), query.get("typed_block", ""), channel) if page.isdecimal() and channel else None

    def as_query(self) -> str:
        named = {"typed_page": self.page, "typed_block": self.block, "typed_channel": self.channel}
        return urlencode(named)


@dataclass(frozen=True)
class TypedContact:
    """Contact data in a text. `contacts` are those of the site that they may belong to, the likeliest first."""

    page: Page
    text: Text
    found: FoundContact
    contacts: list[Contact]

    @property
    def place(self) -> Place:
        numbers = [number for _kind, number, _extension in self.found.phones]
        return Place(self.page.pk, self.text.block, [*numbers, *self.found.emails][0])

    @property
    def known_as(self) -> Contact | None:
        return self.contacts[0] if self.contacts else None

    @property
    def shown_channel(self) -> str:
        """The first number or address as people write it."""
        for _kind, number, extension in self.found.phones:
            return Phone(number, extension).display
        return self.found.emails[0]

    @property
    def language(self) -> str:
        code: str = self.page.locale.language_code
        return code

    @property
    def contact_url(self) -> str:
        return reverse("wagtailsnippets_integration_blocks_contact:edit", args=[self.contacts[0].pk])

    @property
    def lines(self) -> list[str]:
        """The lines around the first number or address."""
        above = (self.page.title, self.text.heading)
        lines = [line for _place, line in self.found.lines if line not in above]
        first = next((number for number, line in enumerate(lines) if may_hold_channel(line)), 0)
        return lines[max(0, first - _BEFORE) : first + _AFTER]

    @property
    def edit_url(self) -> str:
        url = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return f"{url}#block-{self.text.block}-section" if self.text.block else url

    @property
    def create_url(self) -> str:
        """The form of a new contact, filled in."""
        url = reverse("wagtailsnippets_integration_blocks_contact:add")
        return f"{url}?locale={self.language}&{self.place.as_query()}"

    @property
    def place_url(self) -> str:
        """Where the known contact can be put in place of the text."""
        return place_url(self.place, self.known_as) if self.known_as and self.text.block else ""


def place_url(place: Place, contact: Contact) -> str:
    return f"{reverse('integration_blocks_typed:place', args=[contact.pk])}?{place.as_query()}"


def typed_in_pages(
    user: Any, *, section: Page | None = None, locale_id: int | None = None
) -> Iterator[TypedContact]:
    """In the order of the pages. The number of queries is that of page types, whatever the number of pages."""
    pages = PagePermissionPolicy().instances_user_has_permission_for(user, "change")
    pages = pages.filter(alias_of=None, depth__gt=1).order_by("path")
    if section is not None:
        pages = pages.descendant_of(section, inclusive=True)
    if locale_id is not None:
        pages = pages.filter(locale_id=locale_id)
    known = KnownContacts()
    loaded = list(pages.specific())
    drafts = Revision.objects.in_bulk(
        [page.latest_revision_id for page in loaded if page.has_unpublished_changes]
    )
    locales = Locale.objects.in_bulk()
    for page in loaded:
        page.locale = locales[page.locale_id]
        revision = drafts.get(page.latest_revision_id)
        yield from typed_in_page(page, known, revision.content if revision else None)


def typed_in_page(
    page: Page, known: KnownContacts, content: dict[str, Any] | None = None
) -> Iterator[TypedContact]:
    """`content` is that of a revision of the specific page."""
    title = str((content or {}).get("title") or page.title)
    for text in texts(page, content):
        for found in typed_contacts(text, title):
            yield TypedContact(page, text, found, known.matching(found, page.locale_id))


def typed_at(place: Place, user: Any) -> TypedContact | None:
    """What is typed there now; None if it is gone, or this person may not edit the page."""
    page = Page.objects.filter(pk=place.page).first()
    if page is None or not page.permissions_for_user(user).can_edit():
        return None
    draft = page.get_latest_revision_as_object()
    typed = [one for one in typed_in_page(draft, KnownContacts()) if one.text.block == place.block]
    return next((one for one in typed if one.place == place), None)
