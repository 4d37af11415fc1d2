"""The app of the blocks, page types and snippets."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class IntegrationBlocksConfig(AppConfig):
    name = "integration_blocks"
    verbose_name = _("Integration blocks")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from wagtail.signals import init_new_page

        from integration_blocks.caching import tracking
        from integration_blocks.page_templates import start

        tracking.connect(self)
        init_new_page.connect(start.fill)
