"""The app `a11y_check.wagtail`."""

from django.apps import AppConfig
from django.core import checks
from django.utils.translation import gettext_lazy as _


class A11yCheckConfig(AppConfig):
    name = "a11y_check.wagtail"
    label = "a11y_check"
    verbose_name = _("Accessibility")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from django.db.models.signals import post_save, pre_save
        from wagtail.models import get_page_models
        from wagtail.signals import pre_page_move

        import a11y_check.rules  # noqa: F401 - fills RULES, from which stored findings take their words
        from a11y_check.wagtail.gate import refuse, release
        from a11y_check.wagtail.moving import refuse_move
        from a11y_check.wagtail.settings import check_settings

        checks.register(check_settings)
        for model in get_page_models():
            label = model._meta.label
            pre_save.connect(refuse, sender=model, dispatch_uid=f"a11y_check.{label}")
            post_save.connect(release, sender=model, dispatch_uid=f"a11y_check.release.{label}")
        pre_page_move.connect(refuse_move, dispatch_uid="a11y_check.move")
