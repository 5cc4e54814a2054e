from __future__ import annotations

from datetime import date

import pytest

from kg.nlp.dates import calendar

MONDAY = date(2025, 11, 17)


@pytest.mark.parametrize(("parts", "iso"), [
    ((2024, 2, 29), "2024-02-29"), ((2023, 2, 29), ""), ((2023, 13, 1), ""), ((1899, 1, 1), ""), ((2023, 1, 0), ""),
])
def test_only_days_that_exist_become_dates(parts: tuple[int, int, int], iso: str) -> None:
    assert calendar.day_iso(*parts) == iso


def test_hijri_days_become_gregorian_ones() -> None:
    assert calendar.hijri_iso(1436, 10, 25) == "2015-08-10"
    assert calendar.hijri_iso(1436, 13, 1) == ""
    assert calendar.hijri_iso(1800, 1, 1) == ""


def test_a_range_needs_both_its_days() -> None:
    assert calendar.range_iso("2024-01-01", "2024-01-03") == "2024-01-01/2024-01-03"
    assert calendar.range_iso("2024-01-01", "") == "2024-01-01"


@pytest.mark.parametrize(("unit", "count", "iso"), [
    ("days", -17, "2025-10-31"), ("weeks", -1, "2025-11-10/2025-11-16"), ("weeks", 0, "2025-11-17/2025-11-23"),
    ("months", -11, "2024-12"), ("months", 2, "2026-01"), ("years", 1, "2026"),
])
def test_moving_keeps_the_precision_of_the_unit(unit: str, count: int, iso: str) -> None:
    assert calendar.moved(MONDAY, unit, count) == iso


@pytest.mark.parametrize(("day", "count", "first"), [
    (17, -1, 15), (17, 0, 22), (17, 1, 29), (23, -1, 22), (23, 0, 22), (22, 1, 29),
])
def test_the_last_weekend_is_the_one_that_goes_on(day: int, count: int, first: int) -> None:
    assert calendar.moved(date(2025, 11, day), "weekends", count) == f"2025-11-{first}/2025-11-{first + 1}"


@pytest.mark.parametrize(("weekday", "direction", "day"), [
    (0, 0, 17), (0, -1, 10), (0, 1, 24), (1, 1, 18), (1, 0, 11), (6, -1, 16), (6, 1, 23),
])
def test_a_weekday_lies_within_a_week_of_its_anchor(weekday: int, direction: int, day: int) -> None:
    assert calendar.weekday_date(MONDAY, weekday, direction) == date(2025, 11, day)


@pytest.mark.parametrize(("month", "day", "year"), [
    (11, 0, 2025), (1, 20, 2026), (6, 1, 2025), (5, 20, 2025), (5, 0, 2026), (2, 29, 2026),
])
def test_the_nearest_year_is_meant(month: int, day: int, year: int) -> None:
    assert calendar.nearest_year(MONDAY, month, day) == year


@pytest.mark.parametrize(("month", "day", "direction", "year"), [
    (5, 0, -1, 2025), (12, 0, -1, 2024), (5, 0, 1, 2026), (12, 0, 1, 2025),
    (11, 0, -1, 2024), (11, 0, 1, 2026), (11, 18, -1, 2024), (11, 16, 1, 2026),
])
def test_last_and_next_choose_the_year(month: int, day: int, direction: int, year: int) -> None:
    assert calendar.year_toward(MONDAY, month, day, direction) == year


def test_months_are_moved_over_the_turn_of_the_year() -> None:
    assert calendar.shift_months(date(2025, 1, 31), -1) == (2024, 12)
    assert calendar.shift_months(date(2025, 12, 1), 1) == (2026, 1)
