"""A public office that refers to hidden things in every way there is, each with a word that nobody may read."""

from __future__ import annotations

import datetime
import json

from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from cms.models import SiteSettings
from integration_blocks.pages import EventPage, FundingNoticePage, OfficePage, StandardPage, TopicPage

from ..conftest import items

MARKER = "Zitronenfalter"
TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)
#: What is hidden lies here and speaks a language that nobody else speaks, on a day when nobody else is open.
SECRET_PLACE, SECRET_LANGUAGE, SECRET_DAY = "54.9,8.3", "ckb", "2026-12-06T10:00"  # a Sunday
HIDDEN_FACTS = {
    "name": f"{MARKER} Name",
    "role": f"{MARKER} Rolle",
    "organisation": f"{MARKER} Amt",
    "website": f"https://{MARKER.lower()}.example/",
    "latitude": 54.9,
    "longitude": 8.3,
    "languages_spoken": ["ckb"],
    "opening_hours": "Su 09:00-18:00",
}


def hide_things(tree):
    """A public office that refers to hidden things in every way there is; gives the keys of what is hidden."""
    now = timezone.now()
    contacts = [
        tree.contact(**HIDDEN_FACTS, **fields)
        for fields in (
            {"live": False},
            {"valid_until": TODAY - DAY},
            {"valid_from": TODAY + DAY},
            {"expire_at": now - DAY},
        )
    ]
    funder = tree.funder(name=f"{MARKER} Stiftung", short_name=MARKER, live=False)
    closed = Collection.get_first_root_node().add_child(name="Intern")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    document = tree.document(f"{MARKER} Dokument", collection=closed)

    def secret(slug, parent=None, **fields):
        page = StandardPage(
            title=f"{MARKER} Seite", slug=slug, introduction=MARKER, locale=tree.german, **fields
        )
        return tree.add(page, parent)

    # The address of a public page has the slugs of those above it, whatever these are.
    draft, private, expired = secret("s1", live=False), secret("s2"), secret("s3", expire_at=now - DAY)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    below = secret("s4", private)
    secrets = [draft, private, expired, below]
    topic = tree.add(
        TopicPage(title=f"{MARKER} Thema", slug="zitronenfalter-thema", live=False, locale=tree.german)
    )
    secrets.append(topic)
    # What is right below a draft is public; the draft above it is not.
    tree.add(StandardPage(title="Offen", locale=tree.german), draft)

    linked = private
    calendar = tree.calendar(private)
    EventPage.objects.update(title=f"{MARKER} Fest")
    body = []
    for contact in contacts:
        blocks = tree.every_block(
            linked=linked, calendar=calendar, contact=contact.pk, funder=funder.pk, document=document.pk
        )
        body += [{**block, "id": f"{block['id']}-{contact.pk}"} for block in blocks]
    for page in secrets:
        text = f'<p><a linktype="page" id="{page.pk}">hier</a></p>'
        body.append({"type": "text", "id": f"text-{page.pk}", "value": {"text": text, "language": ""}})
        link = {
            "link": {"page": page.pk, "document": None, "url": ""},
            "text": "",
            "language": "",
            "description": "",
        }
        value = {"heading": "", "introduction": "", "items": items(link)}
        body.append({"type": "link_list", "id": f"links-{page.pk}", "value": value})
    facts = {"locale": tree.german, "body": json.dumps(body)}
    office = tree.add(OfficePage(title="Amt", municipality="Stadt Witten", federal_state="NW", **facts))
    open_calendar = tree.calendar()
    EventPage.objects.child_of(open_calendar).update(organiser=contacts[0])
    tree.add(FundingNoticePage(title="WIR", programme="WIR", funder=funder, locale=tree.german))

    # Drafts of what is public, and its hidden translations.
    for page in (office, tree.start):
        page.title = f"{MARKER} Entwurf"
        page.save_revision()
    public = tree.contact(name="Erika Muster")
    public.name = f"{MARKER} neu"
    public.save_revision()
    tree.contact(locale=tree.arabic, translation_key=public.translation_key, role=MARKER, live=False)
    start = tree.start.copy_for_translation(tree.arabic)
    Page.objects.filter(pk=start.pk).update(
        title=f"{MARKER} Start", draft_title=MARKER, live=False, slug=MARKER
    )
    # A copy that stays public when its source goes.
    source = tree.add(StandardPage(title="Quelle", locale=tree.german))
    source.create_alias(update_slug="kopie")
    Page.objects.filter(pk=source.pk).update(title=f"{MARKER} Quelle", live=False)

    for page in secrets:
        Redirect.objects.create(old_path=f"/{MARKER.lower()}-{page.pk}", redirect_page=page)
    Page.objects.filter(pk__in=[page.pk for page in secrets]).update(show_in_menus=True)
    settings = SiteSettings.objects.create(site=tree.start.get_site(), site_name="Stadt", imprint=draft)
    settings.accessibility_statement, settings.privacy = private, below
    settings.save()
    return {
        "pages": [page.pk for page in secrets],
        "contacts": [each.pk for each in contacts],
        "funders": [funder.pk],
    }
