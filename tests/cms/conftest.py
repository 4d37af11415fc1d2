"""What several tests of the site start from."""

import pytest
from django.db import transaction

from cms.demo import load


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """The demo, loaded once for all tests of a module and rolled back after the last."""
    with django_db_blocker.unblock(), transaction.atomic():
        load.load()
        yield
        transaction.set_rollback(True)
