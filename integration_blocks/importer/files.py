"""Pictures and documents of a foreign page, fetched once and kept in the site's library."""

from __future__ import annotations

import hashlib
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from integration_blocks.importer.errors import ImportStoppedError
from integration_blocks.importer.proposal import DocumentPlace, PicturePlace, Proposal


class Files:
    """The files that a proposal names. What cannot be fetched becomes a question of the proposal.

    Without `fetch` nothing is fetched, and the draft says where each file is.
    """

    def __init__(self, proposal: Proposal, user: Any, *, fetch: bool = True) -> None:
        self.proposal, self.user = proposal, user
        self._contents: dict[str, bytes] = {}
        for place in places_in(proposal.body) if fetch else ():
            if place.address in self._contents:
                continue
            try:
                self._contents[place.address] = proposal.source.load(place.address).content
            except ImportStoppedError:
                proposal.questions.append(
                    _(
                        "%(file)s could not be fetched: the draft says where it is. Upload it yourself if you want to keep it."
                    )
                    % {"file": place.address}
                )

    def picture(self, place: PicturePlace) -> Any:
        """The image, with the text alternative of this place; None if there is none that can be shown."""
        content = self._contents.get(place.address)
        if content is None:
            return None
        image = self._known(get_image_model(), content)
        if image is None:
            name = file_name(place.address)
            image = get_image_model()(
                title=place.alt[:255] or name,
                uploaded_by_user=self.user,
                file=ImageFile(BytesIO(content), name=name),
                file_hash=_hash(content),
            )
            try:
                image.full_clean(exclude=["collection"])
                image.save()
            except (ValidationError, OSError, TypeError, ValueError):
                self.proposal.questions.append(
                    _("The picture %(file)s cannot be read.") % {"file": place.address}
                )
                return None
        image.contextual_alt_text, image.decorative = place.alt, place.decorative
        return image

    def document(self, place: DocumentPlace) -> Any:
        """The document; None if it could not be fetched."""
        content = self._contents.get(place.address)
        if content is None:
            return None
        known = self._known(get_document_model(), content)
        if known is not None:
            return known
        file = ContentFile(content, file_name(place.address))
        document = get_document_model()(
            title=place.title[:255], uploaded_by_user=self.user, file=file, file_hash=_hash(content)
        )
        document.file_size = len(content)
        document.save()
        return document

    @staticmethod
    def _known(model: Any, content: bytes) -> Any:
        """The file that an earlier import brought; None for a new one."""
        return model.objects.filter(file_hash=_hash(content)).first()


def file_name(address: str) -> str:
    """What a file is called at the end of its address."""
    return PurePosixPath(unquote(urlsplit(address).path)).name[-80:] or "file"


def _hash(content: bytes) -> str:
    """As Wagtail computes it, to find a file again."""
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


def places_in(value: Any) -> list[PicturePlace | DocumentPlace]:
    """The files that a body names."""
    if isinstance(value, (PicturePlace, DocumentPlace)):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return [place for part in inner for place in places_in(part)]
