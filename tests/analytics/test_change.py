from __future__ import annotations

from kg.analytics import centrality
from kg.analytics.change import Network, moving, windows

COMPARED = windows("2025-04", 2, "month")


def test_windows_follow_one_another() -> None:
    assert (COMPARED.before, COMPARED.recent) == (("2025-01", "2025-02"), ("2025-03", "2025-04"))


def test_rising_and_falling_by_strength_with_the_series_of_each_period(small: Network) -> None:
    found = {line.actor: line for line in moving(small, COMPARED, centrality.strength, 1)}
    assert {actor: (line.before, line.recent, line.change) for actor, line in found.items()} == {
        "A": (3, 3, 0), "B": (1, 2, 1), "C": (0, 3, 3), "D": (2, 0, -2),
    }  # fmt: skip
    assert found["A"].series == (1, 2, 2, 1)
    assert (found["D"].events_before, found["D"].events_recent) == (2, 0)
    order = [line.actor for line in moving(small, COMPARED, centrality.strength, 1)]
    assert order == ["C", "B", "A", "D"]


def test_actors_of_few_events_neither_rise_nor_fall(small: Network) -> None:
    found = moving(small, COMPARED, centrality.strength, 3)
    assert {line.actor for line in found} == {"A", "B", "C"}
