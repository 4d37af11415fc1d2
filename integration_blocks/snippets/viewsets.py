"""How editors find and edit contacts and funders in the admin."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.snippets.views.snippets import InspectView, SnippetViewSet, SnippetViewSetGroup

from integration_blocks.fields.purpose import PURPOSES
from integration_blocks.snippets.contact import Contact
from integration_blocks.snippets.contact_creation import ContactChooserViewSet
from integration_blocks.snippets.funder import Funder
from integration_blocks.snippets.hours_notices import HoursNotices, is_over, without_past_days
from integration_blocks.snippets.photo import photo_panel, photo_problems
from integration_blocks.translations.listing import TranslationsColumn
from integration_blocks.typed.prefilling import ContactCreateView
from integration_blocks.understood.elements import town_panel
from integration_blocks.understood.last_day import LastDayInput
from integration_blocks.upkeep.confirming import may_confirm
from integration_blocks.upkeep.listing import (
    ConfirmedColumn,
    ContactFilterSet,
    ProblemsColumn,
    UsesColumn,
    with_uses,
)
from integration_blocks.upkeep.panels import ConfirmPanel


class SnippetForm(WagtailAdminModelForm):
    """A translation is edited for its words alone: what is the same in every language is in its source."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and self.instance.source() is not None:
            for name in self.instance.shared_fields:
                self.fields.pop(name, None)


class ContactForm(SnippetForm):
    """Publishing asks for somebody to reach and a way to reach them; a draft does not."""

    remove_past_days = forms.BooleanField(label=_("Remove days that are over"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "photo_purpose" in self.fields:
            self.fields["photo_purpose"].choices = PURPOSES  # no dashes: none of them is chosen beforehand
        if "special_hours" not in self.fields or not any(map(is_over, self.instance.special_hours)):
            del self.fields["remove_past_days"]

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean()
        if data.get("remove_past_days") and "special_hours" in data:
            data["special_hours"] = without_past_days(data["special_hours"])
        if self.is_deferred_validation:
            return data
        for name, message in photo_problems(data, self.instance):
            if name in self.fields:
                self.add_error(name, message)
        if "phones" not in self.fields:
            return data
        if not (data.get("name") or data.get("organisation")):
            self.add_error("organisation", _("Give the name of a person or of an office."))
        ways = ("phones", "emails", "visitor_street", "postal_po_box", "postal_street", "website")
        if not any(data.get(way) for way in ways) and not any(way in self.errors for way in ways):
            self.add_error(
                "phones", _("Give at least one way to reach this contact, for example a phone number.")
            )
        for given, missing in (("latitude", "longitude"), ("longitude", "latitude")):
            if data.get(given) is not None and data.get(missing) is None and missing not in self.errors:
                self.add_error(
                    missing, _("A place needs both numbers. Enter this one, too, or remove the other.")
                )
        start, end = data.get("valid_from"), data.get("valid_until")
        if start and end and end < start:
            self.add_error("valid_until", ValidationError(_("The contact ends before it begins.")))
        return data


class ContactInspectView(InspectView):
    """The contact as visitors read it, and what only editors see: how long it holds, and when it was confirmed."""

    def get_field_display_value(self, field_name: str, field: Any) -> Any:
        return super().get_field_display_value(field_name, field) or _("not given")

    def may_confirm(self) -> bool:
        return may_confirm(self.request.user) and not self.object.locked


class ContactViewSet(SnippetViewSet):
    model = Contact
    icon = "user"
    menu_label = _("Contacts")
    list_display = [
        *("__str__", "role", "visitor_town", ProblemsColumn(), ConfirmedColumn(), UsesColumn(), "locale"),
        TranslationsColumn(),
    ]
    filterset_class = ContactFilterSet
    ordering = ["organisation", "name"]
    add_view_class = ContactCreateView
    inspect_view_enabled = True
    inspect_view_class = ContactInspectView
    inspect_view_fields = ("valid_from", "valid_until", "last_confirmed")
    inspect_template_name = "integration_blocks/upkeep/inspect.html"
    copy_view_enabled = False
    chooser_viewset_class = ContactChooserViewSet
    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    ConfirmPanel(),
                    FieldPanel("kind"),
                    FieldRowPanel([FieldPanel("salutation"), FieldPanel("name")]),
                    FieldPanel("role"),
                    FieldPanel("organisation"),
                    FieldPanel("parent_organisation"),
                    FieldPanel("phones"),
                    FieldPanel("emails"),
                    FieldPanel("website"),
                ],
                heading=_("Who and how"),
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldPanel("visitor_street"),
                            FieldPanel("visitor_room"),
                            FieldRowPanel([FieldPanel("visitor_postcode"), FieldPanel("visitor_town")]),
                            town_panel("visitor_"),
                            FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
                            FieldPanel("step_free"),
                            FieldPanel("step_free_note"),
                        ],
                        heading=_("Visitors"),
                    ),
                    MultiFieldPanel(
                        [
                            FieldPanel("postal_po_box"),
                            FieldPanel("postal_street"),
                            FieldRowPanel([FieldPanel("postal_postcode"), FieldPanel("postal_town")]),
                            town_panel("postal_"),
                        ],
                        heading=_("Post, if it goes elsewhere"),
                    ),
                ],
                heading=_("Addresses"),
            ),
            ObjectList(
                [
                    FieldPanel("opening_hours"),
                    HoursNotices(),
                    FieldPanel("special_hours"),
                    FieldPanel("remove_past_days"),
                    FieldPanel("open_on_holidays"),
                    FieldPanel("holiday_region"),
                    FieldPanel("hours_note"),
                    FieldPanel("by_appointment"),
                    FieldPanel("appointment_note"),
                    FieldPanel("booking_url"),
                ],
                heading=_("Opening hours"),
            ),
            ObjectList(
                [
                    FieldPanel("languages_spoken"),
                    photo_panel(),
                ],
                heading=_("Languages and photo"),
            ),
            ObjectList(
                [
                    FieldPanel("valid_from"),
                    FieldPanel("valid_until", widget=LastDayInput),
                    FieldPanel("last_confirmed"),
                ],
                heading=_("Validity"),
            ),
        ],
        base_form_class=ContactForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Contact]:
        return with_uses(Contact)


class FunderViewSet(SnippetViewSet):
    model = Funder
    icon = "pick"
    menu_label = _("Funders")
    list_display = ["__str__", UsesColumn(), "locale", TranslationsColumn()]
    list_filter = ["locale", "live"]
    ordering = ["name"]
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldPanel("short_name"),
            FieldPanel("acknowledgement"),
            FieldPanel("logo"),
            FieldPanel("logo_alt"),
            FieldPanel("url"),
        ],
        base_form_class=SnippetForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Funder]:
        return with_uses(Funder)


class FactsViewSetGroup(SnippetViewSetGroup):
    """One menu entry for the facts that pages refer to."""

    items = (ContactViewSet, FunderViewSet)
    menu_label = _("Contact data")
    menu_icon = "group"
    menu_order = 150
