"""Entry of the web server. Use process workers: Wagtail's block validation is not thread-safe."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")

application = get_wsgi_application()

# What was loaded once stays: the collector need not look at it again and again while answers are made.
gc.collect()
gc.freeze()
gc.set_threshold(50_000, 20, 20)
