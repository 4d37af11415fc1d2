"""Compressed answers of the interface; not of pages, where a secret of a form could be guessed by its length."""

from __future__ import annotations

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware, re_accepts_gzip
from django.utils.cache import patch_vary_headers

from integration_blocks.caching.middleware import is_interface


class InterfaceCompression(GZipMiddleware):
    """The tag of a compressed answer is weak: the same content in other bytes."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if not is_interface(request):
            return response
        if response.status_code != 304:
            return super().process_response(request, response)
        # The tag that the whole answer would have had, so that caches find the one that they keep.
        patch_vary_headers(response, ["Accept-Encoding"])
        etag = response.headers.get("ETag", "")
        if etag.startswith('"') and re_accepts_gzip.search(request.headers.get("Accept-Encoding", "")):
            response.headers["ETag"] = f"W/{etag}"
        return response
