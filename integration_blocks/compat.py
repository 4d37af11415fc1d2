"""Differences between the supported Wagtail releases, in one place."""

from importlib.util import find_spec

#: The preview of the next API: new in Wagtail 8.0.
HAS_API_V3 = find_spec("wagtail.api.v3") is not None
