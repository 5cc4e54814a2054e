"""Series over months without gaps."""

from __future__ import annotations

from kg.analytics.timeline import Timeline, timeline


def test_months_without_events_are_there_with_nought_across_a_year() -> None:
    found = timeline([("2024-11", "Visit", 1), ("2025-02", "Meeting", 3), ("2025-02", "Visit", 1)])
    assert found == Timeline(
        ("2024-11", "2024-12", "2025-01", "2025-02"), {"Meeting": (0, 0, 0, 3), "Visit": (1, 0, 0, 1)}
    )
    assert found.totals == (1, 0, 0, 4)


def test_rows_of_one_month_and_key_add_up() -> None:
    assert timeline([("2025-02", "Visit", 1), ("2025-02", "Visit", 2)]).series == {"Visit": (3,)}


def test_no_rows_no_months() -> None:
    assert timeline([]) == Timeline((), {})
    assert timeline([]).totals == ()
