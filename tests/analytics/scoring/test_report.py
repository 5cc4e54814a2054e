"""The ratios and their rounding."""

from __future__ import annotations

from collections import Counter

from kg.analytics.scoring.report import Figures, Totals, figures


def test_ratios_are_rounded_to_four_places() -> None:
    # P = 2/3, R = 2/6, F1 = 2 * (2/9) / 1 = 4/9
    assert figures(2, 3, 6) == Figures(p=0.6667, r=0.3333, f1=0.4444, tp=2, predicted=3, expected=6)


def test_nothing_predicted_or_expected_is_zero() -> None:
    assert figures(0, 0, 4) == Figures(0.0, 0.0, 0.0, 0, 0, 4)
    assert figures(0, 4, 0) == Figures(0.0, 0.0, 0.0, 0, 4, 0)


def test_only_fields_that_occur_are_listed_after_all_facts() -> None:
    totals = Totals(Counter(event=1, date=1), Counter(event=1, date=1, topic=1), Counter(event=2, date=1))
    lines = totals.lines(("event", "met", "date", "topic"))
    assert list(lines) == ["facts", "event", "date", "topic"]
    assert lines["facts"] == figures(2, 3, 3)
