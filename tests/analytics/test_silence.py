from __future__ import annotations

from datetime import date

from kg.analytics.change import Network, windows
from kg.analytics.silence import Silent, silent

COMPARED = windows("2025-04", 2, "month")


def test_silence_needs_activity_before(small: Network) -> None:
    assert silent(small, COMPARED, 2, date(2025, 5, 1)) == [Silent("D", "Name D", 2, "2025-02-10", 80, 31.0)]
    quiet = silent(small, windows("2024-08", 2, "month"), 1, date(2024, 8, 31))
    assert [(line.actor, line.days, line.usual) for line in quiet] == [("A", 91, None), ("E", 91, None)]
    assert silent(small, windows("2024-07", 2, "month"), 1, date(2024, 8, 31)) == []  # active in the recent window
