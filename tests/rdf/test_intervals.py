"""The days that a date spans."""

from __future__ import annotations

from datetime import date

import pytest

from kg.rdf.intervals import Interval, interval


@pytest.mark.parametrize(("text", "first", "last", "precision"), [
    ("2025-11-16", date(2025, 11, 16), date(2025, 11, 16), "day"),
    ("2025-02", date(2025, 2, 1), date(2025, 2, 28), "month"),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
    ("2025-12", date(2025, 12, 1), date(2025, 12, 31), "month"),
    ("2025", date(2025, 1, 1), date(2025, 12, 31), "year"),
    ("2025-10-28/2025-10-30", date(2025, 10, 28), date(2025, 10, 30), "range"),
    ("2025-10/2025-11", date(2025, 10, 1), date(2025, 11, 30), "range"),
])
def test_a_date_spans_its_days(text: str, first: date, last: date, precision: str) -> None:
    assert interval(text) == Interval(first, last, precision)


@pytest.mark.parametrize("text", [
    "", "soon", "2025-13", "2025-02-30", "25-11-16", "2025-11-16/", "2025-11/2025-10", "0000",
])
def test_what_is_no_date_spans_nothing(text: str) -> None:
    assert interval(text) is None
