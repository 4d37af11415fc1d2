"""Results come back as they were put in, few of them from memory and many from a file."""

import random

import a11y_check
from a11y_check.audit import Outcomes, PageResult
from a11y_check.results import Results


def result(number: int, size: int = 0) -> PageResult:
    title = random.Random(number).randbytes(size).hex()  # nothing that could be packed smaller
    return PageResult(f"{number}.html", title, rules={"images/image-missing-alt": Outcomes(passed=number)})


def test_results_come_back_in_their_order():
    results = Results(result(number) for number in range(3))

    assert len(results) == 3
    assert list(results) == [result(0), result(1), result(2)]


def test_so_do_those_that_do_not_fit_into_memory():
    results = Results(result(number, size=300_000) for number in range(20))

    assert all(found == result(number, size=300_000) for number, found in enumerate(results))


def test_a_result_can_be_replaced_while_all_are_read():
    results = Results(result(number) for number in range(3))

    for number, found in enumerate(results):
        found.title = f"Page {number} with a longer title"
        results[number] = found

    assert [found.title for found in results] == [f"Page {n} with a longer title" for n in range(3)]


def test_the_package_offers_the_audit():
    page = a11y_check.Page("<h1>Kurse</h1>", "kurse.html")

    assert [result.url for result in a11y_check.audit([page], [])] == ["kurse.html"]
