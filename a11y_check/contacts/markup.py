"""What tags and attributes say of a part of a page: unseen, a block, the frame of the site, somebody's name."""

from __future__ import annotations

from typing import Any

from a11y_check.contacts.hidden_emails import CODED


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNSEEN = _words(
    "script style template noscript head title select textarea option datalist label legend code kbd samp"
)
BLOCKS = _words(
    "address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot "
    "th thead tr ul"
)
#: Blocks that hold together what is in them.
CONTAINERS = _words("article aside section li td address details")
#: Levels by tag.
HEADINGS = {**{f"h{level}": level for level in range(1, 7)}, "summary": 6}
CONTENT = _words("main article aside section")
_SITE = _words("header footer nav")
#: Blocks that say nothing of what is in them, unless an attribute does.
BARE = BLOCKS - CONTAINERS - HEADINGS.keys() - CONTENT - _SITE
#: Attributes that can say more of an element than where a link leads.
TELLING = (
    _words("class id style hidden role itemprop dir first") | CODED
)  # "first": half an address in Joomla
_SITE_ROLES = _words("banner contentinfo navigation search")
_MARGINS = _words(
    "header site-header page-header pageheader kopfzeile kopf masthead topbar metanavigation breadcrumb "
    "footer site-footer page-footer pagefooter fusszeile seitenfuss fuss"
)
_IDENTITY = _words("fn org p-name p-org p-role p-job-title jobTitle worksFor affiliation department")


def is_site(element: Any) -> bool:
    """The element belongs to the site, not to the page: its header, footer, navigation or search."""
    if element.tag in _SITE:
        return True
    if not element.attrs:
        return False
    if (element.attr("role") or "").strip().lower() in _SITE_ROLES:
        return True
    if element.tag != "div":
        return False
    marks = f"{element.attr('id') or ''} {element.attr('class') or ''}".lower().split()
    return not _MARGINS.isdisjoint(marks)


def is_identity(element: Any) -> bool:
    """Mark-up for machines says that the element is a person's name, role or office: a line of its own."""
    names = f"{element.attr('class') or ''} {element.attr('itemprop') or ''}"
    return names != " " and not _IDENTITY.isdisjoint(names.split())
