"""For the tests: fast password hashing, files in a temporary directory."""

import tempfile
from pathlib import Path

from cms.settings.dev import *  # noqa: F403 - settings are layered this way

DEBUG = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="integration-blocks-media-"))
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
