"""A new contact without leaving the page: the facts that most contacts have, beside the list to choose from."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale
from wagtail.snippets.views.chooser import SnippetChooserViewSet, SnippetCreateView

from a11y_check.contacts.emails import parse_email
from a11y_check.contacts.errors import NotUnderstood
from a11y_check.contacts.phones import parse_phone
from integration_blocks.fields.email import NOT_AN_ADDRESS
from integration_blocks.fields.opening_hours import OpeningHoursFormField
from integration_blocks.fields.phone import NOT_A_NUMBER
from integration_blocks.snippets.contact import Contact


class NewContactForm(forms.ModelForm):  # type: ignore[type-arg] # takes no arguments at run time
    """Everything else is entered later, in the contact itself."""

    prefix = "new-contact"

    phone = forms.CharField(
        label=_("Phone number"),
        help_text=_("With area code, in any spelling, for example 02302 581-1011."),
        max_length=40,
        required=False,
    )
    email = forms.CharField(
        label=_("E-mail address"),
        help_text=_("For example integration@musterstadt.de."),
        max_length=254,
        required=False,
    )
    opening_hours = OpeningHoursFormField(
        label=_("opening hours"),
        help_text=_("As you would print them, for example: Mo-Thu 8.30-12, 14-16, Fri 8.30-12."),
        widget=forms.TextInput,
        required=False,
    )

    class Meta:
        model = Contact
        fields = (
            *("name", "role", "organisation", "phone", "email", "opening_hours"),
            *("visitor_street", "visitor_postcode", "visitor_town"),
        )

    def clean_phone(self) -> str:
        """As it was typed, which says where the extension begins; the contact takes it from there."""
        typed: str = self.cleaned_data["phone"]
        try:
            if typed:
                parse_phone(typed)
        except NotUnderstood as error:
            raise ValidationError(NOT_A_NUMBER) from error
        return typed

    def clean_email(self) -> str:
        typed: str = self.cleaned_data["email"]
        try:
            return typed and parse_email(typed)
        except NotUnderstood as error:
            raise ValidationError(NOT_AN_ADDRESS) from error

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        if not (data.get("name") or data.get("organisation")):
            self.add_error("name", _("Give the name of a person or of an office."))
        if not self.errors and not (data["phone"] or data["email"]):
            self.add_error(
                "phone", _("Give at least one way to reach this contact, for example a phone number.")
            )
        return data


class NewContactView(SnippetCreateView):
    @transaction.atomic
    def save_form(self, form: NewContactForm) -> Contact:
        """Published at once where the editor may publish contacts, else a draft."""
        contact: Contact = form.save(commit=False)
        data = form.cleaned_data
        contact.kind = "person" if data["name"] else "team"
        contact.locale, contact.live = Locale.get_default(), False
        contact.last_confirmed = timezone.localdate()
        number = {"kind": "phone", "number": data["phone"], "extension": "", "label": ""}
        address = {"address": data["email"], "label": ""}
        for name, kind, value in (("phones", "phone", number), ("emails", "email", address)):
            if data[kind]:
                setattr(contact, name, [(kind, value)])
        contact.save()
        revision = contact.save_revision(user=self.request.user, log_action=True)
        if self.get_permission_policy().user_has_permission(self.request.user, "publish"):
            revision.publish(user=self.request.user)
        return contact


class ContactChooserViewSet(SnippetChooserViewSet):
    creation_form_class = NewContactForm
    create_view_class = NewContactView
    creation_tab_label = _("New contact")
    create_action_label = _("Create this contact")
