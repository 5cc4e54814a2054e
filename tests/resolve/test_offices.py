"""Who held a post on a day."""

from __future__ import annotations

from datetime import date

import pytest

from kg.resolve.offices import Attested, holder, judge

ESPER = [Attested(date(2020, 10, day), "esper", "esper") for day in (1, 20)]
AUSTIN = [Attested(date(2021, 2, 1), "austin", "austin.US"), Attested(date(2021, 2, 9), "austin", "austin")]


@pytest.mark.parametrize(("day", "expected"), [
    (date(2020, 10, 10), "esper"),
    (date(2020, 10, 25), "esper"),
    (date(2021, 1, 30), "austin"),  # near the new one, far from the old one
    (date(2020, 12, 10), None),  # between the two
    (date(2022, 1, 1), None),  # too long after
])
def test_the_holder_is_who_is_attested_around_the_day(day: date, expected: str | None) -> None:
    found = holder(day, ESPER + AUSTIN)
    assert (found[0] if found else None) == expected


def test_two_on_one_day_leave_it_open() -> None:
    assert holder(date(2020, 10, 1), [*ESPER, Attested(date(2020, 10, 1), "other", "other")]) is None


def test_a_judgement_tells_the_distance() -> None:
    found = judge("reference", date(2020, 10, 3), ESPER)
    assert found is not None
    assert (found.pair, dict(found.features)["attested within days"]) == (("esper", "reference"), 2)
    assert judge("reference", date(2020, 10, 3), []) is None
