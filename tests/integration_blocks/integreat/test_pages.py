"""Pages are a tree without gaps, in languages that lead to each other."""

from integration_blocks.pages import StandardPage

from .conftest import get


def test_pages_are_a_tree_without_gaps(tree, client):
    first = tree.add(StandardPage(title="Erste", locale=tree.german))
    second = tree.add(StandardPage(title="Zweite", introduction="Hallo", locale=tree.german))
    below = tree.add(StandardPage(title="Darunter", locale=tree.german), second)

    pages = get(client, "de/pages/")

    assert [(page["id"], page["parent"]["id"], page["order"]) for page in pages] == [
        (first.pk, 0, 0),
        (second.pk, 0, 1),
        (below.pk, second.pk, 0),
    ]
    assert pages[0]["parent"] == {"id": 0, "url": None, "path": None}
    assert pages[2]["parent"]["path"] == pages[1]["path"] == "/start/de/zweite/"
    assert pages[2]["path"] == "/start/de/zweite/darunter/"
    assert pages[1]["content"] == "<p>Hallo</p>"
    assert (pages[0]["content"], pages[0]["embedded_offers"], pages[0]["thumbnail"]) == ("", [], None)
    assert get(client, "de/page/?url=/start/de/zweite/") == pages[1]
    assert get(client, f"de/page/?url={pages[2]['url']}") == pages[2]
    assert get(client, "de/children/?depth=0") == pages[:2]
    assert get(client, "de/children/") == pages
    assert get(client, "de/children/?url=/start/de/zweite/&depth=1") == pages[1:]
    assert get(client, "de/children/?url=/start/de/zweite&depth=0") == pages[1:2]
    assert "error" in get(client, "de/page/?url=/start/de/dritte/", status=404)


def test_languages_lead_to_each_other(tree, client):
    page = tree.add(StandardPage(title="Hilfe", locale=tree.german))
    start = tree.start.copy_for_translation(tree.arabic)
    start.save_revision().publish()
    arabic = page.copy_for_translation(tree.arabic)
    assert get(client, "de/pages/")[0]["available_languages"] == {}  # a draft

    arabic.save_revision().publish()

    [shown] = get(client, "de/pages/")
    [other] = get(client, "ar/pages/")
    assert shown["available_languages"] == {
        "ar": {"id": arabic.pk, "url": other["url"], "path": other["path"]}
    }
    assert other["available_languages"]["de"]["id"] == page.pk
    assert get(client, "languages/") == [
        {
            "id": tree.german.pk,
            "code": "de",
            "bcp47_tag": "de",
            "native_name": "Deutsch",
            "dir": "LEFT_TO_RIGHT",
        },
        {
            "id": tree.arabic.pk,
            "code": "ar",
            "bcp47_tag": "ar",
            "native_name": "العربيّة",
            "dir": "RIGHT_TO_LEFT",
        },
    ]
