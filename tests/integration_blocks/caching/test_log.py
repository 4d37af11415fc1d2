"""The log of changes stays short, and notes nothing that readers do not see."""

from integration_blocks.caching import log


def test_the_log_stays_short(db):
    for _ in range(60):
        log.record(["all"])
    before = log.state(["all"])
    log.compact()
    after = log.state(["all"])

    assert log.ContentChange.objects.filter(name="all").count() == 1
    assert after.text != before.text
    assert after.changed == before.changed


def test_a_look_at_a_file_changes_nothing(site):
    """Wagtail stores the size of a file when it is asked for the first time."""
    assert site.document.file_size is None
    before = log.state(["all"])

    assert site.document.get_file_size() > 0

    assert log.state(["all"]) == before
