"""The app of the checker's Wagtail layer."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class A11yCheckConfig(AppConfig):
    name = "a11y_check.wagtail"
    label = "a11y_check"
    verbose_name = _("Accessibility and completeness")
    default_auto_field = "django.db.models.BigAutoField"
