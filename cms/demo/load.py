"""Puts the demo into the database, and takes it out again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from django.apps import apps
from django.core.files.base import ContentFile
from django.db import models, transaction
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.models import Collection, Locale, Page, Site, Workflow

from cms.demo.content import Entry, Fact, stable_id
from cms.demo.documents import DOCUMENTS, placeholder
from cms.demo.languages import arabic, easy, english, french, german, turkish, ukrainian
from cms.demo.pictures import PICTURES
from cms.demo.streams import stored
from cms.models import SiteSettings
from integration_blocks.snippets import Contact, Funder

#: The first language is the source of the others.
TREES: Mapping[str, Entry] = {
    "de": german.DIRECTORY,
    "de-x-ls": easy.DIRECTORY,
    "en": english.DIRECTORY,
    "uk": ukrainian.DIRECTORY,
    "ar": arabic.DIRECTORY,
    "tr": turkish.DIRECTORY,
    "fr": french.DIRECTORY,
}
SITE_NAME = "Integration vor Ort"
COLLECTION = "Demonstration"


class NotEmptyError(Exception):
    """The site has content that is not the demo's."""


def is_loaded() -> bool:
    return Page.objects.filter(translation_key=page_key(german.DIRECTORY)).exists()


def page_key(entry: Entry) -> Any:
    return stable_id("page", entry.key)


@transaction.atomic
def load() -> int:
    """Load everything, once; the number of pages. Raises NotEmptyError if that would replace a site's content."""
    site = Site.objects.select_related("root_page").filter(is_default_site=True).first()
    if site is not None and not _is_free(site.root_page):
        raise NotEmptyError(
            _(
                "The site already has content, below the page “%(title)s”. Load the demo into an empty "
                "database: set DATABASE_URL to a new one, run migrate, and then this command again."
            )
            % {"title": site.root_page.title}
        )
    loader = _Loader()
    start = loader.load()
    if site is None:
        site = Site(hostname="localhost", is_default_site=True, root_page=start)
    welcome, site.root_page = site.root_page, start
    site.site_name = SITE_NAME
    site.save()
    if welcome.depth > 1 and welcome.pk != start.pk:
        welcome.delete()
    # Wagtail's own workflow has an English name, which editors read on the button that starts it.
    Workflow.objects.filter(name="Moderators approval").update(name="die Freigabe")
    settings = SiteSettings.for_site(site)
    settings.site_name, settings.is_demonstration = SITE_NAME, True
    settings.imprint = loader.pages["de", "imprint"]
    settings.accessibility_statement = loader.pages["de", "accessibility"]
    settings.privacy = loader.pages["de", "privacy"]
    settings.save()
    return len(loader.pages)


@transaction.atomic
def remove() -> None:
    """Delete the demo with everything that was added below its pages."""
    trees = Page.objects.filter(translation_key=page_key(german.DIRECTORY))
    # A site goes with its root page: let it start from the top until the demo is back.
    Site.objects.filter(root_page__in=trees).update(root_page=Page.get_first_root_node())
    for tree in trees:
        tree.specific.delete()
    for kind, facts in _facts().items():
        kind.objects.filter(translation_key__in=[_fact_key(kind, fact) for fact in facts]).delete()
    files = {
        get_image_model(): [title for title, _draw in PICTURES.values()],
        get_document_model(): [*DOCUMENTS.values()],
    }
    for file_model, titles in files.items():
        for file in file_model.objects.filter(collection__name=COLLECTION, title__in=titles):
            file.delete()


def _is_free(page: Page) -> bool:
    """Whether nobody has worked here: only the page that Wagtail brings along, or nothing at all."""
    untouched = page.depth == 1 or (page.specific_class is Page and page.latest_revision_id is None)
    return bool(untouched and page.numchild == 0)


def _facts() -> dict[type[Any], list[Fact]]:
    cities = german.CITIES
    return {
        Contact: [
            replace(fact, fields={"holiday_region": city.office.fields["federal_state"], **fact.fields})
            for city in cities
            for fact in city.contacts
        ],
        Funder: [fact for city in cities for fact in city.funders],
    }


def _fact_key(kind: type[Any], fact: Fact) -> Any:
    return stable_id(kind.__name__, fact.key)


class _Loader:
    """Remembers what content names by key."""

    def __init__(self) -> None:
        self.locales = {code: Locale.objects.get_or_create(language_code=code)[0] for code in TREES}
        self.pages: dict[tuple[str, str], Any] = {}
        self.others: dict[tuple[type[Any], str], Any] = {}

    def load(self) -> Any:
        """Load everything; the start page."""
        self._load_files()
        for kind, facts in _facts().items():
            for fact in facts:
                self._load_fact(kind, fact)
        # All pages first: a body can link to any of them.
        planted = [
            (code, page, entry)
            for code, tree in TREES.items()
            for page, entry in self._plant(code, tree, Page.get_first_root_node())
        ]
        for code, page, entry in planted:
            self._fill(page, {"body": entry.body}, code, entry.key)
            revision = page.save_revision(clean=not entry.is_draft)
            if not entry.is_draft:
                revision.publish()
        return self.pages["de", german.DIRECTORY.key]

    def _load_files(self) -> None:
        collection = Collection.objects.filter(name=COLLECTION).first() or (
            Collection.get_first_root_node().add_child(name=COLLECTION)
        )
        images, documents = get_image_model(), get_document_model()
        for key, (title, draw) in PICTURES.items():
            self.others[images, key] = images.objects.create(
                title=title, file=ContentFile(draw(), f"{key}.png"), collection=collection
            )
        for key, title in DOCUMENTS.items():
            self.others[documents, key] = documents.objects.create(
                title=title, file=ContentFile(placeholder(title), f"{key}.pdf"), collection=collection
            )

    def _load_fact(self, kind: type[Any], fact: Fact) -> None:
        for code in ("de", *fact.translations):
            fields = {**fact.fields, **fact.translations.get(code, {})}
            item = kind(locale=self.locales[code], translation_key=_fact_key(kind, fact), live=False)
            self._fill(item, fields, code, fact.key)
            item.save()
            item.save_revision().publish()
            self.others.setdefault((kind, fact.key), item)

    def _plant(self, code: str, entry: Entry, parent: Page) -> Iterator[tuple[Any, Entry]]:
        page = apps.get_model("integration_blocks", entry.model)(
            locale=self.locales[code], translation_key=page_key(entry), live=False
        )
        shown = {"title": entry.title, "slug": entry.slug, "introduction": entry.introduction}
        self._fill(page, {**shown, "search_description": entry.introduction, **entry.fields}, code, entry.key)
        parent.add_child(instance=page)
        self.pages[code, entry.key] = page
        yield page, entry
        for child in entry.children:
            yield from self._plant(code, child, page)

    def _fill(self, item: models.Model, fields: Mapping[str, Any], code: str, key: str) -> None:
        for name, value in fields.items():
            field = item._meta.get_field(name)
            if isinstance(field, StreamField):
                value = self._stream(field, value, code, item._meta.model_name, key, name)
            elif field.is_relation:
                value = self._find(field.related_model, value, code)
            setattr(item, name, value)

    def _stream(self, field: StreamField, value: Sequence[Any], code: str, *path: object) -> Any:
        block = field.stream_block
        raw = stored(block, value, lambda model, key: self._find(model, key, code).pk, *path)
        return block.clean(block.to_python(raw))

    def _find(self, model: Any, key: str, code: str) -> Any:
        """What has this key: a page in the same language if there is one, else in the first."""
        if not issubclass(model, Page):
            return self.others[model, key]
        return self.pages.get((code, key)) or self.pages["de", key]
