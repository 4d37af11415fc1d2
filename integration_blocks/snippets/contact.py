"""Who to ask: a person, team or organisation, with every way to reach them."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string
from wagtail.search import index

from integration_blocks.api import types
from integration_blocks.fields.email import EmailBlock
from integration_blocks.fields.language import LanguagesField, language_name
from integration_blocks.fields.opening_hours import OpeningHoursField
from integration_blocks.fields.phone import PhoneBlock
from integration_blocks.fields.purpose import PURPOSES
from integration_blocks.fields.special_hours import SPECIAL_HOURS
from integration_blocks.fields.stream import BodyField
from integration_blocks.lasting import has_come, is_past
from integration_blocks.opening_hours.holidays import REGIONS
from integration_blocks.places.distance import Point
from integration_blocks.places.towns import centre_of
from integration_blocks.snippets.contact_hours import ContactHours, ContactManager
from integration_blocks.snippets.translated import TranslatedSnippet
from integration_blocks.translations.segments import the_same_in_every_language

KINDS = [("person", _("Person")), ("team", _("Team or office")), ("organisation", _("Organisation"))]
SALUTATIONS = [("ms", _("Ms")), ("mr", _("Mr"))]
STEP_FREE = [("yes", _("Step-free")), ("partly", _("Partly step-free")), ("no", _("Not step-free"))]


class Contact(ContactHours, TranslatedSnippet, index.Indexed):
    """Everything but names of roles and notes is the same in every language."""

    kind = models.CharField(_("kind"), max_length=20, choices=KINDS, default="person")
    salutation = models.CharField(_("salutation"), max_length=10, choices=SALUTATIONS, blank=True)
    name = models.CharField(
        _("name"), max_length=120, blank=True, help_text=_("Of the person, for example: Dr. Maria Muster.")
    )
    role = models.CharField(
        _("role"), max_length=200, blank=True, help_text=_("For example: Integration officer.")
    )
    organisation = models.CharField(
        _("office or organisation"),
        max_length=200,
        blank=True,
        help_text=_("For example: Integration office."),
    )
    parent_organisation = models.CharField(
        _("belongs to"),
        max_length=200,
        blank=True,
        help_text=_("For example: Department for social affairs."),
    )
    phones = BodyField([("phone", PhoneBlock())], blank=True, verbose_name=_("phone numbers"))
    emails = BodyField([("email", EmailBlock())], blank=True, verbose_name=_("e-mail addresses"))
    website = models.URLField(
        _("website"), blank=True, help_text=_("For example: https://www.musterstadt.de/")
    )

    visitor_street = models.CharField(
        _("street and house number"), max_length=120, blank=True, help_text=_("Where visitors come to.")
    )
    visitor_room = models.CharField(
        _("building, floor, room"),
        max_length=120,
        blank=True,
        help_text=_("For example: 2nd floor, room 214."),
    )
    visitor_postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    visitor_town = models.CharField(_("town"), max_length=80, blank=True)
    latitude = models.FloatField(
        _("latitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("For example 51.44362. Without it, apps take the centre of the town."),
    )
    longitude = models.FloatField(
        _("longitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("For example 7.35258. In most maps on the web, a right click shows both numbers."),
    )
    #: Where apps look for the contact, degrees in WGS 84: its own place, else its town's. Kept by `save()`.
    place_latitude = models.FloatField(null=True, editable=False)
    place_longitude = models.FloatField(null=True, editable=False)
    postal_po_box = models.CharField(
        _("PO box"), max_length=40, blank=True, help_text=_("For example: 11 65.")
    )
    postal_street = models.CharField(_("street and house number"), max_length=120, blank=True)
    postal_postcode = models.CharField(
        _("postcode"), max_length=10, blank=True, help_text=_("A PO box has a postcode of its own.")
    )
    postal_town = models.CharField(_("town"), max_length=80, blank=True)

    opening_hours = OpeningHoursField(verbose_name=_("opening hours"))
    special_hours = BodyField(SPECIAL_HOURS, blank=True, verbose_name=_("days that differ"))
    open_on_holidays = models.BooleanField(
        _("open on public holidays"),
        default=False,
        help_text=_("Otherwise public holidays count as closed."),
    )
    holiday_region = models.CharField(
        _("public holidays of"),
        max_length=20,
        choices=REGIONS,
        blank=True,
        help_text=_("Only if it is another federal state than in the settings of public holidays."),
    )
    hours_note = models.CharField(
        _("note on the hours"),
        max_length=200,
        blank=True,
        help_text=_("For example: please ring at the side door."),
    )
    by_appointment = models.BooleanField(_("by appointment"), default=False)
    appointment_note = models.CharField(
        _("how to make an appointment"),
        max_length=200,
        blank=True,
        help_text=_("For example: please phone first."),
    )
    booking_url = models.URLField(_("address for booking appointments"), blank=True)

    languages_spoken = LanguagesField(verbose_name=_("languages spoken"))
    step_free = models.CharField(_("step-free access"), max_length=10, choices=STEP_FREE, blank=True)
    step_free_note = models.CharField(
        _("note on access"),
        max_length=200,
        blank=True,
        help_text=_("For example: lift at the back entrance."),
    )
    photo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    photo_purpose = models.CharField(_("what the photo is for"), max_length=10, choices=PURPOSES, blank=True)
    photo_alt = models.CharField(
        _("what the photo shows"),
        max_length=200,
        blank=True,
        help_text=_("Good: Maria Muster in front of a bookshelf. Not good: photo, portrait."),
    )
    photo_credit = models.CharField(_("photo credit"), max_length=200, blank=True)

    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_until = models.DateField(
        _("valid until"), null=True, blank=True, help_text=_("After this day the contact is no longer shown.")
    )
    last_confirmed = models.DateField(
        _("last confirmed"), null=True, blank=True, help_text=_("When somebody last checked these details.")
    )

    objects = ContactManager()

    shape = types.ContactFacts
    shared_fields: ClassVar[tuple[str, ...]] = (
        *("kind", "salutation", "name", "phones", "emails", "website"),
        *("visitor_street", "visitor_postcode", "visitor_town"),
        *("latitude", "longitude", "place_latitude", "place_longitude"),
        *("postal_po_box", "postal_street", "postal_postcode", "postal_town"),
        *("opening_hours", "special_hours", "open_on_holidays", "holiday_region"),
        *("by_appointment", "booking_url", "languages_spoken", "step_free"),
        *("photo", "photo_purpose", "photo_credit", "valid_from", "valid_until", "last_confirmed"),
    )
    override_translatable_fields: ClassVar[list[Any]] = the_same_in_every_language(*shared_fields)
    loaded_with: ClassVar[tuple[str, ...]] = ("photo",)
    #: Which field a finding of the checker is about, by the start of its rule.
    audit_fields: ClassVar[dict[str, str]] = {
        "contact/": "",
        "contact/address": "visitor_street",
        "contact/address-missing": "visitor_street",
        "contact/appointment": "appointment_note",
        "contact/area-code": "phones",
        "contact/email": "emails",
        "contact/email-missing": "emails",
        "contact/hours": "opening_hours",
        "contact/hours-missing": "opening_hours",
        "contact/link-text-hides-email": "emails",
        "contact/name": "name",
        "contact/phone": "phones",
        "contact/phone-missing": "phones",
        "site/contact-differs": "",
    }
    search_fields = [
        index.SearchField("name"),
        index.SearchField("role"),
        index.SearchField("organisation"),
        index.AutocompleteField("name"),
        index.AutocompleteField("organisation"),
        index.FilterField("id"),
        index.FilterField("locale_id"),
        index.FilterField("live"),
    ]

    class Meta(TranslatedSnippet.Meta):
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")

    def __str__(self) -> str:
        return ", ".join(filter(None, [self.name, self.organisation or self.role])) or str(_("Contact"))

    def save(self, *args: Any, **kwargs: Any) -> None:
        for stream in (self.phones, self.emails):
            for child in stream:
                child.value.tidy()
        self.place_latitude, self.place_longitude = self.place or (None, None)
        super().save(*args, **kwargs)

    @classmethod
    def example(cls) -> Self:
        """An unsaved contact of an invented town: for previews of blocks."""
        return cls(
            kind="person",
            salutation="ms",
            name="Maria Muster",
            role="Integrationsbeauftragte",
            organisation="Integrationsbüro Musterstadt",
            phones=[("phone", {"kind": "phone", "number": "+49941507101", "extension": "", "label": ""})],
            emails=[("email", {"address": "integration@musterstadt.de", "label": ""})],
            visitor_street="Rathausplatz 1",
            visitor_postcode="93047",
            visitor_town="Musterstadt",
            opening_hours="Mo-We,Fr 08:30-12:00; Th 08:30-12:00,14:00-17:00",
            holiday_region="BY",
            by_appointment=True,
            appointment_note="Rufen Sie uns dafür bitte an.",
            languages_spoken=["de", "en", "ar"],
            step_free="yes",
            live=True,
        )

    @property
    def shown_name(self) -> str:
        """The name as a heading: with the salutation where only the surname is known, else the office's."""
        if not self.name:
            return self.organisation or self.role
        salutation = "" if " " in self.name.strip() else self.get_salutation_display()
        return f"{salutation} {self.name}".strip()

    @property
    def photo_text(self) -> str:
        """The text alternative of the photo; "" for one that only decorates."""
        return "" if self.photo_purpose == "decorates" else self.photo_alt

    @property
    def own_place(self) -> Point | None:
        """The place that editors gave, which is more exact than the town's."""
        if self.latitude is None or self.longitude is None:
            return None
        return Point(self.latitude, self.longitude)

    @property
    def place(self) -> Point | None:
        """Where to look for the contact; None where its town is unknown, or the name of several."""
        return self.own_place or centre_of(self.visitor_town, self.visitor_postcode)

    @property
    def languages(self) -> list[tuple[str, str]]:
        """Tag and name, in the active language, of each language spoken."""
        return [(code, language_name(code)) for code in self.languages_spoken or []]

    def is_current(self) -> bool:
        started = self.valid_from is None or has_come(self.valid_from)
        return super().is_current() and started and not (self.valid_until and is_past(self.valid_until))

    @classmethod
    def current(cls) -> models.QuerySet[Self]:
        today = timezone.localdate()
        started = Q(valid_from__isnull=True) | Q(valid_from__lte=today)
        not_over = Q(valid_until__isnull=True) | Q(valid_until__gte=today)
        return super().current().filter(started, not_over)

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "integration_blocks/contact_preview.html"

    def api(self, request: HttpRequest | None = None) -> types.ContactFacts:
        """The contact as self-contained JSON, in the language of this translation."""
        from integration_blocks.api.shapes import contact

        return contact(self, request)
