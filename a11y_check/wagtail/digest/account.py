"""In the settings of an account: whether this person wants the weekly mail."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.account import BaseSettingsPanel, notifications_tab
from wagtail.admin.widgets import SwitchInput

from a11y_check.wagtail.digest.subscription import DigestSubscription


class DigestForm(forms.ModelForm[DigestSubscription]):
    class Meta:
        model = DigestSubscription
        fields = ["wanted"]
        widgets = {"wanted": SwitchInput()}


class DigestPanel(BaseSettingsPanel):
    name = "weekly_mail"
    title = _("Weekly mail")
    tab = notifications_tab
    order = 200
    form_class = DigestForm

    def get_form(self) -> DigestForm:
        posted = self.request.POST if self.request.method == "POST" else None
        return self.form_class(posted, instance=DigestSubscription.of(self.user), prefix=self.name)
