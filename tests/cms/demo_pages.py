"""Pages of the demo by their address, and whom they name first."""

from wagtail.models import Page


def page(slug, language="de"):
    return Page.objects.get(slug=slug, locale__language_code=language).specific


def blocks(page, kind):
    return [child.value for child in page.body if child.block_type == kind]


def contact_of(slug):
    """Whom the office's page names first: in a card, or as a partner."""
    office = page(slug)
    if cards := blocks(office, "contact_card"):
        return cards[0]["contact"]
    return blocks(office, "partner_network")[0]["partners"][0]["contact"]


def numbers(contact, kind):
    return [child.value["number"] for child in contact.phones if child.value["kind"] == kind]
