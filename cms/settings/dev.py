"""For a developer's machine and for the demo: debug pages, mail to the terminal, no secrets."""

from cms.settings.base import *  # noqa: F403 - settings are layered this way

DEBUG = True
SECRET_KEY = "only-for-development-and-the-demo"  # noqa: S105 - production refuses to start without its own
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", "testserver"]
INTERNAL_IPS = ["127.0.0.1"]
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
WHITENOISE_USE_FINDERS = True
STATIC_ROOT = None  # static files are served from where they lie
