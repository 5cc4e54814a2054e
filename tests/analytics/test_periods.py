from __future__ import annotations

from datetime import date

import pytest

from kg.analytics.periods import first_day, period_of, periods, place, shifted, written

OCTOBER = (date(2025, 10, 1), date(2025, 10, 31))
YEAR = (date(2025, 1, 1), date(2025, 12, 31))


def day(text: str) -> tuple[date, date]:
    return date.fromisoformat(text), date.fromisoformat(text)


def test_a_day_lies_in_its_month_and_quarter() -> None:
    assert [period_of(date(2025, month, 9), "quarter") for month in (1, 3, 4, 12)] == [
        "2025-Q1", "2025-Q1", "2025-Q2", "2025-Q4",
    ]  # fmt: skip
    assert period_of(date(2025, 4, 30), "month") == "2025-04"


def test_periods_run_over_the_turn_of_the_year() -> None:
    assert periods("2024-11", "2025-02", "month") == ["2024-11", "2024-12", "2025-01", "2025-02"]
    assert periods("2024-Q3", "2025-Q1", "quarter") == ["2024-Q3", "2024-Q4", "2025-Q1"]
    assert periods("2025-02", "2025-01", "month") == []
    assert (shifted("2025-Q1", -5, "quarter"), shifted("2025-12", 1, "month")) == ("2023-Q4", "2026-01")
    assert (shifted("2025", -1, "year"), shifted("0001-Q2", -9, "quarter")) == ("2024", "0001-Q1")
    assert (first_day("2025-Q4"), first_day("2025-11")) == (date(2025, 10, 1), date(2025, 11, 1))


def test_an_event_is_placed_where_it_begins() -> None:
    spans = {"day": day("2025-11-16"), "month": OCTOBER, "over": (date(2025, 10, 30), date(2025, 11, 2))}
    assert place(spans, "month").periods == {"day": "2025-11", "month": "2025-10", "over": "2025-10"}
    assert set(place(spans, "quarter").periods.values()) == {"2025-Q4"}


def test_what_is_known_too_vaguely_or_not_at_all_is_in_no_period_and_named() -> None:
    quarter = (date(2025, 7, 1), date(2025, 9, 30))
    placed = place({"year": YEAR, "quarter": quarter, "none": None}, "month")
    assert not placed.periods
    assert (set(placed.vague), set(placed.undated)) == ({"year", "quarter"}, {"none"})
    assert place({"year": YEAR, "quarter": quarter}, "quarter").periods == {"quarter": "2025-Q3"}


def test_an_event_that_began_before_the_time_looked_at_counts_from_its_start() -> None:
    assert place({"a": OCTOBER}, "month", since=date(2025, 10, 15)).periods == {"a": "2025-10"}
    assert place({"a": (date(2025, 9, 20), date(2025, 10, 2))}, "month", since=date(2025, 10, 1)).periods == {
        "a": "2025-10"
    }


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (day("2024-02-29"), "2024-02-29"),
        (OCTOBER, "2025-10"),
        ((date(2025, 12, 1), date(2025, 12, 31)), "2025-12"),
        (YEAR, "2025"),
        ((date(2025, 10, 1), date(2025, 11, 30)), "2025-10-01/2025-11-30"),
        ((date(2025, 10, 30), date(2025, 11, 2)), "2025-10-30/2025-11-02"),
    ],
)
def test_a_span_is_written_no_more_precise_than_it_is(span: tuple[date, date], text: str) -> None:
    assert written(span) == text
